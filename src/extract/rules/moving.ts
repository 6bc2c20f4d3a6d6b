// Moving: that parts of bodies went into another, or that a body moved from one parent to another.
import {
  active,
  anything,
  body,
  clause,
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

export const movingRules: readonly Rule[] = [combinedParts, movedParent, workloadHere]
