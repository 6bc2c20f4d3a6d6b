// `chancery ask`: the saved questions, each a command of its own with its parameters as options.
import type { Command } from 'commander'
import type { Question } from '../sparql/index.js'
import { byGroup, formatOption, OUT_OPTION, show } from './answers.js'
import { colourful, type Style, style } from './colour.js'
import { examples } from './help.js'
import { print } from './terminal.js'

interface Options {
  readonly out: string
  readonly format?: string
}

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

/** One question as a command: commander reads its options, writes its help, and says what is wrong with them. */
function asCommand(question: Question, ask: Command, { out, format }: Options): Command {
  const command = ask
    .createCommand(`chancery ask ${question.name}`)
    .copyInheritedSettings(ask)
    .helpOption('-h, --help', 'what the question takes')
    .description(`${question.summary}\n\n${question.description}`)
    .allowExcessArguments(false)
  for (const { name, type, description, default: usual } of question.params) {
    const flag = `--${name} <${type.replaceAll(' ', '-')}>`
    if (usual === undefined) command.requiredOption(flag, description)
    else command.option(flag, description, usual)
  }
  formatOption(command, format)
  command.option(OUT_OPTION[0], OUT_OPTION[1], out)
  if (question.examples.length > 0)
    command.addHelpText('after', examples(...question.examples.map((line) => [line, ''] as const)))
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
    .option(...OUT_OPTION)
    .passThroughOptions()
    .allowExcessArguments()
    .addHelpText(
      'after',
      examples(
        ['chancery ask', 'what can be asked'],
        ['chancery ask what-became-of --body "Home Office"', 'answer a question'],
        ['chancery ask disagreements --format csv', 'for a spreadsheet'],
      ),
    )
  formatOption(ask)
  ask.action(async (name: string | undefined, outer: Options) => {
    const { answer, savedQuestion, savedQuestions } = await import('../sparql/index.js')
    if (name === undefined) return print(listed(savedQuestions(), style(colourful(process.stdout))))
    const question = savedQuestion(name)
    const command = asCommand(question, ask, outer).action(async ({ out, format, ...given }: Options) =>
      show(await answer(out, question, given as Record<string, string>), format),
    )
    await command.parseAsync(ask.args.slice(1), { from: 'user' })
  })
}
