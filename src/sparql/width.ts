// How much room a text takes in a terminal, and how it is cut and folded to fit.

/** East Asian wide and fullwidth characters, and emoji: two columns each (Unicode Standard Annex 11, in short). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f9ff}\u{20000}-\u{3fffd}]/u
/** Accents that sit on the character before, and marks that are not seen. */
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u

/** Columns that one character takes. */
const columnsOf = (character: string): number => (NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1)

/** Columns that `text` takes on one line. */
export function widthOf(text: string): number {
  // Most text is plain, and this is much the faster way.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) width += columnsOf(character)
  return width
}

/** `text` with spaces behind it, `width` columns in all. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** The start of `text` that fits into `width` columns, and the rest. */
function split(text: string, width: number): readonly [start: string, rest: string] {
  let room = width
  let end = 0
  for (const character of text) {
    room -= columnsOf(character)
    if (room < 0) break
    end += character.length
  }
  return [text.slice(0, end), text.slice(end)]
}

/** `text` if it fits into `width` columns, else its start and “…”. */
export const cut = (text: string, width: number): string =>
  widthOf(text) <= width ? text : `${split(text, width - 1)[0].trimEnd()}…`

/** What a line may end with inside a text without a space: a slash or a hyphen, but not in a date, and a comma, but not in a number. */
const LAST = String.raw`(?<!\d)[/-]|(?<!(?:^|[^-\d])\d{1,3}),`
const SEAM = new RegExp(String.raw`\s|(?<=${LAST})`)
const UP_TO_SEAM = new RegExp(String.raw`^.*(?:\s|${LAST})`, 's')

/** Columns of the longest piece that cannot be folded. */
export const longestPiece = (text: string): number =>
  text.split(SEAM).reduce((most, piece) => Math.max(most, widthOf(piece)), 0)

/**
 * `text` in lines of at most `width` columns, broken where a piece ends if that is possible.
 * @param most lines; what is beyond them becomes “…”
 */
export function fold(text: string, width: number, most: number): string[] {
  const lines: string[] = []
  let rest = text.trim()
  while (lines.length < most - 1 && widthOf(rest) > width) {
    const [start, after] = split(rest, width)
    const ends = after.startsWith(' ') ? start : (UP_TO_SEAM.exec(start)?.[0] ?? start)
    // A character that is wider than the line has a line to itself.
    const at = (ends.trim() ? ends : (/^./su.exec(rest)?.[0] ?? '')).length
    lines.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return [...lines, cut(rest, width)]
}
