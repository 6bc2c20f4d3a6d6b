// How many requests of one address are under way: nobody takes all places.
import type { Limits } from './limits.js'
import { beyondLimit, Refusal } from './refusal.js'

export class Clients {
  readonly #underWay = new Map<string, number>()
  readonly #limits: Limits

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /**
   * Counts a request while `work` goes on.
   * @throws {Refusal} if the address has too many already
   */
  async count<T>(address: string, work: () => Promise<T>): Promise<T> {
    const before = this.#underWay.get(address) ?? 0
    if (before >= this.#limits.client) {
      const sentence = 'Cannot answer now, too many requests of this address are under way'
      throw new Refusal(beyondLimit('client', this.#limits, { status: 429, sentence, retryAfter: 1 }))
    }
    this.#underWay.set(address, before + 1)
    try {
      return await work()
    } finally {
      const left = (this.#underWay.get(address) ?? 1) - 1
      if (left > 0) this.#underWay.set(address, left)
      else this.#underWay.delete(address)
    }
  }
}
