// States that began with their body: “created in 1990 within the Ministry” tells the beginning of both, and another entry may know the day.
import { stretch } from '../edtf.js'
import type { Change } from './change.js'
import { beginningOf } from './parents.js'
import type { Reading } from './reading.js'
import type { Tenure } from './tenure.js'
import { END, START } from './time.js'

/** Whether both rest on some of the same words, and date what they tell alike. */
const isOneTelling = ({ claim: state }: Reading, { claim: founding }: Reading): boolean =>
  state.entry === founding.entry &&
  state.date !== undefined &&
  stretch(state.date).from === founding.date &&
  state.evidence.some((a) => founding.evidence.some((b) => a.start < b.end && b.start < a.end))

/** Gives affiliations and holdings the date of their subject's founding, where one passage dates both, and that date is more precise. */
export function begunWithBody(tenures: readonly Tenure[], changes: readonly Change[]): Tenure[] {
  const foundings = new Map(
    changes
      .filter(
        ({ kind, places, date }) => kind === 'Founding' && places.length === 0 && date.date && !date.contradictory,
      )
      .flatMap((change) => change.after.map(({ path }) => [path, change] as const)),
  )
  return tenures.map((tenure) => {
    const { kind, subject, readings, fromEarliest = START, fromLatest = END } = tenure
    const founding = foundings.get(subject.path)
    if (!founding || (kind !== 'Affiliation' && kind !== 'Holding')) return tenure
    const { earliest = START, latest = END } = founding.date
    const isNarrower =
      earliest >= fromEarliest && latest <= fromLatest && (earliest > fromEarliest || latest < fromLatest)
    if (!isNarrower || !readings.some((state) => founding.readings.some((one) => isOneTelling(state, one))))
      return tenure
    const derivation = { rule: 'began-with-body', from: [founding.path] }
    return { ...tenure, ...beginningOf(founding), derivations: [...tenure.derivations, derivation] }
  })
}
