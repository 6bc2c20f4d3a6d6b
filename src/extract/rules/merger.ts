// Merger: that bodies or posts were merged, amalgamated or absorbed into another.
import { active, anything, clause, kind, maybe, no, noun, organ, passive, type Rule } from '../rule.js'

const MERGE =
  'merge|amalgamate|combine|consolidate|unite|unify|fuse|integrate|re-merge|remerge|federate|merge together|amalgamate together|join together|join|bring together|group together'
const SWALLOW = 'absorb|incorporate|subsume|fold|fold in|integrate|roll'
const UNION =
  'merger|amalgamation|union|combination|fusion|consolidation|unification|incorporation|integration|merging|absorption'
const FORM = 'form|create|establish|found|set up|constitute|come into being|result'

export const wereMergedInto: Rule = {
  name: 'merger/were-merged-into',
  says: 'bodies or posts were merged, combined or absorbed into another, or merged to form it',
  patterns: [
    clause(`${MERGE}|${SWALLOW}`, {
      subject: organ('part'),
      object: no(anything),
      into: organ('whole'),
      with: maybe(organ('part')),
    }),
    clause(`${MERGE}|${SWALLOW}`, {
      subject: organ('part'),
      object: no(anything),
      'into under': organ('whole'),
      with: maybe(organ('part')),
    }),
    clause(MERGE, { subject: organ('part'), object: no(anything), with: maybe(organ('part')), result: organ('whole') }),
    clause(
      'merge|amalgamate|combine|consolidate|unite|unify',
      { subject: organ('part'), with: maybe(organ('part')), 'under|as': organ('whole') },
      passive,
    ),
    clause(SWALLOW, { subject: organ('part'), 'by|in|within': organ('whole') }, passive),
  ],
  claims: [{ relation: 'mergedInto', subject: 'part', object: 'whole' }],
  examples: [
    [
      'The Salt Board and the Weights Office were merged into the Trade Authority in 1974.',
      'mergedInto: Salt Board → Trade Authority (1974)',
      'mergedInto: Weights Office → Trade Authority (1974)',
    ],
    [
      'In 1974 the Salt Board merged with the Weights Office to form the Trade Authority.',
      'mergedInto: Salt Board → Trade Authority (1974)',
      'mergedInto: Weights Office → Trade Authority (1974)',
    ],
    [
      'Salt Inspectors and Weights Officers were merged into one team reporting to a new post, the Trade Commissioner.',
      'mergedInto: Salt Inspector → Trade Commissioner',
      'mergedInto: Weights Officer → Trade Commissioner',
    ],
    [
      'In 1974 the Salt Board was merged into a single body called the Trade Authority.',
      'mergedInto: Salt Board → Trade Authority (1974)',
    ],
    ['The Salt Board was absorbed by the Trade Authority.', 'mergedInto: Salt Board → Trade Authority'],
    [
      'In 1977 the post of Salt Minister was merged with the Weights Minister, becoming the Trade Minister.',
      'mergedInto: Salt Minister → Trade Minister (1977)',
      'mergedInto: Weights Minister → Trade Minister (1977)',
    ],
  ],
  nonExamples: [
    'Plans to merge the Salt Board into the Trade Authority were dropped.',
    'The Salt Board was not merged into the Trade Authority.',
    'The roads merged into the Trade Authority car park.',
    'If the Salt Board were merged into the Trade Authority, costs would fall.',
  ],
}

export const mergedWith: Rule = {
  name: 'merger/merged-with',
  says: 'a body or post was merged with another, which went on',
  patterns: [
    clause('merge|amalgamate|consolidate|combine|unite|re-merge', {
      subject: organ('part'),
      object: no(anything),
      with: organ('whole'),
      result: no(organ('result')),
    }),
  ],
  claims: [{ relation: 'mergedInto', subject: 'part', object: 'whole' }],
  examples: [
    ['In 1974 the Salt Board was merged with the Trade Authority.', 'mergedInto: Salt Board → Trade Authority (1974)'],
  ],
  nonExamples: ['The Salt Board merged its fleet with the Trade Authority.'],
}

export const mergedThem: Rule = {
  name: 'merger/merged-them',
  says: 'somebody, or an Act, merged bodies or posts into another',
  patterns: [
    clause(`${MERGE}|${SWALLOW}`, { object: organ('part'), 'into|as': organ('whole') }, active),
    clause(MERGE, { object: organ('part'), with: maybe(organ('part')), result: organ('whole') }, active),
  ],
  claims: [{ relation: 'mergedInto', subject: 'part', object: 'whole' }],
  examples: [
    [
      'In 1974 Parliament merged the Salt Board and the Weights Office into the Trade Authority.',
      'mergedInto: Salt Board → Trade Authority (1974)',
      'mergedInto: Weights Office → Trade Authority (1974)',
    ],
  ],
  nonExamples: ['In 1974 Parliament refused to merge the Salt Board into the Trade Authority.'],
}

export const absorbed: Rule = {
  name: 'merger/absorbed',
  says: 'a body or post absorbed others',
  patterns: [
    clause(
      'absorb|incorporate|subsume|swallow|swallow up',
      { subject: organ('whole'), object: organ('part'), into: no(anything) },
      active,
    ),
  ],
  claims: [{ relation: 'mergedInto', subject: 'part', object: 'whole' }],
  examples: [
    [
      'It was in 1889 that the Salt Board absorbed the Weights Office.',
      'mergedInto: Weights Office → Salt Board (1889)',
    ],
  ],
  nonExamples: ['The Salt Board absorbed the costs.', 'The Salt Board hoped to absorb the Weights Office.'],
}

export const formedByMerger: Rule = {
  name: 'merger/formed-by-merger',
  says: 'a body or post was formed by the merger of others, from others, or when others merged',
  patterns: [
    clause(FORM, {
      subject: organ('whole'),
      'by|from|through|following|after|in|upon|on|with|as|out': kind(UNION, organ('part')),
    }),
    clause('form|create|constitute|make up', { subject: organ('whole'), 'from|out': organ('part') }, passive),
    clause(MERGE, { subject: organ('part'), object: no(anything), formed: organ('whole') }),
    clause(`${MERGE}|${SWALLOW}`, { object: organ('part'), formed: organ('whole') }, active),
  ],
  claims: [
    { relation: 'mergedInto', subject: 'part', object: 'whole' },
    { relation: 'created', subject: 'whole', dated: true },
  ],
  examples: [
    [
      'On 1 April 1968 the Trade Authority was formed by the amalgamation of the Salt Board and the Weights Office.',
      'created: Trade Authority (1968-04-01)',
      'mergedInto: Salt Board → Trade Authority (1968-04-01)',
      'mergedInto: Weights Office → Trade Authority (1968-04-01)',
    ],
    [
      'The Trade Authority was created in 1967 when the Salt Board and the Weights Office merged together.',
      'created: Trade Authority (1967)',
      'mergedInto: Salt Board → Trade Authority (1967)',
      'mergedInto: Weights Office → Trade Authority (1967)',
    ],
    [
      'The Trade Authority was formed in 1968 by merging the Salt Board with others.',
      'created: Trade Authority (1968)',
      'mergedInto: Salt Board → Trade Authority (1968)',
    ],
  ],
  nonExamples: [
    'A committee was formed by the Salt Board and the Weights Office.',
    'The Trade Authority was formed from volunteers.',
  ],
}

export const mergerOf: Rule = {
  name: 'merger/merger-of',
  says: 'the merger of bodies or posts, with others, into another',
  patterns: [
    noun(UNION, { of: organ('part'), with: maybe(organ('part')), into: organ('whole') }),
    noun(UNION, { possessor: organ('part'), 'into|with|by': organ('whole') }),
  ],
  claims: [{ relation: 'mergedInto', subject: 'part', object: 'whole' }],
  examples: [
    [
      'The merger of the Salt Board with the Weights Office into the Trade Authority in 1974 took a year.',
      'mergedInto: Salt Board → Trade Authority (1974)',
      'mergedInto: Weights Office → Trade Authority (1974)',
    ],
    ["The Salt Board's absorption by the Trade Authority was smooth.", 'mergedInto: Salt Board → Trade Authority'],
  ],
  nonExamples: [
    'The proposed merger of the Salt Board into the Trade Authority failed.',
    'Talks on the merger of the Salt Board into the Trade Authority went on.',
  ],
}

export const mergerRules: readonly Rule[] = [wereMergedInto, mergedWith, mergedThem, absorbed, formedByMerger, mergerOf]
