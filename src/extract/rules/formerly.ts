// Former names: that a body or post is said to have borne another name before, until or since a date.
import { active, beside, body, clause, kind, organ, type Rule, type Slot, spelledOut } from '../rule.js'

export const formerly: Rule = {
  name: 'renaming/formerly',
  says: 'a body or post is named together with its former name',
  patterns: [
    beside(
      organ('new'),
      /[,(] ?(?:formerly|previously|originally|once|until recently)(?: known as| called| named| titled)?(?: the)?/,
      organ('old'),
      { whole: true },
    ),
    beside(organ('new'), /[,(] ?then (?:still )?(?:known as|called|named|titled|styled)(?: the)?/, organ('old'), {
      whole: true,
    }),
    // “Saltum was the new name given to the Salt Board”
    beside(
      organ('new'),
      /(?:is|was|became) the (?:new |later |present )?(?:name|title) (?:given to|taken by|adopted by)(?: the)?/,
      organ('old'),
    ),
    clause('be', { subject: organ('new'), object: organ('old') }, { adverb: /^(?:formerly|previously|originally)$/ }),
    beside(
      body('old'),
      /[,(] ?(?:now|later|subsequently|afterwards|today|currently)(?: known as| called| named| renamed)?/,
      body('new'),
      { whole: true },
    ),
    beside(
      body('old'),
      /[,(] ?(?:and |then |and then )?(?:since|from) (?:\w+ ){0,2}\d{4}(?: ,)?(?: known as| called| named| renamed)?(?: the)?/,
      body('new'),
      { whole: true },
    ),
    // “A (until 1918 B)”
    beside(
      organ('new'),
      /[,(] ?(?:until|till|before|prior to) (?:\w+ ){0,2}\d{4}(?: ,)?(?: known as| called| named)?(?: the)?/,
      spelledOut(organ('old')),
      { whole: true },
    ),
    // “was previously known as A, and prior to that, B”
    beside(
      organ('new'),
      /, (?:and )?(?:before|prior to|previous to) that ?,?(?: known)?(?: as)?(?: the)?/,
      organ('old'),
    ),
    clause(
      'be',
      { subject: body('old'), object: body('new') },
      { voice: 'active', tense: 'present', adverb: /^(?:now|today|currently)$/ },
    ),
    clause(
      'know|call|name|title|style',
      { subject: organ('new'), 'as|object': organ('old') },
      { voice: 'passive', adverb: /^(?:formerly|previously|originally|initially|first|once)$/ },
    ),
  ],
  claims: [{ relation: 'renamedTo', subject: 'old', object: 'new' }],
  examples: [
    ['The Salt Authority, formerly the Salt Board, sits in York.', 'renamedTo: Salt Board → Salt Authority'],
    ['The Salt Authority (previously known as the Salt Board) sits in York.', 'renamedTo: Salt Board → Salt Authority'],
    [
      'Its powers devolved on the Salt Board (since 1918 the Salt Authority).',
      'renamedTo: Salt Board → Salt Authority (1918)',
    ],
    ['The Salt Authority (until 1918 the Salt Board) sits in York.', 'renamedTo: Salt Board → Salt Authority (1918)'],
    ['The Salt Board is now the Salt Authority.', 'renamedTo: Salt Board → Salt Authority'],
    ['Originally the Salt Authority was known as the Salt Board.', 'renamedTo: Salt Board → Salt Authority'],
    ['The Salt Authority was previously known as the Salt Board.', 'renamedTo: Salt Board → Salt Authority'],
    ['Originally called the Salt Board, the Salt Authority sits in York.', 'renamedTo: Salt Board → Salt Authority'],
    ['The Salt Authority (then called the Salt Board) sat in York.', 'renamedTo: Salt Board → Salt Authority'],
  ],
  nonExamples: [
    'Mr Hall, formerly of the Salt Board, sits in York.',
    'The Salt Authority was also known as the Salt Board.',
  ],
}

export const knownUntil: Rule = {
  name: 'renaming/known-as-until',
  says: 'a body or post was known by another name until a date, or until it was renamed',
  patterns: [
    clause(
      'know|call|name|style|title',
      { subject: organ('new'), 'as|object': organ('old') },
      { voice: 'passive', ends: true },
    ),
  ],
  claims: [{ relation: 'renamedTo', subject: 'old', object: 'new', date: 'ended' }],
  examples: [
    [
      'The Salt Authority was known as the Salt Board from 1950 to 1974.',
      'renamedTo: Salt Board → Salt Authority (1974)',
    ],
    ['The Salt Authority was known as the Salt Board until 1974.', 'renamedTo: Salt Board → Salt Authority (1974)'],
    ['Before 1974 the Salt Authority was called the Salt Board.', 'renamedTo: Salt Board → Salt Authority (1974)'],
    [
      'The Salt Authority was known as the Salt Board until it was renamed in 1974.',
      'renamedTo: Salt Board → Salt Authority (1974)',
    ],
  ],
  nonExamples: ['The Salt Authority was known as the Salt Board.'],
}

export const knownSince: Rule = {
  name: 'renaming/known-as-since',
  says: 'a body or post has been known by another name since a date',
  patterns: [
    clause(
      'know|call|name|style|title',
      { subject: organ('old'), 'as|object': organ('new') },
      { voice: 'passive', begins: true },
    ),
    clause(
      'know|call|name|style|title',
      { subject: organ('old'), 'as|object': organ('new') },
      { voice: 'passive', adverb: /^(?:later|subsequently|afterwards|eventually|thereafter)$/ },
    ),
  ],
  claims: [{ relation: 'renamedTo', subject: 'old', object: 'new', date: 'start' }],
  examples: [
    [
      'The Salt Board, known since 1974 as the Salt Authority, sat in York.',
      'renamedTo: Salt Board → Salt Authority (1974)',
    ],
  ],
  nonExamples: [
    'The Salt Board, known as the Salt Authority, sat in York.',
    'The Salt Board was then known as the Salt Office.',
  ],
}

/** “[former] name”: the one it had before. */
const FORMER_NAME: Slot = {
  ...kind('name|title|designation', organ('new')),
  described: /^(?:former|original|previous|earlier|old|first|initial)$/,
}

/** “[new] name”: the one that it got afterwards. */
const LATER_NAME: Slot = {
  ...kind('name|title|designation', organ('old')),
  described: /^(?:new|later|subsequent|current|present|modern)$/,
}

export const formerName: Rule = {
  name: 'renaming/former-name',
  says: 'a name is said to have been the former or original name of a body or post',
  patterns: [
    clause('be', { subject: organ('old'), object: FORMER_NAME }, active),
    clause('be', { subject: FORMER_NAME, object: organ('old') }, active),
    clause('be', { subject: organ('new'), object: LATER_NAME }, active),
  ],
  claims: [{ relation: 'renamedTo', subject: 'old', object: 'new', date: 'end' }],
  examples: [
    ['The original name of the Salt Authority was the Salt Board.', 'renamedTo: Salt Board → Salt Authority'],
    [
      'The Salt Board was the former name of the Salt Authority between 1948 and 1957.',
      'renamedTo: Salt Board → Salt Authority (1957)',
    ],
    ['The Salt Authority was the new name of the Salt Board.', 'renamedTo: Salt Board → Salt Authority'],
  ],
  nonExamples: [
    'The Salt Authority was the name of the Salt Board.',
    'The name of the Salt Authority was the Salt Board.',
    'The former name of the Salt Authority was odd.',
  ],
}

export const formerlyRules: readonly Rule[] = [formerly, knownUntil, knownSince, formerName]
