// Lifetime: since when a body or post has existed, until when, or both; and that one which had ended came back.
import {
  active,
  anything,
  body,
  clause,
  field,
  named,
  no,
  organ,
  passive,
  post,
  type Rule,
  type Slot,
  thing,
} from '../rule.js'

/** What the two ends of a stretch say of the body that lived so long. */
const LIFE: Rule['claims'] = [
  { relation: 'created', subject: 'body', date: 'start', dated: true },
  { relation: 'abolished', subject: 'body', date: 'end', dated: true },
]

export const thereHasBeen: Rule = {
  name: 'founding/there-has-been',
  says: 'there has been a body or post since a date',
  patterns: [clause('be|exist', { subject: thing('there'), object: organ('new') }, active)],
  claims: [{ relation: 'created', subject: 'new', date: 'start', dated: true }],
  examples: [['There has been a Salt Inspector for each county since 1904.', 'created: Salt Inspector (1904)']],
  nonExamples: ['There has been no Salt Inspector since 1904.', 'There was a Salt Inspector in 1904.'],
}

export const existedBetween: Rule = {
  name: 'founding/existed-between',
  says: 'a body or post existed or operated from one date, until another, or both',
  patterns: [
    clause(
      'operate|exist|function|last',
      { subject: organ('body'), object: no(anything), under: no(organ('parent')) },
      active,
    ),
    clause(
      'continue|survive|endure|persist|run',
      { subject: organ('body'), object: no(anything), action: no(anything), 'as|under|with|to|through': no(anything) },
      active,
    ),
    clause('be|remain|continue|stay', { subject: organ('body'), in: thing('existence|operation|being|force') }, active),
    clause('be|remain', { subject: organ('body'), object: thing('active|operational') }, active),
    // “sat from 1901 to 1904”; where it sat is no part of how long it lived.
    clause(
      'sit|meet|serve',
      { subject: body('body'), 'object|in|at|on|as|with|under|for': no(anything) },
      { voice: 'active', ends: true },
    ),
  ],
  claims: LIFE,
  examples: [
    [
      'The Salt Board operated from 1 January 1926 to 1 January 1936.',
      'created: Salt Board (1926-01-01)',
      'abolished: Salt Board (1936-01-01)',
    ],
    ['The Salt Board existed until 1936.', 'abolished: Salt Board (1936)'],
    [
      'The Salt Commission was a commission that sat from 1926 to 1936.',
      'created: Salt Commission (1926)',
      'abolished: Salt Commission (1936)',
    ],
    ['The Salt Board survived until 1936.', 'abolished: Salt Board (1936)'],
    ['The Salt Board was in existence until 1936.', 'abolished: Salt Board (1936)'],
    ['The Salt Board was active from 1926 to 1936.', 'created: Salt Board (1926)', 'abolished: Salt Board (1936)'],
  ],
  nonExamples: [
    'The Salt Board sat in York from 1926 to 1936.',
    'The Salt Board operated 12 mines in 1926.',
    'The Salt Board operated 12 mines until 1926.',
    'A salt mine operated from 1926 to 1936.',
    'The Salt Board operated under the Trade Ministry from 1926 to 1936.',
    'The Salt Board continued to sell salt until 1936.',
    'The Salt Board continued as a mine until 1936.',
    'The Salt Railway ran through Kent from 1926.',
  ],
}

export const datesInBrackets: Rule = {
  name: 'founding/dates-in-brackets',
  says: 'a body is named with the years of its life in brackets',
  // The years behind a post are those of who held it.
  patterns: [named({ dated: body('body') })],
  claims: LIFE,
  examples: [
    [
      'Its work passed through the Salt Board (1903–1907) and others.',
      'created: Salt Board (1903)',
      'abolished: Salt Board (1907)',
    ],
    ['The Salt Board (SB) (est. 4 May 1903) sits in York.', 'created: Salt Board (1903-05-04)'],
    [
      'It was done by the Salt Board (1901–1950), and the Sea Board (1950–1960).',
      'created: Salt Board (1901)',
      'abolished: Salt Board (1950)',
      'created: Sea Board (1950)',
      'abolished: Sea Board (1960)',
    ],
  ],
  nonExamples: [
    'She was the first President of the Salt Board (1903–1907).',
    'The Salt Board (Salt Office from 1903) sat in York.',
    'The Salt Act (1903) names the Salt Board.',
    'The Salt Board (1903) is described elsewhere.',
    'It went to the Salt Office (SO), Trade Ministry (1990–1995).',
  ],
}

export const datesOfExistence: Rule = {
  name: 'founding/dates-in-field',
  says: 'a labelled field gives the dates between which a body existed',
  // Years behind predecessors and successors are as often those in which they stood to the entry's subject.
  patterns: [field(/^(?:heading|creators?|dates?( of existence)|dates|existed)$/i, organ('body'))],
  claims: LIFE,
  examples: [
    ['Creator: Salt Board, 1903-1907', 'created: Salt Board (1903)', 'abolished: Salt Board (1907)'],
    ['Creator: Salt Board, 1917-', 'created: Salt Board (1917)'],
    [
      'Creator: Salt Board, 1890-1934; Mines Board, 1934-',
      'created: Salt Board (1890)',
      'abolished: Salt Board (1934)',
      'created: Mines Board (1934)',
    ],
  ],
  nonExamples: [
    'Creator: Salt Board',
    'Date: 1903-1907',
    'Salt Board — Successor: Spice Board, 1903-1907',
    'Office of Salt (OS), STM (1903-07)',
  ],
}

/** “The office of Inspector”, “the post”: not who holds it, who may be reinstated too. */
const POST_ITSELF: Slot = { ...post('new'), heads: new Set(['position', 'post', 'office', 'role', 'title', 'it']) }

export const cameBack: Rule = {
  name: 'founding/came-back',
  says: 'a body or post that had ended was revived or restored on a date',
  patterns: [
    clause('revive|reinstate|resurrect|recreate|reinstitute|reintroduce', { subject: body('new') }, passive),
    clause('revive|reinstate|resurrect|recreate|reinstitute|reintroduce|restore', { subject: POST_ITSELF }, passive),
    clause('revive|resurrect|recreate|reinstitute|reintroduce', { object: body('new') }, active),
    clause('revive|reinstate|resurrect|recreate|reinstitute|reintroduce|restore', { object: POST_ITSELF }, active),
  ],
  claims: [{ relation: 'created', subject: 'new', dated: true }],
  examples: [
    ['The Salt Board was revived in 1909.', 'created: Salt Board (1909)'],
    ['The office of Salt Inspector was restored in 1909.', 'created: Salt Inspector (1909)'],
    ['In 1909 an Act revived the Salt Board.', 'created: Salt Board (1909)'],
  ],
  nonExamples: [
    'The Salt Inspector was reinstated in 1909.',
    'The Salt Hall was restored in 1909.',
    'Plans to revive the Salt Board were dropped in 1909.',
  ],
}

export const foundedField: Rule = {
  name: 'founding/date-field',
  says: 'a labelled field gives the date on which the entry’s subject was founded',
  patterns: [
    field(
      /^(?:date )?(?:established|formed|founded|created|constituted|commenced)(?: on)?$|^(?:start|commencement|founding|foundation) date$|^date of (?:establishment|creation|formation|foundation|commencement)$/i,
      anything,
    ),
  ],
  claims: [{ relation: 'created', subject: 'topic', dated: true }],
  examples: [
    ['Salt Board — Established: 1 July 1903', 'created: Salt Board (1903-07-01)'],
    ['Salt Board — Established: By Order 9 of the Trade Ministry, 1 July 1903', 'created: Salt Board (1903-07-01)'],
    ['Salt Board — Commenced: 1903', 'created: Salt Board (1903)'],
  ],
  nonExamples: ['Salt Board — Established: by law', 'Salt Board — Printed: 1903'],
}

export const lifetimeRules: readonly Rule[] = [
  thereHasBeen,
  existedBetween,
  datesInBrackets,
  datesOfExistence,
  cameBack,
  foundedField,
]
