// The fused view as statements of the default graph: what all entries together say.
import { chy, org, rdfs, skos } from '../vocabulary.js'
import type { Name } from './alias.js'
import type { Change } from './change.js'
import type { Existing } from './derive.js'
import type { Disagreement } from './disagree/disagreement.js'
import type { Entity } from './entity.js'
import type { Existence } from './existence.js'
import type { ChangeKind } from './fuse.js'
import { type Quad, text } from './rdf.js'
import type { RecordSet } from './records.js'
import { rolesIn } from './role.js'
import type { Seat } from './seat.js'
import type { Derived } from './seats.js'
import type { Derivation, Tenure, TenureKind } from './tenure.js'
import { type Description, dated, english, type Statements } from './terms.js'
import type { View } from './view.js'

const CHANGE_SHORTCUTS: Readonly<Partial<Record<ChangeKind, string>>> = {
  Succession: chy.succeededBy,
  Merger: chy.mergedInto,
  Split: chy.splitInto,
  Separation: chy.splitInto,
  Renaming: chy.renamedTo,
  Transfer: chy.transferredTo,
}
const TENURE_SHORTCUTS: Readonly<Partial<Record<TenureKind, string>>> = {
  Affiliation: chy.partOf,
  Holding: chy.postIn,
  Remit: chy.covers,
  Containment: chy.within,
}
const COLLECTIVE_REGION = 'collective-region'

/** Statements about the things of a view, one kind of thing a function. */
function writers({ at, all, describe }: Statements, existence: Existence) {
  const derivedBy = (derivations: readonly Derivation[]): Description =>
    derivations.flatMap(
      ({ rule, from }): Description => [
        [chy.derivedBy, text(rule)],
        [chy.derivedFrom, ...from.map(at)],
      ],
    )
  const fromRemits = (remits: readonly Tenure[]): Description =>
    remits.length > 0 ? derivedBy([{ rule: COLLECTIVE_REGION, from: remits.map(({ path }) => path) }]) : []

  return {
    entity: ({ thing, from }: Derived<Entity>): Quad[] =>
      describe(
        thing.path,
        [chy[thing.type]],
        [[skos.prefLabel, english(thing.label)], [skos.altLabel, ...thing.altLabels.map(english)], ...fromRemits(from)],
      ),

    seat: ({ thing, from }: Derived<Seat>): Quad[] =>
      describe(
        thing.path,
        [chy.Post],
        [
          [skos.prefLabel, english(thing.label)],
          [chy.seatOf, at(thing.post.path)],
          [chy.covers, at(thing.region.path)],
          ...fromRemits(from),
        ],
      ),

    change: (change: Change): Quad[] => {
      const { kind, path, label, before, after, concerns, places, date } = change
      const shortcut = CHANGE_SHORTCUTS[kind]
      const isEvent = shortcut !== undefined && concerns.every(({ type }) => type === 'Agency')
      const event = describe(
        path,
        [chy.Change, chy[kind], ...(isEvent ? [org.ChangeEvent] : [])],
        [
          [rdfs.label, english(label)],
          [chy.before, ...all(before)],
          [chy.after, ...all(after)],
          [chy.concerns, ...all(concerns)],
          ...rolesIn(change, existence).map(([role, parties]) => [chy[role], ...all(parties)] as const),
          [chy.inRegion, ...all(places)],
          ...dated(date),
          [org.originalOrganization, ...(isEvent ? all(before) : [])],
          [org.resultingOrganization, ...(isEvent ? all(after) : [])],
        ],
      )
      const steps = shortcut
        ? before.flatMap((party) =>
            describe(
              party.path,
              [],
              [
                [shortcut, ...all(after)],
                [chy.gaveWayTo, ...all(after)],
              ],
            ),
          )
        : []
      return [...event, ...steps]
    },

    tenure: (tenure: Tenure): Quad[] => {
      const { kind, path, subject, object, derivations } = tenure
      const shortcut = TENURE_SHORTCUTS[kind]
      const objects = object ? [at(object.path)] : []
      return [
        ...describe(
          path,
          [chy.Tenure, chy[kind]],
          [[chy.subject, at(subject.path)], [chy.object, ...objects], ...dated(tenure), ...derivedBy(derivations)],
        ),
        ...(shortcut ? describe(subject.path, [], [[shortcut, ...objects]]) : []),
      ]
    },

    existence: ({ path, subject, derivations, ...when }: Existing): Quad[] =>
      describe(
        path,
        [chy.Tenure, chy.Existence],
        [[chy.subject, at(subject.path)], ...dated(when), ...derivedBy(derivations)],
      ),

    name: ({ path, of, label, derivations, ...when }: Name): Quad[] =>
      describe(
        path,
        [chy.Name],
        [[chy.nameOf, at(of.path)], [rdfs.label, text(label)], ...dated(when), ...derivedBy(derivations)],
      ),

    records: (records: RecordSet): Quad[] => {
      const values = records.claims.flatMap(
        ({ property, object }): Description => ('words' in object ? [[property, text(object.words)]] : []),
      )
      const creators: Description = [[chy.creator, ...all(records.creators)]]
      return describe(records.path, [chy.RecordSet], [...values, ...creators, ...dated(records)])
    },

    disagreement: (path: string, { kind, about, between, comment }: Disagreement): Quad[] =>
      describe(
        path,
        [chy.Disagreement],
        [
          [chy.about, at(about)],
          [chy.between, ...all(between)],
          [chy.disagreementKind, text(kind)],
          [rdfs.comment, english(comment)],
        ],
      ),
  }
}

/** Statements about everything in `view`, and about the disagreements in it, by their paths. */
export function coreQuads(
  view: View,
  disagreements: readonly (readonly [path: string, Disagreement])[],
  statements: Statements,
): Quad[] {
  const write = writers(statements, view.existence)
  const named = view.entities.map((thing) => ({ thing, from: [] }))
  return [
    ...[...named, ...view.seats.regions].flatMap(write.entity),
    ...view.seats.seats.flatMap(write.seat),
    ...view.changes.flatMap(write.change),
    ...view.tenures.flatMap(write.tenure),
    ...view.existences.flatMap(write.existence),
    ...view.names.flatMap(write.name),
    ...view.records.flatMap(write.records),
    ...disagreements.flatMap(([path, disagreement]) => write.disagreement(path, disagreement)),
  ]
}
