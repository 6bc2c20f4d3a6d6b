// What is known of one thing as text for the terminal: each sentence, the words it rests on, who wrote them, and the rule that read them.
import { inWords } from '../../dates.js'
import type { Explanation, Said } from '../../sparql/index.js'
import type { Style } from '../colour.js'
import { type Section, type Statement, sections } from './sections.js'
import { entryId, words } from './words.js'

/** What the relation of a claim says, in words between its subject and its object. */
const RELATIONS: Readonly<Record<string, string>> = {
  succeededBy: 'replaced by',
  mergedInto: 'merged into',
  splitInto: 'split into',
  renamedTo: 'renamed',
  transferredTo: 'handed work over to',
  partOf: 'part of',
  postIn: 'post in',
  pilotedIn: 'tried out in',
  ceasedIn: 'no longer in',
  active: 'still there',
}

/** What one sheet of text is about, and how it is set. */
interface Sheet {
  readonly thing: string
  readonly columns: number
  readonly look: Style
}

/** A claim in words; the thing that all is about need not be named. The words of a field are their own reading. */
function reads({ relation, subject, object, date, rule }: Said, thing: string): string {
  if (rule.startsWith('field/')) return ''
  const parts = [subject.iri === thing ? '' : subject.label, RELATIONS[relation] ?? relation, object?.label ?? '']
  return parts.filter(Boolean).join(' ') + (date ? `, ${inWords(date)}` : '')
}

/** “merger/were-merged (11/12)”: the rule, and how many of its claims that were checked were right. */
const ruleOf = ({ rule, checked }: Said): string => (checked ? `${rule} (${checked.right}/${checked.of})` : rule)

/** What the numbers behind the rules mean, where there are any. */
function legend(all: readonly Section[], sheet: Sheet): string[] {
  const said = all.flatMap(({ statements }) => statements.flatMap((statement) => statement.said))
  const example = said.find(({ checked }) => checked)
  if (!example?.checked) return []
  const { right, of } = example.checked
  const meaning = `(${right}/${of}) behind a rule: of its claims that were checked against claims made by hand, so many were right, of so many.`
  return [sheet.look.faint(words(meaning, sheet.columns, '  ', '  '))]
}

/** What is said by the same words, together. */
function byWords(said: readonly Said[]): readonly (readonly [Said, ...Said[]])[] {
  const groups = new Map<string, [Said, ...Said[]]>()
  for (const one of said) {
    const key = [one.entry.iri, ...[one, ...one.also].map(({ start, end }) => `${start} ${end}`)].join(' ')
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

/** The words, what each claim reads in them if `differ`, and where they are. */
function passage(same: readonly [Said, ...Said[]], differ: boolean, sheet: Sheet): string {
  const [{ quote, entry, also, ...first }] = same
  const places = [first, ...also].map(({ start, end }) => `${start}–${end}`).join(', ')
  const rules = [...new Set(same.map(ruleOf))].join(', ')
  const readings = differ ? [...new Set(same.map((one) => reads(one, sheet.thing)))].filter(Boolean) : []
  return [
    words(`“${quote}”`, sheet.columns, '    ', '     '),
    ...also.map((other) => words(`and “${other.quote}”`, sheet.columns, '     ', '     ')),
    ...readings.map((reading) => words(`read as: ${reading}`, sheet.columns, '     ', '       ')),
    sheet.look.faint(words(`${entryId(entry.iri)}:${places}, ${rules}`, sheet.columns, '     ')),
  ].join('\n')
}

/** A sentence at the margin, and its passages below it. */
function paragraph({ says, date, aside, said }: Statement, sheet: Sheet): string {
  const sentence = [date && `${inWords(date)}:`, says, aside && `(${aside})`].filter(Boolean).join(' ')
  // Where all claims put it alike, there is no need to say it twice.
  const differ = new Set(said.map(({ relation, date }) => `${relation} ${date ?? ''}`)).size > 1
  const passages = byWords(said).map((same) => passage(same, differ, sheet))
  return [sheet.look.strong(words(sentence, sheet.columns, '  ', '    ')), ...passages].join('\n')
}

/** The entries that anything here rests on. */
function sources(all: readonly Section[], sheet: Sheet): string[] {
  const said = all.flatMap(({ statements }) => statements.flatMap((statement) => statement.said))
  const titles = new Map(said.map(({ entry }) => [entryId(entry.iri), entry.label]))
  return [...titles.keys()].sort().map((id) => words(`${id}: ${titles.get(id)}`, sheet.columns, '  ', '    '))
}

/**
 * What is known of one thing, as lines of at most `columns` columns.
 * @returns text that ends in a line end
 */
export function explanationText(known: Explanation, columns: number, look: Style): string {
  const sheet = { thing: known.thing.iri, columns, look }
  const kind = known.type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  const head = [look.strong(words(known.thing.label, sheet.columns)), look.faint(`${kind} ${known.thing.iri}`.trim())]
  const all = sections(known)
  const body = all.map(({ title, statements }) => [
    look.heading(title),
    ...statements.map((one) => paragraph(one, sheet)),
  ])
  const read = sources(all, sheet)
  const foot = read.length > 0 ? [[look.heading('Sources'), ...read, ...legend(all, sheet)]] : []
  return `${[head, ...body, ...foot].map((lines) => lines.join('\n')).join('\n\n')}\n`
}
