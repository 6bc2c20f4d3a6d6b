// What may not be published, and how it is told.
import { describe, expect, it } from 'vitest'
import { refuse } from '../../src/cli/refusal.js'
import { checkEvidence, type Violation } from '../../src/graph/index.js'
import type { Claim, Entry } from '../../src/model.js'

const entry: Entry = {
  id: 'salt',
  title: 'Salt',
  kind: 'note',
  text: 'The Board of Salt was created in 1900.',
  blocks: [],
  fields: [],
}
const claim: Claim = {
  entry: 'salt',
  relation: 'created',
  subject: { name: 'Board of Salt', type: 'Agency' },
  date: '1900',
  evidence: [{ start: 4, end: 17, quote: 'Board of Salt' }],
  rule: 'founding/was-created',
}
const violation: Violation = {
  focus: 'https://example.org/change',
  label: 'Board of Salt replaced by A and B',
  shape: 'Succession-after',
  severity: 'Violation',
  message: 'A replacement has one resulting body.',
  found: ['A', 'B'],
  saidIn: [{ entry: 'salt', quote: 'replaced by\nA and B', start: 3, end: 22 }],
}

describe('refuse', () => {
  it('lets pass what is where it says', () => {
    expect(() => refuse('out', checkEvidence([entry], [claim]))).not.toThrow()
  })

  it('tells of a quote that is not where it says', () => {
    const moved = { ...claim, evidence: [{ start: 5, end: 18, quote: 'Board of Salt' }] }
    expect(() => refuse('out', checkEvidence([entry], [moved]))).toThrow(
      /^Cannot build `out`, found one fault:\n {2}.*expected “Board of Salt” at 5–18, found “oard of Salt ”/,
    )
  })

  it('tells what breaks a shape, and in which words it was said', () => {
    expect(() => refuse('out', [violation, violation])).toThrow(`Cannot build \`out\`, found 2 faults:
  Board of Salt replaced by A and B: A replacement has one resulting body. Found: A, B.
    “replaced by A and B” (salt:3–22)
`)
  })

  it('passes over warnings', () => {
    expect(() => refuse('out', [{ ...violation, severity: 'Warning' }])).not.toThrow()
  })
})
