export * from '../data/facts/index.js'
export type * from './types/fact.js'
