// Where a name begins and ends: which capitals belong together, and when “and”, a comma or a preposition joins.
import { capitals } from './capitals.js'
import { takesComplement } from './complements.js'
import { longestRegion } from './known.js'
import { qualifiedEnd } from './qualifiers.js'
import {
  breaksOff,
  isAnd,
  isBody,
  isCapital,
  isHouseAndMore,
  isPossessive,
  isRegion,
  shoutedEnd,
  sortOf,
  standsAlone,
  type Words,
  wordsOf,
} from './words.js'

/** A name as a run of tokens; the complement (“of …”, “for …”) goes from `core` to `end`. */
export interface Run {
  readonly first: number
  readonly core: number
  readonly end: number
  /** The complements, each from its first capital to its end. */
  readonly complements: readonly { readonly first: number; readonly end: number }[]
}

/** Words that open the names of many bodies and are part of none of their subjects. */
const RANKS = /^(?:HM|National|Royal|Central|General|Federal|State|Joint|Imperial|Commonwealth)$/

/** “HM Customs and Excise”: the rank belongs to both words. */
const isHM = (w: Words, first: number, left: number, second: number, right: number): boolean =>
  w.tokens[first]!.text === 'HM' && left - first === 2 && right - second === 1 && !isBody(w, second, right)

/** “Sea and Inland Office”: one name, since “Sea” alone is none; “Home Office and Treasury”: two. */
function joinsCore(w: Words, first: number, left: number, second: number, right: number): boolean {
  if (!isBody(w, second, right) || right - second < 2) return false
  if (isHouseAndMore(w, left, second, right)) return !RANKS.test(w.tokens[second]!.text)
  if (isRegion(w, first, left)) return longestRegion(wordsOf(w, second, right), 0) !== undefined
  const known = sortOf(w, first, left)
  // “HM Prison and Probation Service”: the left part ends in a word that is a body only in a name, and borrows its rank from the whole.
  if (known.strength === 'weak' && RANKS.test(w.tokens[first]!.text) && !RANKS.test(w.tokens[second]!.text)) return true
  // “Museums and Galleries Commission”: a plural that is hardly a body by itself.
  const weak = known.type === 'Agency' && known.strength === 'weak' && /s$/.test(w.tokens[left - 1]!.text)
  // “the Home and Foreign Offices”: a plural that both share.
  const shared = isSeveral(w, right) && left - first === 1
  return (weak || shared || known.type === undefined) && !standsAlone(w, first, left)
}

/** “Industry, Trade and Labor Minister”, read from its first word; undefined where it is no such list. */
function coreList(w: Words, first: number, left: number): number | undefined {
  if (standsAlone(w, first, left) || isRegion(w, first, left) || left - first > 2) return undefined
  let i = left
  while (w.tokens[i]?.text === ',' && isCapital(w, i + 1)) {
    const end = capitals(w, i + 1)
    if (standsAlone(w, i + 1, end) || isRegion(w, i + 1, end) || end - i > 3) return undefined
    i = end
  }
  if (i === left) return undefined
  if (w.tokens[i]?.text === ',') i++
  if (!isAnd(w.tokens[i]) || !isCapital(w, i + 1)) return undefined
  const end = capitals(w, i + 1)
  return isBody(w, i + 1, end) && end - i > 2 ? end : undefined
}

/** “the Salt and [the Weights Departments]”: two that share their head. */
function bothEnd(w: Words, first: number, left: number): number | undefined {
  const articles = w.tokens[first - 1]?.lower === 'the' && isAnd(w.tokens[left]) && w.tokens[left + 1]?.lower === 'the'
  if (!articles || left - first > 2 || !isCapital(w, left + 2) || standsAlone(w, first, left)) return undefined
  const right = capitals(w, left + 2)
  return isSeveral(w, right) && right - left > 3 ? right : undefined
}

function coreEnd(w: Words, first: number): number {
  const shouted = shoutedEnd(w, first)
  if (shouted) return shouted
  let end = capitals(w, first)
  for (;;) {
    const list = coreList(w, first, end)
    if (list) return list
    const and = isPossessive(w.tokens[end]) ? end + 1 : end
    // “the American or Colonial Department”
    const or = w.tokens[and]?.lower === 'or' && end - first === 1 && !isRegion(w, first, end)
    const both = bothEnd(w, first, end)
    if (both) return both
    if (!(isAnd(w.tokens[and]) || or) || !isCapital(w, and + 1)) return end
    const right = capitals(w, and + 1)
    const joins =
      /^(?:&|['’]s?)$/.test(w.tokens[and > end ? end : and]!.text) ||
      isHM(w, first, end, and + 1, right) ||
      joinsCore(w, first, end, and + 1, right)
    if (!joins) return end
    end = right
  }
}

/** “Business, Innovation and Skills”, “Health and Social Services”, “Training and Research in Public Health”. */
function complementEnd(w: Words, first: number, several = false): number {
  // “Departments of Salt, Trade, and History of Science”
  const list = several ? complementList(w, capitals(w, first), true) : undefined
  if (list) return list
  // “of the Research and Technology Administration”: behind an article stands a body of its own.
  const core = w.tokens[first - 1]?.lower === 'the' ? coreEnd(w, first) : first
  if (core > first && isBody(w, first, core)) return core
  let end = capitals(w, first)
  const place = isRegion(w, first, end)
  if (breaksOff(w, first, end) && !place) return end
  for (;;) {
    const list = complementList(w, end)
    if (list) end = list
    const the = w.tokens[end + 1]?.lower === 'the' ? 1 : 0
    if (isAnd(w.tokens[end]) && isCapital(w, end + 1 + the)) {
      const [next, right] = [end + 1 + the, capitals(w, end + 1 + the)]
      const breaks = breaksOff(w, next, right) && (the === 0 || sortOf(w, next, right).type === 'Agency')
      if (breaks || (the === 1 && standsAlone(w, next, right)) || isRegion(w, next, right) !== place) return end
      end = right
    } else if (!place && w.tokens[end]?.lower === 'in' && isCapital(w, end + 1)) {
      const right = capitals(w, end + 1)
      if (isRegion(w, end + 1, right) || breaksOff(w, end + 1, right)) return end
      end = right
    } else return end
  }
}

/**
 * The rest of a list “…, Innovation and Skills” after its first member; undefined where its members are names of their own.
 * @param several whether each is what one of several bodies is for: then “History of Science” is a member like the others
 */
function complementList(w: Words, from: number, several = false): number | undefined {
  const memberEnd = (first: number): number | undefined => {
    const end = capitals(w, first)
    // “History of Science”, “Payroll & Benefits”
    const on = several && /^(?:of|&)$/.test(w.tokens[end]?.lower ?? '') && isCapital(w, end + 1)
    if ((!on && breaksOff(w, first, end)) || isRegion(w, first, end)) return undefined
    return on ? capitals(w, end + 1) : end
  }
  let i = from
  while (w.tokens[i]?.text === ',' && isCapital(w, i + 1)) {
    const end = memberEnd(i + 1)
    if (end === undefined) return undefined
    i = end
  }
  if (i === from) return undefined
  if (w.tokens[i]?.text === ',') i++
  return isAnd(w.tokens[i]) && isCapital(w, i + 1) ? memberEnd(i + 1) : undefined
}

/** “the Ministry of [Trade]'s Salt Division”, “… Division of Salt”: the owner's name ends, if a body stands behind it. */
function ownerEnd(w: Words, first: number, core: number, next: number): number | undefined {
  const end = complementEnd(w, next)
  const mark = w.tokens.findIndex((token, i) => i > next && i < end && isPossessive(token))
  if (mark < 0 || !isBody(w, first, core)) return undefined
  const bodies = sortOf(w, first, core).type === 'Agency' && sortOf(w, mark + 1, end).type === 'Agency'
  const goesOn = bodies && /^(?:of|for)$/.test(w.tokens[end]?.lower ?? '')
  return goesOn || (end - mark > 2 && isBody(w, mark + 1, end)) ? mark : undefined
}

/** “Ministries”, “Departments”: a head that several names share. */
const isSeveral = (w: Words, core: number) =>
  /^(?:ministri|department|division|bureau|board|office|district|branche|section|directorate|council)e?s$/i.test(
    w.tokens[core - 1]!.text,
  )
const isIndefinite = (w: Words, first: number) => /^an?$/.test(w.tokens[first - 1]?.lower ?? '')
/** Reads the name that begins at token `first`, which must be a capital. */
export function runAt(w: Words, first: number): Run {
  const core = coreEnd(w, first)
  const complements: { first: number; end: number }[] = []
  let end = core
  for (;;) {
    // “Minister responsible for Salt”
    const duty = w.tokens[end]?.lower === 'responsible' && /^(?:minister|secretary)s?$/i.test(w.tokens[end - 1]!.text)
    // “the Ministries of Food and [of Labour]”
    const again = end > core && isAnd(w.tokens[end]) && w.tokens[end + 1]?.lower === 'of' && isSeveral(w, core)
    const at = duty || again ? end + 1 : end
    const preposition = w.tokens[at]?.lower ?? ''
    const next = at + (w.tokens[at + 1]?.lower === 'the' ? 2 : 1)
    if (!isCapital(w, next) || !takesComplement(w, first, core, preposition, next)) break
    const complement = ownerEnd(w, first, core, next) ?? complementEnd(w, next, isSeveral(w, core))
    // “an Operational Unit of [London]'s Salt Board”: London is the Board's.
    if (isIndefinite(w, first) && isPossessive(w.tokens[complement]) && isCapital(w, complement + 1)) break
    end = complement
    complements.push({ first: next, end })
  }
  if (sortOf(w, first, core).type !== undefined) {
    end = qualifiedEnd(w, end, end === core)
  }
  return { first, core, end, complements }
}
