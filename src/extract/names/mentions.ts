// Names in a sentence: what each of them names, a body, a post or a place.
import { areaEnd, describedAt, isAreaOf, metropolisEnd, withSharedKinds } from './areas.js'
import { isCommon, isInCouncil, isMatter } from './commons.js'
import { collectiveAt, longestRegion, singularName } from './known.js'
import { altered, type Mention, regionMention } from './mention.js'
import { type Run, runAt } from './runs.js'
import { severalNames } from './several.js'
import { unitEnd } from './units.js'
import { isAbbreviation, isAnd, isCapital, isPossessive, type Sort, sortOf, textOf, type Words } from './words.js'

export type { Mention } from './mention.js'

/** “Secretary of [State's Office]”: the office of the Secretary. */
const isOfficeOf = (w: Words, { core, end, complements: [only, more] }: Run): boolean =>
  only?.first === core + 1 &&
  more === undefined &&
  isPossessive(w.tokens[end - 2]) &&
  /^(?:office|department|bureau)$/i.test(w.tokens[end - 1]!.text)

/** Posts that are held by any number: “Officers of the Board”. */
const MANY = /^(?:Officers|Officials|Agents|Representatives|Members|Judges|Magistrates)\b/

/** “Salt Board of Wales Act” is no board, nor is “Section 11 of the Act”. */
const PAPER = / (?:Act|Bill|Ordinance|Order|Report|Building)$|^Section \d+\b/

/** “General Manager of Dover Corporation's Tramways Department”: the name of the post goes on behind the name that it is of. */
const isCut = (w: Words, { complements, end }: Run): boolean => {
  const of =
    isPossessive(w.tokens[end]) && /^\p{Lu}/u.test(w.tokens[end + 1]?.text ?? '') ? complements.at(-1) : undefined
  return of !== undefined && sortOf(w, of.first, of.end).type === 'Agency'
}

function nameMention(w: Words, first: number): Mention | undefined {
  const run = runAt(w, first)
  const sort: Sort = isAreaOf(w, first, run.core, run.end)
    ? { type: 'Region', strength: 'strong' }
    : isOfficeOf(w, run)
      ? { type: 'Agency', strength: 'weak' }
      : sortOf(w, run.first, run.core)
  const text = textOf(w, run.first, run.end)
  const name = sort.type === 'Post' || isAbbreviation(text) ? singularName(text, w.known) : text
  // “Heads of Government”, “Members of the Board”: many, and no one post.
  const vague =
    sort.type === 'Post' && ((name !== text && (sort.strength === 'weak' || MANY.test(text))) || isCut(w, run))
  const { type, strength } = vague || PAPER.test(text) ? { type: undefined, strength: undefined } : sort
  const inner = innerNames(w, run)
  const names = severalNames(w, run) ?? [name]
  const mention: Mention = {
    first,
    end: run.end,
    name: names[0] ?? name,
    type,
    strength,
    names,
    plural: name !== text || names.length > 1,
    adjective: false,
    inner,
  }
  return isCommon(w, run, mention) ? undefined : mention
}

/** The names that its complements are, whole: “Board of Governors” in “Chairman of the Board of Governors”, but no part of a list. */
function innerNames(w: Words, { complements, end }: Run): Mention[] {
  const ends = complements.map((complement) => complement.end)
  return complements.flatMap(({ first }) =>
    mentionsWithin(w, first, end).filter(
      (name) => name.first === first && ends.includes(name.end) && !isMatter(w, name),
    ),
  )
}

/** The entry's own title where the text writes it out, in whatever case: its extent is known. */
function titleAt(w: Words, at: number): Mention | undefined {
  const { title } = w
  if (!title || w.tokens[at]!.lower !== title.words[0] || w.blocked.has(at)) return undefined
  const here = w.tokens.slice(at, at + title.words.length)
  if (
    here.length < title.words.length ||
    !here.every((token, i) => token.lower === title.words[i]) ||
    !/^\p{Lu}|^\d/u.test(here[0]!.text)
  )
    return undefined
  const end = at + title.words.length
  const goesOn = isCapital(w, end) || (w.tokens[end]?.text === '-' && isCapital(w, end + 1))
  // “Board of War and Ordnance” is not the Board of War.
  const inList =
    isAnd(w.tokens[end]) &&
    isCapital(w, end + 1) &&
    runAt(w, at).complements.some((part) => part.first < end && part.end > end)
  if (goesOn || inList) return undefined
  const core = title.words.findIndex((word, i) => i > 0 && /^(?:of|for|on|,|\()$/.test(word))
  const known: Sort = isAreaOf(w, at, at + core, end)
    ? { type: 'Region', strength: 'strong' }
    : sortOf(w, at, core > 0 ? at + core : end)
  const { type, strength } = known.type === undefined ? sortOf(w, at, end) : known
  const inner = title.words.includes(',') ? partsOf(w, at, end) : []
  const { name } = title
  return { first: at, end, name, type, strength, names: [name], plural: false, adjective: false, inner }
}

/** The names on both sides of the comma in “Ministry of Trade, Salt Division”. */
const partsOf = (w: Words, first: number, end: number): Mention[] =>
  mentionsWithin({ ...w, title: undefined }, first, end)

/** “Isle of Man Constabulary”: a body whose name begins with a place of several words. */
function placeAndMore(w: Words, first: number, end: number): Mention | undefined {
  if (end - first < 2 || !isCapital(w, end)) return undefined
  const rest = nameMention(w, end)
  if (rest?.type !== 'Agency' && rest?.type !== 'Post') return undefined
  const text = textOf(w, first, rest.end)
  const name = rest.type === 'Post' ? singularName(text, w.known) : text
  return altered(rest, { first, name, names: [name] })
}

/** “the United States government”, “the Salt state government”, “the Tongan cabinet”: a body, also where the noun goes on (“[the Tongan government] agency”). */
export function governmentBehind(w: Words, name: Mention): Mention | undefined {
  const level = /^(?:federal|state|provincial|territorial|central|colonial)$/.test(w.tokens[name.end]?.text ?? '')
  const end = name.end + (level ? 2 : 1)
  const noun = w.tokens[end - 1]?.text ?? ''
  if (!/^(?:government|administration|cabinet|parliament|army|navy)$/.test(noun)) return undefined
  const whole = textOf(w, name.first, end)
  return altered(name, { end, name: whole, names: [whole], type: 'Agency', strength: 'weak', inner: [] })
}

/** Such a body, unless the noun goes on: then the place is what is named. */
function government(w: Words, name: Mention): Mention | undefined {
  const whole = governmentBehind(w, name)
  return whole && w.tokens[whole.end]?.pos !== 'NOUN' ? whole : undefined
}

/** “the [government of Kenya]”: a body, though its noun is small. */
function governmentOf(w: Words, at: number): Mention | undefined {
  if (w.tokens[at]!.text !== 'government' || w.tokens[at + 1]?.lower !== 'of') return undefined
  const place = at + (w.tokens[at + 2]?.lower === 'the' ? 3 : 2)
  const region = isCapital(w, place) ? mentionAt(w, place) : undefined
  if (region?.type !== 'Region' || region.strength !== 'strong') return undefined
  const name = textOf(w, at, region.end)
  return altered(region, { first: at, name, names: [name], type: 'Agency', strength: 'weak', inner: [region] })
}

/** “the [18th Salt Brigade]”, “the [5th Congressional District]”: an ordinal is part of the name of a body or district, but not of a post's (“the 18th Governor”). */
function numbered(w: Words, at: number): Mention | undefined {
  if (!/^\d{1,3}(?:st|nd|rd|th)$/.test(w.tokens[at]!.text) || w.blocked.has(at) || !isCapital(w, at + 1))
    return undefined
  const rest = nameMention(w, at + 1)
  const district = rest?.type === 'Region' && /District$/.test(rest.name)
  if (!rest || !(rest.type === 'Agency' || district) || rest.plural) return undefined
  const name = textOf(w, at, rest.end)
  return altered(rest, { first: at, name, names: [name] })
}

/** “the [deputy First Minister]”: a small word may open the name of a post. */
function deputy(w: Words, at: number): Mention | undefined {
  if (!/^(?:deputy|vice|assistant)$/.test(w.tokens[at]!.text) || !isCapital(w, at + 1)) return undefined
  const rest = nameMention(w, at + 1)
  if (rest?.type !== 'Post') return undefined
  const name = `${w.tokens[at]!.text} ${rest.name}`
  return altered(rest, { first: at, name, names: [name] })
}

/** The name at a token, or undefined: a place if the words are one and no longer name goes on from it. */
function mentionAt(w: Words, at: number): Mention | undefined {
  const title = titleAt(w, at)
  if (title) return title
  if (isInCouncil(w, at)) return undefined
  const collective = collectiveAt(w.words, at)
  if (collective) return regionMention(at, collective.length, textOf(w, at, at + collective.length), 'strong')
  const metropolis = isCapital(w, at) ? metropolisEnd(w, at) : undefined
  if (metropolis) return regionMention(at, metropolis - at, textOf(w, at, metropolis), 'strong')
  const described = isCapital(w, at) && !w.blocked.has(at) ? describedAt(w, at) : undefined
  if (described) {
    const place = regionMention(at, described.end - at, described.name, 'strong')
    return described.adjective ? altered(place, { adjective: true }) : place
  }
  const region = w.blocked.has(at) ? undefined : longestRegion(w.words, at)
  if (!isCapital(w, at))
    return region
      ? regionMention(at, region.length, region.name, region.ambiguous ? 'weak' : 'strong')
      : (numbered(w, at) ?? deputy(w, at) ?? governmentOf(w, at))
  const longer = region && placeAndMore(w, at, at + region.length)
  if (longer) return longer
  const name = nameMention(w, at)
  if (!name) return region && regionMention(at, region.length, region.name, region.ambiguous ? 'weak' : 'strong')
  if (
    name.strength !== 'strong' &&
    at === 0 &&
    name.end === 1 &&
    !region &&
    !isAbbreviation(name.name) &&
    !w.known(name.name)
  )
    return undefined
  if (region && (name.type === undefined || name.type === 'Region' || name.end <= at + region.length)) {
    // “Free State of Kent” is no “Free State”.
    const goesOn = name.type === 'Region' && w.tokens[at + region.length]?.lower === 'of'
    if (name.end <= at + region.length || !(goesOn || isCapital(w, at + region.length)))
      return regionMention(at, region.length, textOf(w, at, at + region.length), region.ambiguous ? 'weak' : 'strong')
  }
  if (name.type !== undefined) return name
  const area = areaEnd(w, at, name.end)
  const end = area ?? unitEnd(w, at, name.end) ?? name.end
  const whole = textOf(w, at, end)
  if (area) return regionMention(at, area - at, whole, 'strong')
  return end > name.end ? altered(name, { end, name: whole, names: [whole], type: 'Agency', strength: 'weak' }) : name
}

/** Names wholly inside a stretch of tokens. */
function mentionsWithin(w: Words, first: number, end: number): Mention[] {
  const found: Mention[] = []
  for (let i = first; i < end; ) {
    const name = mentionAt(w, i)
    const mention = name && name.type !== 'Agency' ? (government(w, name) ?? name) : name
    if (mention && mention.end <= end) found.push(mention)
    i = mention ? Math.max(mention.end, i + 1) : i + 1
  }
  return found
}

/** Finds the names of a sentence, in order, none inside another (those are its `inner`). */
export function findMentions(w: Words): Mention[] {
  return withSharedKinds(w, mentionsWithin(w, 0, w.tokens.length))
}
