// Where the entries disagree, with one another or with themselves: one kind of disagreement a file in disagree/.
import { afterEnd } from './disagree/after-end.js'
import { dates } from './disagree/date.js'
import type { Check, Disagreement } from './disagree/disagreement.js'
import { kinds } from './disagree/kind.js'
import { recordsBeforeCreator } from './disagree/records-before-creator.js'
import { renamedOrNew } from './disagree/renamed-or-new.js'
import type { View } from './view.js'

const CHECKS: readonly Check[] = [afterEnd, dates, kinds, recordsBeforeCreator, renamedOrNew]

/** All disagreements in the fused view. Nothing is decided: every claim stays. */
export const disagreements = (view: View): Disagreement[] => CHECKS.flatMap((check) => check(view))
