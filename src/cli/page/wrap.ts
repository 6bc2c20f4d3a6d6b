// Paragraphs for the terminal: lines no wider than it is.

/** Columns that a text takes: one for each character as a reader sees it. */
const columns = (text: string): number => [...text].length

/**
 * The words of `text` in lines of at most `width` columns, the first behind `indent`, the others behind `hanging`.
 * Runs of white space count as one space; a word that is longer than a line has a line of its own.
 */
export function wrap(text: string, width: number, indent = '', hanging = indent): string {
  const lines: string[] = []
  let line = indent
  let empty = true
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && columns(line) + 1 + columns(word) > width) {
      lines.push(line)
      line = hanging
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line].join('\n')
}
