// Records that are older than the body which is said to have created them.

import { whenInWords } from '../../dates.js'
import { fold } from '../../names.js'
import { dct } from '../../vocabulary.js'
import type { Entity } from '../entity.js'
import { type Check, claimsOf, contrast, mostDefinite, told } from './disagreement.js'

const names = (title: string, { label, altLabels }: Entity): boolean =>
  [label, ...altLabels].some((name) => ` ${fold(title)} `.includes(` ${fold(name)} `))

/** Record sets that begin before the founding of each creator that their title names; before each creator, if it names none. */
export const recordsBeforeCreator: Check = ({ records, changes }) => {
  const foundings = new Map(
    changes
      .filter(({ kind, places }) => kind === 'Founding' && places.length === 0)
      .flatMap((change) => change.after.map(({ path }) => [path, change] as const)),
  )
  return records.flatMap(({ path, entry, title, creators, claims, from, fromLatest }) => {
    const titled = creators.filter((creator) => names(title, creator))
    const makers = titled.length > 0 ? titled : creators
    const begun = makers.map((maker) => ({ maker, founding: foundings.get(maker.path) }))
    const older = begun.flatMap(({ maker, founding }) =>
      founding?.date.earliest && fromLatest && fromLatest < founding.date.earliest ? [{ maker, founding }] : [],
    )
    const dated = claims.filter(({ property }) => property === dct.date)
    if (older.length === 0 || older.length < makers.length || !from) return []
    const said = older.flatMap(({ founding }) => mostDefinite(founding.readings))
    const begin = { said: `“${title}” begin ${whenInWords(from)}`, by: [entry] }
    const comment = contrast([[begin], told(said)])
    const between = [...dated.map((claim) => claim.path), ...claimsOf(said)].sort()
    return [{ kind: 'records-before-creator', about: path, between, comment }]
  })
}
