/** JSON Schema: if a field has a value, the object must match more. */
export const where = (field: string, value: string, then: Readonly<Record<string, unknown>>) => ({
  if: { type: 'object', properties: { [field]: { const: value } }, required: [field] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { type: 'object', ...then },
})

/** JSON Schema: a value that is not null. */
export const notNull = { not: { type: 'null' } } as const
