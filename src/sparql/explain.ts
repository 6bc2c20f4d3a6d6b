// `explain`: what is known about one thing and who says so, gathered by the questions of `queries/explain`.
import { shipped } from '../paths.js'
import { PREFIXES } from '../vocabulary.js'
import { type Dataset, storeFor } from './answer.js'
import { bind } from './bind.js'
import type {
  Explanation,
  KnownChange,
  KnownDisagreement,
  KnownName,
  KnownRecords,
  KnownSeat,
  KnownState,
  Labelled,
  Passage,
  Said,
} from './explanation.js'
import type { Row } from './model.js'
import { resolve } from './resolve.js'
import { savedQuestion } from './saved.js'
import type { Asked } from './store.js'

const FOLDER = 'queries/explain'

/** The rows of one question about a thing. */
type Ask = (question: string) => Promise<readonly Row[]>

const asker =
  (store: Asked, thing: string): Ask =>
  async (name) => {
    const { query } = savedQuestion(name, shipped(FOLDER))
    const found = await store.query('SELECT', bind(query, new Map([['thing', { type: 'uri', value: thing }]])))
    return found.kind === 'table' ? found.rows : []
  }

const text = (row: Row, column: string): string => row[column]?.value ?? ''
/** `{ [column]: … }` where the row has a value in that column that is not empty. */
const optional = <K extends string>(row: Row, ...columns: readonly K[]): { readonly [P in K]?: string } =>
  Object.fromEntries(columns.flatMap((column) => (text(row, column) ? [[column, text(row, column)]] : []))) as {
    readonly [P in K]?: string
  }
const labelled = (row: Row, column: string): Labelled => {
  const iri = text(row, column)
  return { iri, label: text(row, `${column}Label`) || iri }
}

/** Rows that say the same in a column, together, in the order in which they first come. */
function groups(rows: readonly Row[], column: string): (readonly [first: Row, all: readonly [Row, ...Row[]]])[] {
  const found = new Map<string, [Row, ...Row[]]>()
  for (const row of rows) {
    const group = found.get(text(row, column))
    if (group) group.push(row)
    else found.set(text(row, column), [row])
  }
  return [...found.values()].map((all) => [all[0], all] as const)
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].filter(Boolean)

const passage = (row: Row): Passage => ({
  quote: text(row, 'quote'),
  start: Number(text(row, 'start')),
  end: Number(text(row, 'end')),
})

function checked(row: Row): Pick<Said, 'checked'> {
  const of = Number(text(row, 'measuredOn'))
  return of > 0 ? { checked: { right: Math.round(Number(text(row, 'confidence')) * of), of } } : {}
}

/** A claim from its rows, one a passage; the longest passage is what it rests on, the others go with it. */
function said(rows: readonly [Row, ...Row[]]): Said {
  const [row] = rows
  const passages = [...new Map(rows.map((one) => [text(one, 'start'), passage(one)])).values()]
  const [first = passage(row), ...also] = passages.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  return {
    claim: text(row, 'claim'),
    relation: text(row, 'relation'),
    subject: labelled(row, 'subject'),
    ...(row['object'] && { object: labelled(row, 'object') }),
    ...optional(row, 'date'),
    entry: labelled(row, 'says'),
    ...first,
    also,
    rule: text(row, 'rule'),
    ...checked(row),
  }
}

/** The claims behind what a column of `claims.rq` names. */
type Support = (column: 'item' | 'claim', values: readonly string[]) => Said[]

const supporter =
  (claims: readonly Row[]): Support =>
  (column, values) =>
    groups(
      claims.filter((row) => values.includes(text(row, column))),
      'claim',
    ).map(([, all]) => said(all))

const names = (rows: readonly Row[], support: Support): KnownName[] =>
  groups(rows, 'name').map(([row, all]) => ({
    name: text(row, 'name'),
    preferred: text(row, 'use') === 'preferred',
    said: support('item', unique(all.map((one) => text(one, 'node')))),
  }))

const changes = (rows: readonly Row[], support: Support): KnownChange[] =>
  groups(rows, 'change').map(([row, all]) => {
    const parties = (role: string) =>
      all
        .filter((one) => text(one, 'role') === role)
        .map((one) => ({ ...labelled(one, 'party'), ...(text(one, 'part') && { role: text(one, 'part') }) }))
    return {
      change: labelled(row, 'change'),
      kind: text(row, 'kind'),
      ...optional(row, 'date'),
      before: parties('before'),
      after: parties('after'),
      concerned: parties('concerned'),
      regions: parties('region'),
      said: support('item', [text(row, 'change')]),
    }
  })

const states = (rows: readonly Row[], support: Support): KnownState[] =>
  groups(rows, 'tenure').map(([row, all]) => ({
    state: text(row, 'tenure'),
    kind: text(row, 'kind'),
    subject: labelled(row, 'subject'),
    ...(row['object'] && { object: labelled(row, 'object') }),
    ...optional(row, 'from', 'until', 'fromEarliest', 'fromLatest', 'untilEarliest', 'untilLatest'),
    derivedBy: unique(all.map((one) => text(one, 'dates'))),
    said: support('item', [text(row, 'tenure')]),
  }))

const seats = (rows: readonly Row[], support: Support): KnownSeat[] =>
  groups(rows, 'seat').map(([row, all]) => ({
    seat: labelled(row, 'seat'),
    through: unique(all.map((one) => text(one, 'through'))),
    said: support('item', unique(all.map((one) => text(one, 'ground')))),
  }))

const records = (rows: readonly Row[], support: Support): KnownRecords[] =>
  groups(rows, 'records').map(([row]) => ({
    records: labelled(row, 'records'),
    ...optional(row, 'reference', 'from', 'until', 'extent', 'heldBy'),
    said: support('item', [text(row, 'records')]),
  }))

const disagreements = (rows: readonly Row[], support: Support): KnownDisagreement[] =>
  groups(rows, 'disagreement').map(([row, all]) => ({
    kind: text(row, 'kind'),
    ...optional(row, 'comment'),
    about: labelled(row, 'about'),
    said: support('claim', unique(all.map((one) => text(one, 'claim')))),
  }))

/** The most telling class: not the ones above the kinds of change and state, and not those of other vocabularies. */
const GENERAL: ReadonlySet<string> = new Set(['Change', 'Tenure'])

/**
 * What is known about a body, post, place, change or state, each statement with its passages.
 * @param nameOrIri a name, an abbreviation, or an IRI, in full or relative to the dataset's base
 * @throws {QueryError} if nothing, or more than one thing, is named so, with the candidates; or if the dataset cannot be read
 */
export async function explain(dataset: Dataset, nameOrIri: string): Promise<Explanation> {
  const store = await storeFor(dataset, true)
  const iri = await resolve(store, 'anything', nameOrIri)
  const ask = asker(store, iri)
  const support = supporter(await ask('claims'))
  const classes = await ask('thing')
  const types = classes.map((row) => text(row, 'class')).filter((type) => type.startsWith(PREFIXES.chy))
  const own = types.map((type) => type.slice(PREFIXES.chy.length))
  return {
    thing: { iri, label: unique(classes.map((row) => text(row, 'label')))[0] ?? iri },
    type: own.find((type) => !GENERAL.has(type)) ?? '',
    names: names(await ask('names'), support),
    links: (await ask('links')).map((row) => ({ match: text(row, 'match'), item: text(row, 'item') })),
    changes: changes(await ask('changes'), support),
    states: states(await ask('states'), support),
    seats: seats(await ask('seats'), support),
    records: records(await ask('records'), support),
    disagreements: disagreements(await ask('disagreements'), support),
  }
}
