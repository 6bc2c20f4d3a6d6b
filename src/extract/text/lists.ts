// Lists that go on with the words before them: “The Board had three branches:”, and an item a line below, or “(a) …; (b) …”.
import type { Sentence } from './sentences.js'
import type { Token } from './tagger.js'

/** Longer items are no names. */
const LONGEST_ITEM = 14
/** So many items are read as one list. */
const MOST_ITEMS = 40
/** What a name is not followed by within one: a description, a bracket. */
const CLOSING = /^(?:[(;:.—–]|-{1,2}|which|who|whose|that|where|responsible)$/
const NUMBER = /^(?:[a-z]|[ivx]{1,5}|\d{1,3})$/i

/** A word that the list has and the text leaves out: it stands at the end of another. */
const implied = (text: string, pos: string, { end }: Token): Token => ({
  text,
  lower: text,
  lemma: text,
  pos,
  start: end,
  end,
})

/** Where an item's words begin, behind “(a)”, “and (b)” or a dash. */
function afterNumber(tokens: readonly Token[]): number {
  let at = 0
  while (/^(?:and|or|[-–—•,])$/.test(tokens[at]?.lower ?? '')) at++
  const open = tokens[at]?.text === '(' ? 1 : 0
  return NUMBER.test(tokens[at + open]?.text ?? '') && tokens[at + open + 1]?.text === ')' ? at + open + 2 : at
}

/** What an item names: its words up to what describes it. None where it is a clause. */
function nameIn(item: readonly Token[]): readonly Token[] {
  const tokens = item.slice(afterNumber(item))
  const isDescribed = ({ lower, text }: Token, i: number) =>
    CLOSING.test(lower) || (text === ',' && !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? ''))
  const closed = tokens.findIndex(isDescribed)
  const words = closed < 0 ? tokens : tokens.slice(0, closed)
  const isClause = words.some(({ pos, text }) => pos === 'AUX' || (pos === 'VERB' && /^\p{Ll}/u.test(text)))
  return isClause || words.length > LONGEST_ITEM ? [] : words
}

/** The words that lead over to a list; with the colon unless the list goes on with their grammar: “consisted of”, “its branches were”. */
function leadOf(tokens: readonly Token[]): readonly Token[] | undefined {
  const colon = tokens.findIndex(({ text }) => text === ':')
  if (colon < 2) return undefined
  const words = tokens.slice(0, colon)
  const told =
    words.at(-2)?.lower === 'as' && /^(?:follows|under)$/.test(words.at(-1)!.lower) ? words.slice(0, -2) : words
  return /^(?:VERB|AUX|ADP)$/.test(told.at(-1)?.pos ?? '') ? told : tokens.slice(0, colon + 1)
}

/** Whether nothing but marks stands behind the colon: what it announces is below. */
const announces = (tokens: readonly Token[]): boolean => {
  const colon = tokens.findIndex(({ text }) => text === ':')
  return colon > 0 && tokens.slice(colon).every(({ text }) => !/[\p{L}\p{N}]/u.test(text))
}

/** The items behind a colon in one sentence, where semicolons part them. */
function itemsBehind(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const items: Token[][] = [[]]
  for (const token of tokens.slice(tokens.findIndex(({ text }) => text === ':') + 1)) {
    if (token.text === ';') items.push([])
    else items.at(-1)!.push(token)
  }
  return items.length > 1 ? items : []
}

/** “consisted of: A and B”: the sentence without the colon, where its lead goes on without. */
const unmarked = (tokens: readonly Token[], lead: readonly Token[]): readonly Token[] =>
  lead.at(-1)?.text === ':' ? tokens : [...lead, ...tokens.slice(tokens.findIndex(({ text }) => text === ':') + 1)]

/** The list as one sentence with its lead: “The branches were A, B and C”. */
function listed(sentence: Sentence, lead: readonly Token[], items: readonly (readonly Token[])[]): Sentence[] {
  const names = items
    .map(nameIn)
    .filter((words) => words.length > 0)
    .slice(0, MOST_ITEMS)
  const last = names.at(-1)?.at(-1)
  if (!last) return []
  const tokens = names.flatMap((words, i) => {
    const before = names[i - 1]?.at(-1)
    const comma = before ? [implied(',', 'PUNCT', before)] : []
    return before && i === names.length - 1
      ? [...comma, implied('and', 'CCONJ', before), ...words]
      : [...comma, ...words]
  })
  const dates = sentence.dates.filter(({ end }) => end <= lead.at(-1)!.end)
  return [{ ...sentence, end: last.end, tokens: [...lead, ...tokens], dates, opens: false }]
}

/** The sentences of a text, and behind each list the sentence that it makes with its lead. */
export function withLists(sentences: readonly Sentence[]): Sentence[] {
  const result: Sentence[] = []
  let open: { readonly sentence: Sentence; readonly items: Token[][] } | undefined
  const close = () => {
    const lead = open && leadOf(open.sentence.tokens)
    if (open && lead) result.push(...listed(open.sentence, lead, open.items))
    open = undefined
  }
  for (const sentence of sentences) {
    const { tokens, block, opens } = sentence
    if (open && block.kind === 'item') {
      if (opens) open.items.push([...tokens])
    } else close()
    const items = itemsBehind(tokens)
    const lead = leadOf(tokens)
    result.push(items.length === 0 && lead ? { ...sentence, tokens: unmarked(tokens, lead) } : sentence)
    if (announces(tokens)) open = { sentence, items: [] }
    if (lead) result.push(...listed(sentence, lead, items))
  }
  close()
  return result
}
