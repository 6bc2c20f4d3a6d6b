// Succession: that one body or post replaced, succeeded or took over from another.
import {
  active,
  beside,
  body,
  clause,
  kind,
  named,
  no,
  noun,
  organ,
  passive,
  post,
  type Rule,
  spelledOut,
  wholeOf,
} from '../rule.js'

export const wasReplacedBy: Rule = {
  name: 'succession/was-replaced-by',
  says: 'a body or post was replaced, succeeded or superseded by another',
  patterns: [
    clause('replace|supersede|succeed|supplant|displace', { subject: organ('old'), 'by|with': organ('new') }, passive),
    clause('replace|supersede|supplant', { object: organ('old'), 'by|with': organ('new') }, active),
    clause('take over', { subject: organ('old'), by: organ('new') }, passive),
    clause('substitute', { subject: organ('new'), for: organ('old') }, passive),
    clause('follow', { subject: body('old'), by: body('new') }, { voice: 'passive', tense: 'past' }),
    clause('precede', { subject: organ('new'), by: organ('old') }, passive),
    clause(
      'abolish|dissolve|disband|scrap|wind up',
      { subject: organ('old'), in: kind('favour|favor', organ('new')) },
      passive,
    ),
  ],
  claims: [{ relation: 'succeededBy', subject: 'old', object: 'new' }],
  examples: [
    [
      'In 1946 the Inspector of Salt was substituted for the Salt Warden.',
      'succeededBy: Salt Warden → Inspector of Salt (1946)',
    ],
    ['The Salt Board was replaced by the Salt Authority in 1974.', 'succeededBy: Salt Board → Salt Authority (1974)'],
    [
      'In 1922 the Salt Inspector was abolished and replaced by the Weights Commissioner.',
      'succeededBy: Salt Inspector → Weights Commissioner (1922)',
    ],
    ['In 1974 the Salt Board was taken over by the Salt Authority.', 'succeededBy: Salt Board → Salt Authority (1974)'],
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
      { subject: organ('new'), object: organ('old'), 'by|with': no(organ('other')) },
      active,
    ),
    clause('precede', { subject: organ('old'), object: organ('new') }, active),
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
    [
      'In 1974 Parliament created the Salt Authority, replacing the Salt Board.',
      'succeededBy: Salt Board → Salt Authority (1974)',
    ],
    ['In 1974 the Salt Authority took the place of the Salt Board.', 'succeededBy: Salt Board → Salt Authority (1974)'],
  ],
  nonExamples: ['The Salt Authority replaced its chairman.', 'The Salt Authority did not replace the Salt Board.'],
}

export const gaveWay: Rule = {
  name: 'succession/gave-way-to',
  says: 'a body or post gave way to another',
  patterns: [clause('give way', { subject: organ('old'), 'to|for': organ('new') })],
  claims: [{ relation: 'succeededBy', subject: 'old', object: 'new' }],
  examples: [
    ['In 1974 the Salt Board gave way to the Salt Authority.', 'succeededBy: Salt Board → Salt Authority (1974)'],
    ['In 1974 the Salt Board made way for the Salt Authority.', 'succeededBy: Salt Board → Salt Authority (1974)'],
  ],
  nonExamples: ['The Salt Board gave way to pressure.'],
}

const SUCCESSOR = 'successor|replacement|heir'
const PREDECESSOR = 'predecessor|forerunner|precursor'
const FOUND =
  'be|become|establish|create|form|set up|found|act|constitute|organise|organize|launch|come into being|emerge|serve|introduce'

export const isSuccessor: Rule = {
  name: 'succession/successor-to',
  says: 'a body or post is, or was made, the successor of another, or was set up in its place',
  patterns: [
    clause(FOUND, { subject: organ('new'), 'object|as': kind(SUCCESSOR, organ('old')) }),
    clause('be|become', { subject: kind(SUCCESSOR, organ('old')), object: organ('new') }),
    clause(FOUND, { subject: organ('new'), in: kind('place|stead|lieu|succession', organ('old')) }),
    clause(FOUND, { subject: organ('new'), 'opening in': kind('place|stead', organ('old')) }, passive),
    clause('take', { subject: organ('new'), object: kind('place', organ('old')) }, active),
    named({ itself: organ('new'), beside: kind(SUCCESSOR, organ('old')) }),
    noun(SUCCESSOR, { beside: organ('new'), 'of|possessor': organ('old') }),
    beside(
      organ('new'),
      /(?:, as )?(?:\( (?:[A-Z]+ [;,] )?)?(?:the |an? )?(?:direct |immediate )?(?:successor|replacement) (?:to|of|for)/,
      organ('old'),
    ),
    beside(organ('old'), /(?:'s|’s) (?:direct |immediate |eventual )?(?:successor|replacement) ,?/, organ('new')),
  ],
  claims: [{ relation: 'succeededBy', subject: 'old', object: 'new' }],
  examples: [
    ['The Salt Authority is the successor of the Salt Board.', 'succeededBy: Salt Board → Salt Authority'],
    [
      'The Salt Authority came into being in 1974 as the successor to the Salt Board.',
      'succeededBy: Salt Board → Salt Authority (1974)',
    ],
    ['The Salt Authority, successor to the Salt Board, sat in York.', 'succeededBy: Salt Board → Salt Authority'],
    ["The Salt Board's successor, the Salt Authority, sat in York.", 'succeededBy: Salt Board → Salt Authority'],
    [
      'In 1974 the Salt Authority was set up as a successor body to the Salt Board.',
      'succeededBy: Salt Board → Salt Authority (1974)',
    ],
    [
      'The Salt Board was abolished in 1974. The Salt Authority was established in its place.',
      'succeededBy: Salt Board → Salt Authority (1974)',
    ],
    [
      'The Salt Board was abolished in 1974. In its place the Salt Authority was established.',
      'succeededBy: Salt Board → Salt Authority (1974)',
    ],
  ],
  nonExamples: [
    'In a place near the Salt Board the Salt Authority was established.',
    'The Salt Authority had no successor.',
    'His successor at the Salt Board was Mr Hall.',
    'The Salt Authority was set up in a place near the Salt Board.',
  ],
}

export const isPredecessor: Rule = {
  name: 'succession/predecessor-of',
  says: 'a body or post is the predecessor of another',
  patterns: [
    clause('be|become', { subject: organ('old'), object: kind(PREDECESSOR, organ('new')) }),
    clause('be', { subject: kind(PREDECESSOR, organ('new')), object: organ('old') }),
    named({ itself: organ('old'), beside: kind(PREDECESSOR, organ('new')) }),
    noun(PREDECESSOR, { beside: organ('old'), 'of|possessor': organ('new') }),
    beside(
      organ('old'),
      /(?:\( )?(?:the |an? )?(?:direct |immediate )?(?:predecessor|forerunner|precursor) (?:to|of)/,
      organ('new'),
    ),
    beside(organ('new'), /(?:'s|’s) (?:direct |immediate )?(?:predecessor|forerunner|precursor) ,?/, organ('old')),
  ],
  claims: [{ relation: 'succeededBy', subject: 'old', object: 'new' }],
  examples: [
    ['The Salt Board was a predecessor of the Salt Authority.', 'succeededBy: Salt Board → Salt Authority'],
    ["The Salt Authority's predecessor, the Salt Board, sat in York.", 'succeededBy: Salt Board → Salt Authority'],
    [
      'The Salt Authority sits in York. Its predecessors were the Salt Board and the Weights Office.',
      'succeededBy: Salt Board → Salt Authority',
      'succeededBy: Weights Office → Salt Authority',
    ],
  ],
  nonExamples: ['His predecessor at the Salt Board was Mr Hall.'],
}

export const replacementOf: Rule = {
  name: 'succession/replacement-of',
  says: 'the replacement of a body or post by another',
  patterns: [
    noun('replacement|supersession', { of: organ('old'), 'by|with': organ('new') }),
    noun('replacement|supersession', { possessor: organ('old'), 'by|with': organ('new') }),
  ],
  claims: [{ relation: 'succeededBy', subject: 'old', object: 'new' }],
  examples: [
    [
      'The replacement of the Salt Board by the Salt Authority in 1974 took a year.',
      'succeededBy: Salt Board → Salt Authority (1974)',
    ],
  ],
  nonExamples: ['The proposed replacement of the Salt Board by the Salt Authority failed.'],
}

/** Agencies that “become” others are renamed (see renaming.ts); a post that becomes another gives way to it. */
export const postBecame: Rule = {
  name: 'succession/post-became',
  says: 'the holder of one post became, as such, the holder of another',
  patterns: [
    clause('become', { subject: spelledOut(post('old')), object: post('new') }, { voice: 'active', alone: true }),
  ],
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
    clause(
      'subsume|take over|assume|absorb|inherit',
      { subject: wholeOf('old'), 'by|into|within': organ('new') },
      passive,
    ),
    clause('continue|carry on|carry forward|take forward', { subject: wholeOf('old'), by: organ('new') }, passive),
  ],
  claims: [{ relation: 'succeededBy', subject: 'old', object: 'new' }],
  examples: [
    [
      'The functions of the Salt Board were taken over by the Salt Authority in 1974.',
      'succeededBy: Salt Board → Salt Authority (1974)',
    ],
  ],
  nonExamples: ['Some functions of the Salt Board were continued by the Salt Authority in 1974.'],
}

export const successionRules: readonly Rule[] = [
  wasReplacedBy,
  replaced,
  gaveWay,
  isSuccessor,
  isPredecessor,
  replacementOf,
  postBecame,
  functionsTakenOver,
]
