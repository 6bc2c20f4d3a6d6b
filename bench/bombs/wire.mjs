// Requests that are made to hurt: too slow, too large, too many, or not HTTP at all. Each works on a socket of its own.
import { connect } from 'node:net'

/** What came back: the status of the first response, or `closed` where there was none; and the milliseconds until then. */
const outcomeOf = (socket, started) =>
  new Promise((done) => {
    const settle = (status) => done({ status, ms: performance.now() - started })
    socket.once('data', (bytes) => settle(/^HTTP\/1\.1 (\d+)/.exec(bytes.toString('latin1'))?.[1] ?? 'other'))
    socket.once('close', () => settle('closed'))
    socket.on('error', () => settle('closed'))
  })

/** Opens a socket, and has `send` write to it; `drip` bytes follow, one a beat. Ends the socket once something came back. */
async function raw(port, send, { drip, beat = 300 } = {}) {
  const socket = connect(port, '127.0.0.1')
  const outcome = outcomeOf(socket, performance.now())
  socket.on('connect', () => send(socket))
  const timer = drip && setInterval(() => socket.writable && socket.write(drip), beat)
  const found = await outcome
  clearInterval(timer)
  socket.destroy()
  return found
}

const head = (first, ...lines) => [`${first} HTTP/1.1`, 'Host: localhost', ...lines, '', ''].join('\r\n')
const text = (whole) => (port) => raw(port, (socket) => socket.write(whole))
const post = (body, ...lines) =>
  head(
    'POST /sparql',
    'Content-Type: application/sparql-query',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...lines,
  ) + body
const get = (query, ...lines) => head(`GET /sparql?query=${encodeURIComponent(query)}`, ...lines)
const bytes = (...values) => Buffer.from(values)

/** More bytes than anyone takes, for as long as the other side listens. */
function flood(socket, piece) {
  const more = () => {
    while (socket.writable && socket.write(piece));
    if (socket.writable) socket.once('drain', more)
  }
  more()
}

/** Many sockets at once that say nothing; the outcome is that of a question asked among them. */
async function crowd(port, size, opening = '') {
  const sockets = Array.from({ length: size }, () => connect(port, '127.0.0.1').on('error', () => {}))
  for (const socket of sockets) socket.on('connect', () => opening && socket.write(opening))
  await new Promise((wait) => setTimeout(wait, 500))
  const found = await raw(port, (socket) => socket.write(get('ASK {}')))
  for (const socket of sockets) socket.destroy()
  return found
}

const SLOW = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }'
const LARGE = 'SELECT * { GRAPH ?g { ?a ?b ?c } }'

/** All of them: what to do to a port of this machine, by name. */
export const WIRE = {
  'a line that does not end': (port) => raw(port, (socket) => socket.write('GET /'), { drip: 'a' }),
  'headers that come slowly': (port) =>
    raw(port, (socket) => socket.write('GET /health HTTP/1.1\r\nHost: localhost\r\n'), { drip: 'X: a\r\n' }),
  'headers without end': (port) =>
    raw(port, (socket) => {
      socket.write('GET /health HTTP/1.1\r\nHost: localhost\r\n')
      flood(socket, 'X-Salt: pepper\r\n'.repeat(64))
    }),
  'one header of a megabyte': text(head('GET /health', `X: ${'a'.repeat(1_000_000)}`)),
  'an address of 100 kB': text(head(`GET /sparql?query=${'a'.repeat(100_000)}`)),
  'a body that comes slowly': (port) =>
    raw(
      port,
      (socket) => socket.write(head('POST /sparql', 'Content-Type: application/sparql-query', 'Content-Length: 60000')),
      {
        drip: '{',
      },
    ),
  'a body that never comes': (port) =>
    raw(port, (socket) =>
      socket.write(head('POST /sparql', 'Content-Type: application/sparql-query', 'Content-Length: 10')),
    ),
  'a body of a gigabyte, announced': (port) =>
    raw(port, (socket) =>
      socket.write(head('POST /sparql', 'Content-Type: application/sparql-query', 'Content-Length: 1000000000')),
    ),
  'a body without end, in chunks': (port) =>
    raw(port, (socket) => {
      socket.write(head('POST /sparql', 'Content-Type: application/sparql-query', 'Transfer-Encoding: chunked'))
      flood(socket, `1000\r\n${'a'.repeat(4096)}\r\n`)
    }),
  'a body that says it is packed': text(post('ASK {}', 'Content-Encoding: gzip')),
  'two lengths': text(head('POST /sparql', 'Content-Length: 5', 'Content-Length: 6')),
  'a length and chunks': text(head('POST /sparql', 'Content-Length: 5', 'Transfer-Encoding: chunked')),
  'a chunk of no size': text(
    `${head('POST /sparql', 'Content-Type: application/sparql-query', 'Transfer-Encoding: chunked')}zz\r\n`,
  ),
  'no HTTP': text(bytes(0, 255, 1, 254, 13, 10, 13, 10)),
  'the beginning of TLS': text(bytes(22, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3)),
  'HTTP/0.9': text('GET /\r\n\r\n'),
  'no Host': text('GET /health HTTP/1.1\r\n\r\n'),
  'the Host of someone else': text('GET /health HTTP/1.1\r\nHost: rebound.example.com\r\n\r\n'),
  'two Hosts': text('GET /health HTTP/1.1\r\nHost: localhost\r\nHost: example.com\r\n\r\n'),
  'a method that there is not': text(head('SALT /sparql')),
  CONNECT: text(head('CONNECT 127.0.0.1:1')),
  TRACE: text(head('TRACE /sparql')),
  'a change of protocol': text(
    head('GET /health', 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'),
  ),
  'bytes that are no UTF-8': text(
    Buffer.concat([Buffer.from(post('aaaaaa').slice(0, -6)), bytes(0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0)]),
  ),
  'escapes that are none': text(head('GET /sparql?query=%zz%c0%80%')),
  'zero bytes in the address': text(head('GET /questions/%00')),
  'a way up in the address': text(head('GET /questions/..%2f..%2f..%2fetc%2fpasswd')),
  'a thousand fields': text(head(`GET /sparql?${'a=1&'.repeat(1000)}query=ASK%7B%7D`)),
  'a wish of 30 kB': text(get('ASK {}', `Accept: ${'a/b;q=0.1,'.repeat(3000)}*/*`)),
  'tags of 30 kB': text(get('ASK {}', `If-None-Match: ${'"a",'.repeat(7000)}"b"`)),
  'five hundred requests in one breath': (port) => raw(port, (socket) => socket.write(get('ASK {}').repeat(500))),
  'twenty long queries in one breath': (port) => raw(port, (socket) => socket.write(get(SLOW).repeat(20))),
  'three hundred silent connections': (port) => crowd(port, 300),
  'a hundred unfinished requests': (port) => crowd(port, 100, 'POST /sparql HTTP/1.1\r\nHost: localhost\r\n'),
  'a long query, and gone': (port) =>
    raw(port, (socket) => {
      socket.write(get(SLOW))
      setTimeout(() => socket.destroy(), 300)
    }),
  'a reader that does not read': (port) =>
    raw(port, (socket) => {
      for (let i = 0; i < 5; i++) socket.write(get(LARGE))
      socket.pause()
      setTimeout(() => socket.resume(), 2000)
    }),
}
