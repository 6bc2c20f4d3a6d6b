// Subordination: that a body answers to another, or that another oversees it or consists of it.
import { active, anything, body, clause, kind, like, no, passive, type Rule, spelledOut, thing } from '../rule.js'
import { FOUND, GROUND, PART, UNIT, WORDS } from './affiliation.js'

/** Names of parts, and those of many at once: “was divided into twelve Regional Boards”. */
const SEVERAL = new RegExp(
  `${UNIT.source}|\\b(?:Boards|Offices|Committees|Councils|Commands|Departments|Bureaus|Districts)$`,
)

/** What a body has of one that is under it. */
const CHARGE = 'responsibility|control|oversight|supervision|authority'

const part = body('part')
const whole = body('whole')

export const reportsTo: Rule = {
  name: 'affiliation/reports-to',
  says: 'a body reports, is responsible or is attached to another, or is under it',
  patterns: [
    // What reports to a parliament is no part of it.
    clause(
      'report|belong|answer',
      { subject: part, to: like(whole, /^(?!.*\b(?:Parliament|Congress|Assembly|Senate|House of \w+)$)/) },
      active,
    ),
    clause('subordinate|affiliate|link|annex|connect', { subject: part, to: whole }, passive),
    // “Control of the Board was transferred to the Ministry”; its own responsibilities would be functions.
    clause('transfer|pass|move|give|return|hand over', {
      subject: kind('control|oversight|supervision', part),
      to: whole,
    }),
    clause('transfer|pass|move|give|return|hand over', { subject: thing(CHARGE), 'subject for|over': part, to: whole }),
    clause('be responsible|be accountable', { subject: part, to: whole }),
    clause('place|bring|come|fall|operate|be|put|work|sit|remain|house|locate|situate|stay|continue|rest|function', {
      subject: part,
      'under|within|inside': whole,
    }),
    clause('remain|stay', { subject: part, object: no(anything), with: whole }, active),
    clause('house|base|locate|situate', { subject: like(part, UNIT), in: whole }, passive),
    clause('locate|situate|house|base', { subject: part, in: like(whole, /\b(?:Department|Ministry)\b/) }, passive),
    clause('place|bring|come|fall|operate|be|put|work|function|remain|continue|rest|lie', {
      subject: part,
      'under|within': kind(`${GROUND}|framework|structure`, whole),
    }),
    // “returned to the control of the Ministry”, “became the responsibility of the Ministry”
    clause('come|return|revert|pass|transfer|move|bring|restore', {
      subject: part,
      object: no(anything),
      to: kind(GROUND, whole),
    }),
    clause('be|become|remain', { subject: part, object: kind('responsibility|charge', whole) }),
    clause(FOUND, { subject: part, 'within|inside|under': whole }, passive),
    clause(
      FOUND,
      {
        subject: part,
        by: whole,
        as: thing('committee|subcommittee|division|branch|section|department|subsidiary|unit'),
      },
      passive,
    ),
    clause(FOUND, { subject: part, 'within|under': kind(GROUND, whole) }, passive),
    // What is set up in a parliament, or in a whole government, may be no part of it.
    clause(
      FOUND,
      { subject: part, in: like(whole, /^(?!.*\b(?:Government|Parliament|Congress|Assembly|Nations|Union)\b)/i) },
      passive,
    ),
    clause(FOUND, { subject: like(part, UNIT), in: whole }, passive),
    clause(
      FOUND,
      { subject: like(whole, /^(?!.*(?:Government|Parliament|Congress|Assembly)\b)/i), object: like(part, UNIT) },
      { voice: 'active', alone: true },
    ),
    clause(
      `${FOUND}|appoint`,
      {
        subject: like(whole, /\b(?:Board|Council|Commission|Corporation|Authority|Society)\b/),
        object: like(part, /Committee$/),
      },
      active,
    ),
    clause('sponsor|control|administer|oversee|supervise|fund|own', { subject: part, by: whole }, passive),
    // “Responsibility for the Board lay with the Ministry”
    clause('lie|rest|remain|be|vest|reside', {
      subject: thing(CHARGE),
      'subject for|over': part,
      'with|in': whole,
    }),
    clause('lie|rest|remain|be|vest|reside', { subject: kind(CHARGE, part), 'with|in': whole }),
    // What is governed by a board of directors is no part of it.
    clause(
      'govern|run|manage|operate',
      { subject: part, by: like(whole, /^(?!.*\b(?:Board|Council|Trustees|Governors|Directors)\b)/) },
      passive,
    ),
  ],
  claims: [{ relation: 'partOf', subject: 'part', object: 'whole', date: 'since' }],
  examples: [
    ['The Salt Board reports to the Trade Ministry.', 'partOf: Salt Board → Trade Ministry'],
    ['The Salt Board was at first housed within the Trade Ministry.', 'partOf: Salt Board → Trade Ministry'],
    [
      'In 1920 the Salt Board became the responsibility of the Trade Ministry.',
      'partOf: Salt Board → Trade Ministry (1920/..)',
    ],
    ['The Salt Board returned to the control of the Trade Ministry.', 'partOf: Salt Board → Trade Ministry'],
    ['In 1920 the Salt Board was established in the Trade Ministry.', 'partOf: Salt Board → Trade Ministry (1920/..)'],
    ['In 1920 the Salt Board came under the Trade Ministry.', 'partOf: Salt Board → Trade Ministry (1920/..)'],
    [
      'The Salt Board was a body sponsored by the Trade Ministry from 2001 until 2004.',
      'partOf: Salt Board → Trade Ministry (2001/2004)',
    ],
    ['The Salt Board was owned and run by the Trade Ministry.', 'partOf: Salt Board → Trade Ministry'],
    ['The Salt Board remained with the Trade Ministry until 1920.', 'partOf: Salt Board → Trade Ministry (../1920)'],
    ['The Salt Board was located in the Trade Department.', 'partOf: Salt Board → Trade Department'],
    ['The Salt Board operates within the framework of the Trade Ministry.', 'partOf: Salt Board → Trade Ministry'],
    ['In 1920 the Trade Ministry set up a Salt Division.', 'partOf: Salt Division → Trade Ministry (1920/..)'],
    ['Responsibility for the Salt Board lay with the Trade Ministry.', 'partOf: Salt Board → Trade Ministry'],
  ],
  nonExamples: [
    'The Salt Board reported to the police that its door was open.',
    'The Salt Board came under fire.',
    'The Salt Board was located in the Salt Museum.',
    'The Salt Board reports to the Salt Parliament.',
    'The Salt Board was formed in the Salt Parliament.',
    'In 1990 the responsibilities of the Salt Board were given to the Trade Ministry.',
    'In 1920 the Trade Ministry set up the Salt Board.',
    'The Salt Division and the Mines Division were merged to form the Sea Division.',
    'The Salt Agency is governed by a Board of Directors.',
  ],
}

export const isResponsibleFor: Rule = {
  name: 'affiliation/responsible-for-bodies',
  says: 'a body comprises, oversees or is responsible for others',
  patterns: [
    clause('be responsible', { subject: whole, for: like(part, WORDS) }),
    // A house or an office “has” ministries in it that are no part of it.
    clause('have', { subject: whole, object: like(part, /^(?!(?:Ministry|Department) of)/) }, active),
    clause(
      'have|include|comprise|contain|operate|maintain|oversee|consist|embrace|encompass',
      { subject: whole, 'object|of': thing(PART), including: part },
      active,
    ),
    clause('be|exist', { subject: thing('there'), object: part, 'within|inside|under': whole }, active),
    clause('be|exist', { subject: thing('there'), object: part, 'opening within|inside|under|in': whole }, active),
    // “Under the Ministry are the Salt Board and the Mint”
    clause('be|come|sit|fall', { 'opening within|inside|under': whole, subject: no(anything), object: part }, active),
    clause('comprise|include|contain|consist|embrace|encompass', { subject: whole, 'object|of': part }, active),
    clause('include|be', { subject: thing(PART), 'subject under|within|in': whole, object: part }, active),
    clause('operate|work|act|function', { subject: whole, through: like(part, SEVERAL) }, active),
    clause('make up|compose|comprise|constitute', { subject: whole, of: part }, passive),
    clause(
      'make up|form|constitute|compose',
      { subject: like(part, UNIT), object: whole },
      { voice: 'active', alone: true },
    ),
    clause(
      'divide|organise|organize|subdivide|split|structure|group|arrange',
      { subject: whole, 'into|in': part },
      { voice: 'passive', tense: 'present' },
    ),
    clause(
      'divide|organise|organize|subdivide|structure|group|arrange',
      { subject: whole, 'into|in': like(part, SEVERAL) },
      { voice: 'passive', tense: 'past' },
    ),
    clause(
      'reorganise|reorganize|restructure|reform|reconstitute|divide|organise|organize|subdivide',
      { subject: whole, 'into|in': like(part, SEVERAL) },
      { voice: 'passive', joins: ['part', 'whole'] },
    ),
    clause('oversee|supervise|control|sponsor|own', { subject: whole, object: part }, active),
    clause('run|operate|administer', { subject: whole, object: spelledOut(part) }, active),
    clause(
      'oversee|supervise|control|direct',
      { subject: whole, object: kind('work|operation|activity|running', part) },
      active,
    ),
    clause('have|exercise|hold|retain', { subject: whole, object: thing(CHARGE), 'for|over': part }, active),
    clause('have|exercise|hold|retain', { subject: whole, object: kind(CHARGE, part) }, active),
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
    [
      'The Trade Ministry oversees two agencies including the Salt Board and the Weights Office.',
      'partOf: Salt Board → Trade Ministry',
      'partOf: Weights Office → Trade Ministry',
    ],
    [
      'The Salt Division and the Mines Division together make up the Trade Bureau.',
      'partOf: Salt Division → Trade Bureau',
      'partOf: Mines Division → Trade Bureau',
    ],
    ['The Trade Ministry has several units including a busy Salt Branch.', 'partOf: Salt Branch → Trade Ministry'],
    ['Agencies under the Trade Ministry include the Salt Board.', 'partOf: Salt Board → Trade Ministry'],
    ['There was a Salt Branch within the Trade Ministry.', 'partOf: Salt Branch → Trade Ministry'],
    ['Within the Trade Ministry, there was a Salt Branch.', 'partOf: Salt Branch → Trade Ministry'],
    ['The Trade Ministry runs the Salt College.', 'partOf: Salt College → Trade Ministry'],
    ['The Trade Ministry oversees the Salt Board.', 'partOf: Salt Board → Trade Ministry'],
    ['The Trade Ministry supervises the work of the Salt Board.', 'partOf: Salt Board → Trade Ministry'],
    ['The Trade Ministry had responsibility for the Salt Board.', 'partOf: Salt Board → Trade Ministry'],
  ],
  nonExamples: [
    'The Trade Ministry is responsible for salt.',
    'The Trade Ministry oversees the salt mines of Kent.',
    'The Salt Division and the Mines Division were merged to form the Sea Division.',
  ],
}

export const subordinationRules: readonly Rule[] = [reportsTo, isResponsibleFor]
