import type { AnyDataset } from '../types/any-report.js'

/** The collections of a dataset, in its order. */
export const collections = [
  'entities',
  'mentions',
  'events',
  'facts',
  'quotes',
  'relations',
  'notes',
  'references',
] as const

/** What a value must be: a text, a number, a list, a list of objects with some fields, or such an object. */
type Form = 'string' | 'number' | 'list' | readonly [Fields] | Fields
/** The fields of an object. One with `?` may be absent. */
interface Fields {
  readonly [field: string]: Form
}

const id = 'string'
const anchor = { start: 'number', end: 'number' } as const
const anchors = [anchor] as const

/** What converters cannot do without. All else that a dataset must be is for `datasetSchema` to say. */
const needed = {
  source: {
    id,
    length: 'number',
    canonicalForm: {},
    paragraphs: anchors,
    'publication?': { references: 'list' },
  },
  entities: [{ id, type: 'string', aliases: 'list', 'sameAs?': { references: 'list' } }],
  mentions: [{ id, entity: id, anchor }],
  events: [
    {
      id,
      type: 'string',
      participants: [{ entity: id }],
      time: { 'anchor?': anchor, 'references?': 'list' },
      anchors,
    },
  ],
  facts: [{ id, kind: 'string', about: 'list', attributions: [{ source: id }], anchors }],
  quotes: [
    {
      id,
      type: 'string',
      speaker: id,
      content: anchors,
      'direct?': anchors,
      'cue?': anchor,
      'source?': anchor,
    },
  ],
  relations: [{ id, type: 'string', 'anchor?': anchor }],
  notes: [{ id, kind: 'string', about: 'list', references: 'list', anchors }],
  references: [{ id }],
} as const satisfies Fields

function isOf(form: Form, value: unknown): boolean {
  if (form === 'list' || Array.isArray(form)) return Array.isArray(value)
  return typeof form === 'string' ? typeof value === form : value === Object(value)
}

/** The first object in a value that lacks fields, by its path, and which it lacks. */
function lackIn(value: unknown, form: Form, path: string): string | undefined {
  if (typeof form === 'string') return undefined
  const inside = (name: string | number) => (path === '' ? `${name}` : `${path}.${name}`)
  if (Array.isArray(form)) {
    for (const [index, one] of (value as unknown[]).entries()) {
      const lack = lackIn(one, form[0], inside(index))
      if (lack) return lack
    }
    return undefined
  }
  const parts = Object.entries(form).flatMap(([name, part]) => {
    const field = name.replace('?', '')
    const found: unknown = Object(value)[field]
    return found === undefined && field !== name ? [] : [[field, part, found] as const]
  })
  const missing = parts.flatMap(([field, part, found]) => (isOf(part, found) ? [] : field))
  if (missing.length > 0) return `${path || 'it'} lacks ${missing.join(', ')}`
  for (const [field, part, found] of parts) {
    const lack = lackIn(found, part, inside(field))
    if (lack) return lack
  }
  return undefined
}

/** Throws a TypeError that says what is missing, if a value is not a dataset. */
export function requireDataset(dataset: AnyDataset): void {
  const lack = lackIn(dataset, needed, '')
  if (lack) throw new TypeError(`This is not a dataset, as datasetSchema returns it: ${lack}`)
}
