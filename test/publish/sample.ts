// A small graph for the tests of this room: a body, what became of it, a claim with its passage, a link.
import { type Graph, iri, quad, sortQuads, text, typed } from '../../src/graph/index.js'
import { chy, DEFAULT_BASE, EDTF, oa, PREFIXES, rdf, skos, xsd } from '../../src/vocabulary.js'

const at = (path: string) => iri(DEFAULT_BASE + path)
const a = iri(rdf.type)
const [board, authority] = [at('agency/health-board'), at('agency/health-authority')]
const [change, claim, passage] = [
  at('change/succession/health-board/1974'),
  at('claim/boards/1f'),
  at('passage/boards/0-42'),
]
const inEntry = at('graph/entry/boards')

/** What the sample quotes: with all that a Turtle string must escape. */
export const QUOTE = 'The “Board” was \\ replaced\nby\tthe "Authority"'

/** Core and evidence, sorted and unique, as `buildGraph` leaves them. */
export const sample: Graph = {
  core: sortQuads([
    quad(board, a, iri(chy.Agency)),
    quad(board, iri(skos.prefLabel), text('Health Board', 'en')),
    quad(board, iri(skos.altLabel), text('HB', 'en')),
    quad(board, iri(skos.altLabel), text('The Board', 'en')),
    quad(board, iri(chy.succeededBy), authority),
    quad(authority, a, iri(chy.Agency)),
    quad(change, a, iri(chy.Change)),
    quad(change, a, iri(chy.Succession)),
    quad(change, iri(chy.date), typed('1974', EDTF)),
    quad(change, iri(chy.earliest), typed('1974-01-01', xsd.date)),
    quad(board, iri(skos.exactMatch), iri(`${PREFIXES.wd}Q763388`), at('graph/links')),
  ]),
  evidence: sortQuads([
    quad(claim, a, iri(chy.Claim), inEntry),
    quad(claim, iri(chy.asserts), change, inEntry),
    quad(claim, iri(chy.evidence), passage, inEntry),
    quad(passage, a, iri(chy.Passage), inEntry),
    quad(passage, iri(oa.start), typed('0', xsd.integer), inEntry),
    quad(passage, iri(oa.exact), text(QUOTE), inEntry),
  ]),
}
