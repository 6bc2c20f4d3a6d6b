// The engine's end: in a file of its own, because no store of the same process answers after it.
import { expect, it } from 'vitest'
import { openStore } from '../../src/sparql/index.js'
import { datasetOf } from './dataset.js'

it('a query that the engine gives up on is refused in words, and so is every question after it', async () => {
  const folder = datasetOf('<a:a> <a:b> <a:c> .\n')
  const store = await openStore(folder, { evidence: false })
  const deep = `ASK { ${'{'.repeat(5000)}${'}'.repeat(5000)} }`
  const givesUp = /^Cannot answer, the engine gave up \(.*\): start again, ask for less, or nest it less deeply$/
  expect(() => store.query('ASK', deep)).toThrow(givesUp)
  expect(() => store.query('ASK', 'ASK {}')).toThrow(givesUp)
  await expect(openStore(folder, { evidence: false })).rejects.toThrow(givesUp)
})
