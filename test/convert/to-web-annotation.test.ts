import { describe, expect, it } from 'vitest'
import { collections } from '../../src/collections.js'
import { toWebAnnotation } from '../../src/convert/index.js'
import { anchorsOf } from '../../src/rules/read-dataset.js'
import { dataset } from '../dataset.js'
import { inventedDataset, inventedText } from '../invented-report.js'
import { describeWithText } from '../report-text.js'
import { datasets, noDatasets } from './datasets.js'

const base = 'https://example.org/report/'
const target = 'https://example.org/report.txt'

describe.each(datasets)('the annotations of %s', (_, one) => {
  const { items } = toWebAnnotation(one, { base, target })

  it('target every anchor of every record, once', () => {
    const anchors = collections.flatMap((collection) =>
      one[collection].flatMap((record) =>
        anchorsOf(collection, record).map(({ start, end }) => `${record.id} ${start} ${end}`),
      ),
    )
    const targets = items.flatMap(({ id, target }) => {
      const [record] = id.replace(`${base}annotations/`, '').split('/')
      return target.map(({ selector }) =>
        'type' in selector ? `${record} ${selector.start} ${selector.end}` : 'more',
      )
    })
    expect(targets.sort()).toEqual(anchors.sort())
  })

  it('have ids of their own, which no record has', () => {
    const ids = new Set(items.map(({ id }) => id))
    expect(ids.size).toBe(items.length)
    for (const id of ids) expect(id).toMatch(/report\/annotations\/[a-z0-9-]+\/[a-z]+$/)
  })

  it('have nothing of the text', () => {
    expect(JSON.stringify(items)).not.toContain('TextQuoteSelector')
  })
})

describeWithText('with the text of the report', (text) => {
  it('each target also has its words, and those around them', () => {
    const { items } = toWebAnnotation(dataset, { base, target, text })
    const targets = items.flatMap((item) => item.target)
    expect(targets.length).toBeGreaterThan(500)
    const codePoints = [...text]
    for (const { selector } of targets) {
      if (!Array.isArray(selector)) throw new Error('There is no quote')
      const [{ start, end }, { exact, prefix, suffix }] = selector
      expect(exact).toBe(codePoints.slice(start, end).join(''))
      expect(text).toContain(prefix + exact + suffix)
      expect([...prefix]).toHaveLength(Math.min(32, start))
      expect([...suffix]).toHaveLength(Math.min(32, codePoints.length - end))
    }
  })
})

describe('toWebAnnotation', () => {
  it('says who is mentioned', () => {
    const { items } = toWebAnnotation(inventedDataset(), { base, target })
    expect(items[0]).toEqual({
      id: `${base}annotations/p1-ada-bell/content`,
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        { type: 'SpecificResource', purpose: 'identifying', source: `${base}ada-bell` },
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'Ada Bell' },
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'name' },
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'content' },
      ],
      target: [
        {
          type: 'SpecificResource',
          source: target,
          selector: { type: 'TextPositionSelector', start: 6, end: 14 },
        },
      ],
    })
  })

  it('says of a fact who holds it and how surely, and of a quotation who says it', () => {
    const { items } = toWebAnnotation(inventedDataset(), { base, target })
    const values = (id: string) =>
      items
        .find((item) => item.id === `${base}annotations/${id}`)
        ?.body.flatMap((body) => ('value' in body ? body.value : []))
    expect(values('bridge-is-safe/content')).toEqual([
      'The bridge is safe.',
      'Ada Bell CT+',
      'author Uu',
      'content',
    ])
    expect(values('bell-on-bridge/cue')).toEqual([
      'Ada Bell: the bridge 🌉 is safe.',
      'direct',
      'cue',
    ])
  })

  it('draws a relation from one record to another', () => {
    const relation = dataset.relations.find(({ anchor }) => anchor !== undefined)
    if (!relation) throw new Error('There is no relation with words')
    const { items } = toWebAnnotation(dataset, { base, target })
    const item = items.find(({ id }) => id === `${base}annotations/${relation.id}/cue`)
    expect(item?.motivation).toBe('linking')
    expect(item?.body.slice(0, 3)).toMatchObject([
      { purpose: 'linking', source: base + relation.from },
      { purpose: 'tagging', value: relation.type },
      { purpose: 'linking', source: base + relation.to },
    ])
  })

  it.each(noDatasets)('says what %j lacks', (value, says) => {
    expect(() => toWebAnnotation(value as never, { base, target })).toThrow(TypeError)
    expect(() => toWebAnnotation(value as never, { base, target })).toThrow(says)
  })

  it('refuses a base or a target that is not an IRI, and a text that is not one', () => {
    const make = (options: object) => () =>
      toWebAnnotation(inventedDataset(), { base, target, ...options })
    expect(make({ base: 'report' })).toThrow(/^base must be an absolute IRI/)
    expect(make({ target: undefined })).toThrow(/^target must be an absolute IRI/)
    expect(make({ text: 1 })).toThrow(TypeError)
    expect(make({ text: `${inventedText}.` })).toThrow(RangeError)
  })
})
