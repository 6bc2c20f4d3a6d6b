// `--min-confidence`: only claims of rules that were right often enough where they were measured.
import type { Command } from 'commander'
import type { Claim } from '../model.js'
import { Misuse } from './failure.js'

/** What a command with the option is given. */
export interface Confident {
  readonly minConfidence?: string
}

/** Adds the option to a command. */
export const confidenceOption = (command: Command): Command =>
  command.option(
    '--min-confidence <share>',
    'only claims of rules whose measured precision is at least this, from 0 to 1 (docs/accuracy.md); unmeasured rules are left out',
  )

/**
 * Whether a claim is to be kept. Without the option, every claim is.
 * @throws {Misuse} if the option is not a number from 0 to 1
 */
export function confident({ minConfidence }: Confident): (claim: Claim) => boolean {
  if (minConfidence === undefined) return () => true
  const least = Number(minConfidence)
  if (minConfidence.trim() === '' || !(least >= 0 && least <= 1))
    throw new Misuse(`Cannot use \`${minConfidence}\` for --min-confidence, expected a number from 0 to 1, as in 0.9`)
  return ({ confidence }) => confidence !== undefined && confidence.precision >= least
}
