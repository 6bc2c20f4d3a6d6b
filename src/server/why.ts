// Why a thread was ended before its time, and what that means for the request it worked on.
import type { Limits } from './limits.js'
import { beyondLimit, type Refused } from './refusal.js'

/** Reasons, as the metrics name them. */
export type Why = 'abandoned' | 'deadline' | 'lost' | 'memory' | 'slow' | 'trap'

/** Seconds after which a request that gave way may be made again. */
const LATER = 5

/** What the client is told. `abandoned` and `trap` are told otherwise, or to nobody. */
export function refusedFor(why: Why, limits: Limits): Refused {
  switch (why) {
    case 'deadline':
      return beyondLimit('deadline', limits, { status: 504, sentence: 'Stopped, there was no answer in time' })
    case 'slow':
      return beyondLimit('slow', limits, {
        status: 503,
        sentence: 'Stopped, this was the longest of too many long queries',
        retryAfter: LATER,
      })
    case 'memory':
      return beyondLimit('memory', limits, {
        status: 503,
        sentence: 'Stopped, the server was running out of memory',
        retryAfter: LATER,
      })
    default:
      return { status: 500, message: 'Cannot answer, the thread that worked on it is gone: ask for less at once' }
  }
}
