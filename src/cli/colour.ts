// Colour, only where a person reads: the only file that imports picocolors.
import picocolors from 'picocolors'

/** Whether `stream` shows colours: a terminal that is not dumb, unless the reader set NO_COLOR (no-color.org). */
export const colourful = (stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): boolean =>
  stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'

/** The few styles that the program uses; each leaves its text alone where colours are off. */
export interface Style {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly heading: (text: string) => string
}

/** Styles for a stream that shows colours, or that does not. */
export function style(on: boolean): Style {
  const { bold, dim, underline } = picocolors.createColors(on)
  return { strong: bold, faint: dim, heading: (text) => bold(underline(text)) }
}
