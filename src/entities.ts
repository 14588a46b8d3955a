export * from '../data/entities/index.js'
export type * from './types/entity.js'
