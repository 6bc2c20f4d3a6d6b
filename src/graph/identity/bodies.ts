// Which body a post belongs to.
import type { Claim } from '../../model.js'
import { addTo, only } from '../group.js'

/**
 * The body that tells a post from its namesakes: the one that it is said to be in; failing that, the one that the post which it gave
 * its name to, took it from, or followed is in. Only if it is the only one.
 * @param keyOf what the subject and the object of a claim are
 */
export function bodies(
  claims: readonly Claim[],
  keyOf: (claim: Claim) => readonly [subject: string, object: string],
): (post: string) => string | undefined {
  const homes = new Map<string, Set<string>>()
  const neighbours = new Map<string, Set<string>>()
  for (const claim of claims) {
    const { relation, subject, object } = claim
    if (!object || subject.type !== 'Post' || relation === 'alias') continue
    const [before, after] = keyOf(claim)
    if (relation === 'postIn') addTo(homes, before, after)
    if (relation !== 'renamedTo' && relation !== 'succeededBy') continue
    addTo(neighbours, `${relation}\n${before}`, after)
    addTo(neighbours, `${relation}\n${after}`, before)
  }
  const near = (relation: string, post: string) =>
    only([...(neighbours.get(`${relation}\n${post}`) ?? [])].flatMap((other) => [...(homes.get(other) ?? [])]))
  return (post) =>
    homes.has(post) ? only(homes.get(post) ?? []) : (near('renamedTo', post) ?? near('succeededBy', post))
}
