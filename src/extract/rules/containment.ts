// Containment: that a place lies within another.
import { beside, clause, kind, type Rule, region } from '../rule.js'

export const isPartOfPlace: Rule = {
  name: 'containment/is-part-of-place',
  says: 'a place is a part, county or country of another, or in it',
  patterns: [
    clause('be|become|form|remain', {
      subject: region('part'),
      'object|in': kind(
        'part|county|region|district|province|state|city|town|borough|country|territory|constituent|nation|village|suburb|capital|island',
        region('whole'),
      ),
    }),
    clause('lie|be|situate|locate', { subject: region('part'), 'in|within': region('whole') }),
  ],
  claims: [{ relation: 'within', subject: 'part', object: 'whole', date: 'none' }],
  examples: [
    ['Kent is a county of England.', 'within: Kent → England'],
    [
      'Wales is a country that is part of the United Kingdom and the island of Great Britain.',
      'within: Wales → United Kingdom',
      'within: Wales → Great Britain',
    ],
  ],
  nonExamples: ['Kent is a friend of England.', 'Kent is not part of Scotland.'],
}

export const placeInPlace: Rule = {
  name: 'containment/place-comma-place',
  says: 'a place is named with the larger place that it is in: “Buckinghamshire, England”',
  patterns: [beside(region('part'), /,/, region('whole'), { nested: true })],
  claims: [{ relation: 'within', subject: 'part', object: 'whole', date: 'none' }],
  examples: [['The Salt Board sat in Kent, England, until 1968.', 'within: Kent → England']],
  nonExamples: ['The Salt Board sat in Kent, Sussex and Surrey.', 'It sat in England, Wales, Scotland and Ireland.'],
}

export const placeInside: Rule = {
  name: 'containment/place-in-place',
  says: 'a place is named as being in another: “Honiara in the Solomon Islands”',
  patterns: [beside(region('part'), /,? ?in(?: the)?/, region('whole'))],
  claims: [{ relation: 'within', subject: 'part', object: 'whole', date: 'none' }],
  examples: [['The Salt Board sat at Dover in Kent until 1968.', 'within: Dover → Kent']],
  nonExamples: ['The Salt Board left Kent in June.', 'The Salt Board is in Kent.'],
}

export const containmentRules: readonly Rule[] = [isPartOfPlace, placeInPlace, placeInside]
