// Why a graph is not published: quotes that are not where they say, and shapes that it breaks.
import type { Misquotation, Violation } from '../graph/index.js'
import { BadInput } from './failure.js'

/** What fails, what is there instead, and the words in which it was said. */
function inWords(fault: Misquotation | Violation): string {
  if (!('shape' in fault)) return fault.message
  const { label, message, found, saidIn } = fault
  const passages = saidIn.map(
    ({ entry, start, end, quote }) => `“${quote.replace(/\s+/g, ' ')}” (${entry}:${start}–${end})`,
  )
  return [`${label}: ${message}${found.length > 0 ? ` Found: ${found.join(', ')}.` : ''}`, ...passages].join('\n    ')
}

/**
 * Passes over warnings: what entries say may not add up, and is published as they say it.
 * @throws {BadInput} if any of `faults` is more than that, with all of them in words
 */
export function refuse(out: string, faults: readonly (Misquotation | Violation)[]): void {
  const grave = faults.filter((fault) => !('severity' in fault) || fault.severity === 'Violation')
  if (grave.length === 0) return
  const count = grave.length === 1 ? 'one fault' : `${grave.length} faults`
  throw new BadInput([`Cannot build \`${out}\`, found ${count}:`, ...grave.map(inWords)].join('\n  '))
}
