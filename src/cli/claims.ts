// Claims as JSON Lines: what `chancery extract` prints, in whichever thread.
import type { Claim, Entry } from '../model.js'
import { type Confident, confident } from './confidence.js'

/** One claim as a line of JSON, its fields in the order that readers of the format know. */
function claimLine({ entry, relation, subject, object, date, regions, evidence, rule, confidence }: Claim): string {
  const party = object && { name: object.name, type: object.type }
  const passages = evidence.map(({ start, end, quote }) => ({ start, end, quote }))
  const fields = { entry, relation, subject: { name: subject.name, type: subject.type }, object: party, date, regions }
  return `${JSON.stringify({ ...fields, evidence: passages, rule, confidence })}\n`
}

/**
 * Makes what writes the claims of an entry.
 * @throws {Misuse} if the options cannot be used
 */
export async function claimWriter(options: Confident): Promise<(entry: Entry) => string> {
  const keep = confident(options)
  const { extract } = await import('../extract/index.js')
  return (entry) => extract(entry).filter(keep).map(claimLine).join('')
}
