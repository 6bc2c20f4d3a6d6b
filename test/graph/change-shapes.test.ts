// What a change must be like: how many go in and come out, and in which roles.
import { describe, expect, it } from 'vitest'
import { validate } from '../../src/graph/validate.js'
import { failing, failingWith, graph, SOUND } from './sound-graph.js'

const MERGER = '<change/merger/new-service/2004>'

/** The roles before and after a change of each kind. */
const ROLES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  Founding: ['', 'founded'],
  Abolition: ['ended', ''],
  Succession: ['predecessor', 'successor'],
  Merger: ['absorbed', 'absorbing'],
  Split: ['divided', 'resulting'],
  Separation: ['remaining', 'separated'],
  Renaming: ['renamed', 'renamedAs'],
  Transfer: ['giver', 'receiver'],
}

/** A change of the kind with so many bodies before and after it. */
function change(kind: string, before: number, after: number): string {
  const bodies = [...Array(before + after).keys()].map((i) => `<agency/body-${i}>`)
  const [old, young] = [bodies.slice(0, before), bodies.slice(before)]
  const [left = '', right = ''] = ROLES[kind] ?? []
  const sides = [
    ['chy:before', old],
    ['chy:after', young],
    ['chy:concerns', bodies],
    [`chy:${left}`, left ? old : []],
    [`chy:${right}`, right ? young : []],
  ] as const
  const statements = sides.filter(([, bodies]) => bodies.length > 0).map(([p, bodies]) => `${p} ${bodies.join(', ')}`)
  return [
    `<change/it> a chy:Change, chy:${kind} ; rdfs:label "It happened"@en ; ${statements.join(' ; ')} .`,
    ...bodies.map((body) => `${body} a chy:Agency ; skos:prefLabel "Body"@en .`),
  ].join('\n')
}

describe('the shapes of changes', () => {
  it.each([
    ['Founding', 0, 1],
    ['Founding', 0, 2],
    ['Abolition', 1, 0],
    ['Abolition', 2, 0],
    ['Succession', 1, 1],
    ['Succession', 3, 1],
    ['Merger', 1, 1],
    ['Merger', 3, 1],
    ['Renaming', 1, 1],
    ['Split', 1, 2],
    ['Split', 1, 3],
    ['Separation', 1, 1],
    ['Transfer', 1, 1],
    ['Transfer', 2, 1],
  ] as const)('allow %s from %i to %i', async (kind, before, after) => {
    expect(await failingWith(change(kind, before, after))).toEqual([])
  })

  it.each([
    ['Founding', 1, 1, ['Founding-before']],
    ['Founding', 1, 0, ['Founding-after', 'Founding-before']],
    ['Abolition', 1, 1, ['Abolition-after']],
    ['Succession', 1, 2, ['Succession-after']],
    ['Succession', 0, 1, ['Succession-before']],
    ['Merger', 2, 2, ['Merger-after']],
    ['Merger', 2, 0, ['Merger-after']],
    ['Renaming', 2, 1, ['Renaming-before']],
    ['Renaming', 1, 2, ['Renaming-after']],
    ['Split', 1, 1, ['Split-after']],
    ['Split', 2, 2, ['Split-before']],
    ['Separation', 1, 2, ['Separation-after']],
    ['Transfer', 1, 2, ['Transfer-after']],
    ['Transfer', 0, 1, ['Transfer-before']],
    ['Pilot', 0, 1, ['Pilot-inRegion']],
  ] as const)('refuse %s from %i to %i', async (kind, before, after, shapes) => {
    expect(await failingWith(change(kind, before, after))).toEqual(shapes)
  })

  it('refuse a participant without a role, with one of the other side, and one that takes no part', async () => {
    expect(await failing('chy:merged <agency/old-service> ;', '')).toEqual(['Merger-merged'])
    expect(await failing('chy:merged <agency/old-service>', 'chy:absorbing <agency/old-service>')).toEqual([
      'Merger-merged',
      'Merger-resulting',
    ])
    expect(await failingWith(`${MERGER} chy:absorbed <agency/ministry> .`)).toEqual(['Merger-merged'])
  })

  it.each([
    ['succeededBy', 'oneSuccessor'],
    ['mergedInto', 'oneWhole'],
    ['renamedTo', 'oneNewName'],
  ])('only warn of a body that %s more than one', async (property, shape) => {
    const one = `<agency/ministry> chy:${property} <agency/new-service>`
    expect(await failingWith(`${one} .`)).toEqual([])
    const found = await validate(graph(SOUND, `${one}, <agency/old-service> .`))
    expect(found).toMatchObject([
      { severity: 'Warning', shape, label: 'Ministry', found: ['New Service', 'Old Service'] },
    ])
  })

  it('refuse a change of nothing, and of a place', async () => {
    expect(await failingWith('<change/it> a chy:Change ; rdfs:label "It happened"@en .')).toEqual(['Change-concerns'])
    expect(await failingWith(`${MERGER} chy:concerns <region/wales> .`)).toEqual([
      'Change-concerns',
      'ChangeEvent-concerns',
    ])
  })

  it('refuse an ORG change event with a post in it', async () => {
    expect(await failingWith(`${MERGER} chy:concerns <post/manager> .`)).toEqual(['ChangeEvent-concerns'])
    expect(await failing('org:originalOrganization <agency/old-service> ;', '')).toEqual([
      'ChangeEvent-originalOrganization',
    ])
  })
})
