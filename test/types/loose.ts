import type { RecordId } from '../../src/index.js'

/** A record type with every id widened to a string and everything mutable: what a schema for any report infers. */
export type Loose<Value> = Value extends RecordId | 'author' | 'editor'
  ? string
  : Value extends readonly (infer Element)[]
    ? Loose<Element>[]
    : Value extends object
      ? { -readonly [Key in keyof Value]: Loose<Value[Key]> }
      : Value
