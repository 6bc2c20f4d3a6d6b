// Lines that fit the terminal.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrap } from '../../../src/cli/page/wrap.js'

describe('wrap', () => {
  it('breaks between words, and hangs the later lines', () => {
    expect(wrap('one two three four', 10, '- ', '  ')).toBe('- one two\n  three\n  four')
  })

  it('reads a line break in a quote as a space', () => {
    expect(wrap('since 2004/5,\n  when it\twas made', 80)).toBe('since 2004/5, when it was made')
  })

  it('gives a word that is too long a line of its own', () => {
    expect(wrap('at https://example.org/a/long/one now', 10)).toBe('at\nhttps://example.org/a/long/one\nnow')
  })

  it('loses no word and, long words apart, keeps within the width', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 })
    fc.assert(
      fc.property(words, fc.integer({ min: 16, max: 60 }), (some, width) => {
        const lines = wrap(some.join(' '), width, '  ').split('\n')
        expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(some)
        expect(lines.every((line) => line.length <= width)).toBe(true)
      }),
    )
  })
})
