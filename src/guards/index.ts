export type { Problem } from '../rules/problem.js'
export * from './generated.js'
export type { StandardSchema } from './standard-schema.js'
