// “Label: value”: the labels of archival description, and what a line must look like to have one.
import { isRelated } from './related.js'

/** Labels whose values are prose, as ISAD(G), ISAAR(CPF) and national catalogues word them. */
const NARRATIVE = [
  'abstract',
  'accruals',
  'accumulation',
  'administrative / biographical background',
  'administrative / biographical history',
  'administrative background',
  'administrative history',
  'appraisal',
  'appraisal information',
  'archival history',
  'arrangement',
  'biographical history',
  'custodial history',
  'description',
  'functions',
  'functions, occupations and activities',
  'general context',
  'history',
  'history note',
  'immediate source of acquisition',
  'internal structures / genealogy',
  'legal status and functions',
  'mandates / sources of authority',
  'note',
  'publication note',
  'related material',
  'scope and content',
  'separated material',
  'summary',
  'system of arrangement',
]

/** Labels whose values are names, dates and codes. */
const TERSE = [
  'abolished',
  'access conditions',
  'access restrictions',
  'agency',
  'agency name',
  'agency title',
  'agency number',
  'authorised form of name',
  'authorized form of name',
  'closure status',
  'conditions governing access',
  'conditions governing reproduction',
  'copies held at',
  'creator',
  'creators',
  'closing date',
  'commenced',
  'closure date',
  'date abolished',
  'date dissolved',
  'date established',
  'date of abolition',
  'date of creation',
  'date of dissolution',
  'date of establishment',
  'date of formation',
  'date range',
  'date',
  'dates of creation',
  'dates of existence',
  'dates',
  'dissolved',
  'end date',
  'established',
  'existence and location of copies',
  'existence and location of originals',
  'extent and medium',
  'extent',
  'finding aids',
  'former reference in its original department',
  'former reference in the national archives',
  'head office',
  'held by',
  'identifier',
  'language of material',
  'language',
  'legal status',
  'level of description',
  'level',
  'location',
  'map scale',
  'minister responsible',
  'name of creator',
  'physical characteristics',
  'physical condition',
  'physical description',
  'place',
  'places',
  'record opening date',
  'reference code',
  'reference',
  'related agencies',
  'related agency',
  'related bodies',
  'related body',
  'related organisations',
  'related organizations',
  'repository',
  'responsible minister',
  'restrictions on use',
  'series',
  'start date',
  'subject',
  'subjects',
  'terminated',
  'title',
  'type of entity',
  'unpublished finding aids',
]

const narrative: ReadonlySet<string> = new Set(NARRATIVE)
const known: ReadonlySet<string> = new Set([...NARRATIVE, ...TERSE])

/** The start of a field, as one line shows it. */
export interface FieldStart {
  /** As the text writes it, without the colon. */
  readonly label: string
  /** Whether it is a label of archival description; any other is only shaped like a label. */
  readonly known: boolean
  /** Whether its value is prose. */
  readonly narrative: boolean
  /** Whether its values say how the body stands to others, as no prose is introduced. */
  readonly related: boolean
  /** Where the value begins in the line; the line's length if it is to follow in the next lines. */
  readonly valueAt: number
}

const LABEL = /^(?:\*\*)?(\p{Lu}[\p{L}’',\s/()-]{0,58}?)(?:\*\*)?\s?:(?:\*\*)?(?:\s+|$)/u
/** A label with its values below it may do without a colon, where it is no mere heading: “Previous agencies”, “Successors”. */
const BARE = /^(?:\*\*)?(\p{Lu}\p{L}+(?:(?: \p{L}+){1,4}|s))(?:\*\*)?$/u
/** Labels that end a list of bodies without saying how theirs stand to it. */
const LOOSE = /^related (?:agenc(?:y|ies)|bod(?:y|ies)|organi[sz]ations?)$/i
const MOST_WORDS = 5

/** One spelling for “Administrative/biographical background”, “Name of creator(s)” and the like. */
const plain = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\(s\)/g, '')
    .replace(/\s*\/\s*/g, ' / ')
    .replace(/\s+/g, ' ')

/** The label that a line begins with, if it is shaped as one: a capital, up to five words (a known one may be longer), a colon. */
export function fieldStart(line: string): FieldStart | undefined {
  const bare = BARE.exec(line)?.[1]
  const [whole, label] =
    bare && (isRelated(bare) || LOOSE.test(bare)) ? [line, bare] : (LABEL.exec(line.slice(0, 80)) ?? [])
  if (whole === undefined || label === undefined) return undefined
  const name = plain(label)
  const related = isRelated(name)
  const isKnown = related || known.has(name)
  if (!isKnown && (label.includes('(') || label.split(/\s+/).length > MOST_WORDS)) return undefined
  const colon = whole.trimEnd().length
  const gap = line.slice(colon).search(/\S/)
  return {
    label: label.replace(/\s+/g, ' '),
    known: isKnown,
    narrative: narrative.has(name),
    related,
    valueAt: gap < 0 ? line.length : colon + gap,
  }
}
