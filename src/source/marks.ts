// Marks that stand before or around a line's words and say what the line is: bullets, numbers, Markdown, image options.

/** What the marks of a line say of it, and where its words are, counted within the line. */
export interface Marked {
  readonly kind?: 'heading' | 'item'
  readonly from: number
  readonly to: number
}

/** “-”, “•”, “.”, “*”; “(a)”, “b)”, “(iv)”, “3.”, “[12]”: what opens an item of a list. A single capital with a point is an initial. */
const BULLET = /^(?:[-–—•·▪◦‣*.]|\(?(?:[a-z]|[ivx]{1,5}|\d{1,3})\)|\([A-Z]\)|\d{1,2}\.|\[\d{1,3}\])\s+(?=\S)/u
const MARKDOWN_HEADING = /^#{1,6}\s*(?=\S)/u
const CLOSING_HASHES = /\s*#+$/u
const WIKI_HEADING = /^(={2,6})\s*(\S.*?)\s*\1$/u
const WHOLE_LINE_BOLD = /^(\*\*|__)(?=\S)([^*_]+)\1$/u
/** Options of a wiki image whose brackets are gone: “thumb|right|100px|”. */
const IMAGE =
  /^(?:(?:thumb|thumbnail|framed?|frameless|border|left|right|cent(?:er|re)|none|upright(?:=[\d.]+)?|(?:\d+x)?\d+px|(?:alt|link)=[^|]*)\|)+(?=.)/u
/** Where a caption runs into the text that followed the image: “…NPS logoThe National”. Not within “McKenzie”. */
const CAPTION_END = /(?<!\bMa?c)(?<=[\p{Ll}.!?)\]”])(?=\p{Lu}\p{Ll}*\s)/u

/** Words are looked for in so many characters of a line, so that a line of any length costs the same. */
const LONGEST_MARK = 400

/** Reads the marks of one line, whose white space at both ends is gone. */
export function marksOf(line: string): Marked {
  const to = line.length
  const head = line.slice(0, LONGEST_MARK)
  const image = IMAGE.exec(head)
  if (image) {
    const after = image[0].length
    const text = CAPTION_END.exec(head.slice(after))
    return text ? { from: after + text.index, to } : { kind: 'heading', from: after, to }
  }
  const hashes = MARKDOWN_HEADING.exec(head)
  if (hashes)
    return { kind: 'heading', from: hashes[0].length, to: to - (CLOSING_HASHES.exec(line.slice(-20))?.[0].length ?? 0) }
  const around = to <= LONGEST_MARK ? (WIKI_HEADING.exec(line) ?? WHOLE_LINE_BOLD.exec(line)) : null
  if (around?.[1] && around[2]) {
    const from = line.indexOf(around[2], around[1].length)
    return { ...(around[1].startsWith('=') && { kind: 'heading' }), from, to: from + around[2].length }
  }
  const bullet = BULLET.exec(head)
  return bullet ? { kind: 'item', from: bullet[0].length, to } : { from: 0, to }
}

/** Whether a line is there to be seen, not read: a rule, an underline, an empty bullet. */
export const isRule = (line: string): boolean => !/[\p{L}\p{N}]/u.test(line)
