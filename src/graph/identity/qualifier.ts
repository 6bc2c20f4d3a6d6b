// What stands in brackets behind a name and says which of its namesakes is meant: “Ministry of Salt (Saltland)”.
import { isAbbreviation } from '../naming.js'

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const TIME = new RegExp(
  `\\b(?:\\d+(?:s|st|nd|rd|th)?|c|ca|circa|from|to|until|since|before|after|present|century|${MONTH})\\b`,
  'gi',
)
const EDGES = /^(?:[\s\p{P}]|the\s)+|[\s\p{P}]+$/giu

/** A name parted from the brackets at its end. */
export interface Qualified {
  readonly name: string
  /** What the brackets say besides when; nothing if they have only a date, or what the name is short for. */
  readonly qualifier?: string
}

/** Parts a name or title from the brackets at its end; as it is if there are none. */
export function qualified(name: string): Qualified {
  const [, plain, inside = ''] = /^(.*\S)\s*\(([^()]*)\)\s*$/su.exec(name) ?? []
  if (plain === undefined) return { name }
  const timeless = /\d{3}|century/i.test(inside) ? inside.replace(TIME, ' ') : inside
  const qualifier = timeless.replace(EDGES, '').replace(/\s+/g, ' ')
  return /\p{L}/u.test(qualifier) && !isAbbreviation(qualifier) ? { name: plain, qualifier } : { name: plain }
}

/** What a title says beyond a name that it begins with: nothing if it is the name, all of it if it goes on without a mark. */
export function beyond(title: string, name: string): string {
  const [whole, start] = [title, name].map((one) => one.replace(/^the /i, '')) as [string, string]
  if (!whole.toLowerCase().startsWith(start.toLowerCase())) return title
  const rest = whole.slice(start.length)
  return /^\s*(?:$|[(,:;–—])/.test(rest)
    ? rest
        .replace(/^[\s(,:;–—]+/, '')
        .replace(/\)\s*$/, '')
        .trim()
    : title
}
