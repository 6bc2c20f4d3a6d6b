// Colour, only where a person reads.
import { describe, expect, it } from 'vitest'
import { colourful, style } from '../../src/cli/colour.js'

describe('colourful', () => {
  it.each([
    [{ isTTY: true }, { TERM: 'xterm' }, true],
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
    [{ isTTY: false }, { TERM: 'xterm' }, false],
    [{}, { CI: '1', FORCE_COLOR: '1' }, false],
  ])('of the stream %j in %j is %s', (stream, env, colours) => {
    expect(colourful(stream, env)).toBe(colours)
  })
})

describe('style', () => {
  it('leaves the text alone where colours are off', () => {
    const { strong, faint, heading } = style(false)
    expect([strong('a'), faint('b'), heading('c')]).toEqual(['a', 'b', 'c'])
  })

  it('leaves nothing switched on behind the text', () => {
    const { strong, faint, heading } = style(true)
    for (const text of [strong('a'), faint('b'), heading('c')]) expect(text.endsWith('\u001b[22m')).toBe(true)
  })
})
