// How questions fail: in words, and where the words are in a text, with that line and a caret under the place.

/** A question, its parameters, a query or a dataset is not what it should be; the message says what was expected. */
export class QueryError extends Error {
  override readonly name = 'QueryError'
}

/** The engine gave up. No store of this process, or thread, answers any more. */
export class EngineError extends QueryError {}

/** A place in a text; both count from 1. The column counts UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The place of the character at `offset` of `text`. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - start + 1 }
}

/** A text that is read, and the file that it is from; none for what was typed. */
export interface Source {
  readonly text: string
  readonly file?: string
}

/**
 * The error “Cannot read `x`, expected y, found z (x:line:column)”, with the line and a caret below it.
 * @param wanted what was expected and found: the middle of that sentence
 * @param place left out where it is not known
 */
export function unreadable({ text, file }: Source, wanted: string, place?: Place): QueryError {
  const sentence = `Cannot read ${file ? `\`${file}\`` : 'the query'}, ${wanted}`
  if (!place) return new QueryError(sentence)
  const line = (text.split('\n')[place.line - 1] ?? '').replace(/\r$/, '')
  const gutter = `${place.line} | `
  // A tab stays a tab, so that the caret stands where the reader's terminal puts the character.
  const indent = line.slice(0, place.column - 1).replace(/[^\t]/g, ' ')
  const where = `${file ?? 'query'}:${place.line}:${place.column}`
  return new QueryError(`${sentence} (${where})\n  ${gutter}${line}\n  ${gutter.replace(/\d/g, ' ')}${indent}^`)
}

const NOT_CODE =
  /<[^<>"{}|^`\\\s]*>|"""(?:[^\\]|\\[\s\S])*?"""|'''(?:[^\\]|\\[\s\S])*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n]*/g

/** `text` with its SPARQL comments, strings and IRIs blanked out: every other character keeps its place. */
export const codeOnly = (text: string): string => text.replace(NOT_CODE, (part) => part.replace(/[^\n]/g, ' '))

/** The place where `pattern` first occurs in the code of a SPARQL text, outside comments, strings and IRIs. */
export function locate(text: string, pattern: RegExp): Place | undefined {
  const at = codeOnly(text).search(pattern)
  return at < 0 ? undefined : placeAt(text, at)
}
