// Merger: that bodies or posts were merged, amalgamated or absorbed into another.
import { active, anything, body, clause, maybe, no, organ, passive, type Rule } from '../rule.js'

/** What several do to become one. */
export const MERGE =
  'merge|amalgamate|combine|consolidate|unite|reunite|unify|fuse|integrate|remerge|federate|merge together|amalgamate together|join together|come together|join|bring together|group together'
/** What one does to others, to have them within it. */
export const SWALLOW = 'absorb|reabsorb|incorporate|reincorporate|subsume|fold|fold in|integrate|reintegrate|roll'

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
      into: organ('part'),
      result: organ('whole'),
    }),
    clause(`${MERGE}|${SWALLOW}`, {
      subject: organ('part'),
      object: no(anything),
      'into under': organ('whole'),
      with: maybe(organ('part')),
    }),
    clause(MERGE, { subject: organ('part'), object: no(anything), with: maybe(organ('part')), result: organ('whole') }),
    clause(
      'merge|amalgamate|combine|consolidate|unite|unify|join',
      { subject: organ('part'), with: maybe(organ('part')), 'under|as': organ('whole') },
      passive,
    ),
    clause(SWALLOW, { subject: organ('part'), 'by|in|within|under': organ('whole') }, passive),
    clause('merge|amalgamate|unite|annex|join', { subject: organ('part'), to: organ('whole') }, passive),
    clause('bring together|group together', { subject: organ('part'), as: organ('whole') }, passive),
    clause('join', { subject: organ('part'), object: organ('part'), result: organ('whole') }, active),
    clause(
      'unite|combine|consolidate|amalgamate|bring together',
      { subject: organ('part'), in: organ('whole') },
      passive,
    ),
    clause(MERGE, {
      subject: organ('part'),
      object: no(anything),
      with: maybe(organ('part')),
      into: no(organ('other')),
      'then created': organ('whole'),
    }),
    clause(
      'become',
      { subject: body('part'), object: body('whole') },
      { voice: 'active', alone: true, joins: ['part', 'whole'] },
    ),
  ],
  claims: [{ relation: 'mergedInto', subject: 'part', object: 'whole' }],
  examples: [
    [
      'In 1974 the Salt Board and the Mint were merged and renamed the Brine Board.',
      'mergedInto: Salt Board → Brine Board (1974)',
      'mergedInto: Mint → Brine Board (1974)',
    ],
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
    [
      'The Salt Board and the Weights Office became the Trade Authority.',
      'mergedInto: Salt Board → Trade Authority',
      'mergedInto: Weights Office → Trade Authority',
    ],
    [
      'The Salt Board was merged into the Weights Office to form the Trade Authority.',
      'mergedInto: Salt Board → Trade Authority',
      'mergedInto: Salt Board → Weights Office',
      'mergedInto: Weights Office → Trade Authority',
    ],
    [
      'In 1974 the Salt Board joined the Weights Office to form the Trade Authority.',
      'mergedInto: Salt Board → Trade Authority (1974)',
      'mergedInto: Weights Office → Trade Authority (1974)',
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
    clause('merge|amalgamate|consolidate|combine|unite|remerge|reunite', {
      subject: organ('part'),
      object: no(anything),
      with: organ('whole'),
      'into|as|under': no(organ('other')),
      result: no(organ('other')),
      formed: no(organ('other')),
    }),
    clause(
      'merge|amalgamate|consolidate|unite|unify',
      {
        object: organ('part'),
        with: organ('whole'),
        'into|as': no(organ('other')),
        result: no(organ('other')),
        formed: no(organ('other')),
      },
      active,
    ),
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
    clause(
      'bring together|combine|fuse|group together',
      {
        subject: organ('whole'),
        object: organ('part'),
        with: maybe(organ('part')),
        into: no(anything),
        result: no(anything),
      },
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

export const mergerRules: readonly Rule[] = [wereMergedInto, mergedWith, mergedThem, absorbed]
