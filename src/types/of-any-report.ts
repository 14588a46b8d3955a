import type { RecordId } from '../../data/id.js'

/**
 * A record of any report: as of this one, but its ids, and those that it refers to, are any strings. `author` and
 * `editor` may stand where an id does.
 */
export type OfAnyReport<Value> = Value extends RecordId | 'author' | 'editor'
  ? string
  : Value extends readonly (infer Element)[]
    ? readonly OfAnyReport<Element>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: OfAnyReport<Value[Key]> }
      : Value
