// Succession: that one body or post replaced, succeeded or took over from another.
import { active, beside, clause, kind, organ, passive, post, type Rule, shareOf } from '../rule.js'

export const wasReplacedBy: Rule = {
  name: 'succession/was-replaced-by',
  says: 'a body or post was replaced, succeeded or superseded by another',
  patterns: [
    clause('replace|supersede|succeed|supplant|displace', { subject: organ('old'), 'by|with': organ('new') }, passive),
  ],
  claims: [{ relation: 'succeededBy', subject: 'old', object: 'new' }],
  examples: [
    ['The Salt Board was replaced by the Salt Authority in 1974.', 'succeededBy: Salt Board → Salt Authority (1974)'],
    [
      'In 1922 the Salt Inspector was abolished and replaced by the Weights Commissioner.',
      'succeededBy: Salt Inspector → Weights Commissioner (1922)',
    ],
  ],
  nonExamples: [
    'The roof of the Salt Board was replaced by contractors.',
    'The Salt Board was to be replaced by the Salt Authority.',
    'The Salt Board was almost replaced by a tax.',
  ],
}

export const replaced: Rule = {
  name: 'succession/replaced',
  says: 'a body or post replaced, succeeded or superseded another',
  patterns: [
    clause(
      'replace|supersede|succeed|supplant|follow|take the place of|take over from|take over',
      { subject: organ('new'), object: organ('old') },
      active,
    ),
  ],
  claims: [{ relation: 'succeededBy', subject: 'old', object: 'new' }],
  examples: [
    [
      'The Salt Authority, which replaced the Salt Board in 1974, sat in York.',
      'succeededBy: Salt Board → Salt Authority (1974)',
    ],
    [
      'The Salt Authority was created in 1974 to replace the Salt Board.',
      'succeededBy: Salt Board → Salt Authority (1974)',
    ],
    ['In 1974 the Salt Authority took the place of the Salt Board.', 'succeededBy: Salt Board → Salt Authority (1974)'],
  ],
  nonExamples: ['The Salt Authority replaced its chairman.', 'The Salt Authority did not replace the Salt Board.'],
}

export const gaveWay: Rule = {
  name: 'succession/gave-way-to',
  says: 'a body or post gave way to another',
  patterns: [clause('give way', { subject: organ('old'), to: organ('new') }, active)],
  claims: [{ relation: 'succeededBy', subject: 'old', object: 'new' }],
  examples: [
    ['In 1974 the Salt Board gave way to the Salt Authority.', 'succeededBy: Salt Board → Salt Authority (1974)'],
  ],
  nonExamples: ['The Salt Board gave way to pressure.'],
}

const SUCCESSOR = 'successor|replacement|heir'
const PREDECESSOR = 'predecessor|forerunner|precursor'

export const isSuccessor: Rule = {
  name: 'succession/successor-to',
  says: 'a body or post is, or was made, the successor of another',
  patterns: [
    clause('be|establish|create|form|set up', { subject: organ('new'), 'object|as': kind(SUCCESSOR, organ('old')) }),
    beside(
      organ('new'),
      /,? ?(?:as )?(?:the |an? )?(?:direct |immediate )?(?:successor|replacement) (?:to|of|for)/,
      organ('old'),
    ),
    beside(organ('old'), /(?:'s|’s) (?:direct |immediate |eventual )?(?:successor|replacement) ?,?/, organ('new')),
  ],
  claims: [{ relation: 'succeededBy', subject: 'old', object: 'new' }],
  examples: [
    ['The Salt Authority is the successor of the Salt Board.', 'succeededBy: Salt Board → Salt Authority'],
    ['The Salt Authority, successor to the Salt Board, sat in York.', 'succeededBy: Salt Board → Salt Authority'],
    ["The Salt Board's successor, the Salt Authority, sat in York.", 'succeededBy: Salt Board → Salt Authority'],
  ],
  nonExamples: ['The Salt Authority had no successor.', 'His successor at the Salt Board was Mr Hall.'],
}

export const isPredecessor: Rule = {
  name: 'succession/predecessor-of',
  says: 'a body or post is the predecessor of another',
  patterns: [
    clause('be', { subject: organ('old'), object: kind(PREDECESSOR, organ('new')) }),
    beside(
      organ('old'),
      /,? ?(?:the |an? )?(?:direct |immediate )?(?:predecessor|forerunner|precursor) (?:to|of)/,
      organ('new'),
    ),
    beside(organ('new'), /(?:'s|’s) (?:direct |immediate )?(?:predecessor|forerunner|precursor) ?,?/, organ('old')),
  ],
  claims: [{ relation: 'succeededBy', subject: 'old', object: 'new' }],
  examples: [
    ['The Salt Board was a predecessor of the Salt Authority.', 'succeededBy: Salt Board → Salt Authority'],
    ["The Salt Authority's predecessor, the Salt Board, sat in York.", 'succeededBy: Salt Board → Salt Authority'],
  ],
  nonExamples: ['His predecessor at the Salt Board was Mr Hall.'],
}

/** Agencies that “become” others are renamed (see renaming.ts); a post that becomes another gives way to it. */
export const postBecame: Rule = {
  name: 'succession/post-became',
  says: 'the holder of one post became, as such, the holder of another',
  patterns: [clause('become', { subject: post('old'), object: post('new') }, { voice: 'active', alone: true })],
  claims: [{ relation: 'succeededBy', subject: 'old', object: 'new' }],
  examples: [
    [
      'In 1908 the Inspector of Salt became the Commissioner of Weights.',
      'succeededBy: Inspector of Salt → Commissioner of Weights (1908)',
    ],
  ],
  nonExamples: ['In 1908 Mr Hall became the Commissioner of Weights.', 'In 1908 the Inspector of Salt became ill.'],
}

export const functionsTakenOver: Rule = {
  name: 'succession/functions-taken-over',
  says: 'what a body or post did, as a whole, was taken over by another',
  patterns: [
    clause('subsume|take over|assume|absorb|inherit', { subject: shareOf('old'), 'by|into': organ('new') }, passive),
  ],
  claims: [{ relation: 'succeededBy', subject: 'old', object: 'new' }],
  examples: [
    [
      'The functions of the Salt Board were taken over by the Salt Authority in 1974.',
      'succeededBy: Salt Board → Salt Authority (1974)',
    ],
  ],
  nonExamples: ['The mines were taken over by the Salt Authority in 1974.'],
}

export const successionRules: readonly Rule[] = [
  wasReplacedBy,
  replaced,
  gaveWay,
  isSuccessor,
  isPredecessor,
  postBecame,
  functionsTakenOver,
]
