// Records that are older than the body which is said to have created them.
import { whenInWords } from '../../dates.js'
import { dct } from '../../vocabulary.js'
import { byPath } from '../group.js'
import { type Check, groundsOf } from './disagreement.js'
import { contrast, mostDefinite, told } from './telling.js'
import { isNamedIn } from './weigh.js'

/** Record sets that begin before the founding of each creator that their title names; before each creator, if it names none. */
export const recordsBeforeCreator: Check = ({ records, changes }) => {
  const foundings = new Map(
    changes
      .filter(({ kind, places }) => kind === 'Founding' && places.length === 0)
      .flatMap((change) => change.after.map(({ path }) => [path, change] as const)),
  )
  return records.flatMap(({ path, entry, title, creators, claims, from, fromLatest }) => {
    const titled = creators.filter((creator) => isNamedIn(title, creator))
    const makers = titled.length > 0 ? titled : creators
    const begun = makers.map((maker) => ({ maker, founding: foundings.get(maker.path) }))
    const older = begun.flatMap(({ maker, founding }) =>
      founding?.date.earliest && fromLatest && fromLatest < founding.date.earliest ? [{ maker, founding }] : [],
    )
    const dated = claims.filter(({ property }) => property === dct.date)
    if (older.length === 0 || older.length < makers.length || !from) return []
    const said = older.flatMap(({ founding }) => mostDefinite(founding.readings))
    const begin = { said: `“${title}” begin ${whenInWords(from)}`, by: [entry] }
    const because =
      'What a body created is not older than the body: its list of creators lacks one, or it took the records over.'
    const fields = dated.map(({ path, evidence }) => ({ path, entry, evidence: [evidence] }))
    const between = byPath([...fields, ...groundsOf(said)])
    return [
      {
        kind: 'records-before-creator',
        about: path,
        between,
        comment: `${contrast([[begin], told(said)])} ${because}`,
      },
    ]
  })
}
