export * from '../data/notes/index.js'
export type * from './types/note.js'
