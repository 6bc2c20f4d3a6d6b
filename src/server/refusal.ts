// Why a request gets no answer: a status of HTTP, and words that name the limit and the option that moves it.
import { LIMITS, type LimitName, type Limits } from './limits.js'

/** What is sent instead of an answer. Plain data, so that threads can hand it on. */
export interface Refused {
  readonly status: number
  readonly message: string
  /** The limit that was hit, if it was one. */
  readonly limit?: LimitName
  /** Seconds after which the same request may fare better. */
  readonly retryAfter?: number
  /** Methods that the address takes, for status 405. */
  readonly allow?: readonly string[]
}

/** A request that is refused. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly refused: Refused

  constructor(refused: Refused) {
    super(refused.message)
    this.refused = refused
  }
}

/** Refuses what is beyond a limit: `sentence`, then the limit, and the option that moves it. */
export function beyondLimit(
  limit: LimitName,
  limits: Limits,
  {
    status,
    sentence,
    retryAfter,
  }: { readonly status: number; readonly sentence: string; readonly retryAfter?: number },
): Refused {
  const { option, unit, says } = LIMITS[limit]
  const message = `${sentence}: at most ${limits[limit]} ${unit} ${says} (${option})`
  return { status, message, limit, ...(retryAfter !== undefined && { retryAfter }) }
}
