// Circumstance: where a change was piloted, where a post is gone, and that a body went on.
import { active, clause, organ, type Rule, region, thing } from '../rule.js'

export const pilotedIn: Rule = {
  name: 'circumstance/piloted-in',
  says: 'places piloted or tried out what has just been said',
  patterns: [clause('pilot|trial|test|try out', { object: organ('what'), places: region('place') }, active)],
  claims: [{ relation: 'pilotedIn', subject: 'what', object: 'place' }],
  examples: [
    [
      'The Salt Board was merged into the Trade Authority. The two areas that piloted this (Kent and Sussex) were pleased.',
      'pilotedIn: Trade Authority → Kent',
      'pilotedIn: Trade Authority → Sussex',
    ],
  ],
  nonExamples: ['The two areas that hated this (Kent and Sussex) were pleased.'],
}

export const noLongerHas: Rule = {
  name: 'circumstance/no-longer-has',
  says: 'places no longer have a post or body',
  patterns: [
    clause(
      'have',
      { places: region('place'), object: organ('what') },
      { voice: 'active', adverb: /^longer$/, denied: true },
    ),
  ],
  claims: [{ relation: 'ceasedIn', subject: 'what', object: 'place' }],
  examples: [
    [
      'Kent and Sussex no longer have a Salt Inspector.',
      'ceasedIn: Salt Inspector → Kent',
      'ceasedIn: Salt Inspector → Sussex',
    ],
  ],
  nonExamples: ['Kent and Sussex have a Salt Inspector.', 'Kent and Sussex no longer have any money.'],
}

export const remained: Rule = {
  name: 'circumstance/remained',
  says: 'after a change, something remained with a body, which therefore went on',
  patterns: [
    clause(
      'remain|stay|continue',
      {
        subject: thing(
          'management|responsibility|function|power|control|administration|duty|authority|oversight|supervision|jurisdiction|service|work|staff',
        ),
        with: organ('who'),
      },
      active,
    ),
  ],
  claims: [{ relation: 'active', subject: 'who', date: 'since-last', dated: true }],
  examples: [
    [
      'The Salt Board was created on 1 June 1904. The control of mines remained with the Weights Office.',
      'active: Weights Office (1904-06-01/..)',
    ],
  ],
  nonExamples: [
    'The mines remained with friends.',
    'The Salt Board was created on 1 June 1904. The dog remained with the Weights Office.',
  ],
}

export const circumstanceRules: readonly Rule[] = [pilotedIn, noLongerHas, remained]
