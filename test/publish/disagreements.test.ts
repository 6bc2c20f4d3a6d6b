// The page of disagreements: what a reader sees on a code host.
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.js'
import { buildGraph } from '../../src/graph/index.js'
import { disagreementsPage } from '../../src/publish/index.js'
import { readText } from '../../src/source/index.js'

/** The page of some texts, by their names. */
function pageOf(texts: Readonly<Record<string, string>>): string {
  const entries = Object.entries(texts).map(([id, text]) => readText(id, new TextEncoder().encode(text)))
  return [...disagreementsPage(buildGraph({ entries, claims: entries.flatMap(extract), links: [] }))].join('')
}

const TEXTS = {
  'salt-history': 'The Salt Board (SB) was established in 1857.',
  'salt-catalogue': 'The Salt Board was established in 1861.',
}

describe('the page of disagreements', () => {
  it('has contents by kind, and of each disagreement why it is one, and both sides with their places', () => {
    expect(pageOf(TEXTS)).toBe(`# Where the texts disagree

1 disagreement. Nothing is decided: each side stays in the data, with its words. The numbers behind a text are
where the words stand in it, in UTF-16 code units.

| kind | disagreements |
| :--- | ---: |
| [Dates that differ](#dates-that-differ) | 1 |

## Dates that differ

### Salt Board founded, 1857 or 1861

**Salt Board** founded: it was in 1857 according to salt-history, but it was in 1861 according to salt-catalogue. It happened once, and these dates cannot both hold.

> “The **Salt Board** was established in 1861”\\
> — salt-catalogue:0–38

> “The **Salt Board** (**SB**) was established in 1857”\\
> — salt-history:0–43
`)
  })

  it('is the same for any order of the texts', () => {
    expect(pageOf(Object.fromEntries(Object.entries(TEXTS).reverse()))).toBe(pageOf(TEXTS))
  })

  it('says so where the texts agree', () => {
    expect(pageOf({ salt: TEXTS['salt-history'] })).toMatch(/^# Where the texts disagree\n\n0 disagreements\. /)
    expect(pageOf({ salt: TEXTS['salt-history'] })).not.toContain('|')
  })

  it('shows what a text says, and does not obey it', () => {
    const page = pageOf({
      ...TEXTS,
      'salt-[x](y)': 'The Salt Board was established by *Order* of <script>alert(1)</script> in 1859.',
    })
    expect(page).toContain('\\*Order\\* of \\<script\\>alert(1)\\</script\\>')
    expect(page).toContain('salt-\\[x\\](y):')
    expect(page).not.toMatch(/(?<!\\)<script/)
  })
})
