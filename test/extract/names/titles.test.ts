// What the title of an entry names.
import { describe, expect, it } from 'vitest'
import { isName, placeIn, titleOf } from '../../../src/extract/names/titles.js'
import { readText } from '../../../src/source/index.js'

const named = (title: string, text = 'It sold salt.') =>
  titleOf(readText('salt', Buffer.from(`${title}\n\n${text}`))).name

describe('the name in a title', () => {
  it.each([
    ['Salt Board', 'Salt Board'],
    ['The Salt Board', 'Salt Board'],
    ['GA1188 Salt Board', 'Salt Board'],
    ['CA 780: Salt Board', 'Salt Board'],
    ['Agency: Salt Board (ACHK)', 'Salt Board'],
    ['National Salt Board (NSB)', 'National Salt Board'],
    ['Records of the Salt Board', 'Salt Board'],
    ['Inventory of the archives of the Salt Board, 1902-1923', 'Salt Board'],
    ['Salt Board records', 'Salt Board'],
    ['Salt Board fonds', 'Salt Board'],
    ['Salt Board, 1913–1939', 'Salt Board'],
    ['Salt Board (c. 1913-1939)', 'Salt Board'],
    ['Salt Board, State of Victoria', 'Salt Board'],
    ['Salt Board, Kent', 'Salt Board'],
    ['Salt Office, York', 'Salt Office, York'],
    ['Saltley, Pepper County, Ohio', 'Saltley'],
    ['Pepper County, Washington', 'Pepper County'],
    ['Ministry of Salt (Turkey)', 'Ministry of Salt'],
    ['Ministry of Trade, Salt Division', 'Ministry of Trade, Salt Division'],
  ])('“%s” is “%s”', (title, name) => {
    expect(named(title)).toBe(name)
  })

  it('has its brackets where the text writes them', () => {
    expect(named('Salt Board (North)', 'The Salt Board (North) sold salt.')).toBe('Salt Board (North)')
  })

  it('comes after a reference that stands alone', () => {
    expect(named('GB 0251 D/HA\n\nSalt Board')).toBe('Salt Board')
  })

  it('is a place’s where the text says what the place is, and a body’s where it only has the word', () => {
    const called = (text: string) => placeIn({ name: 'Salto Department', words: ['salto', 'department'] }, text)
    expect(called('Salto is a department of Uruguay.')).toBe('Salto')
    expect(called('It passed to the Salto and Pepper Department. The Protector of Salto was Mr Hall.')).toBe(
      'Salto Department',
    )
  })

  it('may be no name', () => {
    const isNamed = (title: string) => isName(titleOf(readText('salt', Buffer.from(`${title}\n\nIt sold salt.`))))
    expect([isNamed('Salt Board'), isNamed('How salt was sold by the Board')]).toEqual([true, false])
  })
})
