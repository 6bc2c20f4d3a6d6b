// The plan of the house: imports point one way, rooms are entered by their index, libraries by one door.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Each room may import those before it. */
const ROOMS = ['source', 'extract', 'link', 'graph', 'sparql', 'publish', 'server', 'cli']
/** Shared ground: every room stands on it, and it stands on no room. */
const GROUND = [
  'dates.ts',
  'disagreements.ts',
  'edtf.ts',
  'markdown.ts',
  'model.ts',
  'names.ts',
  'paths.ts',
  'version.ts',
  'visible.ts',
  'vocabulary.ts',
]
/** The library's public names: the one file that looks into every room. */
const FRONT = 'index.ts'
const LIBRARIES = [
  '@hono/node-server',
  'commander',
  'edtf',
  'hono',
  'jsonld',
  'n3',
  'negotiator',
  'oxigraph',
  'picocolors',
  'rdf-validate-shacl',
  'sparqljs',
  'wink-eng-lite-web-model',
  'wink-nlp',
]
const LINES = 250

interface Import {
  readonly of: string
  /** Erased when compiled: `import type`. */
  readonly typeOnly: boolean
  /** Loaded when it is needed: `await import()`. */
  readonly lazy: boolean
}

interface File {
  /** Below src/, with `/`. */
  readonly path: string
  readonly lines: readonly string[]
  readonly imports: readonly Import[]
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[\w*{][^'"]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm

/** `hono/compress` is a part of `hono`, `@hono/node-server` is not. */
const libraryOf = (from: string): string => /^(?:@[^/]+\/)?[^/.][^/]*/.exec(from)?.[0] ?? from

function read(path: string): File {
  const text = readFileSync(join(ROOT, 'src', path), 'utf8')
  const imports = [...text.matchAll(IMPORT)].map(([, type, from, lazily]) => ({
    of: from ?? lazily ?? '',
    typeOnly: type !== undefined,
    lazy: lazily !== undefined,
  }))
  return { path, lines: text.trimEnd().split('\n'), imports }
}

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()
  .map(read)

const roomOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path)
/** The files of ours that `file` imports, below src/. */
const ownImports = (file: File, typesToo = true) =>
  file.imports
    .filter(({ of, typeOnly }) => of.startsWith('.') && (typesToo || !typeOnly))
    .map(({ of }) => join(dirname(file.path), of).replaceAll('\\', '/').replace(/\.js$/, '.ts'))
const broken = (faults: (file: File) => readonly string[]) =>
  files.flatMap((file) => faults(file).map((fault) => `${file.path}: ${fault}`))

describe('src', () => {
  it('holds the rooms, the shared ground and the front, and nothing else', () => {
    const strangers = files
      .map(({ path }) => roomOf(path))
      .filter((room) => ![...ROOMS, ...GROUND, FRONT].includes(room))
    expect([...new Set(strangers)]).toEqual([])
  })

  it('imports one way: from rooms before, and from the shared ground', () => {
    const faults = broken((file) => {
      const room = roomOf(file.path)
      if (room === FRONT) return []
      const allowed = GROUND.includes(room) ? GROUND : [...GROUND, ...ROOMS.slice(0, ROOMS.indexOf(room) + 1)]
      return ownImports(file).filter((path) => !allowed.includes(roomOf(path)))
    })
    expect(faults).toEqual([])
  })

  it('enters another room only by its index', () => {
    const faults = broken((file) =>
      ownImports(file).filter((path) => {
        const room = roomOf(path)
        return ROOMS.includes(room) && room !== roomOf(file.path) && path !== `${room}/index.ts`
      }),
    )
    expect(faults).toEqual([])
  })

  it('goes round in no circle', () => {
    const byPath = new Map(files.map((file) => [file.path, file]))
    const done = new Set<string>()
    const circle = (path: string, trail: readonly string[]): readonly string[] => {
      if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
      const file = byPath.get(path)
      if (!file || done.has(path)) return []
      for (const next of ownImports(file, false)) {
        const found = circle(next, [...trail, path])
        if (found.length > 0) return found
      }
      done.add(path)
      return []
    }
    expect(files.flatMap(({ path }) => circle(path, []))).toEqual([])
  })

  it('takes in each library by one file', () => {
    const doors = (library: string) =>
      files
        .filter(({ imports }) => imports.some(({ of, typeOnly }) => libraryOf(of) === library && !typeOnly))
        .map(({ path }) => path)
    const wrong = LIBRARIES.filter((library) => doors(library).length !== 1)
    expect(wrong.map((library) => `${library}: ${doors(library).join(', ') || 'nowhere'}`)).toEqual([])
  })

  it('takes in no library that this test does not know', () => {
    const faults = broken(({ imports }) =>
      imports
        .filter(({ of, typeOnly }) => !typeOnly && !of.startsWith('.') && !of.startsWith('node:'))
        .map(({ of }) => libraryOf(of))
        .filter((library) => !LIBRARIES.includes(library)),
    )
    expect(faults).toEqual([])
  })

  it('tells in the first line of every file what the file is for', () => {
    expect(broken(({ lines: [first = ''] }) => (/^\/\/ [A-Z`“…].{20,}[.!?]$/u.test(first) ? [] : [first]))).toEqual([])
  })

  it(`keeps every file within ${LINES} lines`, () => {
    expect(broken(({ lines }) => (lines.length > LINES ? [`${lines.length} lines`] : []))).toEqual([])
  })
})

describe('starting', () => {
  /** All files that are loaded with one of ours before it does anything. */
  function loaded(path: string, known = new Set<string>()): ReadonlySet<string> {
    const file = files.find((one) => one.path === path)
    if (!file || known.has(path)) return known
    known.add(path)
    for (const next of ownImports({ ...file, imports: file.imports.filter(({ lazy }) => !lazy) }, false))
      loaded(next, known)
    return known
  }

  it('loads no room, so that help comes at once', () => {
    expect([...loaded('cli/main.ts')].filter((path) => ROOMS.slice(0, -1).includes(roomOf(path)))).toEqual([])
  })

  it('loads no tagger, no shapes and no parser of Turtle to answer a question', () => {
    const libraries = [...loaded('sparql/index.ts')].flatMap(
      (path) =>
        files
          .find((file) => file.path === path)
          ?.imports.flatMap(({ of, lazy, typeOnly }) => (lazy || typeOnly ? [] : of)) ?? [],
    )
    expect(LIBRARIES.filter((library) => libraries.includes(library))).toEqual(['sparqljs'])
  })
})

describe('an index', () => {
  const imported = (index: string) =>
    ownImports(files.find(({ path }) => path === index) ?? { path: index, lines: [], imports: [] })
  const inFolder = (folder: string) =>
    files.map(({ path }) => path).filter((path) => dirname(path) === folder && path !== `${folder}/index.ts`)

  it.each(['extract/rules'])('lists every file of %s', (folder) => {
    expect(inFolder(folder).filter((path) => !imported(`${folder}/index.ts`).includes(path))).toEqual([])
  })

  it('of the command line lists every command', () => {
    const commands = files.filter(({ lines }) => /^\/\/ `chancery \w+`/.test(lines[0] ?? '')).map(({ path }) => path)
    expect(commands.length).toBeGreaterThan(5)
    expect(commands.filter((path) => !imported('cli/main.ts').includes(path))).toEqual([])
  })

  it('is there for every room', () => {
    const rooms = ROOMS.filter((room) => room !== 'cli')
    expect(rooms.filter((room) => !files.some(({ path }) => path === `${room}/index.ts`))).toEqual([])
  })
})

describe('the sources', () => {
  it('name no file of this machine', () => {
    expect(broken(({ lines }) => lines.filter((line) => /\/(?:home|work|tmp|root|Users)\//.test(line)))).toEqual([])
  })
})
