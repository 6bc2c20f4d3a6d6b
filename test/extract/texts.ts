// Texts of every kind, sense and nonsense, for what holds of all of them.
import fc from 'fast-check'
import { rules } from '../../src/extract/rules/index.js'

/** The examples and the non-examples of all rules. */
const EXAMPLES: readonly string[] = rules.flatMap(({ examples, nonExamples }) => [
  ...examples.map(([text]) => text),
  ...nonExamples,
])

/** Texts of examples in any order, so that each meets every other. */
export const medley = fc
  .array(fc.constantFrom(...EXAMPLES), { minLength: 1, maxLength: 5 })
  .chain((texts) => fc.constantFrom(' ', '\n').map((between) => texts.join(between)))

const SCRAPS =
  'The|the|A|Salt Board|Weights Office|Trade Authority|Kent|Wales|Salt Inspectors|Director-General|NSB|(NSB)|(|)|[|]|,|.|;|:|?|"|“|”|–|—|-|and|or|nor|not|' +
  'was|were|is|has|been|since|would|to|be|by|of|into|from|for|in|which|who|whose|whom|that|when|until|after|if|it|its|they|both|the former|the latter|this|new|an agency|functions|' +
  'merged|merging|replaced|renamed|abolished|created|covers|reports to|formerly|known as|no longer|each of|respectively|part of|successor|Act|No.|8|2 and 3|1974|in 1974|2004/5|1 May 1920|c. 1850|1990s|the following year|’s'

/** Texts without sense, of the words that mean most to the reader. */
export const nonsense = fc
  .array(fc.constantFrom(...SCRAPS.split('|')), { minLength: 1, maxLength: 30 })
  .map((scraps) => scraps.join(' '))

/** Any text that is not blank, of any characters. */
export const anyText = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ unit: 'binary', maxLength: 60 }))
  .filter((text) => text.split('\n').every((line) => line === '' || /\S/u.test(line)) && /\S/u.test(text))
