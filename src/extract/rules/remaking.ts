// Remaking: that a body or post became, or was turned into, another.
import { active, body, clause, kind, organ, passive, post, type Rule } from '../rule.js'

export const became: Rule = {
  name: 'renaming/became',
  says: 'a body, or “the position”, became another',
  patterns: [
    clause(
      'become',
      { subject: body('old'), object: body('new') },
      { voice: 'active', alone: true, evenly: ['old', 'new'] },
    ),
    clause(
      'become',
      {
        subject: { ...post('old'), heads: new Set(['position', 'post', 'office', 'role', 'title', 'it']) },
        object: post('new'),
      },
      { voice: 'active', alone: true },
    ),
  ],
  claims: [{ relation: 'renamedTo', subject: 'old', object: 'new', chain: true }],
  examples: [
    [
      'The Salt Inspector was appointed by the crown. In 1995 the position became Salt Commissioner.',
      'renamedTo: Salt Inspector → Salt Commissioner (1995)',
    ],
    [
      'In 1995 the Salt Board was reorganised, becoming the Salt Authority.',
      'renamedTo: Salt Board → Salt Authority (1995)',
    ],
    ['In 1995 the Salt Board became the Salt Authority.', 'renamedTo: Salt Board → Salt Authority (1995)'],
  ],
  nonExamples: [
    'In 1995 the Salt Board became an agency of the Ministry of Trade.',
    'In 1995 the Salt Board merged with the Weights Office to become the Trade Authority.',
    'The Salt Board would have become the Salt Authority.',
    'In 1995 the Salt Board became a Limited Company.',
  ],
}

export const remade: Rule = {
  name: 'renaming/remade',
  says: 'a body or post was reconstituted, reorganised or turned into another',
  patterns: [
    clause(
      'reconstitute|reorganise|reorganize|reform|restructure|transform|convert|turn|upgrade|reconfigure|reestablish',
      { subject: organ('old'), 'as|into': organ('new') },
      { voice: 'passive', evenly: ['old', 'new'] },
    ),
    clause(
      'reconstitute|reorganise|reorganize|reform|restructure|reestablish|refound',
      { subject: organ('old'), 'under|with': kind('name|title', organ('new')) },
      passive,
    ),
    clause('make', { subject: organ('old'), into: organ('new') }, passive),
    clause('upgrade|elevate|convert|transform|raise', { subject: body('old'), to: body('new') }, passive),
    clause('convert', { subject: post('old'), to: post('new') }, passive),
    clause(
      'turn|transform|convert|reconstitute|reorganise|reorganize',
      { object: organ('old'), 'as|into': organ('new') },
      active,
    ),
  ],
  claims: [{ relation: 'renamedTo', subject: 'old', object: 'new', chain: true }],
  examples: [
    [
      'The Salt Board was reconstituted as the Salt Authority in 1974.',
      'renamedTo: Salt Board → Salt Authority (1974)',
    ],
  ],
  nonExamples: [
    'The Salt Board was reorganised in 1974.',
    'The Salt Board was turned into a hotel.',
    'The Trade Ministry was reorganised into a Salt Division and a Mines Division.',
  ],
}

export const remakingRules: readonly Rule[] = [became, remade]
