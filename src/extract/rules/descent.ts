// Descent: that one body or post grew out of another.
import { active, anything, clause, kind, no, organ, passive, type Rule, thing } from '../rule.js'

export const grewInto: Rule = {
  name: 'succession/grew-into',
  says: 'a body or post evolved into another, or was made from another that ended',
  patterns: [
    clause('evolve|develop|grow|mutate|morph', { subject: organ('old'), object: no(anything), into: organ('new') }),
    clause(
      'evolve|develop|grow|descend|emerge|derive|originate|arise',
      { subject: organ('new'), 'from|out': organ('old') },
      active,
    ),
    clause(
      'create|form|establish|constitute',
      { subject: organ('new'), 'from|out': organ('old') },
      { voice: 'passive', evenly: ['old', 'new'] },
    ),
    clause(
      'have|find',
      { subject: organ('new'), object: thing('origin|root|beginning|genesis|antecedent'), in: organ('old') },
      active,
    ),
    clause(
      'trace',
      { subject: organ('new'), object: thing('origin|root|beginning|history|lineage'), to: organ('old') },
      active,
    ),
    clause(
      'create|form|establish|set up',
      { subject: organ('new'), on: kind('basis|base|foundation', organ('old')) },
      passive,
    ),
  ],
  claims: [{ relation: 'succeededBy', subject: 'old', object: 'new' }],
  examples: [
    ['The Salt Board evolved into the Salt Authority.', 'succeededBy: Salt Board → Salt Authority'],
    ['The Salt Authority was created from the former Salt Board.', 'succeededBy: Salt Board → Salt Authority'],
    ['The Salt Authority had its origins in the Salt Board.', 'succeededBy: Salt Board → Salt Authority'],
    ['The Salt Authority traces its origins back to the Salt Board.', 'succeededBy: Salt Board → Salt Authority'],
    ['The Salt Authority grew out of the Salt Board.', 'succeededBy: Salt Board → Salt Authority'],
    [
      'The Salt Authority was created on the basis of the Salt Board in 1974.',
      'succeededBy: Salt Board → Salt Authority (1974)',
    ],
  ],
  nonExamples: ['The Salt Board developed plans with the Salt Authority.', 'The Salt Board grew into a large body.'],
}

export const descentRules: readonly Rule[] = [grewInto]
