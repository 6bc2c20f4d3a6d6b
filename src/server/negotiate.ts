// Which of several media types a client likes best (RFC 9110, section 12.5.1): the only file that imports negotiator.
import Negotiator from 'negotiator'

/**
 * The type of `offered` that `accept` prefers; among equals the one that is offered first. Nothing if it takes none.
 * @param accept the header of that name; without it everything is welcome
 */
export const preferred = (accept: string | undefined, offered: readonly string[]): string | undefined =>
  new Negotiator({ headers: { accept: accept ?? '*/*' } }).mediaType([...offered])
