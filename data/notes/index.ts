export * from './collection.js'
export type * from './id.js'
export * from './records.js'
