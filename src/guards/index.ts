export type { Problem } from '../rules/problem.js'
export * from './generated.js'
export type { JsonSchema, JsonSchemaOptions, StandardSchema } from './standard-schema.js'
