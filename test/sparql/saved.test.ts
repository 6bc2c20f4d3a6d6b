// Saved questions: their heads, and what is refused in them.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shipped } from '../../src/paths.js'
import { savedQuestion, savedQuestions } from '../../src/sparql/index.js'
import { generate, parse } from '../../src/sparql/saved.js'
import { newFolder } from './dataset.js'

const HEAD = `#+ summary: Which agencies are there?
#+ description: All of them.
#+ group: test
`
const QUERY = `PREFIX chy: <https://w3id.org/chancery/ns#>
SELECT ?agency WHERE { ?agency a chy:Agency } ORDER BY ?agency
`

/** A folder with one question, and that question as it is read. */
function folderOf(text: string): string {
  const folder = newFolder()
  writeFileSync(join(folder, 'agencies.rq'), text)
  return folder
}
const read = (text: string) => savedQuestion('agencies', folderOf(text))
const refusal = (text: string): string => {
  try {
    read(text)
  } catch (error) {
    return (error as Error).message.replace(/[^\s`(]*agencies\.rq/g, 'agencies.rq')
  }
  return 'no error'
}

describe('a question', () => {
  it('says in its head what it asks, and with which parameters', () => {
    const head = `#+ summary: What is it?
#+ description: A long
#+   story.
#+ group: test
#+ param body (agency or post) = "The \\"Home\\" Office": who is meant
#+ param from (start date) = 2004-05: since when
#+ param word (text): what to look for
#+ example: chancery ask agencies --word x
`
    const query = QUERY.replace('}', 'FILTER($body = $from && $word = $word) }')
    expect(read(head + query)).toMatchObject({
      name: 'agencies',
      summary: 'What is it?',
      description: 'A long story.',
      group: 'test',
      params: [
        { name: 'body', type: 'agency or post', description: 'who is meant', default: 'The "Home" Office' },
        { name: 'from', type: 'start date', description: 'since when', default: '2004-05' },
        { name: 'word', type: 'text', description: 'what to look for' },
      ],
      examples: ['chancery ask agencies --word x'],
    })
  })

  it.each([
    ['a head without a summary', QUERY, '“#+ summary: …” at its start, found none (agencies.rq:1:1)'],
    [
      'a summary said twice',
      `#+ summary: Again\n${HEAD}${QUERY}`,
      'expected one “#+ summary: …”, found two (agencies.rq:2:1)',
    ],
    [
      'a line of the head that says nothing known',
      `#+ sumary: x\n${HEAD}${QUERY}`,
      'found “#+ sumary: x” (agencies.rq:1:1)',
    ],
    ['a parameter without a type', `${HEAD}#+ param body: who\n${QUERY}`, 'found “body: who” (agencies.rq:4:1)'],
    [
      'a parameter of an unknown type',
      `${HEAD}#+ param body (person): who\n${QUERY}`,
      'found “person” (agencies.rq:4:1)',
    ],
    ['a syntax error', `${HEAD}${QUERY.replace('}', '')}`, 'found “ORDER” (agencies.rq:5:46)'],
    ['a query that ends too soon', `${HEAD}SELECT ?x WHERE {`, 'found the end of the text (agencies.rq:4:18)'],
    [
      'an unknown prefix',
      `${HEAD}${QUERY.replace('a chy', 'a chi')}`,
      'found “chi:”: did you mean chy:? (agencies.rq:5:34)',
    ],
    ['an update', `${HEAD}DELETE WHERE { ?s ?p ?o }`, 'found an update: the dataset is only read'],
  ])('is refused with %s, and told where', (_, text, message) => {
    expect(refusal(text)).toContain(message)
    expect(refusal(text)).toMatch(/^Cannot read `agencies\.rq`, expected /)
  })

  it('may have Windows line ends', () => {
    expect(read((HEAD + QUERY).replaceAll('\n', '\r\n'))).toMatchObject({
      summary: 'Which agencies are there?',
      group: 'test',
    })
  })

  it('shows the line that is wrong, with a caret under the place', () => {
    const [, line, caret] = refusal(`${HEAD}${QUERY.replace('}', '')}`).split('\n')
    expect(line).toBe('  5 | SELECT ?agency WHERE { ?agency a chy:Agency  ORDER BY ?agency')
    expect(caret).toBe(`    | ${' '.repeat((line ?? '').indexOf('ORDER') - '  5 | '.length)}^`)
  })

  it('that does not exist is refused with the names that are close', () => {
    expect(() => savedQuestion('what-becam-of')).toThrow(
      'Cannot find the question “what-becam-of”: did you mean what-became-of?',
    )
    expect(() => savedQuestion('xyzzy', folderOf(HEAD + QUERY))).toThrow('the questions are agencies')
    expect(() => savedQuestion('../../package')).toThrow('Cannot find the question')
  })

  it('is looked for in a folder that has to be there', () => {
    expect(() => savedQuestions('no-such-folder')).toThrow(
      'Cannot read `no-such-folder`, expected a folder of questions',
    )
  })
})

describe('a tree', () => {
  const shippedQuestions = [...savedQuestions(), ...savedQuestions(shipped('queries/explain'))]

  it.each(shippedQuestions.map(({ name, query }) => [name, query] as const))(
    'of %s means the same when written out',
    (_, query) => {
      const { prefixes: _before, ...before } = query.tree
      const { prefixes: _after, ...after } = parse({ text: generate(query.tree) }).tree
      expect(after).toEqual(before)
    },
  )
})
