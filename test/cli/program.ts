// The compiled program as a child process, and folders for it to work in. `npm test` compiles first.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect } from 'vitest'

export const PROGRAM = fileURLToPath(new URL('../../bin/chancery.js', import.meta.url))

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How the program is run; the environment holds nothing but PATH unless told. */
export interface Surroundings {
  readonly input?: string | Uint8Array
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs `chancery` with `args`, its streams being pipes. */
export function chancery(args: readonly string[], { input = '', cwd, env = {} }: Surroundings = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
    ...(cwd && { cwd }),
  })
  return { status, stdout, stderr }
}

/** A folder with these files in it, removed after the tests of the file that asks for it. */
export function folderOf(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder in which `out` is the dataset of the bundled entries, once the tests run. */
export function folderWithDataset(): string {
  const folder = folderOf()
  beforeAll(() => {
    expect(chancery(['build'], { cwd: folder }).status).toBe(0)
  })
  return folder
}

/** The most columns that a line of `text` takes. */
export const widest = (text: string): number => Math.max(...text.split('\n').map((line) => [...line].length))
