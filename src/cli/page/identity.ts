// Who is who as text for the terminal: each thing with its mentions and what joined them, and its namesakes with what keeps them apart.
import type { Style } from '../colour.js'
import type { KnownIdentity, KnownMention, Namesake } from '../identity.js'
import { words } from './words.js'

/** What a ground says, in front of the reason. */
const GROUNDS: Readonly<Record<string, string>> = {
  entry: 'another name',
  reviewed: 'reviewed',
  'same place': 'joined by place',
  'telling name': 'joined by name',
  'same company': 'joined by company',
  'same name': 'joined by name',
  abbreviation: 'joined by abbreviation',
  'other name': 'joined by another name',
}

function mentionText(
  { entry, name, times, quote, start, end, ground, because, joinedTo }: KnownMention,
  columns: number,
  look: Style,
): string {
  const often = times === 1 ? 'once' : `${times} times`
  const reason = GROUNDS[ground] && `${GROUNDS[ground]}${joinedTo ? ` to ${joinedTo}` : ''}: ${because ?? ''}`
  return [
    words(`${entry}: “${name}”, ${often}`, columns, '  ', '    '),
    ...(reason ? [words(reason, columns, '    ', '      ')] : []),
    ...(quote ? [look.faint(words(`“${quote}” ${start}–${end}`, columns, '    ', '     '))] : []),
  ].join('\n')
}

const namesakeText = ({ thing, label, because }: Namesake, columns: number): string =>
  words(`${label} (${thing}): ${because}`, columns, '  ', '    ')

function thingText({ thing, label, mentions, keptApart }: KnownIdentity, columns: number, look: Style): string {
  const entries = new Set(mentions.map(({ entry }) => entry)).size
  const head = [look.strong(words(label, columns)), look.faint(thing)]
  const count = entries === 1 ? 'Mentioned in one entry' : `Mentioned in ${entries} entries, as one`
  const apart =
    keptApart.length > 0
      ? ['', look.heading('Kept apart from'), ...keptApart.map((one) => namesakeText(one, columns))]
      : []
  return [...head, '', look.heading(count), ...mentions.map((one) => mentionText(one, columns, look)), ...apart].join(
    '\n',
  )
}

/**
 * Who bears a name, as lines of at most `columns` columns.
 * @returns text that ends in a line end
 */
export const identityText = (known: readonly KnownIdentity[], columns: number, look: Style): string =>
  `${known.map((one) => thingText(one, columns, look)).join('\n\n')}\n`
