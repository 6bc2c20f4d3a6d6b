// Transfer: that functions, staff or parts passed from one body or post to another.
import {
  active,
  anything,
  body,
  clause,
  dutyOf,
  maybe,
  no,
  organ,
  passive,
  type Rule,
  region,
  shareOf,
  thing,
} from '../rule.js'

const MOVE =
  'transfer|move|pass|hand over|shift|reassign|devolve|give|return|assign|delegate|vest|revert|relocate|go|cede|fall|entrust|turn over|allocate|reallocate|grant'

const DUTIES =
  'function|responsibility|duty|power|role|work|staff|control|management|administration|authority|jurisdiction|record|asset|service|activity|operation|matter|oversight|it|they|which|that'

export const functionsPassed: Rule = {
  name: 'transfer/functions-passed-to',
  says: 'functions, staff or parts of a body or post passed to another',
  patterns: [
    clause(MOVE, { subject: shareOf('giver'), 'to|into': organ('taker') }),
    clause(
      MOVE,
      { subject: dutyOf('giver'), from: no(anything), 'to|into': organ('taker') },
      { voice: 'passive', tense: 'past' },
    ),
    clause(
      'assume|take over|inherit',
      { subject: dutyOf('giver'), by: organ('taker') },
      { voice: 'passive', tense: 'past' },
    ),
    clause(MOVE, { subject: thing(DUTIES), from: organ('giver'), 'to|into': organ('taker') }, passive),
    clause(
      MOVE,
      { subject: thing(DUTIES), object: no(anything), from: organ('giver'), 'to|into': organ('taker') },
      active,
    ),
    clause(MOVE, { subject: organ('unit'), object: no(anything), from: organ('giver'), 'to|into': organ('taker') }),
    clause(MOVE, { object: shareOf('giver'), 'to|into': organ('taker') }, active),
    clause(MOVE, { object: thing(DUTIES), from: organ('giver'), 'to|into': organ('taker') }, active),
    clause('join', { subject: shareOf('giver'), 'in|within|into': organ('taker') }),
  ],
  claims: [{ relation: 'transferredTo', subject: 'giver', object: 'taker' }],
  examples: [
    [
      "In 2017 some of the Salt Board's functions were transferred to the Trade Ministry.",
      'transferredTo: Salt Board → Trade Ministry (2017)',
    ],
    [
      'The Salt Board was abolished in 1910. Responsibility for salt was given to the Trade Ministry.',
      'transferredTo: Salt Board → Trade Ministry (1910)',
    ],
    [
      'Responsibility for salt passed from the Home Office to the Trade Ministry in 1920.',
      'transferredTo: Home Office → Trade Ministry (1920)',
    ],
    [
      'An Act of that year transferred the functions of the Salt Board to the Trade Ministry.',
      'transferredTo: Salt Board → Trade Ministry',
    ],
    [
      "On 9 May 1907 the Home Office's salt branch was moved to join the Weights Office in the Trade Ministry.",
      'transferredTo: Home Office → Trade Ministry (1907-05-09)',
    ],
  ],
  nonExamples: [
    'Letters passed from the Home Office to the Trade Ministry daily, it was hoped, and would be moved.',
    "The Salt Board's functions may be transferred to the Trade Ministry.",
  ],
}

export const tookOverFunctions: Rule = {
  name: 'transfer/took-over-functions',
  says: 'a body or post took over functions, staff or parts of another',
  patterns: [
    clause(
      'take over|assume|acquire|inherit|take on|absorb|receive|take',
      { subject: organ('taker'), object: shareOf('giver') },
      active,
    ),
    clause(
      'take over|assume|acquire|inherit|take on|absorb|receive',
      {
        subject: organ('taker'),
        object: thing('function|responsibility|duty|power|role|work|staff|control|management|administration'),
        from: organ('giver'),
      },
      active,
    ),
    clause('assume|take over|take on|acquire|inherit', { subject: shareOf('giver'), by: organ('taker') }, passive),
  ],
  claims: [{ relation: 'transferredTo', subject: 'giver', object: 'taker' }],
  examples: [
    [
      'In 1920 the Trade Ministry took over the responsibilities of the Salt Board.',
      'transferredTo: Salt Board → Trade Ministry (1920)',
    ],
    [
      'The Trade Ministry took over responsibility for salt from the Home Office.',
      'transferredTo: Home Office → Trade Ministry',
    ],
  ],
  nonExamples: [
    'The Trade Ministry took over the building.',
    'The Trade Ministry failed to take over the functions of the Salt Board.',
  ],
}

export const combinedParts: Rule = {
  name: 'transfer/combined-parts',
  says: 'a new body combined functions or parts of others',
  patterns: [
    clause(
      'combine|bring together|unite|merge|amalgamate|consolidate',
      { subject: organ('taker'), object: shareOf('giver'), with: maybe(shareOf('giver')) },
      active,
    ),
  ],
  claims: [{ relation: 'transferredTo', subject: 'giver', object: 'taker' }],
  examples: [
    [
      'The Trade Ministry combined parts of the Salt Board and the Weights Office with some Home Office functions.',
      'transferredTo: Salt Board → Trade Ministry',
      'transferredTo: Weights Office → Trade Ministry',
      'transferredTo: Home Office → Trade Ministry',
    ],
  ],
  nonExamples: ['The Trade Ministry combined salt with water.'],
}

export const movedParent: Rule = {
  name: 'transfer/moved-to-parent',
  says: 'a body was moved from one parent to another',
  patterns: [
    clause('transfer|move|relocate|shift', {
      subject: body('unit'),
      object: no(anything),
      from: body('giver'),
      to: body('taker'),
    }),
    clause(
      'transfer|move|assign|attach|shift',
      { subject: body('unit'), from: no(anything), to: body('taker') },
      passive,
    ),
  ],
  claims: [{ relation: 'partOf', subject: 'unit', object: 'taker', date: 'since' }],
  examples: [
    [
      'In 1920 the Salt Branch was transferred from the Home Office to the Trade Ministry.',
      'partOf: Salt Branch → Trade Ministry (1920/..)',
    ],
    ['In 1920 the Salt Branch was assigned to the Trade Ministry.', 'partOf: Salt Branch → Trade Ministry (1920/..)'],
  ],
  nonExamples: ['In 1920 the Salt Branch moved from York to Hull.'],
}

export const workloadHere: Rule = {
  name: 'transfer/workload-taken',
  says: 'where a post has gone, its work has been transferred to another',
  patterns: [
    clause('transfer|pass|move|give', {
      subject: thing('workload|work|role|function|duty|responsibility|task'),
      to: organ('taker'),
      lost: organ('giver'),
      places: region('where'),
    }),
  ],
  claims: [{ relation: 'transferredTo', subject: 'giver', object: 'taker' }],
  examples: [
    [
      'Kent and Sussex no longer have a Salt Inspector, instead the work has been transferred to the Weights Officer.',
      'transferredTo: Salt Inspector → Weights Officer [Kent, Sussex]',
    ],
  ],
  nonExamples: ['The work has been transferred to the Weights Officer.'],
}

export const transferRules: readonly Rule[] = [
  functionsPassed,
  tookOverFunctions,
  combinedParts,
  movedParent,
  workloadHere,
]
