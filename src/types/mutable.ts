/**
 * A type without `readonly`, at any depth: the type of a `structuredClone`, for libraries that write into what they are
 * given, or that take types of JSON.
 */
export type Mutable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
  : Value
