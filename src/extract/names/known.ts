// What the extractor knows of the world: the lists of data/names, each read when it is first asked for.
export { agencyHead, type Head, headOf, isBodyKind, isPostKind, isSort, postHead, type Strength } from './heads.js'
export { pluralOf } from './plural.js'
export {
  collectiveAt,
  holds,
  isInside,
  isLand,
  longestRegion,
  membersOf,
  nationAt,
  type Region,
  regionNamed,
} from './regions.js'
export { singularName } from './singular.js'
