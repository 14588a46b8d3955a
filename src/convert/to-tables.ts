import { collections } from '../collections.js'
import type { Anchor } from '../types/anchor.js'
import type { AnyDataset, AnyEntity, AnyQuote } from '../types/any-report.js'
import { anchoredIn } from './anchored.js'
import type { Merged } from './merged.js'
import { requireDataset } from './require-dataset.js'
import type { Cells, TableName, Tables } from './tables.js'

/** The rows of each table, without the column that all tables have; `undefined` stands for null. */
type Content = {
  readonly [Name in TableName]: readonly {
    [Column in keyof Cells<Name>]:
      | Cells<Name>[Column]
      | (null extends Cells<Name>[Column] ? undefined : never)
  }[]
}

const startAndEnd = ({ start, end }: Anchor) => ({ start_char: start, end_char: end })

/**
 * The dataset as relational tables, for CSV, Parquet, SQL and data frames. Every table is there, with rows or without;
 * `tables` describes them. Nothing is lost: the dataset can be rebuilt from them.
 *
 * @param dataset - A dataset of any report, as `datasetSchema` returns it.
 * @param options - `report` tells this report from others whose rows are put into the same tables: by default the id of the
 * source.
 * @returns New rows, yours to change.
 * @throws TypeError if the value is not a dataset.
 */
export function toTables(
  dataset: AnyDataset,
  options: { readonly report?: string | undefined } = {},
): Tables {
  requireDataset(dataset)
  const { source, entities, events, facts, notes } = dataset
  const { publication } = source
  const content: Content = {
    sources: [
      {
        version: dataset.version,
        language: source.language,
        length: source.length,
        sha256: source.sha256,
        final_line_break: source.canonicalForm.finalLineBreak,
        publisher: publication?.publisher,
        title: publication?.title,
        url: publication?.url,
        published: publication?.published,
      },
    ],
    records: [
      { id: source.id, collection: 'source', ordinal: 0 },
      ...collections.flatMap((collection) =>
        dataset[collection].map(({ id }, ordinal) => ({ id, collection, ordinal })),
      ),
    ],
    publications: dataset.references.map((one) => ({
      id: one.id,
      title: one.title,
      publisher: one.publisher,
      url: one.url,
      published: one.published,
    })),
    source_references: (publication?.references ?? []).map((reference, ordinal) => ({
      ordinal,
      reference,
    })),
    paragraphs: source.paragraphs.map((one, ordinal) => ({
      ordinal,
      ...startAndEnd(one),
      sha256: one.sha256,
      folded: one.folded,
    })),
    entities: entities.map((one: Merged<AnyEntity>) => ({
      id: one.id,
      type: one.type,
      name: one.name,
      description: one.description,
      country: one.country,
      wikidata: one.sameAs?.wikidata,
      part_of: one.partOf,
      affiliation: one.affiliation,
      owner: one.owner,
    })),
    entity_aliases: entities.flatMap(({ id: entity, aliases }) =>
      aliases.map((alias, ordinal) => ({ entity, ordinal, alias })),
    ),
    entity_references: entities.flatMap(({ id: entity, sameAs }) =>
      (sameAs?.references ?? []).map((reference, ordinal) => ({ entity, ordinal, reference })),
    ),
    mentions: dataset.mentions.map((one) => ({
      id: one.id,
      entity: one.entity,
      level: one.level,
      ...startAndEnd(one.anchor),
    })),
    events: events.map((one) => ({
      id: one.id,
      type: one.type,
      title: one.title,
      status: one.status,
      place: one.place,
      part_of: one.partOf,
      edtf: one.time.edtf,
      time_basis: one.time.basis,
      plover_type: one.plover?.type,
      plover_mode: one.plover?.mode,
      cameo: one.cameo,
    })),
    event_participants: events.flatMap(({ id: event, participants }) =>
      participants.map(({ entity, role }, ordinal) => ({ event, ordinal, entity, role })),
    ),
    event_references: events.flatMap(({ id: event, time }) =>
      (time.references ?? []).map((reference, ordinal) => ({ event, ordinal, reference })),
    ),
    quotes: dataset.quotes.map((one: Merged<AnyQuote>) => ({
      id: one.id,
      type: one.type,
      speaker: one.speaker,
      text: one.text,
      paraphrase: one.paraphrase,
      addressee: one.addressee,
      medium: one.medium,
      event: one.event,
      nested_in: one.nestedIn,
    })),
    facts: facts.map((one) => ({
      id: one.id,
      statement: one.statement,
      kind: one.kind,
      quote: one.quote,
      quantity_value: one.quantity?.value,
      quantity_unit: one.quantity?.unit,
      quantity_comparator: one.quantity?.comparator,
    })),
    fact_attributions: facts.flatMap(({ id: fact, attributions }) =>
      attributions.map(({ source, factuality }, ordinal) => ({
        fact,
        ordinal,
        source: source === 'author' ? null : source,
        factuality,
      })),
    ),
    fact_about: facts.flatMap(({ id: fact, about }) =>
      about.map((record, ordinal) => ({ fact, ordinal, record })),
    ),
    relations: dataset.relations.map((one) => {
      const isEntity = one.source !== 'author' && one.source !== 'editor'
      return {
        id: one.id,
        type: one.type,
        from_id: one.from,
        to_id: one.to,
        drawn_by: isEntity ? one.source : null,
        drawn_by_role: isEntity ? 'entity' : one.source,
        start_char: one.anchor?.start,
        end_char: one.anchor?.end,
      }
    }),
    notes: notes.map((one) => ({
      id: one.id,
      kind: one.kind,
      text: one.text,
      better_field: one.better?.field,
      better_value: one.better?.value,
    })),
    note_about: notes.flatMap(({ id: note, about }) =>
      about.map((record, ordinal) => ({ note, ordinal, record })),
    ),
    note_references: notes.flatMap(({ id: note, references }) =>
      references.map((reference, ordinal) => ({ note, ordinal, reference })),
    ),
    // A mention and a relation have their anchor in their own row.
    anchors: anchoredIn({ ...dataset, mentions: [], relations: [] }).flatMap(
      ({ record, role, anchors }) =>
        anchors.map((one, ordinal) => ({ record: record.id, role, ordinal, ...startAndEnd(one) })),
    ),
  }
  const { report = source.id } = options
  const withReport = (row: object) =>
    Object.fromEntries(
      Object.entries({ report, ...row }).map(([column, cell]) => [column, cell ?? null]),
    )
  return Object.fromEntries(
    Object.entries(content).map(([name, rows]) => [name, rows.map(withReport)]),
    // Each row has the columns of its table, as `content` does.
  ) as unknown as Tables
}
