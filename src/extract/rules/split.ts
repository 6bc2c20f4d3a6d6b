// Split: that a body or post was divided into others, or that one separated from it.
import { active, anything, body, clause, kind, no, noun, organ, passive, portionOf, type Rule, thing } from '../rule.js'

const SPLIT = 'split|divide|break up|separate|split up|divide up|subdivide|partition|bifurcate|trifurcate|demerge'
const SPLITTING = 'split|division|breakup|break-up|partition|separation|demerger|splitting|bifurcation|trifurcation'

export const wasSplitInto: Rule = {
  name: 'split/was-split-into',
  says: 'a body or post was split or divided into others',
  patterns: [
    clause(
      SPLIT,
      { subject: organ('old'), object: no(anything), 'into|between': organ('part') },
      { voice: 'passive', tense: 'past' },
    ),
    clause(SPLIT, { subject: organ('old'), object: no(anything), 'into|between': organ('part') }, active),
    clause(SPLIT, { object: organ('old'), 'into|between': organ('part') }, active),
    clause(SPLIT, { subject: organ('old'), object: no(anything), from: no(anything), result: organ('part') }),
    // “was split into two bodies: A and B”
    clause(SPLIT, { subject: organ('old'), object: no(anything), listed: organ('part') }, passive),
    clause(SPLIT, { subject: organ('old'), in: kind('two|three|four|five|half', organ('part')) }),
    clause(SPLIT, { subject: organ('old'), object: no(anything), 'from|of': no(anything), formed: organ('part') }),
    clause(SPLIT, { object: organ('old'), 'into|from|of': no(anything), formed: organ('part') }, active),
    clause(
      'split|divide|break up|separate',
      {
        subject: organ('old'),
        into: thing('two|three|four|part|body|office|department'),
        'then created': organ('part'),
      },
      passive,
    ),
    clause('form|create|establish|found|set up|come into being|result', {
      subject: organ('part'),
      'by|from|through|following|after|in|upon|on|out': kind(SPLITTING, organ('old')),
    }),
    clause(
      'form|create|establish|set up',
      { subject: organ('part'), 'from|out': kind('part|portion|section|element|half|remainder', organ('old')) },
      passive,
    ),
    noun(SPLITTING, { of: organ('old'), 'into|between': organ('part') }),
  ],
  claims: [{ relation: 'splitInto', subject: 'old', object: 'part' }],
  examples: [
    [
      'In 1956 the Salt Board was split in two: the Mines Office and the Weights Office.',
      'splitInto: Salt Board → Mines Office (1956)',
      'splitInto: Salt Board → Weights Office (1956)',
    ],
    [
      'In 1974 the Trade Authority was split into the Salt Board and the Weights Office.',
      'splitInto: Trade Authority → Salt Board (1974)',
      'splitInto: Trade Authority → Weights Office (1974)',
    ],
    [
      'The Trade Authority was split into two: the Salt Board and the Weights Office.',
      'splitInto: Trade Authority → Salt Board',
      'splitInto: Trade Authority → Weights Office',
    ],
    [
      'In 1854 the Trade Authority was divided into two and a new Salt Board was created.',
      'splitInto: Trade Authority → Salt Board (1854)',
    ],
    [
      'The Salt Board was formed in 1974 when the Trade Authority was split up.',
      'splitInto: Trade Authority → Salt Board (1974)',
    ],
    [
      'In 1974 the Trade Authority was divided to form the Salt Board and the Weights Office.',
      'splitInto: Trade Authority → Salt Board (1974)',
      'splitInto: Trade Authority → Weights Office (1974)',
    ],
    ['The Salt Board was formed by splitting the Trade Authority.', 'splitInto: Trade Authority → Salt Board'],
    [
      'The Trade Authority split into the Salt Board and the Weights Office.',
      'splitInto: Trade Authority → Salt Board',
      'splitInto: Trade Authority → Weights Office',
    ],
  ],
  nonExamples: [
    'The Trade Authority is divided into three regions.',
    'The Trade Authority is divided into the Salt Division and the Weights Division.',
    'The Salt Board was established in 1965 as a division of the Trade Authority.',
    'The Trade Authority may be split into the Salt Board and the Weights Office.',
  ],
}

/** What makes two of one, seen from the part that leaves. */
const SEPARATE = 'separate|detach|hive off|split off|split|spin off|carve out|demerge'

export const separatedFrom: Rule = {
  name: 'split/separated-from',
  says: 'a body or post was separated, detached or hived off from another',
  patterns: [
    clause(`${SEPARATE}|break away|branch off|secede|become independent`, {
      subject: organ('part'),
      object: no(anything),
      'from|of': organ('old'),
    }),
    clause(SEPARATE, { object: organ('part'), 'from|of': organ('old') }, active),
    // “Its salt division was spun off as the Salt Agency”
    clause(SEPARATE, { subject: portionOf('old'), as: organ('part') }, passive),
    clause(SEPARATE, { subject: portionOf('old'), result: organ('part') }, passive),
    noun('separation|demerger|detachment|secession', { 'of|possessor': organ('part'), from: organ('old') }),
  ],
  claims: [{ relation: 'splitInto', subject: 'old', object: 'part' }],
  examples: [
    [
      'The Salt Board sat in York. Its mines division was spun off as the Mines Agency in 1961.',
      'splitInto: Salt Board → Mines Agency (1961)',
    ],
    [
      'In 1961 the Salt Office was separated from the Trade Authority.',
      'splitInto: Trade Authority → Salt Office (1961)',
    ],
    ['The Salt Office split from the Trade Authority in 1961.', 'splitInto: Trade Authority → Salt Office (1961)'],
    [
      'The Salt Office became independent of the Trade Authority in 1961.',
      'splitInto: Trade Authority → Salt Office (1961)',
    ],
    [
      'The Salt Office was founded in 1961 by separating it from the Trade Authority.',
      'splitInto: Trade Authority → Salt Office (1961)',
    ],
  ],
  nonExamples: [
    'The salt was separated from the water by the Trade Authority.',
    'It was urged that the Salt Office be separated from the Trade Authority.',
  ],
}

const OWN =
  'department|ministry|agency|body|authority|organisation|organization|institution|entity|office|commission|division|service|museum'

export const becameSeparate: Rule = {
  name: 'split/became-separate',
  says: 'a body that the text has told to be part of another became one of its own',
  patterns: [
    clause(
      'become',
      {
        subject: body('part'),
        object: { ...thing(OWN), want: 'kind', described: /^(?:separate|independent|autonomous)$/ },
      },
      active,
    ),
  ],
  claims: [{ relation: 'splitInto', subject: 'part', parent: true, object: 'part' }],
  examples: [
    [
      'In 1907 the Salt Office came under the Trade Authority. In 1961 it became a separate department.',
      'splitInto: Trade Authority → Salt Office (1961)',
    ],
  ],
  nonExamples: [
    'In 1961 the Salt Office became a separate department.',
    'The Salt Office was part of the Trade Authority. In 1961 it became a large department.',
  ],
}

export const splitRules: readonly Rule[] = [wasSplitInto, separatedFrom, becameSeparate]
