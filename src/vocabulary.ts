// Every IRI that the code may utter. `ontology/chancery.ttl` defines the `chy:` ones; a test holds the two together.

/** Prefixes of the vocabularies that we write, in the form Turtle and SPARQL use. */
export const PREFIXES = {
  chy: 'https://w3id.org/chancery/ns#',
  dct: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  wd: 'http://www.wikidata.org/entity/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** Local names that need no escape and mean the same in Turtle and SPARQL (a subset of PN_LOCAL). */
const LOCAL = /^[A-Za-z_][\w-]*$/

/** `https://w3id.org/chancery/ns#Agency` → `['chy', 'Agency']`; nothing where no prefix of ours fits. */
export function prefixed(iri: string): readonly [prefix: string, local: string] | undefined {
  for (const [prefix, namespace] of Object.entries(PREFIXES)) {
    const local = iri.slice(namespace.length)
    if (iri.startsWith(namespace) && LOCAL.test(local)) return [prefix, local]
  }
  return undefined
}

/** Where minted IRIs live unless the user sets a base of their own. */
export const DEFAULT_BASE = 'https://w3id.org/chancery/id/'

const terms = <const T extends string>(prefix: string, names: readonly T[]): { readonly [K in T]: string } =>
  Object.fromEntries(names.map((name) => [name, prefix + name])) as { readonly [K in T]: string }

export const chy = terms(PREFIXES.chy, [
  // Things
  'Agency',
  'Post',
  'Region',
  'Name',
  'Entry',
  'RecordSet',
  // Changes
  'Change',
  'Founding',
  'Abolition',
  'Succession',
  'Merger',
  'Split',
  'Separation',
  'Renaming',
  'Transfer',
  'Pilot',
  // States
  'Tenure',
  'Affiliation',
  'Holding',
  'Remit',
  'Containment',
  'Attestation',
  'Existence',
  // What is said, and where
  'Claim',
  'Passage',
  'Disagreement',
  // Codes of other schemes
  'ChangeCode',
  'ClosedStatus',
  // Participants of changes
  'concerns',
  'before',
  'after',
  'inRegion',
  // Their roles
  'founded',
  'ended',
  'piloted',
  'predecessor',
  'successor',
  'merged',
  'absorbed',
  'absorbing',
  'divided',
  'resulting',
  'remaining',
  'separated',
  'renamed',
  'renamedAs',
  'giver',
  'receiver',
  // Participants of tenures
  'subject',
  'object',
  // Dates
  'date',
  'earliest',
  'latest',
  'from',
  'fromEarliest',
  'fromLatest',
  'until',
  'untilEarliest',
  'untilLatest',
  // Shortcuts derived from changes
  'gaveWayTo',
  'cameFrom',
  'succeededBy',
  'succeeds',
  'mergedInto',
  'mergedFrom',
  'splitInto',
  'splitFrom',
  'renamedTo',
  'renamedFrom',
  'transferredTo',
  'transferredFrom',
  // Shortcuts derived from tenures
  'partOf',
  'postIn',
  'covers',
  'within',
  // Predicates of claims that have no shortcut
  'created',
  'abolished',
  'alias',
  'pilotedIn',
  'ceasedIn',
  'active',
  // Seats: a post in one region
  'seatOf',
  // Names
  'nameOf',
  // Records
  'creator',
  'heldBy',
  // Provenance
  'asserts',
  'accordingTo',
  'evidence',
  'rule',
  'confidence',
  'measuredOn',
  'derivedBy',
  'derivedFrom',
  'sha256',
  // Disagreement
  'about',
  'between',
  'disagreementKind',
])

export const dct = terms(PREFIXES.dct, [
  'title',
  'source',
  'license',
  'publisher',
  'identifier',
  'extent',
  'type',
  'date',
])
export const oa = terms(PREFIXES.oa, ['hasSource', 'start', 'end', 'exact'])
export const org = terms(PREFIXES.org, ['ChangeEvent', 'originalOrganization', 'resultingOrganization'])
export const rdf = terms(PREFIXES.rdf, ['type', 'subject', 'predicate', 'object'])
export const rdfs = terms(PREFIXES.rdfs, ['label', 'comment'])
export const skos = terms(PREFIXES.skos, [
  'prefLabel',
  'altLabel',
  'exactMatch',
  'closeMatch',
  'broadMatch',
  'narrowMatch',
])
export const xsd = terms(PREFIXES.xsd, ['date', 'integer', 'decimal', 'double', 'string'])

/** The datatype of every date as people write it; the spelling of the Library of Congress. */
export const EDTF = `${PREFIXES.edtf}EDTF`
