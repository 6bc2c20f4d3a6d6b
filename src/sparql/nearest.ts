// “Did you mean …?”: the known names that are closest to what was typed.

/** Levenshtein distance: how many characters to insert, delete or replace, to make one text of the other. */
export function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const replaced = (above[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      row.push(Math.min(replaced, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    above = row
  }
  return above[b.length] ?? 0
}

/** More than two fifths of a name wrong, and it is another name. */
const ALIKE = 0.4

/** The names of `known` that are close to `word` or hold it, closest first, at most `limit`. Case does not count. */
export function nearest(word: string, known: readonly string[], limit = 5): readonly string[] {
  const wanted = word.toLowerCase()
  return [...new Set(known)]
    .map((name) => ({ name, holds: name.toLowerCase().includes(wanted), far: distance(wanted, name.toLowerCase()) }))
    .filter(
      ({ name, holds, far }) => (holds && wanted.length > 2) || far <= ALIKE * Math.max(wanted.length, name.length),
    )
    .sort((a, b) => Number(b.holds) - Number(a.holds) || a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name)
}
