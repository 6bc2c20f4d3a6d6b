// An entry made ready for the rules: every sentence parsed, every name entered, and who is meant known.
import type { Entry, Span } from '../model.js'
import { fold } from '../names.js'
import { isRelated } from '../source/index.js'
import type { Argument, Clause } from './grammar/clauses.js'
import { type Parse, parse } from './grammar/parse.js'
import type { Phrase, Reading } from './grammar/phrases.js'
import { attest } from './names/attest.js'
import { type Definition, definitionsIn } from './names/definitions.js'
import { agencyHead, longestRegion, nationAt } from './names/known.js'
import { findMentions, type Mention } from './names/mentions.js'
import { headline, isName, placeIn, titleOf, wordsOfName } from './names/titles.js'
import { isAbbreviation } from './names/words.js'
import { type Pair, pairsOf } from './patterns/beside.js'
import { Discourse } from './reference/coreference.js'
import { sortByKinds } from './reference/kinds.js'
import { type Referent, Registry } from './reference/registry.js'
import { restored } from './text/ellipsis.js'
import { withLists } from './text/lists.js'
import { fieldSentences, type Sentence, sentencesOf, titleSentence } from './text/sentences.js'
import { tag } from './text/tagger.js'

/** A sentence with all that reading it has brought. */
export interface Parsed extends Parse {
  readonly sentence: Sentence
  readonly reading: Reading
  readonly definitions: readonly Definition[]
  readonly pairs: readonly Pair[]
  /** What stands behind its phrases, and whether its clauses are told as facts, as far as rules have asked. */
  readonly behind: Map<Phrase, readonly Argument[]>
  readonly facts: Map<Clause, boolean>
  readonly discourse: Discourse
  /** The label of the field whose value this is. */
  readonly label: string | undefined
  /** What the entry is about, where its title names it: a body or post, or else a place. */
  readonly topic: Referent | undefined
  readonly place: Referent | undefined
}

/** An entry as the rules see it: its fields, then its prose, in order. */
export interface Text {
  readonly sentences: readonly Parsed[]
  readonly registry: Registry
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

function readingOf(
  sentence: Pick<Sentence, 'tokens' | 'dates'>,
  { known, title }: Pick<Reading, 'known' | 'title'>,
): Reading {
  const { tokens } = sentence
  const blocked = new Set<number>()
  const dates = new Map<number, { date: Sentence['dates'][number]; end: number }>()
  for (const date of sentence.dates) {
    const first = tokens.findIndex((token) => overlaps(token, date))
    if (first < 0) continue
    let end = first
    while (end < tokens.length && overlaps(tokens[end]!, date)) blocked.add(end++)
    dates.set(first, { date, end })
  }
  const mentions = new Map<number, Mention>()
  const words = tokens.map(({ text }) => text)
  const reading = { tokens, words, blocked, known, title, sorts: new Map(), capitals: [], dates, mentions }
  for (const mention of findMentions(reading)) mentions.set(mention.first, mention)
  return reading
}

const isShort = (mention: Mention) =>
  !mention.name.includes(' ') && (agencyHead(mention.name.toLowerCase()) !== undefined || mention.type === 'Post')

/** Enters the names of a sentence; bare heads (“the Board”) wait until it is known what they are short for. */
function enter(registry: Registry, mention: Mention): void {
  if (!isShort(mention)) for (const name of mention.names) registry.enter({ name, type: mention.type })
  for (const inner of mention.inner) enter(registry, inner)
}

/** The body or post that a title names: the whole title, or the only one in it. */
function topicOf(registry: Registry, title: string, titled: Reading): Referent | undefined {
  const whole = registry.find(title)
  if (whole && whole.type !== 'Region') return whole
  const named = [...titled.mentions.values()].map((mention) => registry.find(mention.name))
  return named.find((found) => found?.type === 'Agency' || found?.type === 'Post')
}

/** The place that a title names, or that is in the name there: “Dover” in “Dover, Kent”, “Kent” in “Kent Salt Board”. */
function homeOf(registry: Registry, title: string, name: string): Referent | undefined {
  const named = registry.find(name)
  if (named?.type === 'Region') return named
  const words = title.split(/[ ,()]+/)
  for (const at of words.keys()) {
    const region = longestRegion(words, at)
    if (!region || region.ambiguous) continue
    const place = words.slice(at, at + region.length).join(' ')
    return registry.find(region.name) ?? registry.enter({ name: place, type: 'Region' })
  }
  return undefined
}

/** “Deputy Salt Inspector”, “Six Salt Inspectors”: no Salt Inspector of another place. */
const RANKED = /^(?:Deputy|Assistant|Vice|Under|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) /i

/** “Salt Board” for “Kent Salt Board” or “Salt Board of Kent”: the name without the place in it. */
function withoutPlace(words: readonly string[]): string | undefined {
  const [nation] = words
  const first = longestRegion(words, 0)?.length ?? (nation && nationAt([nation]) ? 1 : 0)
  if (first > 0) return words.length > first + 1 ? words.slice(first).join(' ') : undefined
  const of = words.lastIndexOf('of')
  const last = words[of + 1] === 'the' ? of + 2 : of + 1
  const isPlace = of > 1 && longestRegion(words, last)?.length === words.length - last
  return isPlace ? words.slice(0, of).join(' ') : undefined
}

/** “Salt Board”, where the title is “Kent Salt Board”: the same, unless the text has a Salt Board of another place. */
function uniteShort(registry: Registry, topic: Referent, title: string): void {
  const short = withoutPlace(title.split(' '))
  const other = short && registry.find(short)
  if (!other || other === topic || (other.type ?? topic.type) !== topic.type) return
  const isNamesake = ({ name }: Referent) =>
    (name.endsWith(` ${short}`) && !RANKED.test(name)) ||
    (title.startsWith(`${short} of `) && name.startsWith(`${short} of `))
  if (!registry.all.some((one) => one !== topic && isNamesake(one))) registry.alias(topic, short)
}

/** A heading that is the name of a body or post in several words, and nothing else. */
function nameOnly(heading: string, known: (name: string) => boolean): Mention | undefined {
  if (/^\p{L}+$/u.test(heading)) return undefined
  const tokens = tag(heading, 0).flat()
  const [mention, ...others] = [...readingOf({ tokens, dates: [] }, { known, title: undefined }).mentions.values()]
  const whole = mention?.first === 0 && mention.end === tokens.length && others.length === 0
  const named = whole && tokens.length > 1 && (mention.type === 'Agency' || mention.type === 'Post')
  return named ? mention : undefined
}

/** Where no title names it: the body or post that the text begins with. */
function firstSubject(registry: Registry, first: Parse | undefined): Referent | undefined {
  const mention = first?.clauses.find((clause) => clause.form === 'finite')?.subject?.mention
  const found = mention && registry.find(mention.name)
  return found?.type === 'Region' ? undefined : found
}

/** “Salt Police (1882–1904)”: a name, a stretch of time, and nothing else. */
function isNameAlone({ tokens, mentions, blocked }: Reading): boolean {
  const [mention, ...others] = mentions.values()
  return (
    mention?.type === 'Agency' &&
    others.length === 0 &&
    tokens.every(
      ({ text }, i) => blocked.has(i) || !/[\p{L}\d"“”]/u.test(text) || (i >= mention.first && i < mention.end),
    )
  )
}

/** “Ministry of Trade, Salt Division”, not “Salt Division, Ministry of Trade”. */
const MINISTRY_FIRST =
  /^(?!.*(?:Branch|Division|Section|Unit),).*\b(?:Department|Ministry|Board|Commission|Office|Bureau)\b.*, .*(?:Branch|Division|Section|Unit|(?:Central|Head) Office)$/

/** “Ministry of Trade, Salt Division, 1957-1969”: in a field of creators or dates, all that stands before the dates is one name; in others, if it reads so. */
function compound(entry: Entry, label: string, sentence: Sentence): Reading['title'] {
  const end = sentence.dates[0]?.start ?? sentence.end
  const name = entry.text.slice(sentence.start, end).replace(/[\s,(]+$/, '')
  // “Assistant Secretary (Salt and Mines)”, but not “Assistant Secretary (acting)”
  if (label === 'Officer' && /^[^()]+ \(\p{Lu}[^()]+\)$/u.test(name)) return { name, words: wordsOfName(name) }
  const doubtful = isRelated(label) || label === 'Heading'
  const isOne = doubtful ? MINISTRY_FIRST.test(name) : sentence.dates.length > 0
  return isOne && /^[^,()]+, [^,()]+$/.test(name) ? { name, words: wordsOfName(name) } : undefined
}

/** Reads an entry: names first, all of them; then sentence by sentence what stands in it. */
export function readEntry(given: Entry): Text {
  const entry = { ...given, title: headline(given.title) }
  const title = titleOf(entry)
  const abbreviations = new Set(
    [...entry.text.matchAll(/\(\W?([A-Z][A-Za-z&]{1,8})\W?\)/g)]
      .map((match) => match[1]!.replace(/s$/, ''))
      .filter(isAbbreviation),
  )
  const own = [fold(title.name), fold(placeIn(title, entry.text))]
  const known = (name: string) => own.includes(fold(name)) || abbreviations.has(name)
  const context = { known, title: isName(title) ? title : undefined }
  const titled = readingOf(titleSentence(entry), context)
  const fields = fieldSentences(entry)
    .map(({ label, sentence }) => ({
      label,
      sentence,
      reading: readingOf(sentence, { known, title: compound(entry, label, sentence) ?? context.title }),
    }))
    .filter(({ label, reading }) => label !== 'Heading' || isNameAlone(reading))
  const prose = withLists(sentencesOf(entry).map(restored)).map((sentence) => ({
    label: undefined,
    sentence,
    reading: readingOf(sentence, context),
  }))
  const readings = [titled, ...[...fields, ...prose].map((read) => read.reading)]
  const registry = new Registry()
  for (const reading of readings) for (const mention of reading.mentions.values()) enter(registry, mention)
  const definitions = new Map(readings.map((reading) => [reading, definitionsIn(reading)]))
  for (const { full, alias } of [...definitions.values()].flat()) {
    const [one, other] = [registry.enter(full), registry.find(alias)]
    // “the Director of Salt Tests (DST)”, “the Salt Tests Directorate (DST)”: two, of which the first keeps the short form.
    if (!other?.type || !one.type || other.type === one.type) registry.alias(one, alias)
  }
  for (const reading of readings) attest(registry, reading, entry.text)
  for (const about of new Set([...fields, ...prose].map(({ sentence }) => sentence.block.about))) {
    const subject = about === undefined ? undefined : nameOnly(about, known)
    if (subject) registry.enter(subject)
  }
  registry.settle()
  const parses = new Map(readings.map((reading) => [reading, parse(reading)]))
  for (const [reading, parsed] of parses) sortByKinds(registry, reading, parsed, registry.find(title.name))
  const place = [registry.find(title.name)].find((titular) => titular?.type === 'Region')
  const first = place ? undefined : parses.get(prose[0]?.reading ?? titled)
  const topic = topicOf(registry, title.name, titled) ?? firstSubject(registry, first)
  // A title that the text never speaks of as a body (“A History of Salt”) is none.
  const isNamed = () =>
    prose.some(({ reading }) => [...reading.mentions.values()].some((mention) => fold(mention.name) === own[0]))
  // “Saltley, Kent County, Ohio”: what is told by its place from its namesakes, and is no body by its words, is a town, a house …
  const placed = entry.title.includes(`${title.name}, `)
  if (topic && (topic.type !== undefined || (!placed && isNamed()))) topic.attested = true
  if (topic && registry.find(title.name) === topic) {
    topic.name = title.name
    uniteShort(registry, topic, title.name)
  }
  const discourse = new Discourse(registry, topic, homeOf(registry, entry.title, title.name))
  const sentences = [...fields, ...prose].map(({ label, sentence, reading }): Parsed => {
    const parsed = parses.get(reading) ?? parse(reading)
    const { clauses, phrases, everyPhrase, named } = parsed
    const defined = definitions.get(reading) ?? []
    // Officers below a heading that names a body are that body's.
    const below = label && sentence.block.about ? registry.find(sentence.block.about) : undefined
    // Written out, as all that is made for every sentence or word is: objects of one shape are quick to make and to read.
    return {
      label,
      sentence,
      reading,
      clauses,
      phrases,
      everyPhrase,
      named,
      pairs: pairsOf(parsed, reading),
      definitions: defined,
      behind: new Map(),
      facts: new Map(),
      discourse,
      topic: below?.type === 'Agency' ? below : topic,
      place: topic || below?.type === 'Agency' ? undefined : place,
    }
  })
  return { sentences, registry }
}
