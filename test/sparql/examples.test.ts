// The worked example of every saved question: asked of the bundled entries, it gives the rows that the question's head tells.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsIn, firstRows, givenIn, rowText } from '../../src/sparql/example.js'
import { answer, savedQuestions } from '../../src/sparql/index.js'
import { folderWithDataset } from '../cli/program.js'

const folder = folderWithDataset()

describe('the example of a saved question', () => {
  it.each(savedQuestions().map((question) => [question.examples[0] ?? question.name, question] as const))(
    'gives the rows in its head (else: npm run questions): %s',
    async (example, question) => {
      expect(example).toMatch(`chancery ask ${question.name}`)
      const rows = firstRows(await answer(`${folder}/out`, question, givenIn(example)))
      expect(question.rows).toEqual(rows.map((row) => cellsIn(rowText(row))))
    },
  )

  it('has its cells back from a line, whatever they say', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '|', '\\', ' ', '…', '\\|') }).map((text) => text.trim())
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        expect(cellsIn(rowText([...cells, 'end']))).toEqual([...cells, 'end'])
      }),
    )
  })
})
