// What the sparql room offers: questions, answers, and the formats that they are written in.
export { answer, type Dataset, queryText } from './answer.js'
export { EngineError, QueryError } from './error.js'
export { explain } from './explain.js'
export type * from './explanation.js'
export { BOUNDS, type Bounds, BoundsError, guard } from './guard.js'
export { piecesOf } from './lines.js'
export type { Answer, Head, Param, ParamType, Row, Table, Term } from './model.js'
export { nearest } from './nearest.js'
export { FORMATS, type Format, type Look, render } from './results/index.js'
export { type Question, savedQuestion, savedQuestions } from './saved.js'

export { type Asked, type Form, openStore, type Store, storeOf, type View } from './store.js'

export { visible } from './width.js'
