export * from '../data/relations/index.js'
export type * from './types/relation.js'
