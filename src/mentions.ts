export * from '../data/mentions/index.js'
export type * from './types/mention.js'
