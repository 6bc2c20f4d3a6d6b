// Reads mapping sets: SSSOM/TSV with the metadata block in the same file (https://mapping-commons.github.io/sssom/).
import { DEFAULT_BASE } from '../vocabulary.js'
import type { Cell } from './cells.js'
import { curies } from './curies.js'
import { SssomError } from './error.js'
import { header } from './header.js'
import type { Link } from './model.js'
import { type Row, table } from './table.js'

const REQUIRED_SLOTS = ['license', 'mapping_set_id']
const REQUIRED_COLUMNS = ['subject_id', 'predicate_id', 'object_id', 'mapping_justification']
/** Stands where there is nothing to link to. */
const NO_TERM = 'sssom:NoTermFound'

/** The values of a slot that can have several, between `|`; `\|` and `\\` stand for themselves. */
const several = (text: string): string[] =>
  (text.match(/(?:\\[\\|]|[^|])+/g) ?? []).map((value) => value.replace(/\\([\\|])/g, '$1'))

/** Whether a row says that two things match: it does not deny it, and there was something to match. */
function affirms(row: Row, file: string): boolean {
  const modifier = row('predicate_modifier')
  if (!['', 'Not'].includes(modifier.text))
    throw new SssomError(file, `expected Not or nothing, found “${modifier.text}”`, modifier)
  return modifier.text === '' && row('subject_id').text !== NO_TERM && row('object_id').text !== NO_TERM
}

/**
 * Reads the links of a mapping set, in the order of its rows. A row that denies a match (`predicate_modifier` Not) or found
 * nothing to link to is no link. What links have no use for is passed over, as SSSOM asks of slots that a reader does not know.
 * @param text the file's text
 * @param file the file's name, for errors
 * @throws {SssomError} at the first thing that is not as SSSOM/TSV has it, or a subject or its entry (`subject_source`) that is not
 *   below the default base
 */
export function readSssom(text: string, file: string): Link[] {
  const { slots, end, lines } = header(text, file)
  for (const slot of REQUIRED_SLOTS)
    if (!slots.get(slot)?.text)
      throw new SssomError(file, `expected the slot ${slot}, found none`, { line: 1, column: 1 })
  const iri = curies(slots.get('curie_map'), file)
  const rows = table(text.slice(end), file, lines + 1, REQUIRED_COLUMNS)

  /** The set's date is every row's, unless a row has its own (SSSOM, “Propagation”). */
  const setDate = rows.some((row) => row('mapping_date').text) ? '' : (slots.get('mapping_date')?.text ?? '')
  const path = (cell: Cell, what: string, below = ''): string => {
    const found = iri(cell)
    if (found.startsWith(DEFAULT_BASE + below)) return found.slice(DEFAULT_BASE.length)
    throw new SssomError(file, `expected ${what} below ${DEFAULT_BASE}${below}, found ${found}`, cell)
  }
  const entry = (cell: Cell) => (cell.text === '' ? {} : { entry: path(cell, 'an entry', 'entry/') })
  return rows
    .filter((row) => affirms(row, file))
    .map((row) => ({
      subject: path(row('subject_id'), 'a subject'),
      subjectLabel: row('subject_label').text,
      ...entry(row('subject_source')),
      predicate: iri(row('predicate_id')),
      object: iri(row('object_id')),
      objectLabel: row('object_label').text,
      justification: iri(row('mapping_justification')),
      date: row('mapping_date').text || setDate,
      seenIn: several(row('see_also').text),
      comment: row('comment').text,
    }))
}
