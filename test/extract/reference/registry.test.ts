// The names of an entry, and which of them mean the same.
import { describe, expect, it } from 'vitest'
import { Registry } from '../../../src/extract/reference/registry.js'
import type { EntityType } from '../../../src/model.js'
import { facts } from '../reading.js'

type Given = string | readonly [name: string, type: EntityType | undefined]

/** A registry of names, each with what it names: bodies unless told. */
function registryOf(...names: readonly Given[]): Registry {
  const registry = new Registry()
  for (const given of names) {
    const [name, type] = typeof given === 'string' ? ([given, 'Agency'] as const) : given
    registry.enter({ name, type })
  }
  return registry
}

/** The names under which each is known, one line each. */
const known = (registry: Registry): string[] =>
  registry.all.map(({ name, names }) => [name, ...[...names].sort()].join(' | '))

describe('a name', () => {
  it('is entered once, however it is written', () => {
    const registry = registryOf('Salt Board', 'the Salt Board', 'SALT BOARD', 'Salt-Board')
    expect(known(registry)).toEqual(['Salt Board | salt board'])
    expect(registry.find('the SALT board')).toBe(registry.all[0])
    expect(registry.find('Weights Office')).toBeUndefined()
  })

  it('of a company is the same where “Limited” is cut short', () => {
    const registry = new Registry()
    const company = registry.enter({ name: 'Salt Works Ltd.', type: 'Agency' })
    expect(registry.find('Salt Works Limited')).toBe(company)
  })

  it('in capitals is written as others are', () => {
    expect(registryOf('BOARD OF TRADE').all[0]?.name).toBe('Board of Trade')
    expect(registryOf('NSB').all[0]?.name).toBe('NSB')
  })

  it('has the first type that it is given', () => {
    const registry = registryOf(['Saltworks', undefined], ['Saltworks', 'Agency'], ['Saltworks', 'Region'])
    expect(registry.all.map(({ type }) => type)).toEqual(['Agency'])
  })
})

describe('an alias', () => {
  it('means what it is an alias of', () => {
    const registry = registryOf('National Salt Board')
    const [board] = registry.all
    registry.alias(board!, 'NSB')
    expect(registry.find('nsb')).toBe(board)
    expect(registry.enter({ name: 'NSB', type: undefined })).toBe(board)
    expect(known(registry)).toEqual(['National Salt Board | national salt board | nsb'])
  })

  it('brings with it what it meant before', () => {
    const registry = registryOf('National Salt Board', ['NSB', undefined])
    const [board, short] = registry.all
    registry.alias(short!, 'The N.S.B.')
    registry.alias(board!, 'NSB')
    expect(registry.all).toEqual([board])
    expect(registry.find('N.S.B.')).toBe(board)
  })
})

describe('settled', () => {
  const settled = (...names: readonly Given[]): Registry => {
    const registry = registryOf(...names)
    registry.settle()
    return registry
  }

  it('a name with a place is the name without', () => {
    const registry = settled('Salt Board', 'Salt Board for Wales', ['Wales', 'Region'])
    expect(registry.find('Salt Board for Wales')).toBe(registry.find('Salt Board'))
    const other = settled('Salt Board', 'Salt Board (Northern Ireland)')
    expect(other.find('Salt Board')?.name).toBe('Salt Board (Northern Ireland)')
  })

  it.each([
    ['Salt Board', 'Salt Board for Wales', 'Salt Board for Scotland'],
    ['Salt Board', 'Salt Board (Kent)', 'Salt Board (Essex)'],
    ['Minister', 'Minister for Salt', 'Minister for Weights'],
  ])('but “%s” is neither “%s” nor “%s”', (...names) => {
    expect(settled(...names).all).toHaveLength(3)
  })

  it('initials are the only name that has them', () => {
    const registry = settled('National Salt Board', 'Royal Weights Office', ['NSB', undefined])
    expect(registry.find('NSB')).toBe(registry.find('National Salt Board'))
    expect(registry.all).toHaveLength(2)
  })

  it('initials are of none where two names have them', () => {
    const registry = settled('National Salt Board', 'Northern Salt Board', ['NSB', undefined])
    expect(registry.all).toHaveLength(3)
  })
})

describe('in a text', () => {
  it('two offices are two though a shorter name is both of theirs', () => {
    const text =
      'The Secretary of State for Salt was replaced by the Secretary of State for Weights in 1974. The Secretary of State sat in York.'
    expect(facts(text)).toContain('succeededBy: Secretary of State for Salt → Secretary of State for Weights (1974)')
  })
})
