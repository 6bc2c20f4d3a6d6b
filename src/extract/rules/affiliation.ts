// Affiliation: that a body is or was an agency, a division or a part of another, or under it.
import { active, beside, body, clause, field, kind, like, named, noun, passive, type Rule, thing } from '../rule.js'

const PART =
  'agency|arm|division|subdivision|branch|department|section|unit|part|subsidiary|body|committee|subcommittee|sub-committee|office|bureau|service|board|council|institution|organ|directorate|commission|component|wing|' +
  'administration|authority|establishment|organisation|organization|corps|inspectorate|sub-department|squad|constituent|element|offshoot|laboratory|institute|centre|center|tribunal|court|group|team|programme|program|secretariat|force|quango|ministry|' +
  'subagency|sub-agency|desk|panel|bureaux|ndpb|regulator|archive|museum|police|company'
const GROUND =
  'control|authority|supervision|jurisdiction|direction|administration|aegis|auspex|auspice|auspices|responsibility|oversight|management|command|purview|umbrella|remit|portfolio|patronage|charge|tutelage|ambit'
const FOUND = 'establish|create|form|set up|found|constitute|institute|launch|start|inaugurate|organise|organize|open'

/** Names of bodies that are nothing by themselves. */
const UNIT =
  /\b(?:Division|Sub-?[Dd]ivision|Branch|Section|Unit|Directorate|Wing|Squad|Desk|Sub-?[Dd]epartment|Sub-?[Cc]ommittee)\b/
/** Names of bodies that others are usually in. */
const MINISTRY =
  /^(?:(?:U\.?S\.?|United States|Federal|Australian|Canadian) )?(?:Department|Ministry|Government|Office) of\b/

const part = body('part')
const whole = body('whole')

export const isAgencyOf: Rule = {
  name: 'affiliation/is-an-agency-of',
  says: 'a body is an agency, arm, division or part of another',
  patterns: [
    clause('be|remain|operate|function|continue|work|act|serve|exist|begin|start|originate|form|constitute', {
      subject: part,
      'object|as': kind(`${PART}|member`, whole),
    }),
    clause('be|remain', { subject: part, object: thing(PART), 'in|within|under|inside': whole }),
    clause('be|remain', { subject: part, object: thing(PART), under: kind(GROUND, whole) }),
    named({ itself: part, beside: kind(PART, whole) }),
    named({ itself: part, as: kind(PART, whole) }),
    noun(PART, { itself: part, 'of|within|under|inside': whole }),
    noun(PART, { itself: part, possessor: whole }),
    noun(PART, { itself: like(part, UNIT), in: whole }),
    clause('include|comprise', { subject: kind(PART, whole), object: part }, active),
    noun(PART, { this: part, of: whole }),
    beside(
      part,
      /, (?:an?|the|then|now|formerly)?(?: \w+){0,3} (?:agency|arm|division|branch|department|section|unit|part|subsidiary|body|office|bureau|service) (?:of|within|in|under)(?: the)?/,
      whole,
    ),
  ],
  claims: [{ relation: 'partOf', subject: 'part', object: 'whole', date: 'span' }],
  examples: [
    ['The Salt Board is an executive agency of the Trade Ministry.', 'partOf: Salt Board → Trade Ministry'],
    [
      'The Salt Board was part of the Trade Ministry from 1920 to 1974.',
      'partOf: Salt Board → Trade Ministry (1920/1974)',
    ],
    [
      'The two main divisions of the Trade Ministry were the Salt Division and the Mines Division.',
      'partOf: Salt Division → Trade Ministry',
      'partOf: Mines Division → Trade Ministry',
    ],
    [
      'Three agencies of the Trade Ministry, the Salt Board, the Weights Office and the Mint, were moved.',
      'partOf: Salt Board → Trade Ministry',
      'partOf: Weights Office → Trade Ministry',
      'partOf: Mint → Trade Ministry',
    ],
  ],
  nonExamples: [
    'The Salt Board is not part of the Trade Ministry.',
    'The Salt Board is a friend of the Trade Ministry.',
  ],
}

export const becameAgencyOf: Rule = {
  name: 'affiliation/became-an-agency-of',
  says: 'a body became, or was founded as, an agency, division or part of another',
  patterns: [
    clause('become', { subject: part, object: kind(`${PART}|member`, whole) }, active),
    clause('become', { subject: part, object: thing(PART), 'in|within|under|inside': whole }, active),
    clause(
      `${FOUND}|make|reconstitute|reorganise|reorganize|designate`,
      {
        subject: part,
        'object|as': kind(PART, whole),
      },
      passive,
    ),
  ],
  claims: [{ relation: 'partOf', subject: 'part', object: 'whole', date: 'since' }],
  examples: [
    ['In 1950 the Salt Board became part of the Trade Ministry.', 'partOf: Salt Board → Trade Ministry (1950/..)'],
    [
      'The Salt Board was established in 1950 as a branch of the Trade Ministry.',
      'partOf: Salt Board → Trade Ministry (1950/..)',
    ],
  ],
  nonExamples: ['In 1950 the Salt Board nearly became part of the Trade Ministry.'],
}

export const within: Rule = {
  name: 'affiliation/within',
  says: 'a body is named as being within, of, or under another',
  patterns: [
    named({ itself: part, 'within|of|under|inside': whole }),
    named({ itself: like(part, UNIT), 'in|at': whole }),
    named({ itself: part, possessor: whole }),
    named({ smaller: part, larger: whole }),
    beside(part, /,/, whole, { title: true }),
    named({ itself: like(part, /^(?!(?:Department|Ministry|Government|Office) of)/), next: like(whole, MINISTRY) }),
    named({ itself: like(part, MINISTRY), next: like(whole, /^Government of/) }),
    named({ itself: whole, next: like(part, UNIT) }),
    beside(whole, /\(/, like(part, UNIT)),
  ],
  claims: [{ relation: 'partOf', subject: 'part', object: 'whole' }],
  examples: [
    ['The Salt Board within the Trade Ministry was small.', 'partOf: Salt Board → Trade Ministry'],
    ["The Trade Ministry's Salt Division was small.", 'partOf: Salt Division → Trade Ministry'],
    ['The Salt Division of the Trade Ministry was small.', 'partOf: Salt Division → Trade Ministry'],
    ['The Salt Division in the Trade Ministry was small.', 'partOf: Salt Division → Trade Ministry'],
    ['The Trade Ministry (Salt Division) was small.', 'partOf: Salt Division → Trade Ministry'],
    ['The Bureau of Salt, Department of Trade, was small.', 'partOf: Bureau of Salt → Department of Trade'],
  ],
  nonExamples: [
    'The Salt Board within the county was small.',
    'The Salt Board in the Trade Ministry building was small.',
    'The Bureau of Salt, the Department of Trade and the Mint met.',
  ],
}

export const reportsTo: Rule = {
  name: 'affiliation/reports-to',
  says: 'a body reports, is responsible or is attached to another, or is under it',
  patterns: [
    clause('report|belong|answer', { subject: part, to: whole }, active),
    clause('attach|subordinate|affiliate|link|annex', { subject: part, to: whole }, passive),
    clause('be responsible|be accountable', { subject: part, to: whole }),
    clause('place|bring|come|fall|operate|be|put|work|sit|remain|house|locate|situate|stay|continue|rest', {
      subject: part,
      'under|within|inside': whole,
    }),
    clause('house|base|locate|situate', { subject: like(part, UNIT), in: whole }, passive),
    clause('place|bring|come|fall|operate|be|put|work|function|remain|continue|rest|lie', {
      subject: part,
      'under|within': kind(GROUND, whole),
    }),
    clause(FOUND, { subject: part, 'within|inside|under': whole }, passive),
    clause(FOUND, { subject: part, 'within|under': kind(GROUND, whole) }, passive),
    clause(FOUND, { subject: like(part, UNIT), in: whole }, passive),
    clause(
      FOUND,
      { subject: like(whole, /^(?!.*(?:Government|Parliament|Congress|Assembly)\b)/i), object: like(part, UNIT) },
      active,
    ),
    clause(
      'sponsor|control|administer|oversee|supervise|govern|run|manage|fund|own',
      { subject: part, by: whole },
      passive,
    ),
  ],
  claims: [{ relation: 'partOf', subject: 'part', object: 'whole', date: 'since' }],
  examples: [
    ['The Salt Board reports to the Trade Ministry.', 'partOf: Salt Board → Trade Ministry'],
    ['In 1920 the Salt Board came under the Trade Ministry.', 'partOf: Salt Board → Trade Ministry (1920/..)'],
    [
      'The Salt Board was a body sponsored by the Trade Ministry from 2001 until 2004.',
      'partOf: Salt Board → Trade Ministry (2001/2004)',
    ],
    ['In 1920 the Trade Ministry set up a Salt Division.', 'partOf: Salt Division → Trade Ministry (1920/..)'],
  ],
  nonExamples: [
    'The Salt Board reported to the police that its door was open.',
    'The Salt Board came under fire.',
    'In 1920 the Trade Ministry set up the Salt Board.',
  ],
}

export const isResponsibleFor: Rule = {
  name: 'affiliation/responsible-for-bodies',
  says: 'a body comprises, oversees or is responsible for others',
  patterns: [
    clause('be responsible', { subject: whole, for: part }),
    clause('have', { subject: whole, object: part }, active),
    clause('comprise|include|contain|consist', { subject: whole, 'object|of': part }, active),
    clause('make up|compose|comprise|constitute', { subject: whole, of: part }, passive),
    clause(
      'divide|organise|organize|subdivide|split|structure|group|arrange',
      { subject: whole, into: part },
      { voice: 'passive', tense: 'present' },
    ),
    clause(
      'divide|organise|organize|subdivide|structure|group|arrange',
      { subject: whole, into: like(part, UNIT) },
      { voice: 'passive', tense: 'past' },
    ),
    clause('oversee|supervise|control|sponsor|own', { subject: whole, object: part }, active),
  ],
  claims: [{ relation: 'partOf', subject: 'part', object: 'whole' }],
  examples: [
    [
      'The Trade Ministry is responsible for the mint, the Salt Board, and the Weights Office.',
      'partOf: Salt Board → Trade Ministry',
      'partOf: Weights Office → Trade Ministry',
    ],
    [
      'The Trade Ministry is divided into two divisions: the Salt Division and the Weights Division.',
      'partOf: Salt Division → Trade Ministry',
      'partOf: Weights Division → Trade Ministry',
    ],
    ['The Trade Ministry oversees the Salt Board.', 'partOf: Salt Board → Trade Ministry'],
  ],
  nonExamples: ['The Trade Ministry is responsible for salt.', 'The Trade Ministry oversees the salt mines of Kent.'],
}

export const parentField: Rule = {
  name: 'affiliation/parent-field',
  says: 'a labelled field names the body that the entry’s subject is part of',
  patterns: [
    field(
      /^(?:parent|controlling|superior|supervising|sponsoring)(?: (?:agency|body|department|ministry|organi[sz]ation|company|institution|authority))?$|^part of$/i,
      whole,
    ),
  ],
  claims: [{ relation: 'partOf', subject: 'topic', object: 'whole', date: 'span' }],
  examples: [['Salt Board — Parent: Trade Ministry', 'partOf: Salt Board → Trade Ministry']],
  nonExamples: ['Salt Board — Parent: salt'],
}

export const affiliationRules: readonly Rule[] = [
  isAgencyOf,
  becameAgencyOf,
  within,
  reportsTo,
  isResponsibleFor,
  parentField,
]
