// What a store holds, and when it loads more.
import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answer, openStore, queryText, savedQuestion } from '../../src/sparql/index.js'
import { linesOf } from '../../src/sparql/lines.js'
import { datasetOf, newFolder, saltDataset } from './dataset.js'

describe('a store', () => {
  it('holds the fused view, and the evidence if asked to', async () => {
    const folder = datasetOf('<a:a> <a:b> <a:c> .\n', '<a:a> <a:b> <a:c> <a:g> .\n')
    expect((await openStore(folder, { evidence: false })).size).toBe(1)
    expect((await openStore(folder, { evidence: true })).size).toBe(2)
  })

  it('reads the evidence only for questions that look at it', async () => {
    const folder = saltDataset()
    rmSync(join(folder, 'store/evidence.nq'))
    expect(await answer(folder, savedQuestion('links'))).toMatchObject({ kind: 'table' })
    expect(await answer(folder, savedQuestion('no-recorded-end'))).toMatchObject({ kind: 'table' })
    await expect(answer(folder, savedQuestion('mergers'))).rejects.toThrow(
      /^Cannot read `.*evidence\.nq`, expected a dataset, found nothing: make one with `chancery build`$/,
    )
  })

  it('is asked again without being loaded again, if it holds what is asked for', async () => {
    const store = await openStore(saltDataset(), { evidence: false })
    expect(await answer(store, savedQuestion('no-recorded-end'))).toMatchObject({ kind: 'table' })
    await expect(answer(store, savedQuestion('mergers'))).rejects.toThrow('found the fused view alone')
  })

  it('knows the base of its dataset from the manifest', async () => {
    const folder = datasetOf('<https://example.org/id/a> <a:b> <a:c> .\n')
    writeFileSync(join(folder, 'manifest.json'), '{"base":"https://example.org/id/"}')
    expect(await queryText(folder, 'SELECT ?a { ?a ?b ?c }')).toMatchObject({ base: 'https://example.org/id/' })
    writeFileSync(join(folder, 'manifest.json'), '{"base":')
    await expect(openStore(folder, { evidence: false })).rejects.toThrow(
      /^Cannot read `.*manifest\.json`, expected the dataset's manifest/,
    )
  })

  it('is not opened where there is no dataset', async () => {
    await expect(openStore('no-such-folder', { evidence: false })).rejects.toThrow(
      /^Cannot read `no-such-folder.store.core\.nq`, expected a dataset, found nothing/,
    )
  })

  it('is not opened from a broken file, and tells the line', async () => {
    const folder = datasetOf('<a:a> <a:b> <a:c> .\n'.repeat(70_000))
    appendFileSync(join(folder, 'store/core.nq'), '<a:a> <a:b> .\n')
    await expect(openStore(folder, { evidence: false })).rejects.toThrow(/expected N-Quads, found: .*line 70001/)
  })
})

describe('the lines of a file', () => {
  const file = (text: string): string => {
    const path = join(newFolder(), 'lines.nq')
    writeFileSync(path, text)
    return path
  }

  it.each([
    ['of a large file', 'a line with é and 𝄞\n'.repeat(200_000)],
    ['of a file with a line that is larger than a piece', `short\n${'é'.repeat(3_000_000)}\nshort\n`],
    ['of a file without a last line end', 'one\ntwo'],
    ['of an empty file', ''],
  ])('%s come whole', (_, text) => {
    const pieces = [...linesOf(file(text))]
    expect(pieces.join('') === text).toBe(true)
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith('\n'))).toBe(true)
  })
})
