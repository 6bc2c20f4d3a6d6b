// Words of others on a page: kept within its columns, and unable to command the terminal.
import { visible } from '../../visible.js'
import { wrap } from './wrap.js'

/** `text` in lines of at most `columns` columns, its control characters made visible. */
export const words = (text: string, columns: number, indent = '', hanging = indent): string =>
  wrap(visible(text), columns, indent, hanging)

/** An entry's id from its IRI: the last step, as its file was called. */
export const entryId = (iri: string): string => decodeURIComponent(iri.slice(iri.lastIndexOf('/') + 1))
