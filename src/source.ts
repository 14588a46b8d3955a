export * from '../data/source/index.js'
export type * from './types/source.js'
