// Under which names the server answers: a page of another site that points its own name here gets nothing (DNS rebinding).
import { Refusal } from './refusal.js'

const OWN = ['localhost', '127.0.0.1', '[::1]']

/** The name in a `Host` header, without its port. */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '')

/**
 * Lets requests for the known names pass.
 * @param allowed names besides this machine’s own; `*` is any
 * @throws {Refusal} 421 for others
 */
export function checkHost(host: string | null, allowed: readonly string[]): void {
  const name = nameOf(host ?? '')
  if (allowed.includes('*') || [...OWN, ...allowed.map(nameOf)].includes(name)) return
  const message = `Cannot answer as “${name}”, expected a name that this server knows: add it with --allow-host`
  throw new Refusal({ status: 421, message })
}
