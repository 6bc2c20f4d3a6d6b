// What the server room offers: a server, its limits, and what it tells while it runs.
export type { Handled } from './app.js'
export { LIMITS, type Limit, type LimitName, type Limits } from './limits.js'
export { type Running, type ServerOptions, startServer } from './server.js'
export { SnapshotError } from './snapshot.js'
