// The disagreements as a page in Markdown, for a code host: contents by kind, and both sides of each with their words.
import { DISAGREEMENT_KINDS, type DisagreementKind } from '../disagreements.js'
import { type Graph, type Quad, type Said, saidIn } from '../graph/index.js'
import { paragraph, unlinked } from '../markdown.js'
import { visible } from '../visible.js'
import { chy, dct, rdf, rdfs, skos } from '../vocabulary.js'

const KINDS = Object.entries(DISAGREEMENT_KINDS) as readonly (readonly [DisagreementKind, string])[]

/** What the page asks of a graph: the values of a property, and who is named by it. */
function asking({ core, evidence }: Graph) {
  const bySubject = new Map<string, Quad[]>()
  for (const quad of [...core, ...evidence]) {
    const known = bySubject.get(quad.subject.value)
    if (known) known.push(quad)
    else bySubject.set(quad.subject.value, [quad])
  }
  return (subject: string, ...predicates: readonly string[]): string[] =>
    (bySubject.get(subject) ?? []).flatMap(({ predicate, object }) =>
      predicates.includes(predicate.value) ? object.value : [],
    )
}

type Ask = ReturnType<typeof asking>

const PARTIES = [rdf.subject, rdf.object, chy.subject, chy.object, chy.concerns, chy.creator]

/** The names of all that a disagreement and its claims speak of, the longest first. */
function namesIn(disagreement: string, ask: Ask): string[] {
  const things = ask(disagreement, chy.about, chy.between)
  const parties = [...things, ...things.flatMap((thing) => ask(thing, ...PARTIES))]
  const names = new Set(parties.flatMap((party) => ask(party, skos.prefLabel, skos.altLabel)))
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

const literally = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Words of others as Markdown, the names among them bold. */
function withNames(text: string, names: readonly string[]): string {
  const plain = visible(text).trim()
  if (names.length === 0) return unlinked(plain)
  const name = new RegExp(
    `(?<![\\p{L}\\p{N}])(${names.map((one) => literally(visible(one))).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  return plain
    .split(name)
    .map((piece, i) => (i % 2 === 1 ? `**${unlinked(piece)}**` : unlinked(piece)))
    .join('')
}

/** What it is about, in a few words: a name, a label or a title, or the two that a state joins. */
function headingOf(disagreement: string, ask: Ask): string {
  const [about = ''] = ask(disagreement, chy.about)
  const own = ask(about, skos.prefLabel, rdfs.label, dct.title)
  const joined = ask(about, chy.subject, chy.object).flatMap((party) => ask(party, skos.prefLabel))
  return unlinked(visible([...own.slice(0, 1), joined.join(' – '), about].find((words) => words !== '') ?? ''))
}

const quoted = ({ entry, quote, start, end }: Said, names: readonly string[]): string =>
  `> “${withNames(quote, names)}”\\\n> — ${unlinked(visible(entry))}:${start}–${end}\n`

/** The fragment that code hosts give a heading of ours. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-')

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The page, in pieces; the same for the same graph. */
export function* disagreementsPage(graph: Graph): Generator<string> {
  const ask = asking(graph)
  const said = saidIn(graph)
  const all = graph.core.flatMap(({ subject, predicate, object }) =>
    predicate.value === rdf.type && object.value === chy.Disagreement ? subject.value : [],
  )
  const ofKind = new Map(
    KINDS.map(([kind]) => [kind, all.filter((one) => ask(one, chy.disagreementKind).includes(kind))] as const),
  )
  const found = KINDS.filter(([kind]) => ofKind.get(kind)?.length)
  yield '# Where the texts disagree\n\n'
  yield `${counted(all.length, 'disagreement', 'disagreements')}. Nothing is decided: each side stays in the data, with its words. The numbers behind a text are\n`
  yield 'where the words stand in it, in UTF-16 code units.\n'
  if (found.length > 0) yield '\n| kind | disagreements |\n| :--- | ---: |\n'
  for (const [kind, heading] of found) yield `| [${heading}](#${anchor(heading)}) | ${ofKind.get(kind)?.length} |\n`
  for (const [kind, heading] of found) {
    yield `\n## ${heading}\n`
    const titled = (ofKind.get(kind) ?? []).map((one) => ({ one, title: headingOf(one, ask) }))
    for (const { one, title } of titled.sort((a, b) => (`${a.title}\n${a.one}` < `${b.title}\n${b.one}` ? -1 : 1))) {
      const names = namesIn(one, ask)
      const comment = ask(one, rdfs.comment).map((words) => `${paragraph(withNames(words, names))}\n`)
      yield ['', `### ${title}\n`, ...comment, ...said(one).map((passage) => quoted(passage, names))].join('\n')
    }
  }
}
