export * from '../data/references/index.js'
export type * from './types/reference.js'
