// The shape of a repair: queries that the engine answers wrongly, and how to put them so that it answers rightly.
import { xsd } from '../../vocabulary.js'
import type { Leaf, Part } from '../tree.js'

/** One shape. `says` is for the reader of docs and tests. */
export interface Repair {
  readonly name: string
  readonly says: string
  /**
   * A tree that means the same, without the shape; `tree` itself where the shape does not occur.
   * @throws {QueryError} if it occurs in a way that cannot be put otherwise, with the reason and what to write instead
   */
  readonly mend: (tree: Part) => Part
}

/** The variable of that name, as a part of a tree. */
export const variable = (name: string): Part & Leaf => ({ termType: 'Variable', value: name })

/** A literal without a language. */
export const literal = (value: string, datatype: string = xsd.string): Part & Leaf => ({
  termType: 'Literal',
  value,
  language: '',
  datatype: { termType: 'NamedNode', value: datatype },
})

/** A call of a function or an operator. */
export const call = (operator: string, ...args: readonly unknown[]): Part => ({ type: 'operation', operator, args })

/** A call of a function that has an IRI, as casts do. */
export const cast = (datatype: string, ...args: readonly unknown[]): Part => ({
  type: 'functionCall',
  function: { termType: 'NamedNode', value: datatype },
  args,
  distinct: false,
})

/** Patterns between braces. */
export const group = (...patterns: readonly Part[]): Part => ({ type: 'group', patterns })

/** A pattern that finds nothing, but does not let the engine see so beforehand. */
export const NOTHING: Part = { type: 'filter', expression: call('<', call('rand'), literal('0', xsd.integer)) }
