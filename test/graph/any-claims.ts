// Claims of a small world, for laws that hold whatever is claimed.
import fc from 'fast-check'
import { CHANGES, type Relation, STATES } from '../../src/model.js'
import { agency, alone, claim, post, region } from './claims.js'

const [A, B, C, D] = [agency('A Board'), agency('B Board'), agency('C Board'), agency('D Board')]
const relation = fc.constantFrom<Relation[]>(...CHANGES, 'ceasedIn', 'pilotedIn')
const date = fc.constantFrom(undefined, '1990', '1990-04', '[1990,1991]', '1991', '1995~', '../1995', '1990/..', '199X')
/** A claim of a few bodies and posts, as entries might make it: of a change, in some places or everywhere, at some date or none. */
export const anyChange = fc
  .record({
    relation,
    date,
    from: fc.constantFrom(A, B, C, post('Salt Manager')),
    to: fc.constantFrom(A, B, D),
    regions: fc.constantFrom(undefined, ['Wales'], ['Wales', 'London']),
    in: fc.constantFrom('a', 'b', 'c'),
    at: fc.constantFrom(0, 5, 40),
  })
  .map(({ relation, from, to, date, regions, ...rest }) => {
    const circumstances = { ...rest, ...(date && { date }), ...(regions && { regions }) }
    if (relation === 'created' || relation === 'abolished') return alone(relation, from, circumstances)
    return claim(relation, from, relation.endsWith('In') ? region('Wales') : to, circumstances)
  })
export const anyChanges = fc.array(anyChange, { maxLength: 16 })

/** A claim of a state of the same, or of a name. */
const anyState = fc
  .record({
    relation: fc.constantFrom<Relation[]>(...STATES, 'alias', 'active'),
    date: fc.option(fc.oneof(date, fc.constantFrom('1990/1995', '[1980,1981]/..', '1992/1993-04')), { nil: undefined }),
    from: fc.constantFrom(A, B, C),
    to: fc.constantFrom(A, B, D),
    in: fc.constantFrom('a', 'b', 'c'),
    at: fc.constantFrom(0, 5, 40),
  })
  .map(({ relation, from, to, date, ...rest }) => {
    const circumstances = { ...rest, ...(date && { date }) }
    if (relation === 'active') return alone(relation, from, circumstances)
    if (relation === 'postIn') return claim(relation, post('Salt Manager'), to, circumstances)
    if (relation === 'covers') return claim(relation, from, region('Wales'), circumstances)
    if (relation === 'within') return claim(relation, region('Wales'), region('Britain'), circumstances)
    return claim(relation, from, relation === 'alias' ? agency('AB') : to, circumstances)
  })

/** Claims of all kinds. */
export const anyClaims = fc.array(fc.oneof(anyChange, anyState), { maxLength: 16 })
