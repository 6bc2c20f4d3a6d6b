// Requests that are no requests: each gets an answer or its connection is ended, and the next one is answered.
import { expect, it } from 'vitest'
import { WIRE } from '../../bench/bombs/index.mjs'
import { serverOf } from './serving.js'

const { ask, port } = await serverOf({ limits: { arrival: 1, deadline: 20, threads: 3, slow: 1 } })
/** What may come back. Where a request holds many, it is the first answer. */
const EXPECTED: Readonly<Record<string, string>> = {
  'a line that does not end': '408',
  'headers that come slowly': '408',
  'headers without end': '431',
  'one header of a megabyte': '431',
  'an address of 100 kB': '431',
  'a body that comes slowly': '408',
  'a body that never comes': '408',
  'a body of a gigabyte, announced': '413',
  'a body without end, in chunks': '413',
  'a body that says it is packed': '415',
  'two lengths': '400',
  'a length and chunks': '400',
  'no HTTP': '400',
  'the beginning of TLS': '400',
  'no Host': '400',
  'the Host of someone else': '421',
  'a method that there is not': '400',
  TRACE: '405',
  'bytes that are no UTF-8': '400',
  'escapes that are none': '400',
  'zero bytes in the address': '404',
  'a way up in the address': '404',
  'a thousand fields': '400',
}

it.each(Object.entries(WIRE))('%s', async (name, attack) => {
  const { status } = await attack(port)
  expect(status).toMatch(new RegExp(`^${EXPECTED[name] ?? '(?:[2-5]\\d\\d|closed)'}$`))
  expect((await ask('/health')).status).toBe(200)
})
