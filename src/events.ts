export * from '../data/events/index.js'
export type * from './types/event.js'
