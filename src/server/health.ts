// Whether the server can answer, and what it counts.
import type { Handler } from './serving.js'
import { textResponse } from './serving.js'

/** Asks a thread for something of the dataset: what cannot do that is not well. */
export const health: Handler = async (_, { dataset }) => {
  const { pool, snapshot } = dataset
  await pool.run({
    kind: 'query',
    text: 'ASK { ?s ?p ?o }',
    view: {},
    choice: { truth: 'json' },
  })
  const found = { status: 'ok', dataset: snapshot.digest, statements: pool.quads, ...pool.stats }
  return textResponse(`${JSON.stringify(found)}\n`, 'application/json')
}

export const metricsPage: Handler = (_, { metrics }) => textResponse(metrics.text(), 'text/plain')
