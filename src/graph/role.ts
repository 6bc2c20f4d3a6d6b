// What each participant of a change was in it: absorbed, absorbing, giver, receiver. By the local names of the ontology's properties.
import type { Change, Participant } from './change.js'
import type { Existence } from './existence.js'
import type { ChangeKind } from './fuse.js'
import { END, START } from './time.js'

/** What stands before and after a change of each kind, or is concerned by it on neither side. */
const ROLES = {
  Founding: { after: 'founded' },
  Abolition: { before: 'ended' },
  Pilot: { concerns: 'piloted' },
  Succession: { before: 'predecessor', after: 'successor' },
  Merger: { before: 'merged', after: 'resulting' },
  Split: { before: 'divided', after: 'resulting' },
  Separation: { before: 'remaining', after: 'separated' },
  Renaming: { before: 'renamed', after: 'renamedAs' },
  Transfer: { before: 'giver', after: 'receiver' },
} as const satisfies Record<ChangeKind, Readonly<Partial<Record<'before' | 'after' | 'concerns', string>>>>
const ABSORPTION = { before: 'absorbed', after: 'absorbing' } as const

type Roles = (typeof ROLES)[ChangeKind] | typeof ABSORPTION
type RoleIn<R> = R extends Roles ? R[keyof R] : never
export type Role = RoleIn<Roles>

/** Whether parties went into what is known to have been there before the first day on which the merger can have been. */
const isAbsorption = ({ kind, after, date }: Change, existence: Existence): boolean =>
  kind === 'Merger' && after.some(({ path }) => (existence.get(path)?.seenBy ?? END) < (date.earliest ?? START))

/** The roles in `change`, each with those who had it. */
export function rolesIn(change: Change, existence: Existence): (readonly [Role, readonly Participant[]])[] {
  const roles: Roles = isAbsorption(change, existence) ? ABSORPTION : ROLES[change.kind]
  return Object.entries(roles).map(([side, role]) => [role, change[side as 'before' | 'after' | 'concerns']] as const)
}
