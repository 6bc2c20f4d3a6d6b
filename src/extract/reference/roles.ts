// Posts that have no name of their own: “a director”, “its first chief executive”, “the secretary of the Salt Board”.

import type { Clause } from '../grammar/clauses.js'
import type { Phrase } from '../grammar/phrases.js'
import { postHead } from '../names/known.js'
import type { Parsed } from '../read.js'
import type { Referent } from './registry.js'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Nouns that say too little alone, and those that say nothing of a post with a word before them either. */
const VAGUE = words('officer official agent assistant judge magistrate clerk constable lord general marshal')
const EMPTY = words('member representative delegate')
/** Nouns that mean a post though they may mean much else; the second only of a body that is named. */
const PLAIN = words('chair vice-chair')
const HEADS = words('head chief')
/** Words before the noun that belong to the post; others (“new”, “first”, “famous”) only speak of its holder. */
const RANKS = words(
  'chief deputy vice assistant associate additional joint sub under managing executive general permanent senior principal junior acting honorary special high lord presiding prime ' +
    'medical political financial legal technical scientific artistic administrative parliamentary private operating corporate commanding resident military naval civil surveying inspecting ' +
    'national regional provincial district divisional municipal foreign colonial electoral public judicial ecclesiastical',
)
/** “no director”, “many directors”, “their directors”: nobody's in particular. */
const ANY = words('no any another other every each one many several some various most few')

const HOLDS = words('be become remain serve act appoint elect name install announce confirm nominate select choose')

/** “[John Hall] served as director”: a clause that tells who held a post; whoever that is, the text is about something else. */
export const tellsHolder = ({ verb, subject, object, arguments: all }: Clause): boolean => {
  const roles = [object, ...all.flatMap(({ preposition, phrase }) => (/^(?:as|)$/.test(preposition) ? [phrase] : []))]
  const person = subject?.mention !== undefined && subject.mention.type === undefined
  return person && HOLDS.has(verb.lemma) && roles.some((role) => role && !role.mention && postHead([role.head]))
}

/** Where the noun of an unnamed phrase stands, and where the words begin that belong to it. */
function coreOf({ reading: { tokens } }: Parsed, { first, end, head }: Phrase): { first: number; noun: number } {
  const noun = tokens.findIndex(({ lemma, lower }, i) => i >= first && i < end && (lemma === head || lower === head))
  let at = noun
  while (at > first) {
    const { lower, pos, text } = tokens[at - 1]!
    if (!RANKS.has(lower) && text !== '-' && (pos !== 'NOUN' || lower === 'officio')) break
    at--
  }
  return { first: at, noun }
}

/** The post that a common noun speaks of: “managing director”, “chief of staff”, “secretary of the Salt Board”. */
function described(p: Parsed, phrase: Phrase): string | undefined {
  const { head, of, plural } = phrase
  const { first, noun } = coreOf(p, phrase)
  if (noun < 0 || EMPTY.has(head)) return undefined
  const ranked = first < noun
  const { tokens } = p.reading
  const core = tokens.slice(first, noun).reduce((text, token, i) => {
    const parted = tokens[first + i + 1]!.start > token.end
    return text + token.text + (parted ? ' ' : '')
  }, '')
  const [complement] = of
  const name = complement?.mention
  const staff =
    complement && !name && postHead(complement.head) === undefined ? `${core}${head} of ${complement.head}` : ''
  if (postHead(staff) === 'strong') return staff
  const body = name?.type === 'Agency' && name.name.includes(' ') ? name : undefined
  if (HEADS.has(head) ? !body : postHead(core + head) !== 'strong' && !PLAIN.has(head) && !(ranked && postHead([head])))
    return undefined
  if (!ranked && (VAGUE.has(head) || plural)) return undefined
  const article = body && tokens[body.first - 1]?.lower === 'of' ? '' : 'the '
  return `${core}${head}${body ? ` of ${article}${body.name}` : ''}`
}

/**
 * The post that a phrase speaks of by a title without more (“a Director”) or by a common noun.
 * @returns undefined where it speaks of none, or of any number of them
 */
export function roleOf(p: Parsed, phrase: Phrase): Referent | undefined {
  const { mention, modifiers, members, possessor } = phrase
  if (members.length > 0 || possessor?.head === 'their' || modifiers.some((word) => ANY.has(word))) return undefined
  const bare = mention?.type === 'Post' && postHead([mention.name]) === 'strong' ? mention.name : undefined
  const name = mention ? bare : described(p, phrase)
  return name === undefined ? undefined : p.discourse.post(name)
}
