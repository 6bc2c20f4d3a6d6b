// The tagger alone, as a program: entries from stdin through the same reader and the same pool as `chancery extract`, to sentences, words,
// lemmas and parts of speech; prints how many words there are.
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { inOrder, Pool } from '../dist/cli/pool.js'
import { linesIn, readLine } from '../dist/source/index.js'

async function tag() {
  const { default: model } = await import('wink-eng-lite-web-model')
  const { default: winkNLP } = await import('wink-nlp')
  const nlp = winkNLP(model, ['sbd', 'pos'])
  parentPort.on('message', (line) => {
    const doc = nlp.readDoc(readLine(line).entry.text)
    const tokens = doc.tokens()
    const read = [nlp.its.value, nlp.its.lemma, nlp.its.pos].map((its) => tokens.out(its))
    doc.sentences().out(nlp.its.span)
    parentPort.postMessage({ value: read[0].length })
  })
}

async function run(threads) {
  const pool = new Pool(() => new Worker(new URL(import.meta.url)), threads)
  let words = 0
  const lines = linesIn(process.stdin)
  for await (const { value = 0 } of inOrder(lines, (line) => pool.run(line, 60_000), 16 * threads)) words += value
  await pool.close()
  console.log(words)
}

if (isMainThread) await run(Number(process.argv[2] ?? 1))
else await tag()
