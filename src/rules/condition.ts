/** Something that a record, or a part of it, must hold beyond the types of its fields. */
export interface Condition<Value> {
  /** Its name: stable, for programs. */
  readonly code: string
  readonly holds: (value: Value) => boolean
  /** Of a condition on an object: the fields that it looks at. */
  readonly fields?: readonly string[]
  /** Where in the value the problem is. */
  readonly path: readonly string[]
  /** What is wrong and how to fix it. */
  readonly message: (value: Value) => string
  /** Of a condition on a string: what to call one that meets it. */
  readonly wanted?: string
  /** Of a condition on a string: the name of the form in JSON Schemas. */
  readonly title?: string
  /** The same as keywords of JSON Schema (2020-12); a `$comment` says what they leave out. */
  readonly jsonSchema: Readonly<Record<string, unknown>>
}
