// Strange input is read in time that grows with its length, not with its square: each of these would take minutes otherwise.
import { describe, expect, it } from 'vitest'
import { read } from './reading.js'

const MEGA = 1_000_000

describe('strange input', () => {
  it.each([
    ['one line of ten megabytes', 'The board was moved. '.repeat(MEGA / 2)],
    ['one word of ten megabytes', 'A'.repeat(10 * MEGA)],
    ['a line of dashes', `a${'-'.repeat(MEGA)}`],
    ['a line of hashes', `${'#'.repeat(MEGA)} x`],
    ['a line of stars', `Title: ${'*_'.repeat(MEGA)}`],
    ['a line of white space', `a${' '.repeat(MEGA)}b`],
    ['a line of bullets', `${'- '.repeat(MEGA)}x`],
    ['a line of image options', 'thumb|'.repeat(MEGA)],
    ['a line of closing brackets', `a ${')"]'.repeat(MEGA)}`],
    ['a hundred thousand empty lines', `Harbour Board${'\r\n'.repeat(MEGA / 10)}It was closed.`],
    ['a hundred thousand equal lines', 'The board was moved in 1850.\n'.repeat(MEGA / 10)],
    ['a hundred thousand dates', `Harbour Board\n${'1850\n'.repeat(MEGA / 10)}`],
    ['a hundred thousand labels', 'Title: x\n'.repeat(MEGA / 10)],
    ['a long word above a date', `${'a'.repeat(MEGA)}\n1850`],
  ])('such as %s is read', (_, text) => {
    expect(read(text).text).toBe(text)
  })

  it('such as no-break spaces and tabs is white space', () => {
    const entry = read('\u00a0\tHarbour\u00a0Board\u00a0\n\u00a0\nHeld\u00a0by:\tNorthland\u00a0Archives')
    expect(entry.title).toBe('Harbour Board')
    expect(entry.fields.map(({ label }) => label)).toEqual(['Held by'])
  })
})
