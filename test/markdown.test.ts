// Words of others in Markdown: shown, and nothing more.
import { describe, expect, it } from 'vitest'
import { escaped, paragraph, unlinked } from '../src/markdown.js'

describe('escaped', () => {
  it('leaves nothing that is markup inside a line', () => {
    expect(escaped('*a* _b_ `c` [d](e) <b> | ~f~ &amp; \\')).toBe(
      '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<b\\> \\| \\~f\\~ \\&amp; \\\\',
    )
  })
})

describe('unlinked', () => {
  it('leaves nothing that becomes a link by itself', () => {
    expect(unlinked('https://salt.example, www.salt.example, salt@salt.example')).toBe(
      'https\\://salt.example, www\\.salt.example, salt\\@salt.example',
    )
  })
})

describe('paragraph', () => {
  it.each([
    ['# Salt', '\\# Salt'],
    ['1. Salt', '1\\. Salt'],
    ['- salt', '\\- salt'],
    ['Salt Board, 1857–1903', 'Salt Board, 1857–1903'],
  ])('writes “%s” so that it stays words', (line, written) => {
    expect(paragraph(line)).toBe(written)
  })
})
