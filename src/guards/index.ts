import type * as types from './types.js'
import type { StandardSchema } from './standard-schema.js'

export type { Problem } from './problems.js'
export type { StandardSchema } from './standard-schema.js'
export type {
  Entity,
  Event,
  Fact,
  Mention,
  Note,
  Quote,
  Reference,
  Relation,
  Source,
} from './types.js'

// The build writes what is declared here, out of the schemas.

/**
 * Whether a value is the description of an annotated text, of this report or of any other: of the same shape that `sourceSchema` of
 * `ukraine-feb-2022/schemas` accepts. It needs no zod, makes no code at run time, never throws and changes nothing; what a
 * whole set must hold is for `datasetSchema` to tell.
 */
export declare function isSource(value: unknown): value is types.Source

/**
 * The same as a Standard Schema, for frameworks that take one: it tells all that is wrong with a value, each with its path
 * and how to mend it, in the words of `sourceSchema`.
 */
export declare const sourceStandardSchema: StandardSchema<types.Source>

/**
 * Whether a value is an entity, of this report or of any other: of the same shape that `entitySchema` of
 * `ukraine-feb-2022/schemas` accepts. It needs no zod, makes no code at run time, never throws and changes nothing; what a
 * whole set must hold is for `datasetSchema` to tell.
 */
export declare function isEntity(value: unknown): value is types.Entity

/**
 * The same as a Standard Schema, for frameworks that take one: it tells all that is wrong with a value, each with its path
 * and how to mend it, in the words of `entitySchema`.
 */
export declare const entityStandardSchema: StandardSchema<types.Entity>

/**
 * Whether a value is a mention of an entity, of this report or of any other: of the same shape that `mentionSchema` of
 * `ukraine-feb-2022/schemas` accepts. It needs no zod, makes no code at run time, never throws and changes nothing; what a
 * whole set must hold is for `datasetSchema` to tell.
 */
export declare function isMention(value: unknown): value is types.Mention

/**
 * The same as a Standard Schema, for frameworks that take one: it tells all that is wrong with a value, each with its path
 * and how to mend it, in the words of `mentionSchema`.
 */
export declare const mentionStandardSchema: StandardSchema<types.Mention>

/**
 * Whether a value is an event, of this report or of any other: of the same shape that `eventSchema` of
 * `ukraine-feb-2022/schemas` accepts. It needs no zod, makes no code at run time, never throws and changes nothing; what a
 * whole set must hold is for `datasetSchema` to tell.
 */
export declare function isEvent(value: unknown): value is types.Event

/**
 * The same as a Standard Schema, for frameworks that take one: it tells all that is wrong with a value, each with its path
 * and how to mend it, in the words of `eventSchema`.
 */
export declare const eventStandardSchema: StandardSchema<types.Event>

/**
 * Whether a value is a fact, of this report or of any other: of the same shape that `factSchema` of
 * `ukraine-feb-2022/schemas` accepts. It needs no zod, makes no code at run time, never throws and changes nothing; what a
 * whole set must hold is for `datasetSchema` to tell.
 */
export declare function isFact(value: unknown): value is types.Fact

/**
 * The same as a Standard Schema, for frameworks that take one: it tells all that is wrong with a value, each with its path
 * and how to mend it, in the words of `factSchema`.
 */
export declare const factStandardSchema: StandardSchema<types.Fact>

/**
 * Whether a value is a quotation, of this report or of any other: of the same shape that `quoteSchema` of
 * `ukraine-feb-2022/schemas` accepts. It needs no zod, makes no code at run time, never throws and changes nothing; what a
 * whole set must hold is for `datasetSchema` to tell.
 */
export declare function isQuote(value: unknown): value is types.Quote

/**
 * The same as a Standard Schema, for frameworks that take one: it tells all that is wrong with a value, each with its path
 * and how to mend it, in the words of `quoteSchema`.
 */
export declare const quoteStandardSchema: StandardSchema<types.Quote>

/**
 * Whether a value is a relation between two records, of this report or of any other: of the same shape that `relationSchema` of
 * `ukraine-feb-2022/schemas` accepts. It needs no zod, makes no code at run time, never throws and changes nothing; what a
 * whole set must hold is for `datasetSchema` to tell.
 */
export declare function isRelation(value: unknown): value is types.Relation

/**
 * The same as a Standard Schema, for frameworks that take one: it tells all that is wrong with a value, each with its path
 * and how to mend it, in the words of `relationSchema`.
 */
export declare const relationStandardSchema: StandardSchema<types.Relation>

/**
 * Whether a value is an editor's note, of this report or of any other: of the same shape that `noteSchema` of
 * `ukraine-feb-2022/schemas` accepts. It needs no zod, makes no code at run time, never throws and changes nothing; what a
 * whole set must hold is for `datasetSchema` to tell.
 */
export declare function isNote(value: unknown): value is types.Note

/**
 * The same as a Standard Schema, for frameworks that take one: it tells all that is wrong with a value, each with its path
 * and how to mend it, in the words of `noteSchema`.
 */
export declare const noteStandardSchema: StandardSchema<types.Note>

/**
 * Whether a value is a reference, of this report or of any other: of the same shape that `referenceSchema` of
 * `ukraine-feb-2022/schemas` accepts. It needs no zod, makes no code at run time, never throws and changes nothing; what a
 * whole set must hold is for `datasetSchema` to tell.
 */
export declare function isReference(value: unknown): value is types.Reference

/**
 * The same as a Standard Schema, for frameworks that take one: it tells all that is wrong with a value, each with its path
 * and how to mend it, in the words of `referenceSchema`.
 */
export declare const referenceStandardSchema: StandardSchema<types.Reference>
