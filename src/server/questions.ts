// The saved questions over HTTP: which there are, and their answers.
import { nearest, type Question } from '../sparql/index.js'
import { answered } from './answering.js'
import { fields } from './form.js'
import { Refusal } from './refusal.js'
import { choiceOf } from './representations.js'
import { type Handler, originOf, type Serving, searchOf, textResponse } from './serving.js'

/** What a program needs to know of a question. */
const about = ({ name, summary, description, group, params }: Question, origin: string) => ({
  ...{ name, summary, description, group, params },
  href: `${origin}/questions/${name}`,
})

export const questionList: Handler = (request, serving) => {
  const list = serving.questions.map((question) => about(question, originOf(request, serving)))
  return textResponse(`${JSON.stringify(list, undefined, 2)}\n`, 'application/json')
}

function find(name: string, { questions }: Serving): Question {
  const question = questions.find((one) => one.name === name)
  if (question) return question
  const names = nearest(
    name,
    questions.map((one) => one.name),
  )
  const hint = names.length > 0 ? `: did you mean ${names.join(', ')}?` : ': see /questions'
  throw new Refusal({ status: 404, message: `Cannot find the question “${name}”${hint}` })
}

/** What was given, by parameter; what a form left empty was not given. */
function givenIn(search: string, question: Question): Record<string, string> {
  const given: Record<string, string> = {}
  for (const [name, value] of fields(search)) {
    if (name === 'format' || value === '') continue
    if (!question.params.some((param) => param.name === name)) {
      const known = question.params.map((param) => param.name).join(', ') || 'none'
      throw new Refusal({
        status: 400,
        message: `Cannot ask ${question.name} with “${name}”, expected one of: ${known}`,
      })
    }
    if (Object.hasOwn(given, name)) throw new Refusal({ status: 400, message: `Cannot ask with “${name}” twice` })
    given[name] = value
  }
  return given
}

export const question: Handler = (request, serving, gone) => {
  const { pathname } = new URL(request.url)
  const file = pathname.slice(pathname.lastIndexOf('/') + 1)
  const [, name = '', ending] = /^([a-z\d-]+)(?:\.([a-z-]+))?$/.exec(file) ?? []
  const found = find(name || file.slice(0, 80), serving)
  const search = searchOf(request)
  const format = ending ?? fields(search).find(([key]) => key === 'format')?.[1]
  const choice = choiceOf(request.headers.get('accept') ?? undefined, format)
  return answered({ kind: 'question', name, given: givenIn(search, found), choice }, request, serving, gone)
}
