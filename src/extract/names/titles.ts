// What the title of an entry names: without what a catalogue or an encyclopedia puts around the name.
import type { Entry } from '../../model.js'
import { spoken } from '../reference/registry.js'
import { tag } from '../text/tagger.js'
import { abbreviates } from './definitions.js'
import { isLand, regionNamed } from './known.js'
import { isAbbreviation, type Words } from './words.js'

/** A name, and its words in lower case. */
export type Title = NonNullable<Words['title']>

/** A title that is a name has no small words but those that join names: “Records created by the Board” is none. */
const NAME =
  /^(?:(?:\p{Lu}|\d|\(|[-–&/])\S*|(?:of|for|and|the|in|on|to|at|de|du|la|les|des|van|von)\b|,)(?:,? (?:(?:\p{Lu}|\d|\(|[-–&/])\S*|(?:of|for|and|the|in|on|to|at|de|du|la|les|des|van|von)\b))*$/u

/** “List of Salt Inspectors” is about a name, and “Boards of Salt and of Trade” are several. */
const NO_NAME =
  /^(?:(?:Registers?|Reports?|Maps?|Lists?|History|Timeline|Members|Outline) (?:of|for)|(?:Boards|Departments|Ministries|Offices|Divisions|Committees|Commissions|Councils) of)\b/

/** Whether all of a title is one name of several words. */
export const isName = ({ name, words }: Title): boolean => words.length > 1 && NAME.test(name) && !NO_NAME.test(name)

/** A text without a title line often begins with its subject in capitals: “The BOARD OF TRADE was …”. */
const LEAD = /^\s*(?:The |the |An? )?(?<name>\p{Lu}[\p{Lu}’'&.-]+(?: [\p{Lu}’'&.-]{2,})+)/u

/** The words of a name as they are compared: in lower case. */
export const wordsOfName = (name: string): string[] =>
  tag(name, 0)
    .flat()
    .map((token) => token.lower)

/** What catalogues put before a name: a label, a reference, what kind of records they are, an article. */
const BEFORE = [
  /^(?:Agency|Organi[sz]ation|Body|Entity|Name|Title|Series|Fonds|Department)(?: name| title)?: /i,
  /^\p{Lu}{1,6}[ /.-]?\d{1,7}\p{Lu}?[:,.]? (?=\p{Lu})/u,
  /^(?:The )?(?:administrative )?(?:records|archives|papers|minutes|files|correspondence|fonds|inventory of the (?:records|archives)|guide to the (?:records|archives)) of /i,
  /^the /i,
]
/** What they put behind it: dates, a reference in brackets, what it is. */
const BEHIND = [
  /[,:]? \(?(?:c\. ?)?\d{4} ?[-–](?: ?(?:c\. ?)?\d{4})?\)?$/,
  / [[(]\p{Lu}{1,6}[ /.-]?\d{1,7}\p{Lu}?[\])]$/u,
  / and (?:its )?Dependencies(?= \(|$)/,
  /(?:,| -| –)? (?:records|papers|fonds|collection|archives? collection|agency history|administrative history)$/i,
]

const trimmed = (title: string): string =>
  [...BEFORE, ...BEHIND].reduce((name, pattern) => name.replace(pattern, ''), title)

/** “Ministry of Salt (Turkey)”, “Salt Board (ACHK)”: what is in brackets only tells it from its namesakes, unless the text writes it too. */
function unqualified(entry: Entry, name: string): string {
  const [heading] = entry.blocks
  const body = heading?.kind === 'title' ? entry.text.slice(heading.end) : entry.text
  const [, full = '', inside = ''] = /^(.+) \(([^)]*)\)$/.exec(name) ?? []
  // “Kent Salt Board (KSB)”: the short form is no part of the name, wherever it is written.
  const short = isAbbreviation(inside) && abbreviates(inside, full)
  return full && (short || !body.includes(name)) ? full : name
}

/**
 * “Salt Board, State of Victoria”, “Dover, Kent County, Ohio”: what stands behind the commas only says whose government or country it is; a
 * town (“Salt Office, York”) tells one office from another.
 */
function withoutPlace(name: string): string {
  const [before = '', qualifier] = name.split(/, (?=[^,]*$)/)
  if (qualifier === undefined) return name
  const place =
    /\b(?:Government|State|Province|Colony|County)\b/.test(qualifier) ||
    isLand(qualifier) ||
    (/ (?:County|Parish|Township)$/.test(before) && regionNamed(qualifier) !== undefined)
  return place ? withoutPlace(before) : name
}

/** “GOLD COAST (1954)”: a place that stands alone in capitals is written as places are. */
export function headline(title: string): string {
  const [place = ''] = title.split(/ [([]| AND | & /)
  return place === place.toUpperCase() && regionNamed(spoken(place)) ? spoken(title) : title
}

/** The name that the title of an entry is, as the text uses it. */
export function titleOf(entry: Entry): Title {
  const opening = LEAD.exec(entry.text)?.groups?.['name']
  if (opening && !entry.text.toLowerCase().includes(entry.title.toLowerCase()))
    return { name: spoken(opening), words: wordsOfName(opening) }
  const name = unqualified(entry, withoutPlace(trimmed(entry.title)))
  return { name, words: wordsOfName(name) }
}

/** “Salto” in “Salto Department”, where the text says of Salto itself what it is or has; else the name itself. */
export function placeIn({ name }: Title, text: string): string {
  const place = name.replace(
    / (?:County|Department|District|Governorate|Island|Municipality|Oblast|Prefecture|Province|Region)$/,
    '',
  )
  // “… the Protector of [Salto] was Mr Hall” says nothing of it.
  return text
    .split(/[.\n]\s*/)
    .some((said) => said.startsWith(`${place} `) && /^(?:is|was|has|had|lies|\()/.test(said.slice(place.length + 1)))
    ? place
    : name
}
