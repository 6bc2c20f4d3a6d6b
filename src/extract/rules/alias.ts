// Alias: a short or other name that the text itself introduces.
import {
  active,
  beside,
  clause,
  kind,
  like,
  name,
  named,
  organ,
  otherName,
  passive,
  type Rule,
  region,
  spelledOut,
} from '../rule.js'

const CAPITALS = /^\p{Lu}[\p{L}&]*\p{Lu}s?$/u

export const inBrackets: Rule = {
  name: 'alias/in-brackets',
  says: 'a name is followed by its short form in brackets',
  patterns: [{ in: 'definition' }],
  claims: [{ relation: 'alias', subject: 'full', object: 'short' }],
  examples: [
    ['The National Salt Board (NSB) sat in York.', 'alias: National Salt Board → NSB'],
    ['The Department of Trade Salt Board (DoT SB) sat in York.', 'alias: Department of Trade Salt Board → DoT SB'],
    ['The Salt Commissioner (or SB Commissioner) sat in York.', 'alias: Salt Commissioner → SB Commissioner'],
    ['County Salt Inspectors (CSIs) sat in York.', 'alias: County Salt Inspector → CSI'],
  ],
  nonExamples: [
    'The National Salt Board (1974) sat in York.',
    'The Salt Reform Programme (SRP) began in York.',
    'He is a Licentiate of the Medical Salt Council (LMSC).',
    'The National Salt Board (see below) sat in York.',
    'The National Salt Board (CA 197) sat in York.',
  ],
}

const CALLED = 'know|call|refer|abbreviate|shorten|style|title|translate|render'
const ALSO = {
  voice: 'passive',
  adverb:
    /^(?:also|commonly|generally|usually|often|sometimes|popularly|informally|colloquially|simply|better|variously|collectively|otherwise)$/,
} as const

/** Names that say what place it is: of others, a town's may stand before its state's. */
const PLACE =
  /^(?:Province|Region|Republic|Kingdom|County|State|City|Territory|Colony|Isle) of |^County | (?:Province|Region|District|County|Territory|Colony|Confederation)$/

export const alsoKnownAs: Rule = {
  name: 'alias/also-known-as',
  says: 'a body, post or place is also known, or commonly referred to, as something else',
  patterns: [
    clause(CALLED, { subject: organ('full'), 'as|to|object': otherName('short') }, ALSO),
    clause(CALLED, { subject: like(region('full'), PLACE), 'as|to|object': otherName('short') }, ALSO),
    // “known by its acronym NSB”
    clause(
      'know|call|refer|abbreviate',
      { subject: organ('full'), 'by|under': like(otherName('short'), CAPITALS) },
      passive,
    ),
    clause(
      'know',
      { subject: organ('full'), as: name('short') },
      {
        voice: 'passive',
        without: /^(?:formerly|previously|originally|initially|first|once|until|before|now|later|then)$/,
        ends: false,
        begins: false,
      },
    ),
  ],
  claims: [{ relation: 'alias', subject: 'full', object: 'short' }],
  examples: [
    [
      'The Inspector of Salt, also known as the Salt Inspector, sat in York.',
      'alias: Inspector of Salt → Salt Inspector',
    ],
    [
      'The Salt Board is also known as the Board of Salt or the Salters.',
      'alias: Salt Board → Board of Salt',
      'alias: Salt Board → Salters',
    ],
    ["The Salt Board is also known as Hall's Salters.", "alias: Salt Board → Hall's Salters"],
    ['The Province of Kent, also known as Kentum, is a county.', 'alias: Province of Kent → Kentum'],
    ['The National Salt Board is commonly known by its acronym NSB.', 'alias: National Salt Board → NSB'],
  ],
  nonExamples: [
    'The Salt Authority was known by its seal.',
    'The Salt Authority was formerly known as the Salt Board.',
    'The Salt Board was known as a good employer.',
    'From 1960 the Salt Board was known as the Salt Authority.',
  ],
}

export const shortFor: Rule = {
  name: 'alias/abbreviated',
  says: 'a name is abbreviated or shortened to another, or commonly called so',
  patterns: [
    named({ itself: organ('full'), or: otherName('short') }),
    clause('abbreviate|shorten', { subject: organ('full'), 'as|to|object': name('short') }, passive),
    clause('stand', { subject: name('short'), for: organ('full') }, active),
    clause('be', {
      subject: {
        ...kind('name|title', organ('full')),
        described: /^(?:full|official|formal|short|alternative|popular|other)$/,
      },
      object: otherName('short'),
    }),
    beside(
      spelledOut(organ('full')),
      /,? ?\(? ?(?:(?:more |better )?(?:commonly|also|popularly|often|generally|usually|informally|colloquially|officially|formally|alternatively)|(?:sometimes|variously) (?=known|called|referred))(?: ?(?:known as|called|referred to as))?(?: the)?/,
      otherName('short'),
    ),
    beside(spelledOut(organ('full')), /,? or (?:simply|just)(?: the)?/, otherName('short')),
    beside(spelledOut(organ('full')), /,? ?\(? ?(?:nicknamed|a\.k\.a\.|aka)(?: the)?/, otherName('short')),
  ],
  claims: [{ relation: 'alias', subject: 'full', object: 'short' }],
  examples: [
    ['The National Salt Ministry was abbreviated NSM.', 'alias: National Salt Ministry → NSM'],
    [
      'The National Salt Board or the Board of National Salt sat in York.',
      'alias: National Salt Board → Board of National Salt',
    ],
    ['The National Salt Board or "Board of Salters" was a body.', 'alias: National Salt Board → Board of Salters'],
    ['The National Salt Board or Saltum Lak is a body of miners.', 'alias: National Salt Board → Saltum Lak'],
    ['The National Salt Board, commonly the Salt Board, sat in York.', 'alias: National Salt Board → Salt Board'],
  ],
  nonExamples: [
    'The Vice-President, who stands in for the President, sat in York.',
    'The Salt Board or the Pepper Board sat in York.',
    'The National Salt Board, often the friend of the miner, sat in York.',
  ],
}

export const aliasRules: readonly Rule[] = [inBrackets, alsoKnownAs, shortFor]
