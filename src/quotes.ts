export * from '../data/quotes/index.js'
export type * from './types/quote.js'
