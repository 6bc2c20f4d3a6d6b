// The dumps that a build left beside the store, to be taken away whole.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Refusal } from './refusal.js'
import { type Handler, withCharset } from './serving.js'

/** The only files that are ever sent. */
export const DUMPS: Readonly<Record<string, string>> = {
  'chancery.ttl': 'text/turtle',
  'chancery.trig': 'application/trig',
  'chancery.nq': 'application/n-quads',
}

export const dump: Handler = async (request, { dataset }) => {
  const { pathname } = new URL(request.url)
  const name = pathname.slice(pathname.lastIndexOf('/') + 1)
  const type = Object.hasOwn(DUMPS, name) ? DUMPS[name] : undefined
  const path = join(dataset.folder, name)
  const found = type && (await stat(path).catch(() => undefined))
  if (!found)
    throw new Refusal({
      status: 404,
      message: `Cannot find a dump “${name.slice(0, 80)}”, expected one of ${Object.keys(DUMPS).join(', ')}`,
    })
  const headers = { 'content-type': withCharset(type), 'content-length': String(found.size) }
  if (request.method === 'HEAD') return new Response(null, { headers })
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, { headers })
}
