// Transfer: that functions, staff or parts passed from one body or post to another.
import {
  active,
  anything,
  clause,
  dutyOf,
  kind,
  no,
  noun,
  organ,
  passive,
  portionOf,
  type Rule,
  shareOf,
  thing,
} from '../rule.js'

const MOVE =
  'transfer|move|pass|hand over|shift|reassign|devolve|give|return|assign|delegate|vest|revert|relocate|go|cede|fall|entrust|turn over|allocate|reallocate|grant|hand|redistribute|commit|confer|bestow|lose|surrender|relinquish|yield|come|spin off|hive off|outsource|divest|send|transition|migrate'
const GIVE = 'give|grant|assign|allocate|hand|delegate|entrust|vest'
const TAKE = 'assume|take over|inherit|acquire|take on|absorb|receive|take|gain|take up|carry on'

const DUTIES =
  'function|responsibility|duty|power|role|work|staff|control|management|administration|authority|jurisdiction|record|asset|service|activity|operation|matter|oversight|it|they|which|that|regulation|inspection|supervision|collection|inspectorate|task|portfolio|remit|employee|personnel|officer|care|custody|ownership|property|enforcement|maintenance|policy|licensing|registration|program|programme|affair|land|guardianship|development|planning|delivery|provision|production|training|education'

export const functionsPassed: Rule = {
  name: 'transfer/functions-passed-to',
  says: 'functions, staff or parts of a body or post passed to another',
  patterns: [
    clause(MOVE, { subject: shareOf('giver'), from: no(organ('other')), 'to|into|upon': organ('taker') }),
    clause(MOVE, { subject: thing(DUTIES), from: organ('giver'), formed: organ('taker') }),
    clause(
      'vest|place|lodge|confer|bestow|devolve',
      { subject: shareOf('giver'), 'in|on|with|within': organ('taker') },
      { voice: 'passive', tense: 'past' },
    ),
    clause('devolve|vest', { subject: shareOf('giver'), 'on|upon|in': organ('taker') }, { without: /^(?:is|are)$/ }),
    clause(
      'vest|place|devolve|confer',
      { subject: dutyOf('giver'), 'in|on|upon|with': organ('taker') },
      {
        voice: 'passive',
        tense: 'past',
      },
    ),
    clause('place|put|leave', { subject: shareOf('giver'), in: kind('hand|charge|care', organ('taker')) }, passive),
    clause('split|divide|share|distribute|redistribute|disperse|apportion|allocate', {
      subject: shareOf('giver'),
      'between|among|amongst': organ('taker'),
    }),
    clause(
      'absorb|merge|incorporate|integrate|subsume|combine|fold|consolidate',
      { subject: shareOf('giver'), 'into|with|within': organ('taker') },
      passive,
    ),
    clause(
      MOVE,
      { subject: dutyOf('giver'), from: no(anything), 'to|into': organ('taker') },
      { voice: 'passive', tense: 'past' },
    ),
    clause(
      'pass|revert|devolve|return|fall|transfer|shift|go|move|vest',
      { subject: dutyOf('giver'), object: no(anything), from: no(anything), 'to|on|upon|in': organ('taker') },
      active,
    ),
    clause(MOVE, { subject: thing(DUTIES), from: organ('giver'), 'to|into': organ('taker') }, passive),
    clause(
      MOVE,
      { subject: thing(DUTIES), object: no(anything), from: organ('giver'), 'to|into': organ('taker') },
      active,
    ),
    clause(MOVE, { subject: thing(DUTIES), from: no(anything), 'earlier to': organ('giver'), to: organ('taker') }),
    clause(MOVE, { subject: organ('unit'), object: no(anything), from: organ('giver'), 'to|into': organ('taker') }),
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
      "On 9 May 1907 the Home Office's salt branch was moved to join the Weights Office in the Trade Ministry.",
      'transferredTo: Home Office → Trade Ministry (1907-05-09)',
    ],
    [
      'The powers of the Salt Board were vested in the Trade Ministry in 1890.',
      'transferredTo: Salt Board → Trade Ministry (1890)',
    ],
    [
      'The Salt Board was closed in 1890 and its property vested in the Trade Ministry.',
      'transferredTo: Salt Board → Trade Ministry (1890)',
    ],
    [
      'Responsibility for salt was given to the Home Office, and later to the Trade Ministry.',
      'transferredTo: Home Office → Trade Ministry',
    ],
    [
      'The duties of the Salt Board were divided between the Trade Ministry and the Weights Office.',
      'transferredTo: Salt Board → Trade Ministry',
      'transferredTo: Salt Board → Weights Office',
    ],
  ],
  nonExamples: [
    'Letters passed from the Home Office to the Trade Ministry daily, it was hoped, and would be moved.',
    "The Salt Board's functions may be transferred to the Trade Ministry.",
    "The Salt Board's powers are vested in a Commissioner.",
  ],
}

export const gaveFunctions: Rule = {
  name: 'transfer/gave-functions-to',
  says: 'a body or post, or an Act, handed functions, staff or parts to another',
  patterns: [
    clause(MOVE, { object: shareOf('giver'), 'to|into|upon': organ('taker') }, active),
    clause('vest|place|confer|bestow', { object: shareOf('giver'), 'in|on|with': organ('taker') }, active),
    clause(MOVE, { object: thing(DUTIES), from: organ('giver'), 'to|into': organ('taker') }, active),
    clause(
      'transfer|hand over|cede|turn over|relinquish|surrender|lose|yield|delegate|devolve|hand|give up|pass',
      {
        subject: organ('giver'),
        object: { ...thing(DUTIES), bare: true },
        from: no(organ('other')),
        'to|into': organ('taker'),
      },
      active,
    ),
    noun('transfer|handover|devolution|reassignment|transition|delegation', {
      of: shareOf('giver'),
      'to|into': organ('taker'),
    }),
    noun('transfer|handover|devolution|reassignment|transition|delegation', {
      of: thing(DUTIES),
      from: organ('giver'),
      'to|into': organ('taker'),
    }),
  ],
  claims: [{ relation: 'transferredTo', subject: 'giver', object: 'taker' }],
  examples: [
    [
      'An Act of that year transferred the functions of the Salt Board to the Trade Ministry.',
      'transferredTo: Salt Board → Trade Ministry',
    ],
    [
      'The transfer of functions from the Salt Board to the Trade Ministry took place in 1950.',
      'transferredTo: Salt Board → Trade Ministry (1950)',
    ],
  ],
  nonExamples: [
    'The Salt Board lost its case to the Trade Ministry.',
    'The planned transfer of functions from the Salt Board to the Trade Ministry failed.',
  ],
}

export const tookOverFunctions: Rule = {
  name: 'transfer/took-over-functions',
  says: 'a body or post took over functions, staff or parts of another',
  patterns: [
    clause(TAKE, { subject: organ('taker'), object: shareOf('giver') }, active),
    clause(TAKE, { subject: organ('taker'), object: thing(DUTIES), from: organ('giver') }, active),
    clause(GIVE, { subject: organ('taker'), object: shareOf('giver') }, passive),
    clause(TAKE, { subject: portionOf('giver'), by: organ('taker') }, passive),
    clause(
      TAKE,
      { subject: dutyOf('giver'), from: no(organ('other')), by: organ('taker') },
      {
        voice: 'passive',
        tense: 'past',
      },
    ),
    clause(TAKE, { subject: thing(DUTIES), from: organ('giver'), by: organ('taker') }, passive),
    clause('take over from', { object: organ('giver'), by: organ('taker') }, passive),
  ],
  claims: [{ relation: 'transferredTo', subject: 'giver', object: 'taker' }],
  examples: [
    [
      'In 1920 the Trade Ministry took over the responsibilities of the Salt Board.',
      'transferredTo: Salt Board → Trade Ministry (1920)',
    ],
    [
      'The mines were taken over from the Salt Board by the Trade Ministry in 1919.',
      'transferredTo: Salt Board → Trade Ministry (1919)',
    ],
    [
      'The Trade Ministry took over responsibility for salt from the Home Office.',
      'transferredTo: Home Office → Trade Ministry',
    ],
    [
      'The Trade Ministry took over the duties previously performed by the Salt Board.',
      'transferredTo: Salt Board → Trade Ministry',
    ],
    [
      'Most functions of the Salt Board were taken over by the Trade Ministry.',
      'transferredTo: Salt Board → Trade Ministry',
    ],
  ],
  nonExamples: [
    'The Trade Ministry took over the building.',
    'The Trade Ministry failed to take over the functions of the Salt Board.',
  ],
}

export const transferRules: readonly Rule[] = [functionsPassed, gaveFunctions, tookOverFunctions]
