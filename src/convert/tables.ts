/** What the cells of a column hold, as Data Package has it. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean'

/** A column of a table. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** Whether every row has a value; other columns may be null. */
  readonly required: boolean
}

/** Columns whose values are the key of a row in a table, the same one or another. */
export interface ForeignKey {
  readonly fields: readonly string[]
  readonly table: TableName
  /** The columns that they refer to: the primary key of the table. */
  readonly to: readonly string[]
}

/** What a table is made of. */
export interface Table {
  readonly columns: readonly Column[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
}

/** A table as it is written here: `?` marks a column that may be null, and every table begins with the column `report`. */
interface Design {
  readonly columns: Readonly<Record<string, ColumnType | `${ColumnType}?`>>
  /** The columns that, with `report`, tell two rows apart. */
  readonly key: readonly string[]
  /** The tables that columns refer to. */
  readonly refersTo?: Readonly<Record<string, string>>
}

const designs = {
  sources: {
    columns: {
      version: 'string?',
      language: 'string',
      length: 'integer',
      sha256: 'string',
      final_line_break: 'boolean',
      publisher: 'string?',
      title: 'string?',
      url: 'string?',
      published: 'string?',
    },
    key: [],
  },
  records: {
    columns: { id: 'string', collection: 'string', ordinal: 'integer' },
    key: ['id'],
  },
  publications: {
    columns: {
      id: 'string',
      title: 'string',
      publisher: 'string',
      url: 'string',
      published: 'string?',
    },
    key: ['id'],
    refersTo: { id: 'records' },
  },
  source_references: {
    columns: { ordinal: 'integer', reference: 'string' },
    key: ['ordinal'],
    refersTo: { reference: 'publications' },
  },
  paragraphs: {
    columns: {
      ordinal: 'integer',
      start_char: 'integer',
      end_char: 'integer',
      sha256: 'string',
      folded: 'string?',
    },
    key: ['ordinal'],
  },
  entities: {
    columns: {
      id: 'string',
      type: 'string',
      name: 'string',
      description: 'string',
      country: 'string?',
      wikidata: 'string?',
      part_of: 'string?',
      affiliation: 'string?',
      owner: 'string?',
    },
    key: ['id'],
    refersTo: { id: 'records', part_of: 'entities', affiliation: 'entities', owner: 'entities' },
  },
  entity_aliases: {
    columns: { entity: 'string', ordinal: 'integer', alias: 'string' },
    key: ['entity', 'ordinal'],
    refersTo: { entity: 'entities' },
  },
  entity_references: {
    columns: { entity: 'string', ordinal: 'integer', reference: 'string' },
    key: ['entity', 'ordinal'],
    refersTo: { entity: 'entities', reference: 'publications' },
  },
  mentions: {
    columns: {
      id: 'string',
      entity: 'string',
      level: 'string',
      start_char: 'integer',
      end_char: 'integer',
    },
    key: ['id'],
    refersTo: { id: 'records', entity: 'entities' },
  },
  events: {
    columns: {
      id: 'string',
      type: 'string',
      title: 'string',
      status: 'string',
      place: 'string?',
      part_of: 'string?',
      edtf: 'string?',
      time_basis: 'string',
      plover_type: 'string?',
      plover_mode: 'string?',
      cameo: 'string?',
    },
    key: ['id'],
    refersTo: { id: 'records', place: 'entities', part_of: 'events' },
  },
  event_participants: {
    columns: { event: 'string', ordinal: 'integer', entity: 'string', role: 'string' },
    key: ['event', 'ordinal'],
    refersTo: { event: 'events', entity: 'entities' },
  },
  event_references: {
    columns: { event: 'string', ordinal: 'integer', reference: 'string' },
    key: ['event', 'ordinal'],
    refersTo: { event: 'events', reference: 'publications' },
  },
  quotes: {
    columns: {
      id: 'string',
      type: 'string',
      speaker: 'string',
      text: 'string?',
      paraphrase: 'string?',
      addressee: 'string?',
      medium: 'string?',
      event: 'string',
      nested_in: 'string?',
    },
    key: ['id'],
    refersTo: {
      id: 'records',
      speaker: 'entities',
      addressee: 'entities',
      medium: 'entities',
      event: 'events',
      nested_in: 'quotes',
    },
  },
  facts: {
    columns: {
      id: 'string',
      statement: 'string',
      kind: 'string',
      quote: 'string?',
      quantity_value: 'number?',
      quantity_unit: 'string?',
      quantity_comparator: 'string?',
    },
    key: ['id'],
    refersTo: { id: 'records', quote: 'quotes' },
  },
  fact_attributions: {
    columns: { fact: 'string', ordinal: 'integer', source: 'string?', factuality: 'string' },
    key: ['fact', 'ordinal'],
    refersTo: { fact: 'facts', source: 'entities' },
  },
  fact_about: {
    columns: { fact: 'string', ordinal: 'integer', record: 'string' },
    key: ['fact', 'ordinal'],
    refersTo: { fact: 'facts', record: 'records' },
  },
  relations: {
    columns: {
      id: 'string',
      type: 'string',
      from_id: 'string',
      to_id: 'string',
      drawn_by: 'string?',
      drawn_by_role: 'string',
      start_char: 'integer?',
      end_char: 'integer?',
    },
    key: ['id'],
    refersTo: { id: 'records', from_id: 'records', to_id: 'records', drawn_by: 'entities' },
  },
  notes: {
    columns: {
      id: 'string',
      kind: 'string',
      text: 'string',
      better_field: 'string?',
      better_value: 'string?',
    },
    key: ['id'],
    refersTo: { id: 'records' },
  },
  note_about: {
    columns: { note: 'string', ordinal: 'integer', record: 'string' },
    key: ['note', 'ordinal'],
    refersTo: { note: 'notes', record: 'records' },
  },
  note_references: {
    columns: { note: 'string', ordinal: 'integer', reference: 'string' },
    key: ['note', 'ordinal'],
    refersTo: { note: 'notes', reference: 'publications' },
  },
  anchors: {
    columns: {
      record: 'string',
      role: 'string',
      ordinal: 'integer',
      start_char: 'integer',
      end_char: 'integer',
    },
    key: ['record', 'role', 'ordinal'],
    refersTo: { record: 'records' },
  },
} as const satisfies Readonly<Record<string, Design>>

type Designs = typeof designs

/** The name of a table. */
export type TableName = keyof Designs

/** What a column of a type holds in a row. */
type Cell<Type> = Type extends `${infer Given}?`
  ? Cell<Given> | null
  : Type extends 'integer' | 'number'
    ? number
    : Type extends 'boolean'
      ? boolean
      : string

/** The cells of a row but for `report`. */
export type Cells<Name extends TableName> = {
  -readonly [Column in keyof Designs[Name]['columns']]: Cell<Designs[Name]['columns'][Column]>
}

/** A row of a table: its columns, in order. */
export type Row<Name extends TableName = TableName> = Name extends unknown
  ? { report: string } & Cells<Name>
  : never

/** The rows of every table. */
export type Tables = { [Name in TableName]: Row<Name>[] }

const keyOf = (name: string): string[] => ['report', ...designs[name as TableName].key]

/** The table that a design describes. */
function describe([name, { columns, refersTo = {} }]: [string, Design]): [string, Table] {
  const reportKey = { fields: ['report'], table: 'sources', to: ['report'] } as const
  return [
    name,
    {
      columns: Object.entries({ report: 'string', ...columns }).map(([column, type]) => ({
        name: column,
        type: type.replace('?', '') as ColumnType,
        required: !type.endsWith('?'),
      })),
      primaryKey: keyOf(name),
      foreignKeys: [
        ...(name === 'sources' ? [] : [reportKey]),
        ...Object.entries(refersTo).map(([column, table]) => ({
          fields: ['report', column],
          table: table as TableName,
          to: keyOf(table),
        })),
      ],
    },
  ]
}

/**
 * The tables of `toTables`: their columns and keys, to declare them to a database. A table refers to tables before it, and
 * to itself. `report`, the first column of each, tells reports apart, so that tables of several can be put together.
 */
export const tables = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(designs).map(describe),
) as { readonly [Name in TableName]: Table }
