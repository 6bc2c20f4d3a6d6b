// Who is who in a dataset: the mentions of each thing of a name with what joined them, and the namesakes that were kept apart.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../names.js'
import type { IdentityRow } from '../publish/index.js'
import { BadInput } from './failure.js'

/** A name in an entry, and why it is of the thing. */
export interface KnownMention {
  readonly entry: string
  readonly name: string
  readonly times: number
  readonly quote?: string
  readonly start?: number
  readonly end?: number
  /** `first`, `entry`, or the reason of a join: docs/identity.md tells what each means. */
  readonly ground: string
  readonly because?: string
  /** The entry of the mention that it was joined to. */
  readonly joinedTo?: string
}

/** Another thing of the same name, and why it is another. */
export interface Namesake {
  readonly thing: string
  readonly label: string
  readonly because: string
}

/** One thing, its mentions, and its namesakes. */
export interface KnownIdentity {
  readonly thing: string
  readonly label: string
  readonly mentions: readonly KnownMention[]
  readonly keptApart: readonly Namesake[]
}

const DIFFERENT = 'different'

function mention(row: IdentityRow): KnownMention {
  const { entry, name, times, quote, start, end, ground, because, other } = row
  return {
    entry,
    name,
    times: Number(times),
    ...(quote && { quote, start: Number(start), end: Number(end) }),
    ground,
    ...(because && { because }),
    ...(other && { joinedTo: other }),
  }
}

/** Why two things of one name are two, from what is known of each. */
function whyApart(
  rows: readonly IdentityRow[],
  other: readonly IdentityRow[],
  placesOf: (row: IdentityRow) => string[],
): string {
  const [one, two] = [rows[0], other[0]]
  if (!one || !two) return ''
  const said = rows.find((row) => row.ground === DIFFERENT && row.other === two.thing)
  if (said) return said.because
  if (one.ended && two.begun && one.ended < two.begun) return `it had ended by ${one.ended}, before the other began`
  if (two.ended && one.begun && two.ended < one.begun) return `it began after the other had ended, by ${two.ended}`
  const [here, there] = [placesOf(one), placesOf(two)]
  if (here.length > 0 && there.length > 0 && !here.some((place) => there.includes(place)))
    return `of ${there.join(' and ')}, not of ${here.join(' and ')}`
  const entries = new Set(rows.map(({ entry }) => entry))
  const both = other.find(({ entry }) => entries.has(entry))
  return both ? `${both.entry} speaks of both, as of two` : 'nothing tells that they are one'
}

/**
 * What is known of who bears a name.
 * @param out the dataset's folder
 * @param name a name as any entry has it, a label, or an IRI below the base
 * @throws {BadInput} if there is no account in the dataset, or nothing in it of that name
 */
export async function identitiesOf(out: string, name: string): Promise<KnownIdentity[]> {
  const { IDENTITY_FILE, placesOf, readIdentityTable } = await import('../publish/index.js')
  const path = join(out, IDENTITY_FILE)
  if (!existsSync(path))
    throw new BadInput(`Cannot read \`${path}\`, expected a dataset, found nothing: make one with \`chancery build\``)
  const things = new Map<string, [IdentityRow, ...IdentityRow[]]>()
  const byName = new Map<string, Set<string>>()
  for (const row of readIdentityTable(readFileSync(path, 'utf8'), path)) {
    const known = things.get(row.thing)
    if (known) known.push(row)
    else things.set(row.thing, [row])
    for (const form of [row.name, row.label])
      byName.set(fold(form), (byName.get(fold(form)) ?? new Set()).add(row.thing))
  }
  const meant = things.has(name) ? [name] : [...(byName.get(fold(name)) ?? [])]
  if (meant.length === 0) {
    const { nearest } = await import('../sparql/index.js')
    const near = nearest(name, [...new Set([...things.values()].flat().map((row) => row.name))])
    const hint = near.length > 0 ? `. Near it are: ${near.join(', ')}` : ''
    throw new BadInput(`Cannot find “${name}”, expected a name that an entry uses, or an IRI${hint}`)
  }
  const namesakes = (rows: readonly IdentityRow[]): Namesake[] =>
    [...new Set(rows.flatMap((row) => [...(byName.get(fold(row.name)) ?? [])]))].sort().flatMap((thing) => {
      const other = things.get(thing)
      if (!other || other[0].thing === rows[0]?.thing) return []
      return [{ thing, label: other[0].label, because: whyApart(rows, other, placesOf) }]
    })
  return meant.flatMap((thing) => {
    const rows = things.get(thing)
    if (!rows) return []
    const mentions = rows.filter(({ ground }) => ground !== DIFFERENT).map(mention)
    return [{ thing, label: rows[0].label, mentions, keptApart: namesakes(rows) }]
  })
}
