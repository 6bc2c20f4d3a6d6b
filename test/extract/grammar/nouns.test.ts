// The noun of a phrase: its head, what stands before it, and whose it is.
import { describe, expect, it } from 'vitest'
import { nounAt, startsPhrase } from '../../../src/extract/grammar/nouns.js'
import type { Phrase } from '../../../src/extract/grammar/phrases.js'
import type { Parsed } from '../../../src/extract/read.js'
import { sentence, words } from '../reading.js'

/** The noun that opens a sentence. */
function noun(text: string): { phrase: Phrase; read: Parsed } {
  const read = sentence(text)
  const phrase = nounAt(read.reading, 0)
  if (!phrase) throw new Error(`Cannot find a noun at the start of “${text}”`)
  return { phrase, read }
}

describe('a noun', () => {
  it.each([
    ['The new body met.', 'body', ['the', 'new']],
    ['The newly created department met.', 'department', ['the', 'newly', 'created']],
    ['The two areas met.', 'area', ['the', 'two']],
    ['Functions of the Salt Board passed.', 'function', []],
    ['The restructure of the Salt Board failed.', 'restructure', ['the']],
    ['The former was closed.', 'former', ['the']],
    ['It was closed.', 'it', []],
    ['This was closed.', 'this', []],
    ['This board was closed.', 'board', ['this']],
  ])('in “%s” is “%s”, with what stands before it', (text, head, modifiers) => {
    expect(noun(text).phrase).toMatchObject({ head, modifiers })
    expect(noun(text).phrase.mention).toBeUndefined()
  })

  it('that is a name has it, and its last word as head', () => {
    expect(noun('The Salt Board met.').phrase).toMatchObject({ head: 'board', mention: { name: 'Salt Board' } })
    expect(noun('Kent was rich.').phrase).toMatchObject({ head: 'kent', mention: { name: 'Kent' } })
  })

  it('that says of a post that it is one is the post itself', () => {
    expect(noun('The Chief Inspector post was closed.').phrase.mention?.name).toBe('Chief Inspector')
  })
})

describe('whose a noun is', () => {
  it.each([
    ["The Home Office's functions passed on.", 'function', 'Home Office'],
    ['The Home Office’s salt branch passed on.', 'branch', 'Home Office'],
    ['Home Office functions passed on.', 'function', 'Home Office'],
    ['Its functions passed on.', 'function', 'Its'],
    ["The agency's chief inspector passed on.", 'inspector', 'The agency'],
  ])('is told before it: “%s”', (text, head, owner) => {
    const { phrase, read } = noun(text)
    expect(phrase.head).toBe(head)
    expect(phrase.possessor && words(read, phrase.possessor)).toBe(owner)
  })

  it('may be a name that owns a name', () => {
    const { phrase } = noun("The Salt Board's Chief Inspector met.")
    expect(phrase.mention?.name).toBe('Chief Inspector')
    expect(phrase.possessor?.mention?.name).toBe('Salt Board')
  })
})

describe('a noun behind several words', () => {
  it.each([
    ['The several specialised units met.', 'The several specialised units', 'unit'],
    ['The United States federal body met.', 'The United States federal body', 'body'],
    ['The body whose members met is small.', 'The body', 'body'],
    ['The 24-hour salt agency met.', 'The 24-hour salt agency', 'agency'],
  ])('“%s” begins with “%s”', (text, whole, head) => {
    const { read, phrase } = noun(text)
    expect([words(read, phrase), phrase.head]).toEqual([whole, head])
  })
})

describe('no noun', () => {
  it.each([
    'In 1974 it met.',
    'Was it closed?',
    '1974 was a good year.',
    'Not all met.',
    'And it met.',
    'To merge is hard.',
  ])('begins with “%s”', (text) => {
    const { reading } = sentence(text)
    expect(startsPhrase(reading, 0)).toBe(false)
    expect(nounAt(reading, 0)).toBeUndefined()
  })

  it('begins beyond the end', () => {
    const { reading } = sentence('It met.')
    expect(nounAt(reading, 99)).toBeUndefined()
  })
})
