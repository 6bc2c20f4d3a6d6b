// Affiliation: that a body is or was an agency, a division or a part of another, or under it.
import {
  active,
  beside,
  body,
  clause,
  kind,
  like,
  named,
  noun,
  passive,
  type Rule,
  ranked,
  type Slot,
  thing,
} from '../rule.js'

export const PART =
  'agency|arm|division|subdivision|branch|department|section|unit|part|subsidiary|body|committee|subcommittee|sub-committee|office|bureau|service|board|council|institution|organ|directorate|commission|component|wing|' +
  'administration|authority|establishment|organisation|organization|corps|inspectorate|sub-department|squad|constituent|element|offshoot|laboratory|institute|centre|center|tribunal|court|group|team|programme|program|secretariat|force|quango|ministry|' +
  'subagency|sub-agency|desk|panel|bureaux|ndpb|regulator|archive|museum|police|company|corp|bank|house|chamber|command|regiment|battalion|brigade|squadron|formation'
export const GROUND =
  'control|authority|supervision|jurisdiction|direction|administration|aegis|auspex|auspice|auspices|responsibility|oversight|management|command|purview|umbrella|remit|portfolio|patronage|charge|tutelage|ambit'
export const FOUND =
  'establish|create|form|set up|found|constitute|institute|launch|start|inaugurate|organise|organize|open|raise'

/** Names of bodies that are nothing by themselves. */
export const UNIT =
  /\b(?:Division|Sub-?[Dd]ivision|Branch|Section|Unit|Directorate|Wing|Squad|Desk|Contingent|Detachment|Sub-?[Dd]epartment|Sub-?[Cc]ommittee)\b/
/** Nouns of parts that are few and that a body alone has. */
const UNITS = 'committee|subcommittee|sub-committee|division|branch|section|directorate|bureau|wing'
/** A name of words, no mere letters: “the Ministry's IT7” may be anything. */
export const WORDS = /\p{Ll}{3}/u
/** Names of bodies that others are usually in. */
const MINISTRY =
  /^(?:(?:U\.?S\.?|United States|Federal|Australian|Canadian) )?(?:Department|Ministry|Government|Office) of\b/

/** What a body consists of, as a whole. */
const FRAME = 'branch|arm|structure|framework|portfolio|hierarchy|system|organisation|organization|family|network'

const part = body('part')
const whole = body('whole')
const PART_OF = ranked(kind(PART, whole))
const A_PART = ranked(thing(PART))

export const isAgencyOf: Rule = {
  name: 'affiliation/is-an-agency-of',
  says: 'a body is an agency, arm, division or part of another',
  patterns: [
    clause('be|remain|form|constitute', { subject: part, object: PART_OF }),
    clause('be|remain|operate|function|continue|work|act|serve|exist|begin|start|originate|form', {
      subject: part,
      as: PART_OF,
    }),
    clause('be|remain', { subject: part, object: A_PART, 'in|within|under|inside': whole }),
    clause('be|remain', { subject: part, object: A_PART, under: kind(GROUND, whole) }),
    clause('be|remain', { subject: part, object: A_PART, 'in|within': kind(FRAME, whole) }),
    named({ itself: part, beside: PART_OF }),
    beside(part, /(?:, )?as|\((?: (?:now|then|formerly|originally))?/, PART_OF),
    // “As an agency of the Ministry, the Board …”
    noun(PART, { as: part, 'of|within|under': whole }),
    noun(PART, { dash: part, of: whole }, { singular: true }),
    beside(part, /(?:, )?as (?:an? )?(?:subsidiary|subordinate|dependent) \w+ (?:of|to)(?: the)?/, whole),
    noun(PART, { itself: part, 'of|within|under|inside': whole }),
    noun(PART, { itself: part, possessor: whole }),
    noun(PART, { itself: like(part, UNIT), in: whole }),
    noun(UNITS, { beside: part, counted: whole }),
    clause('be', { subject: { ...kind(UNITS, whole), own: true }, object: part }),
    clause('include|comprise', { subject: PART_OF, object: part }, active),
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
    ['As an agency of the Trade Ministry, the Salt Board had a seal.', 'partOf: Salt Board → Trade Ministry'],
    ['The research arm of the Trade Ministry – the Salt Office – was small.', 'partOf: Salt Office → Trade Ministry'],
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
      'The Trade Ministry was small. Two divisions, the Salt Division and the Mines Division, were in York.',
      'partOf: Mines Division → Trade Ministry',
      'partOf: Salt Division → Trade Ministry',
    ],
    ['The Salt Board is the largest agency of the Trade Ministry.', 'partOf: Salt Board → Trade Ministry'],
    ['The Salt Board is a state-owned agency of the Trade Ministry.', 'partOf: Salt Board → Trade Ministry'],
    ['The Salt Board is old. The board forms part of the Trade Ministry.', 'partOf: Salt Board → Trade Ministry'],
    ['The Salt Board is an agency of the government of Kent.', 'partOf: Salt Board → government of Kent'],
    ['The Salt Board is a Kenyan federal government agency.', 'partOf: Salt Board → Kenyan federal government'],
    ['Congress founded the Salt Board as part of the Trade Ministry.', 'partOf: Salt Board → Trade Ministry'],
    [
      'Three agencies of the Trade Ministry, the Salt Board, the Weights Office and the Mint, were moved.',
      'partOf: Salt Board → Trade Ministry',
      'partOf: Weights Office → Trade Ministry',
      'partOf: Mint → Trade Ministry',
    ],
  ],
  nonExamples: [
    'The Salt Board is not part of the Trade Ministry.',
    'The Salt Board is not a part of the Trade Ministry and its rooms.',
    'The Salt Board is a friend of the Trade Ministry.',
    'The Salt Board is a member of the League of Boards.',
    'The Salt Board is a United Kingdom government department.',
    'The Salt Board operates an independent agency, the Salt Police.',
  ],
}

export const becameAgencyOf: Rule = {
  name: 'affiliation/became-an-agency-of',
  says: 'a body became, or was founded as, an agency, division or part of another',
  patterns: [
    clause('become', { subject: part, object: PART_OF }, active),
    clause('become', { subject: part, object: A_PART, 'in|within|under|inside': whole }, active),
    clause(
      `${FOUND}|make|reconstitute|reorganise|reorganize|designate`,
      {
        subject: part,
        'object|as': PART_OF,
      },
      passive,
    ),
    clause('reduce|downgrade|upgrade|demote|convert|turn|transform', { subject: part, 'to|into': PART_OF }, passive),
    clause(FOUND, { object: part, as: PART_OF }, active),
    clause('make|designate', { object: part, second: PART_OF }, active),
    clause('make|designate', { object: part, second: A_PART, 'in|within|under|inside': whole }, active),
  ],
  claims: [
    { relation: 'transferredTo', subject: 'part', parent: true, object: 'whole', dated: true },
    { relation: 'partOf', subject: 'part', object: 'whole', date: 'since' },
  ],
  examples: [
    ['In 1950 the Salt Board became part of the Trade Ministry.', 'partOf: Salt Board → Trade Ministry (1950/..)'],
    [
      'The Salt Board was part of the Treasury until 1950. In 1950 it became part of the Trade Ministry.',
      'partOf: Salt Board → Trade Ministry (1950/..)',
      'transferredTo: Treasury → Trade Ministry (1950)',
    ],
    [
      'The Salt Board was established in 1950 as a branch of the Trade Ministry.',
      'partOf: Salt Board → Trade Ministry (1950/..)',
    ],
    ['Parliament made the Salt Board a bureau within the Trade Ministry.', 'partOf: Salt Board → Trade Ministry'],
    [
      'In 1950 the Salt Board was downgraded to a department of the Trade Ministry.',
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
    named({
      itself: like(part, /\b(?:House|Senate|Chamber)\b/),
      in: like(whole, /\b(?:Parliament|Congress|Assembly)\b/),
    }),
    named({ itself: like(part, /^(?!.*\b(?:Department|Ministry)\b)/), in: like(whole, MINISTRY) }),
    named({ itself: like(part, WORDS), possessor: whole }),
    named({ smaller: part, larger: whole }),
    named({
      itself: like(part, /^(?:Secretariat|Registry|Presidium|Executive Committee|Standing Committee) of\b/),
      inner: whole,
    }),
    beside(part, /,/, whole, { title: true }),
    named({ itself: like(part, /^(?!(?:Department|Ministry|Government|Office) of)/), next: like(whole, MINISTRY) }),
    named({ itself: like(part, MINISTRY), next: like(whole, /^Government of/) }),
    named({ itself: like(part, /^(?:Department|Office) of/), next: like(whole, /\b(?:Museum|Institution|Library)\b/) }),
    beside(like(part, UNIT), /^, (?:with)?in(?: the)?$/, like(whole, /\b(?:Department|Ministry)\b/)),
    named({ itself: whole, next: like(part, UNIT) }),
    beside(whole, /\(/, like(part, UNIT)),
    beside(part, /\( (?:now |then |formerly )?(?:under|within)(?: the)?/, whole),
    // “the Extension Service, of the Department of Agriculture”
    beside(part, /, of(?: the)?/, like(whole, MINISTRY), { whole: true }),
    // “the Board, under the jurisdiction of the Ministry, …”
    beside(part, new RegExp(`, (?:now |then |formerly )?under the(?: \\w+){0,2} (?:${GROUND}) of(?: the)?`), whole),
  ],
  claims: [{ relation: 'partOf', subject: 'part', object: 'whole' }],
  examples: [
    ['The Salt Board within the Trade Ministry was small.', 'partOf: Salt Board → Trade Ministry'],
    ["The Trade Ministry's Salt Division was small.", 'partOf: Salt Division → Trade Ministry'],
    ['The Salt Division of the Trade Ministry was small.', 'partOf: Salt Division → Trade Ministry'],
    ['The Salt Division in the Trade Ministry was small.', 'partOf: Salt Division → Trade Ministry'],
    ['The Trade Ministry (Salt Division) was small.', 'partOf: Salt Division → Trade Ministry'],
    ['The Bureau of Salt, Department of Trade, was small.', 'partOf: Bureau of Salt → Department of Trade'],
    ['The House of Salt in the Trade Parliament was small.', 'partOf: House of Salt → Trade Parliament'],
    ['The Salt Board (under the Trade Ministry) was small.', 'partOf: Salt Board → Trade Ministry'],
    ['The Salt Board, under the jurisdiction of the Trade Ministry, was small.', 'partOf: Salt Board → Trade Ministry'],
    ['The Salt Board, of the Ministry of Trade, was small.', 'partOf: Salt Board → Ministry of Trade'],
    ['The Salt Board in the Ministry of Trade was small.', 'partOf: Salt Board → Ministry of Trade'],
  ],
  nonExamples: [
    'The Salt Board within the county was small.',
    'They united the Salt Department in the Ministry of Trade.',
    'The Salt Board in the Trade Ministry building was small.',
    'The Bureau of Salt, the Department of Trade and the Mint met.',
    'They met the Mint, the Salt Guard, the Pepper Branch, and others.',
    'It was fined under Section 11 of the Trade Ministry.',
  ],
}

/** “the [controlling] agency” of others. */
const CONTROLLING: Slot = {
  want: 'kind',
  heads: new Set(['agency', 'department', 'body', 'authority', 'ministry', 'organisation', 'organization']),
  described: /^(?:controlling|sponsoring|sponsor|supervising|supervisory|umbrella|superior)$/,
}

export const isParentOf: Rule = {
  name: 'affiliation/is-parent-of',
  says: 'a body is the parent of another',
  patterns: [
    clause('be|become|remain', { subject: whole, object: kind('parent', part) }),
    clause('be|become|remain', { subject: kind('parent', part), object: whole }),
    clause('have', { subject: part, object: whole, as: thing('parent') }, active),
    clause('be|become|remain', { subject: whole, object: CONTROLLING, 'for|of': part }),
  ],
  claims: [{ relation: 'partOf', subject: 'part', object: 'whole' }],
  examples: [
    ['The Trade Ministry is the parent department of the Salt Board.', 'partOf: Salt Board → Trade Ministry'],
    ['The parent department of the Salt Board is the Trade Ministry.', 'partOf: Salt Board → Trade Ministry'],
    ['The Salt Board has the Trade Ministry as its parent body.', 'partOf: Salt Board → Trade Ministry'],
  ],
  nonExamples: ['The Salt Board is a parent to all.', 'The Trade Ministry is not the parent body of the Salt Board.'],
}

export const affiliationRules: readonly Rule[] = [isAgencyOf, becameAgencyOf, within, isParentOf]
