import type { Tables } from '../../src/convert/index.js'

type Positions = { readonly start_char: number | null; readonly end_char: number | null }

/** An anchor, or nothing. */
const anchorOf = ({ start_char, end_char }: Positions) =>
  start_char === null ? null : { start: start_char, end: end_char }

/** A record without the fields that are null. */
const withoutNulls = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))

/** The dataset that tables were made from: what shows that they lose nothing. */
export function fromTables(tables: Tables): object {
  /** The rows of a list of a record, in order. */
  const inOrder = <Row extends { readonly ordinal: number }>(
    rows: readonly Row[],
    isOf: (row: Row) => boolean,
  ) => rows.filter(isOf).sort((a, b) => a.ordinal - b.ordinal)
  const anchors = (id: string, role: string) =>
    inOrder(tables.anchors, (row) => row.record === id && row.role === role).map(anchorOf)
  /** The records of a collection, in its order. */
  const collection = <Row extends { readonly id: string }>(
    name: string,
    rows: readonly Row[],
    make: (row: Row) => object,
  ) =>
    inOrder(tables.records, (row) => row.collection === name).map(({ id }) => {
      const row = rows.find((one) => one.id === id)
      if (!row) throw new Error(`There is no row for ${id}`)
      return withoutNulls(make(row))
    })
  const some = <Value>(values: readonly Value[]) => (values.length > 0 ? values : null)

  const [source] = tables.sources
  if (!source) throw new Error('There is no source')
  const dataset = {
    version: source.version,
    source: withoutNulls({
      id: tables.records.find((row) => row.collection === 'source')?.id,
      language: source.language,
      publication:
        source.publisher === null
          ? null
          : withoutNulls({
              publisher: source.publisher,
              title: source.title,
              url: source.url,
              published: source.published,
              references: inOrder(tables.source_references, () => true).map((row) => row.reference),
            }),
      length: source.length,
      sha256: source.sha256,
      canonicalForm: {
        encoding: 'UTF-8',
        lineBreak: 'LF',
        finalLineBreak: source.final_line_break,
      },
      paragraphs: inOrder(tables.paragraphs, () => true).map((row) =>
        withoutNulls({ ...anchorOf(row), sha256: row.sha256, folded: row.folded }),
      ),
    }),
    entities: collection('entities', tables.entities, (row) => ({
      id: row.id,
      type: row.type,
      name: row.name,
      aliases: inOrder(tables.entity_aliases, ({ entity }) => entity === row.id).map(
        ({ alias }) => alias,
      ),
      description: row.description,
      country: row.country,
      sameAs: row.wikidata && {
        wikidata: row.wikidata,
        references: inOrder(tables.entity_references, ({ entity }) => entity === row.id).map(
          ({ reference }) => reference,
        ),
      },
      partOf: row.part_of,
      affiliation: row.affiliation,
      owner: row.owner,
    })),
    mentions: collection('mentions', tables.mentions, (row) => ({
      id: row.id,
      entity: row.entity,
      level: row.level,
      anchor: anchorOf(row),
    })),
    events: collection('events', tables.events, (row) => ({
      id: row.id,
      type: row.type,
      title: row.title,
      status: row.status,
      participants: inOrder(tables.event_participants, ({ event }) => event === row.id).map(
        ({ entity, role }) => ({ entity, role }),
      ),
      place: row.place,
      time: {
        edtf: row.edtf,
        ...withoutNulls({
          basis: row.time_basis,
          anchor: anchors(row.id, 'time')[0] ?? null,
          references: some(
            inOrder(tables.event_references, ({ event }) => event === row.id).map(
              ({ reference }) => reference,
            ),
          ),
        }),
      },
      partOf: row.part_of,
      plover: row.plover_type && withoutNulls({ type: row.plover_type, mode: row.plover_mode }),
      cameo: row.cameo,
      anchors: anchors(row.id, 'content'),
    })),
    facts: collection('facts', tables.facts, (row) => ({
      id: row.id,
      statement: row.statement,
      kind: row.kind,
      about: inOrder(tables.fact_about, ({ fact }) => fact === row.id).map(({ record }) => record),
      attributions: inOrder(tables.fact_attributions, ({ fact }) => fact === row.id).map(
        ({ source, factuality }) => ({ source: source ?? 'author', factuality }),
      ),
      quantity:
        row.quantity_value === null
          ? null
          : {
              value: row.quantity_value,
              unit: row.quantity_unit,
              comparator: row.quantity_comparator,
            },
      quote: row.quote,
      anchors: anchors(row.id, 'content'),
    })),
    quotes: collection('quotes', tables.quotes, (row) => ({
      id: row.id,
      type: row.type,
      speaker: row.speaker,
      content: anchors(row.id, 'content'),
      direct: some(anchors(row.id, 'direct')),
      text: row.text,
      paraphrase: row.paraphrase,
      cue: anchors(row.id, 'cue')[0] ?? null,
      source: anchors(row.id, 'source')[0] ?? null,
      addressee: row.addressee,
      medium: row.medium,
      event: row.event,
      nestedIn: row.nested_in,
    })),
    relations: collection('relations', tables.relations, (row) => ({
      id: row.id,
      type: row.type,
      from: row.from_id,
      to: row.to_id,
      source: row.drawn_by ?? row.drawn_by_role,
      anchor: anchorOf(row),
    })),
    notes: collection('notes', tables.notes, (row) => ({
      id: row.id,
      about: inOrder(tables.note_about, ({ note }) => note === row.id).map(({ record }) => record),
      kind: row.kind,
      text: row.text,
      better: row.better_field && { field: row.better_field, value: row.better_value },
      anchors: anchors(row.id, 'content'),
      references: inOrder(tables.note_references, ({ note }) => note === row.id).map(
        ({ reference }) => reference,
      ),
    })),
    references: collection('references', tables.publications, (row) => ({
      id: row.id,
      title: row.title,
      publisher: row.publisher,
      url: row.url,
    })).map((reference) => ({
      ...reference,
      published: tables.publications.find(({ id }) => id === (reference as { id: string }).id)
        ?.published,
    })),
  }
  return withoutNulls(dataset)
}
