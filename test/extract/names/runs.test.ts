// Where a name begins and where it ends.
import { describe, expect, it } from 'vitest'
import { names } from '../reading.js'

/** The names of a text without what they name. */
const extents = (text: string): string[] => names(text).map((name) => name.slice(name.indexOf(': ') + 2))

describe('a name goes on', () => {
  it.each([
    ['over a list after “of”', 'the Ministry of Trade, Industry and Salt', 'Ministry of Trade, Industry and Salt'],
    [
      'over a list with a comma before “and”',
      'the Ministry of Trade, Industry, and Salt',
      'Ministry of Trade, Industry, and Salt',
    ],
    [
      'over a list after “for”',
      'the Department for Business, Innovation and Salt',
      'Department for Business, Innovation and Salt',
    ],
    ['over “and” after “of”', 'the Ministry of Trade and Industry', 'Ministry of Trade and Industry'],
    ['over “and” where its first part is no name', 'the Sea and Inland Office', 'Sea and Inland Office'],
    ['over “and” after a rank', 'HM Prison and Probation Service', 'HM Prison and Probation Service'],
    ['over “&”', 'the Salt & Weights Board', 'Salt & Weights Board'],
    ['over a possessive that is no body', "the Lord Chancellor's Department", "Lord Chancellor's Department"],
    ['over a possessive in a curly mark', 'the Prime Minister’s Office', 'Prime Minister’s Office'],
    ['over what a minister is responsible for', 'the Minister responsible for Salt', 'Minister responsible for Salt'],
    ['over “or” where its first part is no name', 'the American or Salt Office', 'American or Salt Office'],
    [
      'over a body after commissioners',
      'the Lords Commissioners of the Admiralty',
      'Lords Commissioners of the Admiralty',
    ],
    [
      'over “and” after a plural that is hardly a body',
      'the Museums and Galleries Commission',
      'Museums and Galleries Commission',
    ],
    [
      'over a house and what is kept with it',
      'the Salt Library and Archives Commission',
      'Salt Library and Archives Commission',
    ],
    ['over “on”', 'the Committee on Salt', 'Committee on Salt'],
    ['over “in”', 'the Central Training Council in Mine Work', 'Central Training Council in Mine Work'],
    [
      'over “to” after a post that serves',
      'the Permanent Secretary to the Treasury',
      'Permanent Secretary to the Treasury',
    ],
    ['over two complements', 'the Secretary of State for Salt', 'Secretary of State for Salt'],
    ['over a place before its head', 'the New Zealand Salt Board', 'New Zealand Salt Board'],
    ['over a place with “and” in it', 'the Trinidad and Tobago Salt Board', 'Trinidad and Tobago Salt Board'],
    ['over a place after its head', 'the Salt Council Scotland', 'Salt Council Scotland'],
    ['over a title of honour', "Her Majesty's Salt Office", "Her Majesty's Salt Office"],
    ['over points', 'the U.S. Salt Board', 'U.S. Salt Board'],
    ['over a hyphen', 'the Under-Secretary of State for Salt', 'Under-Secretary of State for Salt'],
    ['over a place in brackets', 'the Salt Board (Northern Ireland)', 'Salt Board (Northern Ireland)'],
    ['over a number', 'District 8', 'District 8'],
  ])('%s: “%s”', (_, text, name) => {
    expect(extents(`In 1974 the clerk met ${text}, it is said.`)).toEqual([name])
    expect(extents(`In 1974 ${text} was closed.`)).toEqual([name])
  })

  it.each([
    ['Saltum Salt Library in Salt Heights', 'Saltum Salt Library'],
    ['Saltum Station on Salt Street', 'Saltum Station'],
  ])('up to where it stands: “%s”', (text, name) => {
    expect(extents(`In 1974 ${text} was closed.`)[0]).toBe(name)
  })

  it('to the end of its capitals', () => {
    const [shouted, ...rest] = extents('The LIBERTY OF KENT CONSTABULARY was formed from the Salt Board.')
    expect(shouted?.toUpperCase()).toBe('LIBERTY OF KENT CONSTABULARY')
    expect(rest).toEqual(['Salt Board'])
  })
})

describe('a name ends', () => {
  it.each([
    ['at “and” before another', 'The Salt Board and the Weights Office met.', ['Salt Board', 'Weights Office']],
    ['at “and” before another without article', 'The Home Office and Treasury met.', ['Home Office', 'Treasury']],
    [
      'at commas between names',
      'The Salt Board, Weights Office, and Trade Authority met.',
      ['Salt Board', 'Weights Office', 'Trade Authority'],
    ],
    [
      'at a comma behind a list of its own',
      'It met the Ministry of Trade, Industry and Salt, the Weights Office and others.',
      ['Ministry of Trade, Industry and Salt', 'Weights Office'],
    ],
    ['at the possessive of a body', "The Home Office's Salt Department met.", ['Home Office', 'Salt Department']],
    [
      'at “and the” before another with “of”',
      'The Office of Salt and the Office of Mines met.',
      ['Office of Salt', 'Office of Mines'],
    ],
    [
      'at the possessive of a body before a name with “of”',
      "The Department of Trade's Division of Salt met.",
      ['Department of Trade', 'Division of Salt'],
    ],
    ['at the possessive of a place', "Kent's Salt Board met.", ['Kent', 'Salt Board']],
    ['at “in” before a place', 'The Salt Board in Wales met.', ['Salt Board', 'Wales']],
    [
      'at “of” between two bodies',
      'The Salt Division of the Trade Authority met.',
      ['Salt Division', 'Trade Authority'],
    ],
    [
      'at “of” before another owner, behind “a”',
      "It is a Salt Unit of London's Mint Board.",
      ['Salt Unit', 'London', 'Mint Board'],
    ],
    [
      'at the possessive of a body with a complement',
      "The Ministry of Trade's Salt Division met.",
      ['Ministry of Trade', 'Salt Division'],
    ],
    [
      'at “of” between a part and a body without article',
      'The Salt Branch of Kent Mint Board met.',
      ['Salt Branch', 'Kent Mint Board'],
    ],
    ['at the number of a catalogue', 'The Salt Board CA 780 met.', ['Salt Board', 'CA']],
    ['at a date', 'The Salt Board 1974 report came out.', ['Salt Board']],
    [
      'at “to” where something passes from one to another',
      'It passed from the Secretary for Salt to the Secretary for Trade.',
      ['Secretary for Salt', 'Secretary for Trade'],
    ],
    ['at brackets that hold no place', 'The Salt Board (see below) met.', ['Salt Board']],
    ['at a dash', 'The Salt Board – once the Weights Office – met.', ['Salt Board', 'Weights Office']],
    ['at a quotation mark', 'It was called the “Salt Board” in York.', ['Salt Board', 'York']],
    ['at the end of its sentence', 'It met the Salt Board. Kent was rich.', ['Salt Board', 'Kent']],
  ])('%s: “%s”', (_, text, expected) => {
    expect(extents(text)).toEqual(expected)
  })
})
