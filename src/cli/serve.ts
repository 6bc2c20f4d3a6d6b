// `chancery serve`: the dataset over HTTP, for programs and for people, until it is told to stop.
import type { Command } from 'commander'
import type { Handled } from '../server/index.js'
import { OUT_OPTION } from './answers.js'
import { BadInput, Misuse } from './failure.js'
import { examples } from './help.js'
import { complain, print } from './terminal.js'

type Server = typeof import('../server/index.js')

interface Options extends Readonly<Record<string, unknown>> {
  readonly out: string
  readonly port: number
  readonly host: string
  readonly allowHost?: readonly string[]
  readonly cors: boolean
  readonly url?: string
  readonly log: 'text' | 'json' | 'none'
}

/** A whole number of at least `least`. */
const whole = (least: number) => (text: string) => {
  const value = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= least) return value
  throw new Misuse(`Expected a whole number of at least ${least}, found “${text}”`)
}

/** The name under which commander keeps the value of an option: `--query-bytes` is `queryBytes`. */
const keyOf = (option: string): string => option.slice(2).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** Control characters as escapes: a line of the log stays one line. */
const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => encodeURIComponent(character))

/** A line of the log. The clock belongs to the log, not to the dataset. */
function logLine({ method, target, status, milliseconds, client, refused }: Handled, log: Options['log']): string {
  const time = new Date().toISOString()
  const took = Math.round(milliseconds * 10) / 10
  const why = refused?.message.split('\n')[0]
  if (log === 'json') {
    return JSON.stringify({ time, client, method, target, status, milliseconds: took, ...(why && { refused: why }) })
  }
  return oneLine(`${time} ${client} ${method} ${target} ${status} ${took} ms${why ? ` ${why}` : ''}`)
}

/** A second signal ends at once. */
const untilToldToStop = () =>
  new Promise<void>((stop) => {
    const told = () => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1))
      stop()
    }
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, told)
  })

async function serve({ out, port, host, allowHost, cors, url, log, ...rest }: Options, server: Server): Promise<void> {
  const limits = Object.fromEntries(
    Object.entries(server.LIMITS).map(([name, { option }]) => [name, rest[keyOf(option)] as number]),
  )
  const stopped = untilToldToStop()
  const running = await server
    .startServer({
      ...{ out, port, host, cors, limits, allowHosts: allowHost ?? [] },
      ...(url !== undefined && { url }),
      handled: (request) => {
        if (log !== 'none') process.stdout.write(`${logLine(request, log)}\n`)
      },
      note: complain,
    })
    .catch((error: Error) => {
      throw new BadInput(error.message)
    })
  process.on('SIGHUP', () => void running.refresh())
  const name = host.includes(':') ? `[${host}]` : host
  await print(`Serving ${running.quads} statements at http://${name}:${running.port}/\n`)
  await stopped
  await running.close()
}

/** The command with all its options, which the server room knows. */
function withOptions(command: Command, { LIMITS }: Server): Command {
  command
    .description(
      'Serves the dataset over HTTP until SIGINT or SIGTERM, and only ever reads it. Another build is served as soon as it is there, or on SIGHUP. ' +
        'It listens on this machine alone unless told otherwise.',
    )
    .option(OUT_OPTION[0], 'the dataset to serve', OUT_OPTION[2])
    .option('--port <number>', '0 is any that is free', whole(0), 3000)
    .option('--host <address>', 'where to listen; 0.0.0.0 is everywhere', '127.0.0.1')
    .option('--allow-host <name...>', 'answer under this name too: the Host of requests')
    .option('--no-cors', 'let no page of other sites read answers')
    .option('--url <origin>', 'how clients know the server, where a proxy is between')
    .addOption(
      command.createOption('--log <form>', 'a line a request').choices(['text', 'json', 'none']).default('text'),
    )
  for (const { option, unit, says, usual } of Object.values(LIMITS))
    command.option(`${option} <number>`, `at most so many ${unit} ${says}`, whole(1), usual)
  return command.addHelpText(
    'after',
    examples(
      ['chancery serve', 'http://127.0.0.1:3000/'],
      ['chancery serve --host 0.0.0.0 --allow-host data.example.org', 'for others'],
      ['chancery serve --deadline 60 --rows 1000000', 'for long answers'],
    ),
  )
}

/** Adds `serve` to the program. Its options are known once the server room is loaded: help of others does not wait for that. */
export function serveCommand(program: Command): void {
  const outer = program
    .command('serve')
    .summary('a SPARQL endpoint, and the saved questions over HTTP')
    .helpOption(false)
    .allowUnknownOption()
    .allowExcessArguments()
    .passThroughOptions()
  outer.action(async () => {
    const server = await import('../server/index.js')
    const command = outer
      .createCommand('chancery serve')
      .copyInheritedSettings(outer)
      .allowExcessArguments(false)
      .helpOption('-h, --help', 'this')
    withOptions(command, server).action((options: Options) => serve(options, server))
    await command.parseAsync(outer.args, { from: 'user' })
  })
}
