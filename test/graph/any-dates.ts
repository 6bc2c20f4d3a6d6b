// Dates in EDTF, for laws that hold of all of them.
import fc from 'fast-check'

const year = fc.integer({ min: 1000, max: 2100 })
/** A date as claims have it: a point, about a point, one of two, or an interval, open or not. */
export const anyDate = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 10, max: 12 })).map(([y, m]) => `${y}-${m}`),
  fc.tuple(year, fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 })).map((parts) => parts.join('-')),
  year.map((y) => `${y}~`),
  year.map((y) => `[${y},${y + 1}]`),
  fc.tuple(year, year).map(([a, b]) => `${Math.min(a, b)}/${Math.max(a, b)}`),
  year.map((y) => `../${y}`),
  year.map((y) => `${y}/..`),
)
