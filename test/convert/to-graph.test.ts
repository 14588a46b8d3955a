import { describe, expect, it } from 'vitest'
import { toGraph } from '../../src/convert/index.js'
import { readDataset } from '../../src/rules/read-dataset.js'
import { inventedDataset } from '../invented-report.js'
import { datasets, noDatasets } from './datasets.js'

const nodeCollections = ['entities', 'events', 'facts', 'quotes'] as const

describe.each(datasets)('the graph of %s', (_, one) => {
  const { nodes, edges } = toGraph(one)

  it('has a node for each entity, event, fact and quotation', () => {
    const records = nodeCollections.flatMap((collection) =>
      one[collection].map(({ id }) => `${collection} ${id}`),
    )
    expect(nodes.map(({ collection, id }) => `${collection} ${id}`)).toEqual(records)
    for (const { type, label } of nodes) {
      expect(type).toMatch(/^[a-z-]+$/)
      expect(label).not.toBe('')
    }
  })

  it('has an edge for each reference from a node to a node, and for each relation', () => {
    const ids = new Set<string>(nodes.map(({ id }) => id))
    const wanted = readDataset(one).found.flatMap(({ collection, record, references }) => {
      if (collection === 'relations') return `${record.from} ${record.to}`
      if (!ids.has(String(record.id))) return []
      return references.filter(({ id }) => ids.has(id)).map(({ id }) => `${record.id} ${id}`)
    })
    expect(edges.map(({ source, target }) => `${source} ${target}`).sort()).toEqual(wanted.sort())
  })

  it('has no edge from or to nothing, and no id twice', () => {
    const ids = new Set<string>(nodes.map(({ id }) => id))
    expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([])
    for (const { id } of edges) ids.add(id)
    expect(ids.size).toBe(nodes.length + edges.length)
  })
})

describe('toGraph', () => {
  it('reads from the record that has a field to what it refers to', () => {
    const { nodes, edges } = toGraph(inventedDataset())
    expect(nodes[0]).toEqual({
      id: 'ada-bell',
      collection: 'entities',
      type: 'person',
      label: 'Ada Bell',
    })
    expect(nodes.at(-1)).toEqual({
      id: 'engineers-on-test',
      collection: 'quotes',
      type: 'direct',
      label: 'Nobody asked us.\nWe will test it,',
    })
    expect(edges).toContainEqual({
      id: 'bell-on-bridge:speaker:ada-bell',
      source: 'bell-on-bridge',
      target: 'ada-bell',
      type: 'speaker',
    })
    expect(edges).toContainEqual({
      id: 'bridge-is-safe:attribution:ada-bell',
      source: 'bridge-is-safe',
      target: 'ada-bell',
      type: 'attribution',
      factuality: 'CT+',
    })
    expect(edges).toContainEqual({
      id: 'bell-speaks:agent:ada-bell',
      source: 'bell-speaks',
      target: 'ada-bell',
      type: 'agent',
    })
  })

  it('starts a relation at `from`, whoever draws it', () => {
    expect(toGraph(inventedDataset()).edges).toContainEqual({
      id: 'nobody-asked-contradicts-bridge-is-safe',
      source: 'nobody-asked',
      target: 'bridge-is-safe',
      type: 'contradicts',
      drawnBy: 'editor',
    })
  })

  it.each(noDatasets)('says what %j lacks', (value, says) => {
    expect(() => toGraph(value as never)).toThrow(TypeError)
    expect(() => toGraph(value as never)).toThrow(says)
  })
})
