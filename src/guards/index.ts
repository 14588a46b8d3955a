import type * as types from './types.js'
import type { StandardSchema } from './standard-schema.js'

export type { Problem, StandardSchema } from './standard-schema.js'
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

/** Whether a value is the description of an annotated text, of any report: what `sourceSchema` of `/schemas` accepts. Never throws. */
export declare function isSource(value: unknown): value is types.Source

/** `isSource` as a Standard Schema: it tells all that is wrong, where, and how to mend it. */
export declare const sourceStandardSchema: StandardSchema<types.Source>

/** Whether a value is an entity, of any report: what `entitySchema` of `/schemas` accepts. Never throws. */
export declare function isEntity(value: unknown): value is types.Entity

/** `isEntity` as a Standard Schema: it tells all that is wrong, where, and how to mend it. */
export declare const entityStandardSchema: StandardSchema<types.Entity>

/** Whether a value is a mention of an entity, of any report: what `mentionSchema` of `/schemas` accepts. Never throws. */
export declare function isMention(value: unknown): value is types.Mention

/** `isMention` as a Standard Schema: it tells all that is wrong, where, and how to mend it. */
export declare const mentionStandardSchema: StandardSchema<types.Mention>

/** Whether a value is an event, of any report: what `eventSchema` of `/schemas` accepts. Never throws. */
export declare function isEvent(value: unknown): value is types.Event

/** `isEvent` as a Standard Schema: it tells all that is wrong, where, and how to mend it. */
export declare const eventStandardSchema: StandardSchema<types.Event>

/** Whether a value is a fact, of any report: what `factSchema` of `/schemas` accepts. Never throws. */
export declare function isFact(value: unknown): value is types.Fact

/** `isFact` as a Standard Schema: it tells all that is wrong, where, and how to mend it. */
export declare const factStandardSchema: StandardSchema<types.Fact>

/** Whether a value is a quotation, of any report: what `quoteSchema` of `/schemas` accepts. Never throws. */
export declare function isQuote(value: unknown): value is types.Quote

/** `isQuote` as a Standard Schema: it tells all that is wrong, where, and how to mend it. */
export declare const quoteStandardSchema: StandardSchema<types.Quote>

/** Whether a value is a relation between two records, of any report: what `relationSchema` of `/schemas` accepts. Never throws. */
export declare function isRelation(value: unknown): value is types.Relation

/** `isRelation` as a Standard Schema: it tells all that is wrong, where, and how to mend it. */
export declare const relationStandardSchema: StandardSchema<types.Relation>

/** Whether a value is an editor's note, of any report: what `noteSchema` of `/schemas` accepts. Never throws. */
export declare function isNote(value: unknown): value is types.Note

/** `isNote` as a Standard Schema: it tells all that is wrong, where, and how to mend it. */
export declare const noteStandardSchema: StandardSchema<types.Note>

/** Whether a value is a reference, of any report: what `referenceSchema` of `/schemas` accepts. Never throws. */
export declare function isReference(value: unknown): value is types.Reference

/** `isReference` as a Standard Schema: it tells all that is wrong, where, and how to mend it. */
export declare const referenceStandardSchema: StandardSchema<types.Reference>
