// How soon the system lets a thread have its turn: one that is long at a query steps behind those that answer short ones.
import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { basename } from 'node:path'

/** Niceness, as setpriority(2) takes it. At 10 a thread still gets a tenth of what another gets; at 19 it would stand still on a busy machine. */
export const NICENESS = { usual: 0, behind: 10 } as const

/** The system's number of the thread that calls this: known on Linux only (proc(5), /proc/thread-self). */
export function ownNumber(): number | undefined {
  try {
    return Number(basename(readlinkSync('/proc/thread-self')))
  } catch {
    return undefined
  }
}

/**
 * Gives a thread of this process another niceness.
 * @param thread its number, as `ownNumber` tells it
 * @returns whether the system did it: any thread may step back, but only privileged ones forward again
 */
export function giveNiceness(thread: number, niceness: number): boolean {
  try {
    setPriority(thread, niceness)
    return true
  } catch {
    return false
  }
}
