// The program's name and version, from the package.json that ships with it.
import { readFileSync } from 'node:fs'
import { shipped } from './paths.js'

const { version } = JSON.parse(readFileSync(shipped('package.json'), 'utf8')) as { readonly version: string }

/** Semantic version of this program: “0.1.0”. */
export const VERSION = version
