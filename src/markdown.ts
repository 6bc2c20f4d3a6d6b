// Words of others in Markdown, as they are: nothing in them becomes markup.

/** `text` with a backslash before what could be markup inside a line (CommonMark 0.31.2, “Backslash escapes”; GitHub’s tables). */
export const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|~&]/g, '\\$&')

/** The same, with nothing that a page makes a link of by itself (GitHub Flavored Markdown, “Autolinks”). */
export const unlinked = (text: string): string =>
  escaped(text).replace(/(?<=https?|ftp):(?=\/\/)|(?<=www)\.|@/gi, '\\$&')

/** A line that is a paragraph's first, and not a heading, a list item or a rule. */
export const paragraph = (line: string): string => line.replace(/^(\d*)([-+=#.)])/, '$1\\$2')
