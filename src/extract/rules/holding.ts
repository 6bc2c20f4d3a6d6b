// Holding: that a post is in, heads or belongs to a body.
import {
  active,
  anything,
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
  thing,
} from '../rule.js'

/** Nouns of posts that a body has one or few of. */
const POST =
  'director|chairman|chairwoman|chairperson|chair|president|secretary|commissioner|superintendent|governor|executive|manager|head|chief|minister|administrator|comptroller|controller|auditor|treasurer|registrar|warden|' +
  'curator|librarian|archivist|counsel|commander|commandant|constable|marshal|surveyor|engineer|adviser|advisor|ombudsman|prosecutor|sheriff|mayor|bailiff|postmaster|coordinator|vice-president|vice-chairman|vice-chair|' +
  'secretary-general|director-general|inspector-general|under-secretary|undersecretary|officer|inspector|architect|dean|rector|provost|principal|chancellor|vice-chancellor'
const MEMBER = 'member|position|post|office|official|officer|minister|role|job|official|secretary|representative'

/** Posts that a body has but one of, and that few others are called: “the director”. */
const SOLE =
  /^(?:director|director-general|executive director|managing director|chairman|chair|chairperson|administrator|registrar|superintendent|commissioner|chief executive|controller|comptroller|chief constable|commandant|librarian|archivist)$/i

/** Not the next of a list, nor what stands behind its holder's name: “the Mayor, Salt and Mines”. */
const NO_PARTY = /^(?!.*\b(?:and|Party|University|College|Church|Senate|Congress|Parliament)\b)/

/** Names of bodies that one post runs, where it is said to be responsible for them. */
const RUN = /^(?:Department|Ministry|Office) |(?:Department|Ministry)$/

const who = role('post')
const at = body('body')

export const postOfBody: Rule = {
  name: 'holding/post-of-body',
  says: 'a post is named together with its body: “Director of the Salt Board”, “its chief executive”',
  patterns: [
    named({ itself: post('post'), inner: at }),
    named({ itself: post('post'), 'of|in|at|within|with': at }),
    named({ itself: post('post'), possessor: at }),
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
  nonExamples: ['The Director of Salt resigned.', 'Mr Hall of the Salt Board resigned.'],
}

export const roleInBody: Rule = {
  name: 'holding/role-in-body',
  says: 'a post without a name of its own is spoken of as a body’s: “its chief executive”',
  patterns: [
    named({ itself: who, possessor: at }),
    noun(POST, { itself: who, of: at }),
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
    ['The Salt Board was small. The first director was Miss Hall.', 'postIn: director → Salt Board'],
    ['The Salt Board was small. Miss Hall was the first chairman.', 'postIn: chairman → Salt Board'],
    ['The Salt Board chairman resigned.', 'postIn: chairman → Salt Board'],
    ['They met the Salt Board, with Miss Hall as Director.', 'postIn: Director → Salt Board'],
  ],
  nonExamples: ['The officers of the Salt Board resigned.', 'Many of its directors resigned.', 'The directors met.'],
}

export const headedBy: Rule = {
  name: 'holding/headed-by',
  says: 'a body is headed, led or run by a post',
  patterns: [
    clause(
      'head|lead|chair|direct|preside over|run|command|manage|supervise|govern|administer|oversee',
      { subject: at, by: who },
      passive,
    ),
    clause(
      'head|lead|chair|direct|preside|preside over|run|command|manage|supervise',
      { subject: who, 'object|over': at },
      active,
    ),
    // “The head of the Board is called the Director”
    clause(
      'know|call|style|title|entitle|designate|name',
      { subject: kind('head|leader|chief', at), 'as|object': post('post') },
      passive,
    ),
    clause('assist|aid|support|second', { led: at, by: who }, passive),
    clause('attach|assign', { subject: post('post'), to: at }, passive),
    clause('work|serve|be|remain|operate', { subject: post('post'), 'within|inside': at }),
    clause('be responsible', { subject: post('post'), for: like(at, RUN) }),
    clause('be|have|hold', {
      subject: post('post'),
      object: thing('responsibility|charge|oversight|control'),
      'for|of|over': like(at, RUN),
    }),
    clause('be', {
      subject: post('post'),
      object: anything,
      with: thing('responsibility|charge'),
      'for|of|over': like(at, RUN),
    }),
    clause('place|put|appoint', { subject: who, in: kind('charge|command|control', at) }, passive),
    clause('appoint', { subject: who, 'object|as': kind('head|chief|leader', at) }, passive),
    noun('head|chief|chairman|chair|leader|member', { as: post('post'), of: at }),
    clause('include|comprise', { subject: kind('staff|personnel|officer|establishment', at), object: who }, active),
    clause('be|become|serve|act', {
      subject: who,
      'object|as': kind(`${POST}|${MEMBER}|leader`, at),
    }),
    clause('be|become|serve', { subject: post('post'), 'object|as': thing(`${MEMBER}|head`), 'in|within|of|at': at }),
    clause('make|appoint|elect', { subject: post('post'), 'object|as': kind(MEMBER, at) }, passive),
    clause('be', { subject: post('post'), in: kind('charge|command|control', at) }),
    clause('place|put|be|come', { subject: at, under: like(who, /^\S+ \S/) }),
    clause('place|put|be|come|operate|function|work|remain|form|create|establish', {
      subject: at,
      'under|in': kind('direction|command|leadership|charge|chairmanship|presidency', who),
    }),
    clause('have', { subject: at, object: who }, active),
    clause('sit|serve', { subject: post('post'), on: at }, active),
    clause('include|comprise|be', { subject: kind('member|membership', at), object: who }, active),
    clause('locate|base|place|situate|house', { subject: post('post'), in: at }, passive),
    beside(at, /,? under the (?:command|direction|leadership|control|chairmanship) of(?: the| an?)?/, post('post')),
    noun('member', { itself: who, of: at }),
    noun('member', { itself: who, possessor: at }),
    beside(at, /,?(?:under|with)/, who),
    named({ itself: who, beside: kind('head|leader|chief', at) }),
    noun('head|leader|chief', { of: at, beside: who }),
    clause('comprise|include|consist', { subject: at, 'object|of': who }, active),
    clause('compose|make up', { subject: at, of: who }, passive),
    clause(
      'have|comprise|include|consist',
      { subject: at, 'object|of': thing('member|officer|official|staff'), including: who },
      active,
    ),
  ],
  claims: [{ relation: 'postIn', subject: 'post', object: 'body', date: 'span' }],
  examples: [
    ['The Salt Board was headed by the Inspector of Salt.', 'postIn: Inspector of Salt → Salt Board'],
    ['The Salt Board was headed by a director.', 'postIn: director → Salt Board'],
    ['The head of the Salt Board, the Inspector of Salt, lived in York.', 'postIn: Inspector of Salt → Salt Board'],
    ['The Inspector of Salt was the head of the Salt Board.', 'postIn: Inspector of Salt → Salt Board'],
    ['In 1801 it became the Salt Board under a new Inspector of Salt.', 'postIn: Inspector of Salt → Salt Board'],
    ['The members of the Salt Board include the Inspector of Salt.', 'postIn: Inspector of Salt → Salt Board'],
    ['The Salt Board had the Inspector of Salt as its head.', 'postIn: Inspector of Salt → Salt Board'],
    ['The head of the Salt Board was styled the Inspector of Salt.', 'postIn: Inspector of Salt → Salt Board'],
    ['As head of the Salt Board, the Inspector of Salt had a seal.', 'postIn: Inspector of Salt → Salt Board'],
    ['The Minister of Salt has responsibility for the Salt Ministry.', 'postIn: Minister of Salt → Salt Ministry'],
    ['The Inspector of Salt was placed in charge of the Salt Board.', 'postIn: Inspector of Salt → Salt Board'],
    [
      'The Salt Board consists of a chairman and two deputy inspectors.',
      'postIn: chairman → Salt Board',
      'postIn: deputy inspector → Salt Board',
    ],
  ],
  nonExamples: ['The Salt Board was headed by Mr Hall.', 'The Inspector of Salt headed home.'],
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

export const holdingRules: readonly Rule[] = [postOfBody, roleInBody, headedBy, appointmentOf, officerList]
