// What the asker gives for a question's parameters, as terms.
import { xsd } from '../vocabulary.js'
import { QueryError } from './error.js'
import type { Param, Term } from './model.js'
import { isNamed, resolve } from './resolve.js'
import type { Question } from './saved.js'
import type { Asked } from './store.js'

async function term(store: Asked, param: Param, value: string): Promise<Term> {
  if (isNamed(param.type)) return { type: 'uri', value: await resolve(store, param.type, value) }
  if (param.type === 'text') return { type: 'literal', value }
  if (param.type === 'number') {
    if (/^-?\d{1,15}$/.test(value)) return { type: 'literal', value, datatype: xsd.integer }
    throw new QueryError(`Cannot read --${param.name}, expected a whole number, found “${value}”`)
  }
  // The edtf library takes as long to load as the engine: only questions about dates pay for it.
  const { day } = await import('./date.js')
  return { type: 'literal', value: day(value, param), datatype: xsd.date }
}

/** A default speaks of the bundled entries: where it names nothing, or several things, the asker must say what to ask about. */
async function preset(store: Asked, question: Question, param: Param, value: string): Promise<Term> {
  try {
    return await term(store, param, value)
  } catch (error) {
    if (!(error instanceof QueryError)) throw error
    throw new QueryError(
      `Cannot ask ${question.name} without --${param.name} (${param.description}): its default does not serve here. ${error.message}`,
    )
  }
}

/**
 * The terms of a question's parameters, by name, from what was given and their defaults.
 * @throws {QueryError} if a parameter is missing, unknown, or not of its type
 */
export async function termsOf(
  store: Asked,
  question: Question,
  given: Readonly<Record<string, string>>,
): Promise<Map<string, Term>> {
  const names = question.params.map(({ name }) => name)
  const unknown = Object.keys(given).find((name) => !names.includes(name))
  if (unknown !== undefined) {
    const has =
      names.length > 0 ? `which has ${names.map((name) => `--${name}`).join(', ')}` : 'which has no parameters'
    throw new QueryError(`Cannot ask ${question.name} with --${unknown}, ${has}`)
  }
  const terms = new Map<string, Term>()
  for (const param of question.params) {
    const value = given[param.name] ?? param.default
    if (value === undefined) {
      throw new QueryError(`Cannot ask ${question.name}, expected --${param.name}: ${param.description}`)
    }
    terms.set(
      param.name,
      await (param.name in given ? term(store, param, value) : preset(store, question, param, value)),
    )
  }
  return terms
}
