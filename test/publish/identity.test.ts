// The account of who is who as a table: what is written is read back, whatever is in it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account } from '../../src/graph/index.js'
import { identityTable, placesOf, readIdentityTable } from '../../src/publish/identity.js'

const account: Account = {
  thing: 'agency/salt-board',
  label: 'Salt Board',
  entry: 'salt',
  name: 'Salt Board',
  times: 2,
  passage: { start: 4, end: 20, quote: 'the Salt\n\tBoard' },
  ground: 'first',
  because: '',
  other: '',
  places: ['Saltland', 'Spiceland'],
  begun: '1850-01-01',
  ended: '',
}
const back = (...accounts: Account[]) => readIdentityTable([...identityTable(accounts)].join(''), 'identity.tsv')

describe('the table', () => {
  it('has a row an account, white space being one space', () => {
    const [row] = back(account)
    expect(row).toMatchObject({ name: 'Salt Board', times: '2', start: '4', end: '20', quote: 'the Salt Board' })
    expect(row && placesOf(row)).toEqual(['Saltland', 'Spiceland'])
  })

  it('keeps the row of any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(back({ ...account, name }, account)).toMatchObject([
          { name: name.replace(/\s+/gu, ' ') },
          { name: 'Salt Board' },
        ])
      }),
    )
  })

  it('is refused where it has other columns', () => {
    expect(() => readIdentityTable('thing\tlabel\n', 'identity.tsv')).toThrow('found “thing, label” (identity.tsv:1:1)')
  })
})
