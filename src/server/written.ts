// An answer as bytes: in the format that was chosen, and cut to what may be sent.
import { type Answer, FORMATS, render } from '../sparql/index.js'
import { answerPage } from './answer-page.js'
import { Refusal } from './refusal.js'
import { HTML, offered } from './representations.js'
import type { Choice, Written } from './task.js'

const KINDS = { table: 'rows', truth: 'yes or no', statements: 'statements' } as const

/** Each step leaves out more than seems needed, so that few steps do. */
const SHRINK = 0.9

/** The text of an answer in at most `most` bytes: with fewer rows if need be. */
async function fitting(
  answer: Answer,
  format: string,
  most: number,
): Promise<Pick<Written, 'body'> & { readonly cut: boolean }> {
  const body = new TextEncoder().encode(format === HTML.name ? answerPage(answer) : await render(answer, format))
  if (body.length <= most || answer.kind === 'truth' || answer.rows.length === 0) return { body, cut: false }
  const rows = answer.rows.slice(0, Math.floor((answer.rows.length * most * SHRINK) / body.length))
  return { ...(await fitting({ ...answer, rows, cut: true }, format, most)), cut: true }
}

/**
 * Writes an answer.
 * @param most bytes
 * @throws {Refusal} if the client takes no format that such an answer can be written in
 */
export async function written(answer: Answer, choice: Choice, most: number): Promise<Written> {
  const format = [...FORMATS, HTML].find(({ name }) => name === choice[answer.kind])
  if (!format) {
    const message = `Cannot write ${KINDS[answer.kind]} as the client wants it, expected one of ${offered(answer.kind).join(', ')}`
    throw new Refusal({ status: 406, message })
  }
  const { body, cut } = await fitting(answer, format.name, most)
  const limit = cut ? 'bytes' : answer.cut ? 'rows' : undefined
  return { body, type: format.media, ...(limit && { cut: limit }) }
}
