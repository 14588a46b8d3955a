import { describe, expect, it } from 'vitest'
import { collections } from '../../src/collections.js'
import { toSpans } from '../../src/convert/index.js'
import { anchorsOf } from '../../src/rules/read-dataset.js'
import { dataset } from '../dataset.js'
import { inventedDataset, inventedText } from '../invented-report.js'
import { describeWithText } from '../report-text.js'
import { datasets, noDatasets } from './datasets.js'

describe.each(datasets)('the spans of %s', (_, one) => {
  it('are its anchors, each once', () => {
    const anchors = collections.flatMap((collection) =>
      one[collection].flatMap((record) =>
        anchorsOf(collection, record).map(
          ({ start, end }) => `${collection} ${record.id} ${start} ${end}`,
        ),
      ),
    )
    const { spans } = toSpans(one)
    expect(
      spans.map(({ collection, id, start, end }) => `${collection} ${id} ${start} ${end}`).sort(),
    ).toEqual(anchors.sort())
  })

  it('have labels, and no words without a text', () => {
    const made = toSpans(one)
    expect(Object.keys(made)).toEqual(['spans'])
    for (const span of made.spans) {
      expect(span.label).toMatch(/^[a-z-]+$/)
      expect(span).not.toHaveProperty('words')
    }
  })
})

describeWithText('with the text of the report', (text) => {
  it('each span has its words, as Python and JavaScript slice them', () => {
    const codePoints = [...text]
    const { spans, text: returned } = toSpans(dataset, text)
    expect(returned).toBe(text)
    expect(spans.length).toBeGreaterThan(500)
    for (const { start, end, words } of spans) {
      expect(codePoints.slice(start, end).join('')).toBe(words)
    }
    for (const { start, end, words } of toSpans(dataset, text, { unit: 'utf-16' }).spans) {
      expect(text.slice(start, end)).toBe(words)
    }
  })

  it('the words of a direct quotation are its text', () => {
    const { spans } = toSpans(dataset, text)
    for (const quote of dataset.quotes) {
      if (quote.type === 'indirect') continue
      const role = quote.type === 'mixed' ? 'direct' : 'content'
      const words = spans.filter((span) => span.id === quote.id && span.role === role)
      expect(words.map((span) => span.words).join('\n')).toBe(quote.text)
    }
  })
})

describe('toSpans', () => {
  it('describes each span: what it is of, what it is to it, and whom it names', () => {
    const { spans } = toSpans(inventedDataset(), inventedText)
    expect(spans.find(({ collection }) => collection === 'mentions')).toEqual({
      collection: 'mentions',
      role: 'content',
      id: 'p1-ada-bell',
      label: 'person',
      start: 6,
      end: 14,
      entity: 'ada-bell',
      words: 'Ada Bell',
    })
    const ofQuote = spans.filter(({ id }) => id === 'bell-on-bridge')
    expect(ofQuote.map(({ role, label, entity, words }) => [role, label, entity, words])).toEqual([
      ['content', 'direct', 'ada-bell', 'the bridge 🌉 is safe.'],
      ['cue', 'direct', 'ada-bell', 'said'],
    ])
    const ofEvent = spans.filter(({ id }) => id === 'bell-speaks')
    expect(ofEvent.map(({ role, label, words }) => [role, label, words])).toEqual([
      ['content', 'statement', 'Ada Bell said'],
      ['time', 'statement', 'on Monday'],
    ])
  })

  it('counts code points, or UTF-16 units if asked to', () => {
    const text = '😀 Bell'
    const one = inventedDataset()
    const short = {
      ...one,
      source: { ...one.source, length: 6 },
      mentions: one.mentions.map((mention) => ({ ...mention, anchor: { start: 2, end: 6 } })),
      events: [],
      facts: [],
      quotes: [],
      notes: [],
    }
    expect(toSpans(short, text).spans).toMatchObject([{ start: 2, end: 6, words: 'Bell' }])
    expect(toSpans(short, text, { unit: 'utf-16' }).spans).toMatchObject([
      { start: 3, end: 7, words: 'Bell' },
    ])
  })

  it.each(noDatasets)('says what %j lacks', (value, says) => {
    expect(() => toSpans(value as never)).toThrow(TypeError)
    expect(() => toSpans(value as never)).toThrow(says)
  })

  it('refuses a text of another length, and what is not a text', () => {
    const says = /^The text has \d+ code points, not \d+: give the text of the source/
    for (const text of ['', `${inventedText}\n`, inventedText.replace('🌉', 'xx')]) {
      expect(() => toSpans(inventedDataset(), text)).toThrow(RangeError)
      expect(() => toSpans(inventedDataset(), text)).toThrow(says)
    }
    expect(() => toSpans(inventedDataset(), Buffer.from(inventedText) as never)).toThrow(TypeError)
    expect(() => toSpans(inventedDataset(), null as never)).toThrow(TypeError)
  })

  it('refuses a unit that it does not know, and UTF-16 without a text', () => {
    expect(() => toSpans(inventedDataset(), inventedText, { unit: 'utf-8' as never })).toThrow(
      /^unit must be/,
    )
    expect(() => toSpans(inventedDataset(), undefined as never, { unit: 'utf-16' })).toThrow(
      /together with a text/,
    )
  })

  it('names what an invalid dataset has wrong', () => {
    const one = inventedDataset()
    const dangling = one.mentions.map((mention) => ({ ...mention, entity: 'nobody' }))
    expect(() => toSpans({ ...one, mentions: dangling })).toThrow(
      /^One of the mentions names what is not an entity/,
    )
    const beyond = one.mentions.map((mention) => ({ ...mention, anchor: { start: 2, end: 999 } }))
    expect(() => toSpans({ ...one, mentions: beyond }, inventedText)).toThrow(
      /^The text has no position 999/,
    )
  })
})
