import type { AnyDataset } from '../types/any-report.js'
import type { Factuality } from '../types/fact.js'
import { requireDataset } from './require-dataset.js'

/** The collections whose records are nodes of a graph. */
export type NodeCollection = 'entities' | 'events' | 'facts' | 'quotes'

/** A record as a node. */
export interface GraphNode<Id extends string = string> {
  id: Id
  collection: NodeCollection
  /** Its type; of a fact its kind. */
  type: string
  /** What to show: a name, a title, a statement, what is said. */
  label: string
}

/** A directed connection of two nodes. Read it "`source` has the `type` `target`", and of a relation "`source` `type` `target`". */
export interface GraphEdge<Id extends string = string, Drawer extends string = string> {
  /** The id of the relation; of any other edge what it joins. */
  id: string
  /** The node where it starts; this is not the `source` of a relation. */
  source: Id
  /** The node where it ends. */
  target: Id
  /** The field that refers to the target, the role of a participant, `attribution`, or the type of a relation. */
  type: string
  /** Of an attribution: how surely the target holds the fact. */
  factuality?: Factuality
  /** Of a relation: who draws it. */
  drawnBy?: Drawer
}

/** Nodes and edges, as graph libraries take them. */
export interface Graph<Id extends string = string, Drawer extends string = string> {
  nodes: GraphNode<Id>[]
  edges: GraphEdge<Id, Drawer>[]
}

/**
 * Entities, events, facts and quotations as the nodes of a directed graph, and what connects them as its edges: each field
 * that refers to one of them, each participant and attribution, each relation. Two nodes may have several edges. The author
 * of the report is not a node, and so what the author holds is not an edge.
 *
 * @param dataset - A dataset of any report, as `datasetSchema` returns it.
 * @returns New objects, yours to change.
 * @throws TypeError if the value is not a dataset.
 */
export function toGraph<Dataset extends AnyDataset>(
  dataset: Dataset,
): Graph<Dataset[NodeCollection][number]['id'], Dataset['relations'][number]['source']>
export function toGraph(dataset: AnyDataset): Graph {
  requireDataset(dataset)
  const { entities, events, facts, quotes, relations } = dataset
  const edges: GraphEdge[] = []
  const join = (
    { id: source }: { readonly id: string },
    type: string,
    target: string | undefined,
    more: { readonly factuality?: Factuality } = {},
  ) => {
    // No id has a colon, so no two edges have one id.
    if (target) edges.push({ id: `${source}:${type}:${target}`, source, target, type, ...more })
  }
  for (const one of entities) {
    join(one, 'part-of', one.partOf)
    if ('affiliation' in one) join(one, 'affiliation', one.affiliation)
    if ('owner' in one) join(one, 'owner', one.owner)
  }
  for (const one of events) {
    for (const { entity, role } of one.participants) join(one, role, entity)
    join(one, 'place', one.place)
    join(one, 'part-of', one.partOf)
  }
  for (const one of facts) {
    for (const id of one.about) join(one, 'about', id)
    for (const { source, factuality } of one.attributions) {
      if (source !== 'author') join(one, 'attribution', source, { factuality })
    }
    join(one, 'quote', one.quote)
  }
  for (const one of quotes) {
    join(one, 'speaker', one.speaker)
    join(one, 'addressee', one.addressee)
    join(one, 'medium', one.medium)
    join(one, 'event', one.event)
    join(one, 'nested-in', one.nestedIn)
  }
  for (const { id, from, to, type, source } of relations) {
    edges.push({ id, source: from, target: to, type, drawnBy: source })
  }
  const nodes: GraphNode[] = [
    ...entities.map(({ id, type, name }) => ({
      id,
      collection: 'entities' as const,
      type,
      label: name,
    })),
    ...events.map(({ id, type, title }) => ({
      id,
      collection: 'events' as const,
      type,
      label: title,
    })),
    ...facts.map(({ id, kind, statement }) => ({
      id,
      collection: 'facts' as const,
      type: kind,
      label: statement,
    })),
    ...quotes.map((one) => ({
      id: one.id,
      collection: 'quotes' as const,
      type: one.type,
      label: one.type === 'indirect' ? one.paraphrase : one.text,
    })),
  ]
  return { nodes, edges }
}
