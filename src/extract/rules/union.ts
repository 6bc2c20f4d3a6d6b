// Union: that a body or post was formed by a merger, and what the noun “merger” says.
import { active, anything, clause, kind, maybe, named, no, noun, organ, type Rule, shareOf } from '../rule.js'
import { MERGE, SWALLOW } from './merger.js'

const UNION =
  'merger|amalgamation|union|combination|fusion|consolidation|unification|incorporation|integration|merging|absorption'
const PORTION = 'part|portion|section|half|remainder|rest|remnant'
const FORM =
  'form|create|establish|found|set up|constitute|come into being|result|come about|emerge|arise|originate|bear'

export const formedByMerger: Rule = {
  name: 'merger/formed-by-merger',
  says: 'a body or post was formed by the merger of others, from others, or when others merged',
  patterns: [
    clause(FORM, {
      subject: organ('whole'),
      'by|from|through|following|after|in|upon|on|as|out': kind(UNION, organ('part')),
      with: maybe(organ('part')),
    }),
    clause(FORM, { subject: organ('whole'), as: kind('result|outcome|consequence', kind(UNION, organ('part'))) }),
    clause(FORM, { subject: organ('whole'), with: kind(UNION, organ('part')) }),
    clause(FORM, {
      subject: organ('whole'),
      'by|from|through|following|after|with': kind(UNION, shareOf('part')),
    }),
    clause(
      'form|create|constitute|establish|make up',
      { subject: organ('whole'), 'from|out': organ('part') },
      { voice: 'passive', joins: ['part', 'whole'] },
    ),
    clause('be', { subject: organ('whole'), object: kind(UNION, organ('part')) }),
    named({ itself: organ('whole'), beside: kind(UNION, organ('part')) }),
    clause('be', { subject: organ('whole'), object: kind('result|product|outcome', kind(UNION, organ('part'))) }),
    clause('create|form|establish|produce|result|lead', {
      subject: kind(UNION, organ('part')),
      'subject with': maybe(organ('part')),
      'object|in': organ('whole'),
    }),
    clause('result|lead', {
      subject: kind(UNION, organ('part')),
      'subject with': maybe(organ('part')),
      'in|to': kind('creation|formation|establishment', organ('whole')),
    }),
    clause(MERGE, {
      subject: organ('part'),
      object: no(anything),
      with: maybe(organ('part')),
      formed: organ('whole'),
    }),
    // “was formed when part of the Board was joined with the Office”
    clause(MERGE, { subject: kind(PORTION, organ('part')), with: organ('part'), formed: organ('whole') }),
    clause(MERGE, { subject: kind(PORTION, organ('part')), with: organ('part'), result: organ('whole') }),
    clause(
      `${MERGE}|${SWALLOW}`,
      { object: organ('part'), with: maybe(organ('part')), formed: organ('whole') },
      active,
    ),
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
      'The Trade Authority was formed by the 1968 merger of the Salt Board and the Weights Office.',
      'created: Trade Authority (1968)',
      'mergedInto: Salt Board → Trade Authority (1968)',
      'mergedInto: Weights Office → Trade Authority (1968)',
    ],
    [
      'The Trade Authority, a merger of the Salt Board and the Weights Office, sat in York.',
      'mergedInto: Salt Board → Trade Authority',
      'mergedInto: Weights Office → Trade Authority',
    ],
    [
      'The Trade Authority was created in 1967 when the Salt Board and the Weights Office merged together.',
      'created: Trade Authority (1967)',
      'mergedInto: Salt Board → Trade Authority (1967)',
      'mergedInto: Weights Office → Trade Authority (1967)',
    ],
    [
      'The Trade Minister came into being in 1968 with the merger of the functions of the Salt Minister and the Weights Minister.',
      'created: Trade Minister (1968)',
      'mergedInto: Salt Minister → Trade Minister (1968)',
      'mergedInto: Weights Minister → Trade Minister (1968)',
    ],
    [
      'The merger of the Salt Board with the Weights Office led to the creation of the Trade Authority.',
      'mergedInto: Salt Board → Trade Authority',
      'mergedInto: Weights Office → Trade Authority',
    ],
    [
      'The Trade Authority was formed in 1968 when part of the Salt Board was joined with the Weights Office.',
      'created: Trade Authority (1968)',
      'mergedInto: Salt Board → Trade Authority (1968)',
      'mergedInto: Weights Office → Trade Authority (1968)',
    ],
    [
      'The Trade Authority was formed in 1968 by merging the Salt Board with the Weights Office.',
      'created: Trade Authority (1968)',
      'mergedInto: Salt Board → Trade Authority (1968)',
      'mergedInto: Weights Office → Trade Authority (1968)',
    ],
  ],
  nonExamples: [
    'A committee was formed by the Salt Board and the Weights Office.',
    'The Trade Authority was formed from volunteers.',
    'The Trade Authority was formed from the Salt Board.',
  ],
}

export const mergerOf: Rule = {
  name: 'merger/merger-of',
  says: 'the merger of bodies or posts, with others, into another',
  patterns: [
    noun(UNION, { of: organ('part'), with: maybe(organ('part')), into: organ('whole') }),
    noun(UNION, { of: organ('part'), with: maybe(organ('part')), forming: organ('whole') }),
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

export const unionRules: readonly Rule[] = [formedByMerger, mergerOf]
