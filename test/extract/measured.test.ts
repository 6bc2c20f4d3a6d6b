// What is known of how often each rule was right, and that claims carry it.
import { describe, expect, it } from 'vitest'
import { extract, rules } from '../../src/extract/index.js'
import { confidenceIn, measuredRules, withConfidence } from '../../src/extract/measured.js'
import { readText } from '../../src/source/index.js'

const claim = {
  entry: 'salt',
  relation: 'created',
  subject: { name: 'Salt Board', type: 'Agency' },
  date: '1970',
  evidence: [{ start: 0, end: 4, quote: 'Salt' }],
} as const

describe('the measured precision of rules', () => {
  it('is known of rules of the grammar book only: a rule that is gone, or has another name now, calls for a new measuring', () => {
    const names = new Set(rules.map(({ name }) => name))
    expect(measuredRules().filter((name) => !names.has(name))).toEqual([])
    expect(measuredRules().length).toBeGreaterThan(rules.length / 2)
  })

  it('is a share of one claim at least', () => {
    for (const rule of measuredRules()) {
      const { precision, of } = confidenceIn(rule) ?? { precision: -1, of: 0 }
      expect(of, rule).toBeGreaterThan(0)
      expect(precision * of, rule).toBeCloseTo(Math.round(precision * of), 1)
      expect(precision, rule).toBeLessThanOrEqual(1)
    }
  })

  it('goes with each claim of a rule, and changes nothing else', () => {
    const [rule = ''] = measuredRules()
    expect(withConfidence({ ...claim, rule })).toEqual({ ...claim, rule, confidence: confidenceIn(rule) })
  })

  it('is not made up for a rule that was not measured', () => {
    expect(withConfidence({ ...claim, rule: 'salt/unheard-of' })).toEqual({ ...claim, rule: 'salt/unheard-of' })
  })

  it('reaches the claims of an entry', () => {
    const [found] = extract(readText('salt', Buffer.from('Salt Board\n\nThe Salt Board was established in 1970.')))
    expect(found?.confidence).toEqual(confidenceIn('founding/was-established'))
    expect(found?.confidence?.of).toBeGreaterThan(10)
  })
})
