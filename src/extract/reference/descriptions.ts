// Whom a description means that names nobody: “the agency”, “the new body”, “this post”, “the latter”.
import { fold } from '../../names.js'
import type { Phrase } from '../grammar/phrases.js'
import { isAreaKind } from '../names/areas.js'
import { agencyHead, isBodyKind, postHead } from '../names/known.js'
import type { Attention } from './attention.js'
import type { Referent } from './registry.js'
import { headWord, mayBeCalled } from './short.js'
import { placeCalled, placesCalled } from './whereabouts.js'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
/** What any body may be called. */
const GENERIC_BODY = words('agency body organisation organization institution entity establishment')
/** What nobody calls “the agency”. */
const CHAMBER = /(?:^|\b(?:National|State|Provincial) )(?:Congress|Parliament|Senate|Assembly|Cabinet)$|^House of /
/** What any post may be called. */
export const GENERIC_POST = words('post position role office title portfolio')
/** Words that tell when or how, and not which. */
const SAYS_NOT_WHICH = words(
  'the this that these those new newly created established formed combined same then resulting present current existing independent entire',
)
/** How many sentences on “this board” and “the new body” still mean what a sentence brought about. */
const NEAR = 2

const some = (referent: Referent | undefined) => (referent ? [referent] : [])
const isBodyNoun = (noun: string): boolean => agencyHead(noun) !== undefined || isBodyKind(noun)

/** Whether a body, by its name, is what a noun says: “the Board”, “the agency”, or “the department” for a Ministry. */
const fits = (noun: string, { type, name, nameless }: Referent): boolean =>
  type === 'Agency' && (headWord(name) === noun || GENERIC_BODY.has(noun) || (!nameless && mayBeCalled(noun, name)))

/** “this board”, “the new body”: what the text has just told of; one whose name has the noun before any other. */
function pointedAt(noun: string, isThis: boolean, mind: Attention): Referent | undefined {
  const { topic, focus, subject, recent } = mind
  const near = isThis ? [focus] : [mind.created(NEAR)]
  const named = isThis ? [subject, recent.find(({ type }) => type === 'Agency')] : []
  const isCalledSo = (referent: Referent | undefined) => referent?.type === 'Agency' && headWord(referent.name) === noun
  const told = [mind.outcome(NEAR), ...named, ...near, topic].find(isCalledSo)
  return told ?? [mind.outcome(NEAR), ...near].find((referent) => referent && fits(noun, referent))
}

/** “the post”, “the office”: the post spoken of last, but no post named in passing where the entry is about a body that is called an office. */
function postMeant(noun: string, mind: Attention): Referent | undefined {
  const { topic, focus } = mind
  if (focus?.type === 'Agency' && headWord(focus.name) === noun) return undefined
  const post = mind.latest(({ type }) => type === 'Post')
  return noun === 'office' && topic?.type === 'Agency' && post !== focus ? undefined : post
}

function pair(which: string, { group, recent }: Attention): readonly Referent[] {
  const [former, latter] = group.length === 2 ? group : recent.slice(0, 2).reverse()
  return some(which === 'former' ? former : latter)
}

function lastTwo(noun: string, recent: readonly Referent[]): readonly Referent[] {
  const called = recent.filter(({ type, name }) => type === 'Agency' && headWord(name) === noun).slice(0, 2)
  return called.length === 2 ? called.reverse() : []
}

/** Whom a definite description means; empty where it is none, or it cannot be told. */
export function described({ head, modifiers, plural, of, possessor }: Phrase, mind: Attention): readonly Referent[] {
  const [first] = modifiers
  const { topic, home, recent } = mind
  if (head === 'former' || head === 'latter') return pair(head, mind)
  // “the Kent force”: the body by that name that is one.
  const around = modifiers.join() === 'the' && possessor?.mention?.type !== 'Agency' ? possessor?.mention : undefined
  if (around && of.length === 0 && isBodyNoun(head))
    return some(
      mind.latest((referent) => fold(referent.name).startsWith(`${fold(around.name)} `) && fits(head, referent)),
    )
  if (!/^(?:the|this|that|these|those)$/.test(first ?? '') || of.length > 0 || possessor) return []
  // “The governorship was abolished”, of a Governor
  if (topic?.type === 'Post' && head === `${headWord(topic.name)}ship`) return [topic]
  const which = modifiers.filter((word) => !SAYS_NOT_WHICH.has(word))
  if (which.join() === 'two' && mind.group.length === 2) return mind.group
  // “A bureau and a board were set up … [The two bureaus] …”: two that the text has spoken of one after the other.
  if (which.join() === 'two' && plural && isBodyNoun(head)) return lastTwo(head, recent)
  if (which.length > 0) {
    // “the fire department” in a text on the York Fire Department: a common noun with a word or two of the name.
    const own = new Set(topic?.type && fold(topic.name).split(' '))
    const isSort = topic !== undefined && isBodyNoun(head) && fits(head, topic)
    const isOwn = first === 'the' && (isSort || own.has(head)) && which.every((word) => own.has(word))
    return isOwn ? some(topic) : []
  }
  const says = (word: RegExp) => modifiers.some((modifier) => word.test(modifier))
  if (says(/^(?:present|current)$/) && topic && fits(head, topic)) return [topic]
  if (
    (first === 'this' || says(/^(?:new|newly|resulting|combined)$/)) &&
    (agencyHead(head) || GENERIC_BODY.has(head))
  ) {
    const meant = pointedAt(head, first === 'this', mind)
    // “this board” is never one that was spoken of long before, nor is “the new body”.
    if (meant || first === 'this' || says(/^new(?:ly)?$/)) return some(meant)
  }
  // “passed to the Board and, on the creation of the Ministry, to that department”
  if (first === 'that' && isBodyNoun(head)) return some(recent.find((referent) => fits(head, referent)))
  if (isAreaKind(head)) return some(plural ? placesCalled(head, home, recent) : placeCalled(head, home, recent))
  if (GENERIC_BODY.has(head))
    return plural ? mind.told(1) : some(mind.latest(({ type, name }) => type === 'Agency' && !CHAMBER.test(name)))
  if (GENERIC_POST.has(head)) {
    const post = postMeant(head, mind)
    if (post || head !== 'office') return some(post)
  }
  if (isBodyNoun(head)) {
    const named = mind.latest(({ type, name }) => type === 'Agency' && headWord(name) === head)
    return some(named ?? (topic && fits(head, topic) ? topic : undefined))
  }
  if (postHead([head])) return some(mind.latest(({ type, name }) => type === 'Post' && headWord(name) === head))
  return []
}
