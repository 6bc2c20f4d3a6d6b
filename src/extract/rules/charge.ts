// Charge: places told as being governed by a body or post, and duties for a place that pass to one.
import {
  active,
  anyOf,
  aThing,
  clause,
  kind,
  organ,
  passive,
  type Rule,
  region,
  role,
  shareOf,
  thing,
} from '../rule.js'
import { AREA, SCOPE } from './duty.js'

const UNDER =
  'authority|control|jurisdiction|administration|rule|responsibility|supervision|remit|charge|direction|government|oversight|governance|management|care|protection'
const DUTIES =
  'function|responsibility|duty|power|role|work|control|management|administration|authority|jurisdiction|service|oversight|supervision|governance|regulation|policing|affair|matter'
const PASS = 'pass|transfer|give|hand over|assign|entrust|devolve|vest|delegate|move|fall|allocate|grant|return|revert'
const GOVERNED =
  'administer|govern|police|serve|cover|oversee|rule|control|manage|supervise|regulate|run|provide|handle|carry out|undertake|deliver|exercise|perform|conduct'

export const governedBy: Rule = {
  name: 'remit/place-governed-by',
  says: 'a place, or something in it, is governed, policed or served by a body or post, or under its authority',
  patterns: [
    clause(GOVERNED, { subject: region('place'), by: organ('who') }, passive),
    clause('administer|govern|rule', { subject: region('place'), by: role('who') }, passive),
    clause(GOVERNED, { subject: anyOf(region('place')), by: organ('who') }, passive),
    clause(
      GOVERNED,
      { subject: aThing, 'subject in|for|over|throughout|across': region('place'), by: organ('who') },
      passive,
    ),
    clause(
      'hear|try',
      { subject: thing('appeal|case|dispute'), 'subject from|in': region('place'), by: organ('who') },
      passive,
    ),
    clause(GOVERNED, { 'opening in|throughout|across': region('place'), subject: aThing, by: organ('who') }, passive),
    clause('be|remain|lie', { subject: region('place'), under: organ('who') }, active),
    clause('be|remain|lie|stay|fall', {
      subject: region('place'),
      'under|within|in': kind(`${UNDER}|area|territory|boundary`, organ('who')),
    }),
    clause('be|remain|lie|stay|fall', {
      subject: aThing,
      'subject in|for|of': region('place'),
      'under|within': kind(UNDER, organ('who')),
    }),
    // “was the responsibility of the Board”, “was part of the Board's duties”
    clause('be|remain|become', {
      subject: region('place'),
      object: kind(`responsibility|concern|business|task|duty`, organ('who')),
    }),
    clause('be|remain|become', {
      subject: thing(DUTIES),
      'subject for|of|in|over': region('place'),
      object: shareOf('who'),
    }),
    clause('be|remain|become', {
      subject: thing(DUTIES),
      'subject for|of|in|over': kind(`${AREA}|${SCOPE}`, region('place')),
      object: shareOf('who'),
    }),
  ],
  claims: [{ relation: 'covers', subject: 'who', object: 'place', date: 'span' }],
  examples: [
    ['Responsibility for Tonga was part of the duties of the Salt Governor.', 'covers: Salt Governor → Tonga'],
    ['Kent is policed by the Salt Police.', 'covers: Salt Police → Kent'],
    ['Tonga is administered by a chief inspector.', 'covers: chief inspector → Tonga'],
    ['Salt mining in Kent was regulated by the Salt Board until 1974.', 'covers: Salt Board → Kent (../1974)'],
    ['Tonga was under the authority of the Salt Governor.', 'covers: Salt Governor → Tonga'],
  ],
  nonExamples: ['Kent was loved by the Salt Board.', 'Kent was not under the authority of the Salt Board.'],
}

export const cameUnder: Rule = {
  name: 'remit/place-came-under',
  says: 'a place came under a body or post, or duties for a place passed to it',
  patterns: [
    clause('come|pass|place|bring|put', { subject: region('place'), 'under|within': organ('who') }),
    clause('come|pass|place|bring|put', { subject: region('place'), 'under|within': kind(UNDER, organ('who')) }),
    clause(PASS, { subject: thing(DUTIES), 'subject in|for|over|of': region('place'), 'to|in|with': organ('who') }),
    clause(PASS, {
      subject: thing(DUTIES),
      'subject in|for|over|of': kind(`${AREA}|respect|relation|regard|affair|${SCOPE}`, region('place')),
      'to|in|with': organ('who'),
    }),
    clause(PASS, { subject: kind(DUTIES, region('place')), 'to|in|with': organ('who') }),
    clause(PASS, { subject: thing(DUTIES), 'opening in|throughout|across': region('place'), to: organ('who') }),
    clause(PASS, { 'opening in|throughout|across': region('place'), object: thing(DUTIES), to: organ('who') }, active),
    clause(
      'take over|assume|acquire|inherit|take on',
      { subject: organ('who'), object: kind(DUTIES, region('place')) },
      active,
    ),
    clause(
      'take over|assume|acquire|inherit|take on',
      { subject: organ('who'), object: thing(DUTIES), 'for|of|in|over': kind(`${AREA}|${SCOPE}`, region('place')) },
      active,
    ),
  ],
  claims: [{ relation: 'covers', subject: 'who', object: 'place', date: 'since' }],
  examples: [
    ['In 1920 Tonga came under the control of the Salt Governor.', 'covers: Salt Governor → Tonga (1920/..)'],
    ['Responsibility for salt in Kent was given to the Trade Ministry.', 'covers: Trade Ministry → Kent'],
    [
      'In 1920 the administration of Tonga was entrusted to the Salt Governor.',
      'covers: Salt Governor → Tonga (1920/..)',
    ],
    [
      'In Wales the functions of the Salt Board passed to the Trade Ministry in 1920.',
      'covers: Trade Ministry → Wales (1920/..)',
    ],
  ],
  nonExamples: ['Kent came under fire from the Salt Board.', 'In Wales letters passed to the Trade Ministry.'],
}

export const leftBehind: Rule = {
  name: 'remit/place-passed-from',
  says: 'duties of a body or post for a place passed to another',
  patterns: [
    clause(PASS, { subject: shareOf('who'), 'subject for|over|in': region('place'), to: organ('taker') }),
    clause(PASS, {
      subject: shareOf('who'),
      'subject for|over|in': kind('respect|relation|regard', region('place')),
      to: organ('taker'),
    }),
    clause(PASS, { subject: thing(DUTIES), 'subject for|over|in': region('place'), from: organ('who') }),
    clause(
      'take over|assume|acquire|inherit|take on',
      { object: kind(DUTIES, region('place')), from: organ('who') },
      active,
    ),
    clause(
      'take over|assume|acquire|inherit|take on',
      { object: thing(DUTIES), 'for|of|in|over': kind(`${AREA}|${SCOPE}`, region('place')), from: organ('who') },
      active,
    ),
  ],
  claims: [{ relation: 'covers', subject: 'who', object: 'place', date: 'till' }],
  examples: [
    [
      "In 1952 the Salt Governor's responsibilities for Tonga were transferred to the Weights Governor.",
      'covers: Salt Governor → Tonga (../1952)',
    ],
    [
      'Responsibility for Tonga passed from the Salt Governor to the Weights Governor.',
      'covers: Salt Governor → Tonga',
    ],
  ],
  nonExamples: ["The Salt Governor's letters for Tonga were given to the Weights Governor."],
}

export const chargeRules: readonly Rule[] = [governedBy, cameUnder, leftBehind]
