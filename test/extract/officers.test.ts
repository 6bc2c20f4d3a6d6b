// Lists of officers: posts line by line, of the body or place that the entry is about or of the body that a heading names.
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.js'
import { readText } from '../../src/source/index.js'

const claims = (text: string) =>
  extract(readText('salt', Buffer.from(text))).map(
    ({ relation, subject, object }) => `${relation}: ${subject.name} → ${object?.name}`,
  )

describe('a list of officers', () => {
  it('is of the body in the title', () => {
    expect(claims('Salt Commission\n\nChief Inspector—J. Hall.\n\nSalt Surveyor: Mr Hall')).toEqual([
      'postIn: Chief Inspector → Salt Commission',
      'postIn: Salt Surveyor → Salt Commission',
    ])
  })

  it('is of the place in the title, which may be in capitals', () => {
    const list = 'SALT LIST\n\nColonial Secretary—J. Hall.'
    expect(claims(`TONGA\n\n${list}`)).toEqual(['covers: Colonial Secretary → Tonga'])
    expect(claims(`TONGA AND DEPENDENCIES (Salt List)\n\n${list}`)).toEqual(['covers: Colonial Secretary → Tonga'])
  })

  it('is of the body that a heading names, where its posts are told from those of others', () => {
    expect(claims('TONGA\n\nSALT DEPARTMENT\n\nChief Inspector—J. Hall.\n\nDirector—M. Hall.')).toEqual([
      'postIn: Chief Inspector → Salt Department',
    ])
  })

  it('has posts told apart by what stands in brackets, unless that only tells how they are held', () => {
    const list = 'Assistant Secretary (Mines)—J. Hall.\nAssistant Secretary—M. Hall.\nChief Inspector (acting)—N. Hall.'
    expect(claims(`Salt Commission\n\n${list}`)).toEqual([
      'postIn: Assistant Secretary (Mines) → Salt Commission',
      'postIn: Assistant Secretary → Salt Commission',
      'postIn: Chief Inspector → Salt Commission',
    ])
  })
})
