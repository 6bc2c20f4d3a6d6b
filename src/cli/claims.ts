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

/** What is to be read: an entry, or a line of JSON Lines that should hold one, as bytes. */
export type Source = Entry | Uint8Array

/** The claims of an entry, as lines, with the entry's id; or what is wrong with a line, with the id if it has one. An empty line has neither. */
export type Reading = { readonly id?: string } & ({ readonly claims: string } | { readonly wrong: string })

/**
 * Makes what reads entries, and writes their claims.
 * @throws {Misuse} if the options cannot be used
 */
export async function claimWriter(options: Confident): Promise<(source: Source) => Reading> {
  const keep = confident(options)
  const [{ extract }, { readLine }] = await Promise.all([import('../extract/index.js'), import('../source/index.js')])
  const written = (entry: Entry): Reading => ({
    id: entry.id,
    claims: extract(entry).filter(keep).map(claimLine).join(''),
  })
  return (source) => {
    if (!(source instanceof Uint8Array)) return written(source)
    const read = readLine(source)
    if (!read) return { claims: '' }
    return 'entry' in read ? written(read.entry) : { wrong: read.fault, ...(read.id !== undefined && { id: read.id }) }
  }
}
