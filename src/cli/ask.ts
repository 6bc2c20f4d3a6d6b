// `chancery ask`: the saved questions, each a command of its own with its parameters as options.
import type { Command } from 'commander'
import type { Question } from '../sparql/index.js'
import { byGroup, formatOption, type Place, placeOptions, show } from './answers.js'
import { answerFrom } from './asking.js'
import { colourful, type Style, style } from './colour.js'
import { Misuse } from './failure.js'
import { examples } from './help.js'
import { wrap } from './page/wrap.js'
import { PAGE, print, width } from './terminal.js'

interface Options extends Place {
  readonly format?: string
  readonly asOf?: string
}

const AS_OF = ['--as-of <date>', 'the day of a question about a day'] as const

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The questions, a line each below their groups. */
function listed(questions: readonly Question[], { strong }: Style): string {
  const longest = Math.max(...questions.map(({ name }) => name.length))
  const lines = byGroup(questions).flatMap(({ group, name, summary }, i, all) => [
    ...(all[i - 1]?.group === group ? [] : [`${i === 0 ? '' : '\n'}${strong(capital(group))}`]),
    `  ${name.padEnd(longest)}  ${summary}`,
  ])
  return `${[...lines, '', 'chancery ask NAME --help tells what a question takes.'].join('\n')}\n`
}

/** The parameter that is a day as of which a question is asked. */
const dayOf = ({ params }: Question): string | undefined => params.find(({ type }) => type === 'date')?.name
/** Whether a question is about one day, and not about the time between two. */
const isAsOf = ({ params }: Question): boolean => params.filter(({ type }) => /date$/.test(type)).length === 1

/** What is given for a question's parameters, the day among them. */
async function withDay(
  question: Question,
  asOf: string | undefined,
  given: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  if (asOf === undefined) return given
  const { dayAsOf, savedQuestions } = await import('../sparql/index.js')
  const day = isAsOf(question) ? dayOf(question) : undefined
  if (day !== undefined && day in given)
    throw new Misuse(`Cannot ask ${question.name} with both --${day} and --as-of, expected one of them`)
  if (day !== undefined) return { ...given, [day]: await dayAsOf(asOf) }
  const able = savedQuestions()
    .filter(isAsOf)
    .map(({ name }) => name)
  throw new Misuse(`Cannot ask ${question.name} as of a date, expected one of ${able.join(', ')}`)
}

/** What an example gives, below the example: its first rows. */
const shown = ({ rows }: Question): string =>
  rows.length === 0
    ? ''
    : `\n\nThe first gives:\n${rows.map((row) => wrap(row.join(' | '), width(PAGE), '  ', '    ')).join('\n')}`

/** One question as a command: commander reads its options, writes its help, and says what is wrong with them. */
function asCommand(question: Question, ask: Command, { format, asOf, ...place }: Options): Command {
  const command = ask
    .createCommand(`chancery ask ${question.name}`)
    .copyInheritedSettings(ask)
    .helpOption('-h, --help', 'what the question takes')
    .description(`${question.summary}\n\n${question.description}`)
    .allowExcessArguments(false)
  for (const { name, type, description, default: usual } of question.params) {
    const flag = `--${name} <${type.replaceAll(' ', '-')}>`
    if (usual === undefined) command.requiredOption(flag, description)
    // No default of commander's: it would arrive as if the asker had typed it.
    else command.option(flag, usual === '' ? description : `${description} (default: "${usual}")`)
  }
  command.addOption(
    command
      .createOption(...AS_OF)
      .default(asOf)
      .hideHelp(!isAsOf(question)),
  )
  formatOption(command, format)
  placeOptions(command, place)
  if (question.examples.length > 0)
    command.addHelpText('after', examples(...question.examples.map((line) => [line, ''] as const)) + shown(question))
  return command
}

/** Adds `ask` to the program. */
export function askCommand(program: Command): void {
  const ask = program
    .command('ask')
    .summary('list the saved questions, or answer one')
    .description('Answers a saved question. Without a question: lists them.')
    .usage('[QUESTION] [options]')
    .argument('[QUESTION]', 'its name; `chancery ask QUESTION --help` tells what it takes')
    .option(...AS_OF)
    .passThroughOptions()
    .allowExcessArguments()
    .addHelpText(
      'after',
      examples(
        ['chancery ask', 'what can be asked'],
        ['chancery ask what-became-of --body "Home Office"', 'answer a question'],
        ['chancery ask disagreements --format csv', 'for a spreadsheet'],
        ['chancery ask parents-as-of --body NOMS --as-of 2006', 'on a day'],
        ['chancery ask what-became-of --body NOMS --format tree', 'as a tree'],
      ),
    )
  formatOption(ask)
  placeOptions(ask)
  ask.action(async (name: string | undefined, outer: Options) => {
    const { savedQuestion, savedQuestions } = await import('../sparql/index.js')
    if (name === undefined) return print(listed(savedQuestions(), style(colourful(process.stdout))))
    const question = savedQuestion(name)
    const command = asCommand(question, ask, outer).action(
      async ({ out, endpoint, timeout, format, asOf: day, ...given }: Options) => {
        const place = {
          out,
          ...(endpoint !== undefined && { endpoint }),
          ...(timeout !== undefined && { timeout }),
        }
        const asking = { question: name, given: await withDay(question, day, given as Record<string, string>) }
        await show(await answerFrom(place, asking), format)
      },
    )
    await command.parseAsync(ask.args.slice(1), { from: 'user' })
  })
}
