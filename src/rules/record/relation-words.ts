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

export const message = (): string =>
  "must give the words that draw the connection, unless the source is 'editor', who has none"

export const jsonSchema = {
  if: { type: 'object', properties: { source: { const: 'editor' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { type: 'object', properties: { anchor: false } },
  else: { type: 'object', properties: { anchor: true }, required: ['anchor'] },
} as const
