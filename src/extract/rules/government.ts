// Government: by whom a place, which the text is about or the sentence names, is said to be governed.
import { active, anything, clause, kind, like, no, organ, passive, type Rule, region, role, thing } from '../rule.js'

/** What a place is governed by. */
const GOVERNMENT = 'government|administration|executive|authority|power|affair'
const CARRY_ON = 'administer|govern|conduct|carry on|exercise|vest|direct|manage'
/** Bodies and posts by which places are governed. */
const GOVERNING =
  /\b(?:(?:Executive|Legislative|Advisory|Island|Native|Provincial|State|District|County|City|Town) Council|Assembly|Parliament|Legislature|Legislative Board|Court|Lieutenant-Governor|(?:Governor|Commissioner|Administrator|Magistrate|Resident)s?)$/i

export const governmentOf: Rule = {
  name: 'remit/government-of-place',
  says: 'the government of the place that the text is about is carried on by a body or post, or with its help',
  patterns: [
    clause(CARRY_ON, { subject: thing(GOVERNMENT), about: region('place'), 'by|in': organ('who') }, passive),
    clause(CARRY_ON, { subject: thing(GOVERNMENT), about: region('place'), 'by|in': role('who') }, passive),
    clause(
      `${CARRY_ON}|rule`,
      { about: region('place'), by: role('ruler'), with: kind('aid|advice|assistance|help', organ('who')) },
      passive,
    ),
    clause(
      'assist|aid|advise',
      { subject: role('ruler'), about: region('place'), by: like(organ('who'), GOVERNING) },
      passive,
    ),
    clause('consist|comprise', {
      subject: thing('government|administration|executive|legislature'),
      about: region('place'),
      'of|object': organ('who'),
    }),
    clause('be', {
      subject: thing('there'),
      about: region('place'),
      object: like(organ('who'), GOVERNING),
      'in|at|for|to': no(anything),
    }),
  ],
  claims: [{ relation: 'covers', subject: 'who', object: 'place', date: 'span' }],
  examples: [
    [
      'Tonga — The government is carried on by a Governor, assisted by a Legislative Council.',
      'covers: Governor → Tonga',
      'covers: Legislative Council → Tonga',
    ],
    ['Tonga — There is a Legislative Council.', 'covers: Legislative Council → Tonga'],
  ],
  nonExamples: [
    'Tonga — There is no Legislative Council.',
    'Tonga — The mine is managed by a Governor, assisted by a friend.',
    'The government is carried on by a Governor.',
  ],
}

export const hasGovernment: Rule = {
  name: 'remit/place-has-government',
  says: 'a place has a body or post of the kinds by which places are governed',
  patterns: [
    clause(
      'have',
      { subject: region('place'), object: like(organ('who'), GOVERNING), 'in|at|to|for|on|as': no(anything) },
      active,
    ),
    clause(
      'have',
      { subject: region('place'), object: like(role('who'), GOVERNING), 'in|at|to|for|on|as': no(anything) },
      active,
    ),
  ],
  claims: [{ relation: 'covers', subject: 'who', object: 'place', date: 'span' }],
  examples: [
    [
      'Kent and Surrey each have a resident magistrate.',
      'covers: resident magistrate → Kent',
      'covers: resident magistrate → Surrey',
    ],
    ['Tonga has an Executive Council.', 'covers: Executive Council → Tonga'],
  ],
  nonExamples: [
    'Tonga has fewer magistrates than Kent.',
    'Tonga has a High Commissioner in London.',
    'Tonga has no Executive Council.',
    'Tonga has a Salt Museum.',
  ],
}

export const governmentRules: readonly Rule[] = [governmentOf, hasGovernment]
