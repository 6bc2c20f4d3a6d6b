// Holding: that a post is in, heads or belongs to a body.
import {
  active,
  beside,
  body,
  clause,
  field,
  kind,
  like,
  named,
  noun,
  passive,
  post,
  type Rule,
  role,
} from '../rule.js'
import { NO_TITLE, POST } from './leadership.js'

/** Posts that a body has but one of, and that few others are called: “the director”. */
const SOLE =
  /^(?:director|director-general|executive director|managing director|chairman|chair|chairperson|administrator|registrar|superintendent|commissioner|chief executive|controller|comptroller|chief constable|commandant|librarian|archivist)$/i

/** Not the next of a list, nor what stands behind its holder's name: “the Mayor, Salt and Mines”. */
const NO_PARTY = /^(?!.*\b(?:and|Party|University|College|Church|Senate|Congress|Parliament)\b)/

/** “Head of Government”: of whichever. */
const NO_HEAD = /^(?!Heads? of (?:the )?(?:Government|State)$)/i

const who = like(role('post'), NO_HEAD)
const at = like(body('body'), NO_TITLE)
const holder = like(post('post'), NO_HEAD)

export const postOfBody: Rule = {
  name: 'holding/post-of-body',
  says: 'a post is named together with its body: “Director of the Salt Board”, “its chief executive”',
  patterns: [
    named({ itself: holder, inner: at }),
    named({ itself: holder, 'of|in|at|within|with': at }),
    named({ itself: holder, possessor: at }),
    // “the Director, Salt Division, resigned”
    named({ itself: like(role('post'), /^(?!.* of )/), next: like(at, NO_PARTY) }),
  ],
  // Dates there are those of who held it: “Chairman of the Board until 1974”.
  claims: [{ relation: 'postIn', subject: 'post', object: 'body', date: 'none' }],
  examples: [
    ['The Director-General of the Salt Board resigned.', 'postIn: Director-General of the Salt Board → Salt Board'],
    ["The Salt Board's Chief Inspector resigned.", 'postIn: Chief Inspector → Salt Board'],
    ['He was Director, Salt Division, until 1974.', 'postIn: Director → Salt Division'],
  ],
  nonExamples: [
    'The Police of Kent met the Minister of Police.',
    'The Director of Salt resigned.',
    'Mr Hall of the Salt Board resigned.',
    'The Chancellor of the Exchequer resigned.',
    'The Federal Government fell. The Head of the Government resigned.',
    "The General Manager of Salt Corporation's Tramways Department resigned.",
  ],
}

export const roleInBody: Rule = {
  name: 'holding/role-in-body',
  says: 'a post without a name of its own is spoken of as a body’s: “its chief executive”',
  patterns: [
    named({ itself: who, possessor: at }),
    noun(POST, { itself: who, of: at }),
    named({ itself: like(who, /^\S+$/), of: at }),
    noun(POST, { itself: who, possessor: at }),
    noun(POST, { itself: who, attributive: at }),
    noun(POST, { itself: who, first: at }),
    noun(POST, { itself: like(who, SOLE), only: at }),
    named({ itself: like(who, SOLE), only: at }),
    beside(at, /,? with (?!the |an? |its )\S+(?: (?!to )\S+){0,4} as(?: its| the)?/, who),
  ],
  claims: [{ relation: 'postIn', subject: 'post', object: 'body', date: 'none' }],
  examples: [
    ['The first secretary of the Salt Board resigned.', 'postIn: secretary of the Salt Board → Salt Board'],
    ['The Salt Board was small. Its chief executive was Miss Hall.', 'postIn: chief executive → Salt Board'],
    ['The Salt Board was small. The Director of the board was Miss Hall.', 'postIn: Director → Salt Board'],
    ['The Salt Board was small. The first director was Miss Hall.', 'postIn: director → Salt Board'],
    ['The Salt Board was small. Miss Hall was the first chairman.', 'postIn: chairman → Salt Board'],
    ['The Salt Board chairman resigned.', 'postIn: chairman → Salt Board'],
    ['They met the Salt Board, with Miss Hall as Director.', 'postIn: Director → Salt Board'],
  ],
  nonExamples: [
    'The officers of the Salt Board resigned.',
    'Many of its directors resigned.',
    'The directors met.',
    'They met the president of the Salt Board’s “Pepper Group”.',
  ],
}

export const appointmentOf: Rule = {
  name: 'holding/appointment-of',
  says: "a body's structure brings the appointment of a post, or a post is created within it",
  patterns: [
    clause(
      'see|include|involve|bring|provide|feature',
      {
        subject: kind('structure|organisation|organization|establishment|hierarchy|reorganisation|staff', body('body')),
        object: kind('appointment|creation|introduction|establishment', post('post')),
      },
      active,
    ),
    clause(
      'create|establish|appoint|introduce|institute',
      { subject: post('post'), 'within|in': body('body') },
      passive,
    ),
  ],
  claims: [{ relation: 'postIn', subject: 'post', object: 'body' }],
  examples: [
    [
      'The Salt Board was small. Its structure saw the appointment of County Salt Inspectors.',
      'postIn: County Salt Inspector → Salt Board',
    ],
    [
      'In 1825 a Permanent Inspector of Salt was created within the Salt Board.',
      'postIn: Permanent Inspector of Salt → Salt Board',
    ],
  ],
  nonExamples: ['Its structure saw the appointment of friends.'],
}

export const officerList: Rule = {
  name: 'holding/officer-list',
  says: 'a line of a list gives a post of the body or place that the entry is about, and who held it',
  patterns: [field(/^officer$/i, post('post'))],
  claims: [
    { relation: 'postIn', subject: 'post', object: 'topic' },
    { relation: 'covers', subject: 'post', object: 'topic place' },
  ],
  examples: [
    ['Salt Board — Officer: Chief Inspector', 'postIn: Chief Inspector → Salt Board'],
    ['Kent — Officer: Chief Inspector', 'covers: Chief Inspector → Kent'],
  ],
  nonExamples: ['Salt Board — Officer: Miss Hall'],
}

export const holdingRules: readonly Rule[] = [postOfBody, roleInBody, appointmentOf, officerList]
