// “Label: value”: the labels of archival description, and what a line must look like to have one.

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
  'access conditions',
  'access restrictions',
  'agency number',
  'authorised form of name',
  'authorized form of name',
  'closure status',
  'conditions governing access',
  'conditions governing reproduction',
  'controlling agency',
  'copies held at',
  'creator',
  'creators',
  'date',
  'date range',
  'dates',
  'dates of creation',
  'dates of existence',
  'existence and location of copies',
  'existence and location of originals',
  'extent',
  'extent and medium',
  'finding aids',
  'former reference in its original department',
  'former reference in the national archives',
  'head office',
  'held by',
  'identifier',
  'language',
  'language of material',
  'legal status',
  'level',
  'level of description',
  'location',
  'map scale',
  'name of creator',
  'other forms of name',
  'parallel forms of name',
  'parent agency',
  'parent body',
  'parent department',
  'parent organisation',
  'parent organization',
  'part of',
  'physical characteristics',
  'physical condition',
  'physical description',
  'place',
  'places',
  'predecessor agency',
  'previous agency',
  'record opening date',
  'reference',
  'reference code',
  'repository',
  'restrictions on use',
  'series',
  'subject',
  'subjects',
  'subsequent agency',
  'succeeding agency',
  'successor agency',
  'superior agency',
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
  /** Where the value begins in the line; the line's length if it is to follow in the next lines. */
  readonly valueAt: number
}

const LABEL = /^(?:\*\*)?(\p{Lu}[\p{L}’',\s/()-]{0,58}?)(?:\*\*)?\s?:(?:\*\*)?(?:\s+|$)/u
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
  const [whole, label] = LABEL.exec(line.slice(0, 80)) ?? []
  if (whole === undefined || label === undefined) return undefined
  const name = plain(label)
  const isKnown = known.has(name)
  if (!isKnown && (label.includes('(') || label.split(/\s+/).length > MOST_WORDS)) return undefined
  const colon = whole.trimEnd().length
  const gap = line.slice(colon).search(/\S/)
  return {
    label: label.replace(/\s+/g, ' '),
    known: isKnown,
    narrative: narrative.has(name),
    valueAt: gap < 0 ? line.length : colon + gap,
  }
}
