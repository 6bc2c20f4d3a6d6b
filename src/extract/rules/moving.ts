// Moving: that parts of bodies went into another, or that a body moved from one parent to another.
import {
  active,
  anything,
  body,
  clause,
  kind,
  maybe,
  no,
  organ,
  passive,
  type Rule,
  region,
  shareOf,
  thing,
} from '../rule.js'

export const combinedParts: Rule = {
  name: 'transfer/combined-parts',
  says: 'a new body combined functions or parts of others',
  patterns: [
    clause(
      'combine|bring together|unite|merge|amalgamate|consolidate',
      { subject: organ('taker'), object: shareOf('giver'), with: maybe(shareOf('giver')) },
      active,
    ),
    clause('merge|amalgamate|combine|consolidate|unite', {
      subject: shareOf('giver'),
      object: no(anything),
      into: organ('taker'),
    }),
    clause('merge|amalgamate|combine|consolidate|unite', {
      subject: shareOf('giver'),
      object: no(anything),
      result: organ('taker'),
    }),
    clause(
      'merge|amalgamate|combine|consolidate|unite',
      { object: shareOf('giver'), 'into|result': organ('taker') },
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
    [
      'In 1919 Mr Hall merged staff from the Salt Board and the Weights Office into the Trade Ministry.',
      'transferredTo: Salt Board → Trade Ministry (1919)',
      'transferredTo: Weights Office → Trade Ministry (1919)',
    ],
  ],
  nonExamples: ['The Trade Ministry combined salt with water.'],
}

export const movedParent: Rule = {
  name: 'transfer/moved-to-parent',
  says: 'a body was moved from one parent to another, which may have been told before',
  patterns: [
    clause('transfer|move|relocate|shift|pass|reassign|return', {
      subject: body('unit'),
      object: no(anything),
      from: organ('giver'),
      'to|into|under': organ('taker'),
    }),
    clause(
      'transfer|move|assign|reassign|attach|shift|return|relocate|allocate|hand over|hand|entrust',
      { subject: body('unit'), from: no(anything), 'to|into': organ('taker') },
      passive,
    ),
    clause(
      'place|bring|put|locate|move|transfer',
      { subject: body('unit'), from: no(anything), under: organ('taker') },
      passive,
    ),
    clause(
      'transfer|pass|revert',
      { subject: body('unit'), object: no(anything), from: no(anything), to: organ('taker') },
      active,
    ),
    clause(
      'transfer|move|reassign|shift|relocate',
      { object: body('unit'), from: maybe(organ('giver')), 'to|into|under': organ('taker') },
      active,
    ),
  ],
  claims: [
    { relation: 'transferredTo', subject: 'unit', parent: true, object: 'taker' },
    { relation: 'transferredTo', subject: 'giver', object: 'taker' },
    { relation: 'partOf', subject: 'unit', object: 'giver', date: 'none', bodies: true },
    { relation: 'partOf', subject: 'unit', object: 'taker', date: 'since', bodies: true },
  ],
  examples: [
    [
      'In 1920 the Salt Branch was transferred from the Home Office to the Trade Ministry.',
      'partOf: Salt Branch → Home Office',
      'partOf: Salt Branch → Trade Ministry (1920/..)',
      'transferredTo: Home Office → Trade Ministry (1920)',
    ],
    [
      'In 1920 the Salt Branch was assigned to the Treasury, and in 1931 to the Trade Ministry.',
      'partOf: Salt Branch → Treasury (1920/1931)',
      'partOf: Salt Branch → Trade Ministry (1931/..)',
      'transferredTo: Treasury → Trade Ministry (1931)',
    ],
  ],
  nonExamples: ['In 1920 the Salt Branch moved from York to Hull.'],
}

export const controlPassed: Rule = {
  name: 'transfer/control-passed',
  says: 'control of a body or post passed to another, from who had it',
  patterns: [
    clause('transfer|pass|move|give|hand over|assign|shift|devolve|hand|vest', {
      subject: kind('control|supervision|oversight', body('unit')),
      from: no(anything),
      'to|in': organ('taker'),
    }),
  ],
  claims: [{ relation: 'transferredTo', subject: 'unit', parent: true, object: 'taker' }],
  examples: [
    [
      'In 1920 the Salt Branch was assigned to the Treasury. In 1931 its control passed to the Trade Ministry.',
      'transferredTo: Treasury → Trade Ministry (1931)',
    ],
  ],
  nonExamples: ['In 1931 control of the Salt Branch passed to the Trade Ministry.'],
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

export const movingRules: readonly Rule[] = [combinedParts, movedParent, controlPassed, workloadHere]
