// What sort of thing a slot takes: a body, a post, a place, or a name of which nothing tells what it names.
import { isLand } from '../names/known.js'
import { isAbbreviation } from '../names/words.js'
import type { Referent } from '../reference/registry.js'
import type { Slot } from '../rule.js'

/** Abbreviations that name no body. */
const NO_BODIES = new Set(
  'CEO CFO COO CTO HQ MP MPs MEP PM TV IT HR PR AD BC BCE CE DVD CD FY GDP VAT ID IDs AIDS HIV DNA'.split(' '),
)

/** Whether someone is of the sort that a slot takes. A name of no known sort counts as a body if the text treats it as one. */
export function isOf(want: Slot['want'], referent: Referent): boolean {
  if (referent.thing) return false
  const untyped =
    referent.type === undefined &&
    (referent.attested ||
      (isAbbreviation(referent.name) && !NO_BODIES.has(referent.name) && !/^[IVX]+$/.test(referent.name)))
  switch (want) {
    case 'organ':
      return referent.type === 'Agency' || referent.type === 'Post' || untyped
    case 'body':
      return referent.type === 'Agency' || untyped
    case 'post':
    case 'role':
      return referent.type === 'Post'
    case 'region':
      return referent.type === 'Region'
    case 'land':
      return referent.type === 'Region' && isLand(referent.name)
    default:
      return referent.type !== undefined || untyped
  }
}
