// What a name tells by itself.
import { describe, expect, it } from 'vitest'
import { nameReader } from '../../../src/graph/identity/name.js'
import { KNOWLEDGE } from '../claims.js'

const read = nameReader(KNOWLEDGE)

describe('the name of a body', () => {
  it.each([
    ['National Salt Service', 'national salt service', 'plain', undefined],
    ['National Salt Service of Saltland', 'national salt service', 'plain', 'Saltland'],
    ['Salt Commission, Pepperland', 'salt commission', 'plain', 'Pepperland'],
    ['Saltland’s Salt Commission', 'salt commission', 'plain', 'Saltland'],
    ['Salt Islander Salt Commission', 'salt commission', 'plain', 'Saltland'],
    ['Ministry of Salt', 'ministry of salt', 'office', undefined],
    ['Salt Ministry', 'ministry of salt', 'office', undefined],
    ['Ministry of the Salt', 'ministry of salt', 'office', undefined],
    ['Ministry of Salt (Saltland)', 'ministry of salt', 'office', 'Saltland'],
    ['Parliament', 'parliament', 'institution', undefined],
    ['Parliament of Saltland', 'parliament', 'institution', 'Saltland'],
    ['County Salt Survey', 'county salt survey', 'local', undefined],
    ['Board of Commission', 'board of commission', 'bare', undefined],
    ['Board of Saltland', 'board of saltland', 'telling', 'Saltland'],
    ['Board (Saltland)', 'board', 'bare', 'Saltland'],
    ['Board of Saltland and Spiceland', 'board of saltland and spiceland', 'telling', 'Saltland'],
  ])('“%s” is “%s”, %s, of %s', (name, core, scope, place) => {
    expect(read('Agency', name)).toEqual({ core, scope, ...(place && { place }) })
  })
})

describe('the name of a post', () => {
  it.each([
    ['Director General', 'bare'],
    ['Director of the Board', 'bare'],
    ['Salt Director', 'plain'],
    ['Secretary of the Treasury', 'plain'],
  ])('“%s” is %s', (name, scope) => {
    expect(read('Post', name).scope).toBe(scope)
  })
})

describe('the name of a place', () => {
  it.each([
    ['Saltland', 'telling'],
    ['Salt Islands', 'telling'],
    ['Pepperland', 'telling'],
    ['Saltmark', 'plain'],
    ['Nowhere', 'plain'],
    ['Salt County', 'local'],
    ['four Marches', 'telling'],
  ])('“%s” is %s', (name, scope) => {
    expect(read('Region', name).scope).toBe(scope)
  })
})
