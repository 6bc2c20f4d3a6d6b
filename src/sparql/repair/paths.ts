// The engine loses the path of no step from a term that is not in the data.
import { columnsOf, isWild, variablesIn } from '../scope.js'
import { canStay, type Leaf, type Part, rebuilt, type Triple, triples } from '../tree.js'
import { call, group, type Repair, variable } from './repair.js'

type End = Part & Leaf

const isTerm = (end: Leaf): boolean => end.termType === 'NamedNode' || end.termType === 'Literal'

/** Whether both are one term: the same value, and the same language and datatype. */
const isSame = (a: End, b: End): boolean =>
  a.termType === b.termType &&
  a.value === b.value &&
  a['language'] === b['language'] &&
  (a['datatype'] as Leaf | undefined)?.value === (b['datatype'] as Leaf | undefined)?.value

const bgp = (subject: End, predicate: unknown, object: End): Part => ({
  type: 'bgp',
  triples: [{ subject, predicate, object }],
})

/** Whether the engine may lose what this triple finds: it starts or ends in a term, and needs no step. */
const loses = ({ subject, predicate, object }: Triple): boolean =>
  canStay(predicate) && (isTerm(subject) || isTerm(object))

/** A triple whose path needs no step, as SPARQL 1.1, 18.2.2.4 takes it apart, with the row of no step beside the engine's own rows. */
function staying(subject: End, path: Part, object: End, fresh: () => End): Part[] {
  if (!loses({ subject, predicate: path, object })) return [bgp(subject, path, object)]
  const items = path['items'] as readonly Part[]
  switch (path['pathType']) {
    case '^':
      return staying(object, items[0] as Part, subject, fresh)
    case '|':
      return [{ type: 'union', patterns: items.map((item) => group(...staying(subject, item, object, fresh))) }]
    case '/': {
      const ends = [subject, ...items.slice(1).map(fresh), object]
      return items.flatMap((item, i) => staying(ends[i] ?? subject, item, ends[i + 1] ?? object, fresh))
    }
    default: {
      if (isTerm(subject) && isTerm(object)) return isSame(subject, object) ? [] : [bgp(subject, path, object)]
      const [term, free] = isTerm(subject) ? [subject, object] : [object, subject]
      const others: Part = { type: 'filter', expression: call('!', call('sameterm', free, term)) }
      const itself: Part = { type: 'bind', variable: free, expression: term }
      return [{ type: 'union', patterns: [group(bgp(subject, path, object), others), group(itself)] }]
    }
  }
}

/** Blank nodes are variables that no SELECT shows; as such they may stand in several groups. */
const unblanked = (end: End): End =>
  end.termType === 'BlankNode' ? variable(`blank_${end.value.replace(/\W/g, '_')}`) : end

function mended(pattern: Part, fresh: () => End): Part {
  const steps = triples(pattern).map((triple) => ({
    ...triple,
    subject: unblanked(triple.subject),
    object: unblanked(triple.object),
  }))
  const plain: Part = { type: 'bgp', triples: steps.filter((triple) => !loses(triple)) }
  return group(
    plain,
    ...steps.filter(loses).flatMap(({ subject, predicate, object }) => staying(subject, predicate, object, fresh)),
  )
}

export const paths: Repair = {
  name: 'paths',
  says: '`<x> :p* ?y` and `<x> :p? ?y` hold <x> itself, whether or not the data speak of it (SPARQL 1.1, 18.4)',
  mend: (tree) => {
    if (!triples(tree).some(loses)) return tree
    const taken = variablesIn(tree)
    let count = 0
    const fresh = (): End => {
      do count++
      while (taken.has(`step_${count}`))
      return variable(`step_${count}`)
    }
    // Columns by name, so that what is added here is not shown.
    const named = rebuilt(tree, (part) =>
      isWild(part) ? { ...part, variables: columnsOf(part).map(variable) } : undefined,
    )
    return rebuilt(named, (part) =>
      part['type'] === 'bgp' && triples(part).some(loses) ? mended(part, fresh) : undefined,
    )
  },
}
