// Leadership: that a post heads a body, runs it, or is one of those of whom it consists.
import {
  active,
  anything,
  beside,
  body,
  clause,
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
export const POST =
  'director|chairman|chairwoman|chairperson|chair|president|secretary|commissioner|superintendent|governor|executive|manager|head|chief|minister|administrator|comptroller|controller|auditor|treasurer|registrar|warden|' +
  'curator|librarian|archivist|counsel|commander|commandant|constable|marshal|surveyor|engineer|adviser|advisor|ombudsman|prosecutor|sheriff|mayor|bailiff|postmaster|coordinator|vice-president|vice-chairman|vice-chair|' +
  'secretary-general|director-general|inspector-general|under-secretary|undersecretary|officer|inspector|architect|dean|rector|provost|principal|chancellor|vice-chancellor'
const MEMBER = 'member|position|post|office|official|officer|minister|role|job|official|secretary|representative'

/** What one who heads a body is called. */
const LEADER = 'head|leader|chief|commander|holder'

/** Posts that a body fills with one of its own. */
const OFFICE_BEARER = /^(?:vice[- ])?(?:chair(?:man|woman|person)?|president|secretary|treasurer|speaker|convener)$/i

/** Names of bodies that one post runs, where it is said to be responsible for them. */
const RUN = /^(?:Department|Ministry|Office) |(?:Department|Ministry)$/

/** “Chancellor of the Exchequer”, “Minister of the Crown”, “Chief of the Air Staff”: what only such titles name is no body that has them. */
export const NO_TITLE =
  /^(?!(?:(?:English|British) )?(?:Crown|Exchequer|Civil Service|(?:Air|Naval|Army) Staff|Court of St James's)$)/

const who = role('post')
const at = like(body('body'), NO_TITLE)

/** Names of those who run a body from day to day. */
const HEAD =
  /\b(?:director|director-general|manager|chief executive|executive|administrator|secretary|secretary-general|commissioner|superintendent|registrar)$/i

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
    clause('oversee|administer|govern', { subject: post('post'), object: like(at, RUN) }, active),
    clause(
      'direct|lead|manage|supervise|oversee|coordinate',
      { subject: post('post'), object: kind('work|operation|activity|affair|administration|day', at) },
      active,
    ),
    clause('be responsible', {
      subject: post('post'),
      for: kind('work|operation', at),
    }),
    // “the title given to the head of the Board”
    clause('be', { subject: post('post'), object: kind('title|rank|designation', kind(LEADER, at)) }),
    clause('give|apply|accord|hold|bear|use', { subject: post('post'), 'to|by|for': kind(LEADER, at) }, passive),
    clause('employ|engage|hire', { subject: at, object: who }, active),
    clause('elect', { subject: at, object: like(who, OFFICE_BEARER) }, active),
    clause('assist|support|aid', { subject: at, by: like(who, /^(?:secretary|registrar|clerk|director)\b/i) }, passive),
    // “The head of the Board is called the Director”
    clause(
      'know|call|style|title|entitle|designate|name',
      { subject: kind('head|leader|chief', at), 'as|object': post('post') },
      passive,
    ),
    clause('assist|aid|support|second', { led: at, by: who }, passive),
    clause('attach|assign', { subject: post('post'), to: at }, passive),
    clause('work|serve|be|remain|operate', { subject: post('post'), 'within|inside': at }),
    clause('work', { subject: post('post'), 'in|for|at': at }, active),
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
      'object|as': kind(`${POST}|${MEMBER}|leader|deputy|second-in-command`, at),
    }),
    clause('be|become|serve', { subject: post('post'), 'object|as': thing(`${MEMBER}|head`), 'in|within|of|at': at }),
    clause('make|appoint|elect', { subject: post('post'), 'object|as': kind(MEMBER, at) }, passive),
    clause('be', { subject: post('post'), in: kind('charge|command|control', at) }),
    clause('place|put|be|come', { subject: at, under: like(who, /^\S+ \S/) }),
    clause('place|put|be|come|operate|function|work|remain|form|create|establish', {
      subject: at,
      'under|in': kind('direction|command|leadership|charge|chairmanship|presidency', who),
    }),
    // “Its day-to-day management is carried out by the Director”
    clause(
      'carry out|run|direct|handle|oversee|supervise|lead|exercise|undertake',
      {
        subject: { ...kind('management|operation|administration|running|leadership', at), own: true },
        by: like(who, HEAD),
      },
      passive,
    ),
    clause('have', { subject: at, object: who }, active),
    clause('sit|serve', { subject: post('post'), on: at }, active),
    clause('sit|serve', { subject: post('post'), in: like(at, /\bCabinet\b/) }, active),
    clause('include|comprise|be', { subject: { ...kind('member|membership', at), own: true }, object: who }, active),
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
    [
      'The Salt Board was small. Its daily management was carried out by the Executive Director.',
      'postIn: Executive Director → Salt Board',
    ],
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
    ['Inspector of Salt was the title of the commander of the Salt Police.', 'postIn: Inspector of Salt → Salt Police'],
    ['The Minister of Salt directs the work of the Salt Ministry.', 'postIn: Minister of Salt → Salt Ministry'],
    [
      'The Chief Chemist is responsible for the day-to-day work of the Salt Board.',
      'postIn: Chief Chemist → Salt Board',
    ],
    ['The Salt Board was small. Members included the Inspector of Salt.', 'postIn: Inspector of Salt → Salt Board'],
    ['The Salt Board employs a Chief Chemist.', 'postIn: Chief Chemist → Salt Board'],
    ['The Inspector of Salt is ex officio a member of the Salt Board.', 'postIn: Inspector of Salt → Salt Board'],
    ['The Salt Board elects a treasurer.', 'postIn: treasurer → Salt Board'],
    [
      'The Salt Board consists of a chairman and two deputy inspectors.',
      'postIn: chairman → Salt Board',
      'postIn: deputy inspector → Salt Board',
    ],
  ],
  nonExamples: [
    'The Salt Board was headed by Mr Hall.',
    'The Inspector of Salt headed home.',
    'The Salt Board elects the Inspector of Salt.',
  ],
}

export const leadershipRules: readonly Rule[] = [headedBy]
