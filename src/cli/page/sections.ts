// What is known of one thing, set out in sections of sentences.
import { inWords } from '../../dates.js'
import type { Explanation, KnownChange, KnownSeat, KnownState, Said } from '../../sparql/index.js'

/** One sentence, and the passages that it rests on. */
export interface Statement {
  readonly says: string
  /** EDTF; an interval for what lasted. */
  readonly date?: string
  /** Said behind it in brackets: how it was worked out where no entry says it, or the thing's role in a change. */
  readonly aside?: string
  readonly said: readonly Said[]
}

export interface Section {
  readonly title: string
  readonly statements: readonly Statement[]
}

/** How dates came about that no entry says. What only narrows the bounds of a date changes nothing that is shown. */
const DERIVED: Readonly<Record<string, string>> = {
  'moved-with-parent': 'date worked out: it moved when its parent handed over',
  'began-with-body': 'date worked out: it began when the body did',
  existence: '',
}

/** Roles that the label of a change has in so many words. */
const PLAIN: ReadonlySet<string> = new Set(['', 'founded', 'ended', 'piloted', 'renamed', 'renamed as'])

const statement = (says: string, said: readonly Said[], date?: string, aside?: string): Statement => ({
  says,
  ...(date && { date }),
  ...(aside && { aside }),
  said,
})

const period = (from: string | undefined, until: string | undefined): string | undefined =>
  from || until ? `${from ?? '..'}/${until ?? '..'}` : undefined

const names = ({ names }: Explanation): Statement[] =>
  // The name that heads the page is no news, unless an entry introduces it.
  names.filter(({ preferred, said }) => !preferred || said.length > 0).map(({ name, said }) => statement(name, said))

/** What the thing was in the change, behind a label that does not tell it; of a change itself, what everyone was. */
function rolesIn({ change, before, after }: KnownChange, thing: string): string {
  const parties = [...before, ...after].filter(({ iri }) => iri === thing || change.iri === thing)
  const groups = new Map<string, string[]>()
  for (const { role = '', label } of parties) groups.set(role, [...(groups.get(role) ?? []), label])
  return [...groups]
    .filter(([role]) => !PLAIN.has(role))
    .map(([role, labels]) => (change.iri === thing ? `${role}: ${labels.join(', ')}` : role))
    .join('; ')
}

/** Most labels end in their date, which a reader looks for in front. */
function change(known: KnownChange, thing: string): Statement {
  const { change, date, said } = known
  const end = date ? `, ${inWords(date)}` : ''
  const isLast = end !== '' && change.label.endsWith(end)
  const [says, when] = isLast ? [change.label.slice(0, -end.length), date] : [change.label]
  return statement(says, said, when, rolesIn(known, thing))
}

/** When the thing was there: as said, and the days between which that is certain. */
function existence({ from, until, fromLatest, untilEarliest, said }: KnownState): Statement[] {
  const isSure = fromLatest !== undefined && untilEarliest !== undefined && fromLatest < untilEarliest
  const sure = isSure ? `certainly from ${inWords(fromLatest)} to ${inWords(untilEarliest)}` : ''
  const date = period(from, until)
  return date || isSure ? [statement(['existed', sure].filter(Boolean).join(', '), said, date)] : []
}

/** A state as seen from the thing: “part of Home Office” of itself, “Security Service part of Home Office” of others. */
function state({ kind, subject, object, from, until, derivedBy, said }: KnownState, thing: string): Statement {
  const words = kind === 'active' ? 'still there' : kind
  const says = [subject.iri === thing ? '' : subject.label, words, object?.label ?? ''].filter(Boolean).join(' ')
  return statement(
    says,
    said,
    period(from, until),
    derivedBy
      .map((rule) => DERIVED[rule] ?? `worked out: ${rule}`)
      .filter(Boolean)
      .join('; '),
  )
}

/** Seats that rest on the same words together: a post for each of nine regions is said in one sentence. */
function seats({ seats, thing }: Explanation): Statement[] {
  const groups = new Map<string, KnownSeat[]>()
  for (const seat of seats) {
    const key = JSON.stringify([seat.through, seat.said.map(({ claim }) => claim)])
    groups.set(key, [...(groups.get(key) ?? []), seat])
  }
  return [...groups.values()].map((group) => {
    const labels = group.map(({ seat }) => seat.label.replace(`${thing.label} in `, ''))
    const [{ through = [], said = [] } = {}] = group
    return statement(
      labels.join(', '),
      said,
      undefined,
      through.length > 0 ? `worked out from “${through.join('”, “')}”` : '',
    )
  })
}

const records = ({ records }: Explanation): Statement[] =>
  records.map(({ records: { label }, reference, extent, heldBy, from, until, said }) =>
    statement([label, reference, extent, heldBy].filter(Boolean).join(', '), said, period(from, until)),
  )

const disagreements = ({ disagreements }: Explanation): Statement[] =>
  disagreements.map(({ about, kind, comment, said }) => statement(comment ?? `${about.label}: ${kind}`, said))

const links = ({ links }: Explanation): Statement[] =>
  links.map(({ match, item }) => statement(`${item} (${match} match)`, []))

/** The sections that have anything to say, in the order in which a reader asks. */
export function sections(known: Explanation): Section[] {
  const thing = known.thing.iri
  const states = (kinds: readonly string[], own: boolean) =>
    known.states
      .filter(({ kind, object }) => kinds.includes(kind) && (object?.iri === thing) !== own)
      .map((one) => state(one, thing))
  const all: readonly Section[] = [
    { title: 'Names', statements: names(known) },
    { title: 'What happened', statements: known.changes.map((one) => change(one, thing)) },
    {
      title: 'When it was there',
      statements: known.states.filter(({ kind }) => kind === 'existed').flatMap(existence),
    },
    { title: 'Where it belonged', statements: states(['part of', 'post in', 'active'], true) },
    { title: 'What belonged to it', statements: states(['part of', 'post in'], false) },
    { title: 'Regions', statements: states(['covers', 'within'], true) },
    { title: 'What covers it', statements: states(['covers', 'within'], false) },
    { title: 'Seats', statements: seats(known) },
    { title: 'Records', statements: records(known) },
    { title: 'Disagreements', statements: disagreements(known) },
    { title: 'Links', statements: links(known) },
  ]
  return all.filter(({ statements }) => statements.length > 0)
}
