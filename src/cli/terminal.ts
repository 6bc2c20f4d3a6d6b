// What the program knows of the terminal it runs in: how wide it is, and whether anyone watches.

/** Columns of running text where no terminal says how many. */
export const PAGE = 80

/** Columns to write in: COLUMNS where it is set, else the terminal's own, else `otherwise`. */
export function width(otherwise: number): number {
  const asked = Number(process.env['COLUMNS'])
  return Number.isInteger(asked) && asked > 0 ? asked : (process.stdout.columns ?? otherwise)
}

/** Shows `text` in place of the one before, on stderr and only where it is a terminal; no text wipes the line. */
export function progress(text = ''): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`)
}

/** Writes to stdout, and waits while its reader is slower than we are. */
export function print(text: string): Promise<void> {
  return new Promise((done) => {
    if (process.stdout.write(text)) done()
    else process.stdout.once('drain', done)
  })
}

/** Writes one line to stderr. */
export function complain(text: string): void {
  progress()
  process.stderr.write(`${text}\n`)
}
