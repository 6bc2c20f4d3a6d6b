// Every quote must be where its claim says: what is not there is not published.
import type { Claim, Entry, Evidence } from '../model.js'

/** A claim whose words are not in its entry where it says. */
export interface Misquotation {
  /** The claim's entry. */
  readonly entry: string
  /** The rule that made the claim. */
  readonly rule: string
  /** What was expected where, and what is there. */
  readonly message: string
}

const fault = (text: string, { start, end, quote }: Evidence): string | undefined => {
  if (!Number.isInteger(start) || start < 0 || start >= end || end > text.length)
    return `expected a stretch of the text's ${text.length} code units, found ${start}–${end}`
  const found = text.slice(start, end)
  return found === quote ? undefined : `expected “${quote}” at ${start}–${end}, found “${found}”`
}

/**
 * Checks every claim's evidence against the text of its entry: `text.slice(start, end)` must be the quote.
 * @returns one finding for each quote that is not where it says, and for each claim without entry or evidence, in the
 * order of the claims
 */
export function checkEvidence(entries: Iterable<Entry>, claims: Iterable<Claim>): Misquotation[] {
  const texts = new Map([...entries].map(({ id, text }) => [id, text]))
  const findings: Misquotation[] = []
  for (const { entry, rule, evidence } of claims) {
    const text = texts.get(entry)
    const faults =
      text === undefined
        ? ['expected an entry of that id, found none']
        : evidence.length === 0
          ? ['expected at least one passage, found none']
          : evidence.flatMap((passage) => fault(text, passage) ?? [])
    findings.push(
      ...faults.map((fault) => ({ entry, rule, message: `Cannot find what ${rule} read in \`${entry}\`, ${fault}` })),
    )
  }
  return findings
}
