// Servers to measure, each a process of its own, on a port of this machine that is free.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../bin/chancery.js', import.meta.url))

/** Starts `chancery serve`, and waits until it serves. */
export const startServer = (out, ...options) =>
  started([PROGRAM, 'serve', '--out', out, '--port', '0', '--log', 'none', ...options])

/** Starts Comunica over the same dataset. */
export const startComunica = (out) => started([fileURLToPath(new URL('comunica.mjs', import.meta.url)), out])

/** A server that tells on its first line where it is. `exits` fills with the exit statuses of a process that should not exit. */
async function started(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const exits = []
  child.on('exit', (status, signal) => exits.push(status ?? signal))
  const [line = ''] = await new Promise((done) => {
    createInterface(child.stdout).once('line', (first) => done([first]))
    child.once('exit', () => done([]))
  })
  const [, statements, port] = /^Serving (\d+) statements at http:\/\/.*:(\d+)\//.exec(line) ?? []
  if (!port) throw new Error(`expected a server, found: ${line}`)
  const stop = () =>
    new Promise((done) => {
      child.once('exit', done)
      child.kill('SIGTERM')
    })
  return { port: Number(port), statements: Number(statements), pid: child.pid, exits, stop }
}

/** The value below which `share` of `values` lie. */
export const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
