// How often each rule was right: data/rules/measured.tsv, which `npm run eval` writes.
import type { Claim, Confidence } from '../model.js'
import { lazily, readTable } from './names/lists.js'

/** Three decimals, as docs/accuracy.md has them. */
const rounded = (share: number): number => Math.round(share * 1000) / 1000

const measured = lazily(
  () =>
    new Map(
      readTable('rules/measured.tsv', ['rule', 'right', 'wrong']).map(([rule = '', right, wrong]) => {
        const of = Number(right) + Number(wrong)
        return [rule, { precision: rounded(Number(right) / of), of }] as const
      }),
    ),
)

/** The measured precision of a rule; undefined if the measuring met no claim of it. */
export const confidenceIn = (rule: string): Confidence | undefined => measured().get(rule)

/** The names of all rules that were measured. */
export const measuredRules = (): readonly string[] => [...measured().keys()]

/** The claim with what is known of its rule. */
export function withConfidence(claim: Claim): Claim {
  const confidence = confidenceIn(claim.rule)
  return confidence ? { ...claim, confidence } : claim
}
