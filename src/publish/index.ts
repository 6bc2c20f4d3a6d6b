// What the publish room offers: one function an output, and the dataset that holds them all.
export { type Manifest, writeDataset } from './dataset.js'
export { disagreementsPage } from './disagreements.js'
export { writeFiles } from './files.js'
export { IDENTITY_FILE, type IdentityRow, placesOf, readIdentityTable } from './identity.js'
export { nquads } from './nquads.js'
export { trig } from './trig.js'
export { turtle } from './turtle.js'
