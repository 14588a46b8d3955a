import { describe, expect, it } from 'vitest'
import { type JsonLdNode, toJsonLd } from '../../src/convert/index.js'
import { dataset } from '../dataset.js'
import { inventedDataset } from '../invented-report.js'
import { datasets, noDatasets } from './datasets.js'

const base = 'https://example.org/report/'

/** The IRIs that a node refers to. */
function referredTo(value: unknown, isNode = true): string[] {
  if (Array.isArray(value)) return value.flatMap((part) => referredTo(part, false))
  if (typeof value !== 'object' || value === null) return []
  const { '@id': id, ...others } = value as Partial<JsonLdNode>
  const nested = Object.values(others).flatMap((part) => referredTo(part, false))
  return isNode || id === undefined ? nested : [id, ...nested]
}

const nodesOf = (one: Parameters<typeof toJsonLd>[0]) =>
  new Map(toJsonLd(one, { base })['@graph'].map((node) => [node['@id'].replace(base, ''), node]))

describe.each(datasets)('the JSON-LD of %s', (_, one) => {
  const { '@context': context, '@graph': graph } = toJsonLd(one, { base })

  it('has each record but mentions and relations, and the author, once', () => {
    const { source, entities, events, quotes, facts, references, notes } = one
    const records = [source, ...entities, ...events, ...quotes, ...facts, ...references, ...notes]
    expect(context).toBe('https://schema.org')
    expect(graph.map((node) => node['@id']).sort()).toEqual(
      [...records.map(({ id }) => base + id), `${base}author`].sort(),
    )
  })

  it('refers to what is in it', () => {
    const ids = new Set(graph.map((node) => node['@id']))
    const references = graph.flatMap((node) => referredTo(node))
    expect(references.length).toBeGreaterThan(0)
    expect(references.filter((id) => !ids.has(id))).toEqual([])
  })

  it('gives no verdict', () => {
    expect(JSON.stringify(graph)).not.toMatch(/ClaimReview|reviewRating|claimReviewed/)
  })
})

describe('toJsonLd', () => {
  it('has a claim with who holds it and how surely', () => {
    expect(nodesOf(inventedDataset()).get('bridge-is-safe')).toEqual({
      '@id': `${base}bridge-is-safe`,
      '@type': 'Claim',
      additionalType: 'assessment',
      text: 'The bridge is safe.',
      about: [{ '@id': `${base}bridge` }],
      appearance: [{ '@id': `${base}invented-report` }, { '@id': `${base}bell-on-bridge` }],
      claimInterpreter: [
        { '@type': 'Role', roleName: 'CT+', claimInterpreter: { '@id': `${base}ada-bell` } },
        { '@type': 'Role', roleName: 'Uu', claimInterpreter: { '@id': `${base}author` } },
      ],
    })
  })

  it('leaves out what a record does not have', () => {
    expect(nodesOf(inventedDataset()).get('ada-bell')).toEqual({
      '@id': `${base}ada-bell`,
      '@type': 'Person',
      additionalType: 'person',
      name: 'Ada Bell',
      description: 'A mayor.',
    })
  })

  it('says where the report was published, if that is known', () => {
    expect(nodesOf(dataset).get('report')).toMatchObject({
      '@type': 'NewsArticle',
      publisher: { name: 'The Messenger' },
      datePublished: '2022-02-17',
    })
    expect(nodesOf(inventedDataset()).get('invented-report')).not.toHaveProperty('publisher')
  })

  it('dates an event by a plain day, month or year alone, and none that goes on', () => {
    const dated = (edtf: string | null, status: 'occurred' | 'ongoing' = 'occurred') => {
      const one = inventedDataset()
      const [event] = one.events
      if (!event) throw new Error('There is no event')
      const events = [{ ...event, status, time: { ...event.time, edtf } }]
      return nodesOf({ ...one, events }).get(event.id)?.startDate
    }
    for (const date of ['2022-02-15', '2022-02', '2022']) expect(dated(date)).toBe(date)
    for (const edtf of ['2022-02-15/..', '../2022', '2022?', '2022-02-XX', 'Y20220', '', null]) {
      expect(dated(edtf)).toBe(undefined)
    }
    expect(dated('2022-02-15', 'ongoing')).toBe(undefined)
  })

  it.each(noDatasets)('says what %j lacks', (value, says) => {
    expect(() => toJsonLd(value as never, { base })).toThrow(TypeError)
    expect(() => toJsonLd(value as never, { base })).toThrow(says)
  })

  it.each(['', 'report/', '/report/', undefined, 1])('refuses the base %j', (wrong) => {
    expect(() => toJsonLd(inventedDataset(), { base: wrong as never })).toThrow(TypeError)
    expect(() => toJsonLd(inventedDataset(), { base: wrong as never })).toThrow(
      /^base must be an absolute IRI/,
    )
  })

  it('takes any absolute IRI', () => {
    const [node] = toJsonLd(inventedDataset(), { base: 'urn:report:' })['@graph']
    expect(node?.['@id']).toBe('urn:report:invented-report')
  })
})
