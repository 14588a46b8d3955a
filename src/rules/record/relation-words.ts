interface Relation {
  readonly source: string
  readonly anchor?: unknown
}

export const code = 'relation-without-words'

/** Whether a relation has the words that draw it, unless the editor draws it. */
export const holds = ({ source, anchor }: Relation): boolean =>
  (source === 'editor') === (anchor === undefined)

export const fields = ['source', 'anchor'] as const

export const path = ['anchor'] as const

export const message = ({ source }: Relation): string =>
  source === 'editor'
    ? "must be absent if the source is 'editor': leave it out, or name who draws the connection"
    : "must give the words that draw the connection, unless the source is 'editor'"

export const jsonSchema = {
  if: { type: 'object', properties: { source: { const: 'editor' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { type: 'object', properties: { anchor: false } },
  else: { type: 'object', properties: { anchor: true }, required: ['anchor'] },
} as const
