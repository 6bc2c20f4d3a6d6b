// The grammar book: every rule, chapter by chapter, in the order in which they are tried.
import type { Rule } from '../rule.js'
import { abolitionRules } from './abolition.js'
import { affiliationRules } from './affiliation.js'
import { aliasRules } from './alias.js'
import { chargeRules } from './charge.js'
import { circumstanceRules } from './circumstance.js'
import { containmentRules } from './containment.js'
import { descentRules } from './descent.js'
import { doingRules } from './doing.js'
import { dutyRules } from './duty.js'
import { fieldRules } from './fields.js'
import { formerlyRules } from './formerly.js'
import { foundingRules } from './founding.js'
import { governmentRules } from './government.js'
import { holdingRules } from './holding.js'
import { leadershipRules } from './leadership.js'
import { lifetimeRules } from './lifetime.js'
import { mergerRules } from './merger.js'
import { movingRules } from './moving.js'
import { remakingRules } from './remaking.js'
import { remitRules } from './remit.js'
import { renamingRules } from './renaming.js'
import { splitRules } from './split.js'
import { subordinationRules } from './subordination.js'
import { successionRules } from './succession.js'
import { transferRules } from './transfer.js'
import { unionRules } from './union.js'

export const rules: readonly Rule[] = [
  ...aliasRules,
  ...foundingRules,
  ...lifetimeRules,
  ...abolitionRules,
  ...successionRules,
  ...descentRules,
  ...mergerRules,
  ...unionRules,
  ...splitRules,
  ...formerlyRules,
  ...renamingRules,
  ...remakingRules,
  ...transferRules,
  ...fieldRules,
  ...doingRules,
  ...affiliationRules,
  ...subordinationRules,
  ...movingRules,
  ...holdingRules,
  ...leadershipRules,
  ...remitRules,
  ...dutyRules,
  ...chargeRules,
  ...governmentRules,
  ...containmentRules,
  ...circumstanceRules,
]
