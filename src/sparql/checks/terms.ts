// A question speaks the words that the dataset is written in.
import * as vocabulary from '../../vocabulary.js'
import { isLeaf, parts } from '../tree.js'
import type { Check } from './check.js'

const { chy, dct, oa, org, rdf, rdfs, skos, xsd, EDTF, PREFIXES, prefixed } = vocabulary

/** The datatypes that SPARQL itself gives to `true`, `1.5`, `1e0` and `"…"@en`. */
const LITERALS = [...['boolean', 'decimal', 'double'].map((name) => PREFIXES.xsd + name), `${PREFIXES.rdf}langString`]

const KNOWN: ReadonlySet<string> = new Set([
  ...[chy, dct, oa, org, rdf, rdfs, skos, xsd].flatMap((terms) => Object.values(terms)),
  ...[EDTF, ...LITERALS],
])

export const terms: Check = {
  name: 'terms',
  says: 'every prefix and every term is one of the vocabulary’s: a misspelt one would find nothing, and not say so',
  find: ({ tree }) => {
    const declared = Object.entries(tree.prefixes)
    const strange = declared.filter(([prefix, iri]) => PREFIXES[prefix as keyof typeof PREFIXES] !== iri)
    const iris = parts(tree)
      .filter(isLeaf)
      .filter(({ termType }) => termType === 'NamedNode')
    const unknown = [...new Set(iris.map(({ value }) => value))].filter((iri) => !KNOWN.has(iri))
    return [
      ...strange.map(([prefix, iri]) => ({
        wanted: `expected a prefix of src/vocabulary.ts, found “${prefix}: <${iri}>”`,
        at: new RegExp(`\\b${prefix}:`),
      })),
      ...unknown.map((iri) => {
        const short = prefixed(iri)?.join(':')
        const wanted = `expected a term of src/vocabulary.ts, found “${short ?? iri}”`
        return short ? { wanted, at: new RegExp(`\\b${short}\\b`) } : { wanted }
      }),
    ]
  },
}
