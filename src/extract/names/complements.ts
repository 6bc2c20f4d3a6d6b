// What a name takes behind a preposition: “Director [of the National Library]”, “Board [for Wales]”, “Secretary [to the Treasury]”.
import { isAreaKind, isQuarter } from './areas.js'
import { capitals } from './capitals.js'
import { longestRegion } from './known.js'
import { isBody, isGiver, isRegion, isUnit, sortOf, type Words } from './words.js'

/** Posts that serve, or speak to, something: “Secretary to the Treasury”. */
const TAKES_TO =
  /^(?:secretary|adviser|advisor|commissioner|ambassador|envoy|assistant|aide|deputy|committee|solicitor|counsel)$/
/** What may be on a subject, in the name of a post: “Commissioner on Human Rights”, “Chair of the Council on Salt”. */
const TAKES_ON =
  /^(?:council|committee|commission|conference|board|panel|commissioners?|advis[eo]rs?|rapporteurs?|representatives?|envoys?|experts?|coordinators?|secretary|counsellors?|spokes\w+)$/
const isStrong = (w: Words, first: number, end: number) =>
  end - first > 1 && sortOf(w, first, end).strength === 'strong'

/** “[Department] of the Treasury”, “[U.S. Department] of the Treasury”: no name without what it is of. */
const isMinistry = (w: Words, first: number, core: number): boolean =>
  /^(?:office|department|ministry|bureau)$/.test(w.tokens[core - 1]!.lower) &&
  (longestRegion(w.words, first)?.length ?? 0) === core - 1 - first

/** What stands somewhere: “the Salt Library [in Salt Heights]”, “Salt Station [on Salt Street]”. */
const STANDS = /^(?:library|museum|hospital|station|church|prison|park)$/

/** Whether the name that goes from `first` to `core` goes on with a preposition and the capital at `next`. */
export function takesComplement(w: Words, first: number, core: number, preposition: string, next: number): boolean {
  const sort = sortOf(w, first, core)
  const body = sort.type === 'Agency' || sort.type === 'Post'
  const end = capitals(w, next)
  const bodyInside = sortOf(w, next, end).type === 'Agency' && isBody(w, next, end)
  const last = w.tokens[core - 1]!.lower
  switch (preposition) {
    case 'of':
      if (sort.type === 'Region') return isQuarter(w, first) && isRegion(w, next, end)
      // “the Salt Division of the National Museum” is a body of a body; “Director of the National Museum” is one post.
      return (
        !bodyInside ||
        sort.type === 'Post' ||
        (sort.type === 'Agency' && w.tokens[next - 1]?.lower === 'of' && !(isUnit(last) && isStrong(w, next, end))) ||
        (sort.type === 'Agency' &&
          (isMinistry(w, first, core) || (core - first === 1 && end - next === 1 && !isUnit(last)))) ||
        // “the Lords Commissioners of the Admiralty”
        last === 'commissioners'
      )
    case 'for':
      return body
    case 'in':
      // “Central Training Council in Mine Work”, but not “the Board in Wales”.
      return (
        sort.type === 'Agency' &&
        core - first > 1 &&
        !STANDS.test(w.tokens[core - 1]!.lower) &&
        !isRegion(w, next, end) &&
        !isAreaKind(w.tokens[next]!.lower) &&
        sortOf(w, next, end).type === undefined &&
        end - next > 1
      )
    case 'on':
      return (
        (sort.type === 'Agency' && !STANDS.test(w.tokens[core - 1]!.lower)) ||
        (body && TAKES_ON.test(w.tokens[w.tokens[next - 1]?.lower === 'the' ? next - 3 : next - 2]?.lower ?? ''))
      )
    default:
      if (preposition !== 'to' || isGiver(w, first)) return false
      return TAKES_TO.test(w.tokens[core - 1]?.lower ?? '') && sort.type === 'Post'
  }
}
