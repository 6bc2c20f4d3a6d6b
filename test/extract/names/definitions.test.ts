// Short names that a text itself introduces.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abbreviates, definitionsIn } from '../../../src/extract/names/definitions.js'
import { factsOn, sentence } from '../reading.js'

/** `NSB: National Salt Board`. */
const definitions = (text: string, title?: string): string[] =>
  definitionsIn(sentence(text, title).reading).map(({ alias, full }) => `${alias}: ${full.name}`)

describe('a definition', () => {
  it('of two names that are the same for short leaves them two', () => {
    const text = 'The Director of Salt Tests (DST) sat in the Salt Tests Directorate (DST) of the Trade Ministry.'
    expect(factsOn('partOf', text)).toEqual(['partOf: Salt Tests Directorate → Trade Ministry'])
  })

  it('may be a name in another language of what the entry is about', () => {
    const text = 'The Salt Service of Kent (French: Conseil du Sel) is in York.'
    expect(definitions(text, 'Salt Service of Kent')).toEqual(['Conseil du Sel: Salt Service of Kent'])
    expect(definitions(text, 'Pepper Board')).toEqual([])
    expect(definitions('The Salt Service (note: Kent and York) is small.', 'Salt Service')).toEqual([])
  })

  it('may stand behind the place that a name is followed by', () => {
    expect(definitions('The Ministry of Salt of Kenya (MOS) is in York.', 'Ministry of Salt (Kenya)')).toEqual([
      'MOS: Ministry of Salt',
    ])
  })

  it('is none of letters that begin with a word before the name', () => {
    expect(definitions('He is a Bachelor of the Salt Council (BSC).', 'Salt Council')).toEqual([])
  })

  it('may be a word made up for what the entry is about', () => {
    expect(definitions('The Salt Service (Mintavo; ) is in York.', 'Salt Service')).toEqual(['Mintavo: Salt Service'])
    expect(definitions('The Salt Service (Mintavo) is in York.', 'Pepper Board')).toEqual([])
    expect(definitions('The Salt Service (Kent) is in York.', 'Salt Service')).toEqual([])
    expect(definitions('The Salt Service (Mintavo, York) is small.', 'Salt Service')).toEqual([])
  })

  it.each([
    ['The National Salt Board (NSB) sat in York.', ['NSB: National Salt Board']],
    ['The Ministry of Justice (MoJ) sat in York.', ['MoJ: Ministry of Justice']],
    ['The Department for Transport (DfT) sat in York.', ['DfT: Department for Transport']],
    ['The Pepper Group of the Public Salt Men Union (PSM) sat in York.', ['PSM: Public Salt Men Union']],
    ['The National Salt Board (the NSB) sat in York.', ['NSB: National Salt Board']],
    ['The National Salt Board (known as the NSB) sat in York.', ['NSB: National Salt Board']],
    ['The National Salt Board (“NSB”) sat in York.', ['NSB: National Salt Board']],
    ['The National Salt Board (hereafter “the Board”) sat in York.', ['Board: National Salt Board']],
    ['The NSB (National Salt Board) sat in York.', ['NSB: National Salt Board']],
    ['The National Salt Board’s (NSB) head sat in York.', ['NSB: National Salt Board']],
    [
      'The National Salt Board (NSB) and the Royal Weights Office (RWO) sat in York.',
      ['NSB: National Salt Board', 'RWO: Royal Weights Office'],
    ],
    ['The National Salt Board “(NSB)” sat in York.', ['NSB: National Salt Board']],
    ['The National Salt Board (NSB for short) sat in York.', ['NSB: National Salt Board']],
    ['The National Salt Board (; ; Abrv: NSB) sat in York.', ['NSB: National Salt Board']],
    ['The York Department of Transport (Yortrans) sat in York.', ['Yortrans: York Department of Transport']],
    ['The Office of the National Salt Board (NSB) sat in York.', ['NSB: National Salt Board']],
    ['The York–Leeds Salt Board (YLSB) sat in York.', ['YLSB: York–Leeds Salt Board']],
    ['The Salt Board (officially the Board of Salt) sat in York.', ['Board of Salt: Salt Board']],
    ['The Bureau of Salt Inspection (SIN) sat in York.', ['SIN: Bureau of Salt Inspection']],
    ['The Mint Testing Directorate (DMT) sat in York.', ['DMT: Mint Testing Directorate']],
    ['Directors of Salt Management (DSMs) sat in York.', ['DSM: Director of Salt Management']],
  ])('is in brackets: “%s”', (text, expected) => {
    expect(definitions(text)).toEqual(expected)
  })

  it.each([
    'The National Salt Board (1974) sat in York.',
    'The National Salt Board (see below) sat in York.',
    'The National Salt Board (Northern Ireland) sat in York.',
    'The National Salt Board (founded in 1920) sat in York.',
    'The National Salt Board (NSB sat in York.',
    'The National Salt Board sat in York (NSB).',
    'The National Salt Board (XYZ) sat in York.',
    'Room NS10 (the National Salt Board) sat in York.',
    'It sat in Kent (the “Salting”).',
  ])('is not in “%s”', (text) => {
    expect(definitions(text)).toEqual([])
  })

  it('spans the name and the brackets', () => {
    const { reading } = sentence('In 1974 the National Salt Board (NSB) sat in York.')
    const [definition] = definitionsIn(reading)
    const words = reading.tokens.slice(definition?.first, definition?.end).map(({ text }) => text)
    expect(words).toEqual(['National', 'Salt', 'Board', '(', 'NSB', ')'])
  })
})

describe('abbreviates', () => {
  it.each([
    ['NSB', 'National Salt Board'],
    ['MoJ', 'Ministry of Justice'],
    ['NBS', 'National Salt Board'],
    ['DSMs', 'Directors of Salt Management'],
    ['N.S.B.', 'National Salt Board'],
  ])('%s is short for “%s”', (short, full) => {
    expect(abbreviates(short, full)).toBe(true)
  })

  it.each([
    ['NBX', 'National Salt Board'],
    ['SB', 'Home Office'],
    ['N', 'National Salt Board'],
    ['', 'National Salt Board'],
    ['1974', 'National Salt Board'],
  ])('%s is not short for “%s”', (short, full) => {
    expect(abbreviates(short, full)).toBe(false)
  })

  it('holds of the initials of any words', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 6 }), (all) => {
        const initials = all.map((one) => one.charAt(0)).join('')
        fc.pre(!initials.endsWith('s'))
        expect(abbreviates(initials, all.join(' '))).toBe(true)
        expect(abbreviates(`${initials}s`, all.join(' '))).toBe(true)
      }),
    )
  })
})

describe('letters with a number', () => {
  it('stand for a body by themselves, and a road is none', () => {
    expect(factsOn('alias', 'The Secret Salt Service (MI9) met.')).toEqual(['alias: Secret Salt Service → MI9'])
    expect(factsOn('alias', 'Mr Hall (MI9) met them.')).toEqual([])
  })
})

describe('a short form behind another name', () => {
  it('is that of the name said first where it fits only that', () => {
    expect(factsOn('alias', 'The Salt Board, commonly the Pepper Council (SB), met.')).toContain(
      'alias: Salt Board → SB',
    )
    expect(factsOn('alias', 'The Salt Board and the Pepper Council (SB) met.')).toEqual([])
  })
})
