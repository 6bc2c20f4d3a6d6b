// Containment: that a place lies within another.
import {
  active,
  anything,
  beside,
  clause,
  kind,
  land,
  like,
  named,
  no,
  noun,
  passive,
  type Rule,
  ranked,
  region,
  thing,
} from '../rule.js'

const PLACE =
  'part|county|region|district|province|state|city|town|borough|country|territory|constituent|nation|village|suburb|capital|island|prefecture|canton|municipality|parish|township|hamlet|governorate|neighbourhood|neighborhood|settlement|subdivision|division|colony|dependency|peninsula|archipelago|port|area|community|department|seat|protectorate|republic|kingdom|principality|oblast|ward'
/** Parts of a state that have a government. */
const GOVERNED = 'state|province|county|city|region|town|district|village|municipality|prefecture|canton|republic'
/** What a place is that lies in another; “the headquarters of a firm in Dover” does not lie there, nor “a head”. */
const LYING = `${PLACE}|site|locality|place|resort|enclave|exclave|valley|mountain|hill|river|lake|park|home|land|area|division|two|three|largest|smallest`
const SEAT = 'capital|seat|center|centre|headquarters|headquarter'

/** Names that say what kind of place it is, and are whole without what follows by “of”; not so “British Province of …”, “County Borough of …”. */
const BY_KIND =
  /^(?!\S+(?:ish|ch|ese|al|an|ed|ous|y|st) |U\.?S\.? )\S.* (?:County|District|Province|Region|Oblast|Prefecture|Governorate|Department|Municipality|Township|Borough|Parish|Territory|Island)$/i

/** Places that are named in a row: “the parishes of A, B and C in D”. */
const SMALL = 'parish|township|borough|ward|hamlet|village|town|commune|county|district|municipality|island|suburb'
/** Places that another has; “districts” are of all sorts of bodies. */
const SMALLER =
  'dependency|province|county|island|parish|canton|city|town|village|borough|municipality|territory|emirate'

export const isPartOfPlace: Rule = {
  name: 'containment/is-part-of-place',
  says: 'a place is a part, county or country of another, or in it',
  patterns: [
    clause('be|form|remain', {
      subject: region('part'),
      'object|in': kind(PLACE, region('whole')),
    }),
    clause('be', { subject: kind(SMALLER, region('whole')), object: region('part') }),
    clause('lie|situate|locate', { subject: region('part'), 'in|within': region('whole') }),
    clause('be', { subject: region('part'), object: no(anything), 'in|within': region('whole') }),
    clause('be', { subject: region('part'), object: ranked(thing(LYING)), 'in|within': region('whole') }),
    clause('belong', { subject: region('part'), to: region('whole') }, active),
    // “the parishes of Dover and Deal in Kent”
    noun(SMALL, { of: region('part'), 'right in': region('whole') }),
    // “the U.S. state of Kentucky”, “the Punjab province of Pakistan”
    noun(GOVERNED, { around: region('whole'), of: region('part') }),
    noun(GOVERNED, { called: region('part'), of: region('whole') }),
    named({ itself: region('part'), beside: kind(PLACE, region('whole')) }),
    clause('be', { subject: { ...kind(SEAT, region('whole')), own: true }, object: region('part') }),
    clause('be|lie|locate|situate', { subject: region('part'), on: kind('coast|shore', region('whole')) }),
    clause('be|lie|fall|come', {
      subject: region('part'),
      under: kind('jurisdiction|administration|authority|control', region('whole')),
    }),
    clause('be', {
      subject: region('part'),
      object: thing(PLACE),
      under: kind('jurisdiction|administration|authority|control', region('whole')),
    }),
    // “Salt Province of the Pepper Republic”
    named({ itself: like(region('part'), BY_KIND), of: land('whole') }),
  ],
  claims: [{ relation: 'within', subject: 'part', object: 'whole', date: 'none', nested: true }],
  examples: [
    ['Kent is a county of England.', 'within: Kent → England'],
    ['It met in the English county of Kent.', 'within: Kent → England'],
    ['It met in the Punjab province of Pakistan.', 'within: Punjab → Pakistan'],
    ['It met in Dover, a small town of Kent.', 'within: Dover → Kent'],
    ['The capital of Kent is Maidstone.', 'within: Maidstone → Kent'],
    ['Tourists like the parishes of Saltley and Minton in Kent.', 'within: Saltley → Kent', 'within: Minton → Kent'],
    [
      'Wales is a country that is part of the United Kingdom and the island of Great Britain.',
      'within: Wales → United Kingdom',
      'within: Wales → Great Britain',
    ],
  ],
  nonExamples: [
    'Kent is a friend of England.',
    'Kent is not part of Scotland.',
    'The English friend of Kent met.',
    'Kent is the headquarters of a salt firm in England.',
  ],
}

export const placeInPlace: Rule = {
  name: 'containment/place-comma-place',
  says: 'a place is named with the larger place that it is in: “Buckinghamshire, England”',
  patterns: [beside(region('part'), /[,(]/, region('whole'), { nested: 'known' })],
  claims: [{ relation: 'within', subject: 'part', object: 'whole', date: 'none', nested: true }],
  examples: [
    ['The Salt Board sat in Kent, England, until 1968.', 'within: Kent → England'],
    ['The Salt Board sat in Saltburg, Ohio.', 'within: Saltburg → Ohio'],
  ],
  nonExamples: ['The Salt Board sat in Kent, Sussex and Surrey.', 'It sat in England, Wales, Scotland and Ireland.'],
}

export const placeInside: Rule = {
  name: 'containment/place-in-place',
  says: 'a place is named as being in another: “Honiara in the Solomon Islands”',
  patterns: [
    beside(region('part'), /in(?: the)?/, region('whole'), { nested: 'possible' }),
    // “south of Kent, in Sussex”: what lies there is no Kent.
    beside(region('part'), /, in(?: the)?/, region('whole'), { nested: 'possible', whole: true }),
  ],
  claims: [{ relation: 'within', subject: 'part', object: 'whole', date: 'none', nested: true }],
  examples: [['The Salt Board sat at Dover in Kent until 1968.', 'within: Dover → Kent']],
  nonExamples: [
    'The Salt Board left Kent in June.',
    'The Salt Board is in Kent.',
    'It spoke for the United Kingdom in London.',
    'It followed France in Surrey.',
    'Hills lie to the west of Saltley, in Kent.',
    'The mine lies just south of Salt County, in Kent.',
    'They met in Saltley in the British colony.',
  ],
}

/** A county may make up a statistical area, and does not hold it. */
const smaller = like(region('part'), /^(?!.*\b(?:Statistical|Metropolitan|Urban) Area$)/)

export const comprises: Rule = {
  name: 'containment/comprises-place',
  says: 'a place comprises or includes others',
  patterns: [
    clause('comprise|include|contain|encompass|incorporate', { subject: region('whole'), object: smaller }, active),
    clause('consist', { subject: region('whole'), of: smaller }, active),
    clause(
      'consist|comprise|include',
      { subject: thing('dependency|dependencies'), about: region('whole'), 'object|of': region('part') },
      active,
    ),
    // “has two cities: Dover and Deal”
    clause('have', { subject: region('whole'), object: { ...thing(PLACE), ...region('part') } }, active),
    clause(
      'comprise|include|contain|encompass|incorporate|cover|consist',
      { subject: region('whole'), 'object|of': thing(PLACE), including: region('part') },
      active,
    ),
    // “The colony has two dependencies: A and B”
    clause('have', { subject: region('whole'), object: { ...thing(SMALLER), ...region('part') } }, active),
    clause('divide|subdivide', { subject: region('whole'), into: region('part') }, passive),
    clause(
      'include|be',
      { subject: thing(PLACE), 'subject in|within': region('whole'), object: region('part') },
      active,
    ),
    beside(
      region('whole'),
      /\(/,
      kind('county|district|province|parish|state|island|borough|town|city|region', region('part')),
    ),
  ],
  claims: [{ relation: 'within', subject: 'part', object: 'whole', date: 'none', nested: true }],
  examples: [
    [
      'The Western Colony comprised Kent and Surrey.',
      'within: Kent → Western Colony',
      'within: Surrey → Western Colony',
    ],
    [
      'The Western Colony has two dependencies: Kent and Surrey.',
      'within: Kent → Western Colony',
      'within: Surrey → Western Colony',
    ],
    [
      'They met in Western Colony (the counties of Kent and Surrey).',
      'within: Kent → Western Colony',
      'within: Surrey → Western Colony',
    ],
  ],
  nonExamples: [
    'The Western Colony included friends of Kent.',
    'The Western Colony has friends: Kent and Surrey.',
    'They met in England (Kent).',
    'Salt County comprises the Dover Metropolitan Statistical Area.',
    'Salt County has two school districts: Kent and Surrey.',
  ],
}

export const joinedPlace: Rule = {
  name: 'containment/joined-place',
  says: 'a place was annexed or added to another',
  patterns: [
    clause(
      'annex|add|incorporate|attach|absorb|admit|transfer|move',
      { subject: region('part'), 'to|into|by': region('whole') },
      passive,
    ),
    clause('become', { subject: region('part'), object: kind(PLACE, region('whole')) }, active),
    clause(
      'make|declare|constitute|incorporate|proclaim',
      { subject: region('part'), 'object|as': kind(PLACE, region('whole')) },
      passive,
    ),
  ],
  claims: [{ relation: 'within', subject: 'part', object: 'whole', date: 'since', nested: true }],
  examples: [
    ['In 1895 Surrey was annexed to the Western Colony.', 'within: Surrey → Western Colony (1895/..)'],
    ['Surrey was made a dependency of the Western Colony in 1895.', 'within: Surrey → Western Colony (1895/..)'],
  ],
  nonExamples: ['Surrey was sold to the Western Colony.'],
}

export const administeredAs: Rule = {
  name: 'containment/administered-as-part',
  says: 'a place was governed as a part or dependency of another, or with it',
  patterns: [
    clause(
      'administer|govern|rule|treat',
      { subject: region('part'), 'as|under': kind(PLACE, region('whole')) },
      passive,
    ),
  ],
  claims: [{ relation: 'within', subject: 'part', object: 'whole', date: 'span', nested: true }],
  examples: [
    [
      'Surrey was administered as a dependency of the Western Colony until 1903.',
      'within: Surrey → Western Colony (../1903)',
    ],
  ],
  nonExamples: ['Surrey was administered as a friend of the Western Colony.'],
}

export const containmentRules: readonly Rule[] = [
  isPartOfPlace,
  placeInPlace,
  placeInside,
  comprises,
  joinedPlace,
  administeredAs,
]
