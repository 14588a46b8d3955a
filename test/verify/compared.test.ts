import { describe, expect, it } from 'vitest'
import { readCompared } from '../../src/verify/compared.js'
import { inventedDataset } from '../invented-report.js'

const { source } = inventedDataset()
const [anchor, other] = [
  { start: 6, end: 14 },
  { start: 20, end: 25 },
]

describe('readCompared', () => {
  it('reads a dataset that has nothing but a source', () => {
    expect(readCompared({ source })).toEqual({
      paragraphs: source.paragraphs,
      sha256: source.sha256,
      language: source.language,
      finalLineBreak: false,
      quotes: [],
      names: new Map(),
      anchors: [],
    })
  })

  it.each([
    { start: 0, end: 5 },
    { start: 0, sha256: 'a' },
    { start: 5, end: 0, sha256: 'a' },
    { start: 0, end: 5, sha256: 7 },
    { start: 0, end: 5, sha256: 'a', folded: 7 },
    { start: 0, end: 5, sha256: 'a', folded: null },
  ])('takes %j for no paragraph', (paragraph) => {
    const paragraphs = [...source.paragraphs, paragraph]
    expect(() => readCompared({ source: { ...source, paragraphs } })).toThrow(
      new TypeError(
        'source.paragraphs[3] is not a paragraph: give { start, end, sha256 }, as buildSource does',
      ),
    )
  })

  it('needs no folded form', () => {
    const paragraphs = [{ start: 0, end: 5, sha256: 'a' }]
    expect(readCompared({ source: { ...source, paragraphs } }).paragraphs).toEqual(paragraphs)
  })

  it('reads quotations with words', () => {
    const quotes = [
      { id: 'one', content: [anchor], text: 'a' },
      { id: 'two', content: [anchor], direct: [other, 'x'], text: 'b' },
      { id: 'three', content: [anchor] },
      { id: 'four', text: 'c' },
    ]
    expect(readCompared({ source, quotes }).quotes).toEqual([
      { id: 'one', text: 'a', stretches: [anchor] },
      { id: 'two', text: 'b', stretches: [other, undefined] },
      { id: 'four', text: 'c', stretches: undefined },
    ])
  })

  it('reads the names of those that are mentioned by name, folded', () => {
    const mentions = [
      { id: 'one', entity: 'gull', level: 'name', anchor },
      { id: 'two', entity: 'gull', level: 'nominal', anchor },
      { id: 'three', entity: 'nobody', level: 'name', anchor },
    ]
    const entities = [{ id: 'gull', name: 'O’Gull', aliases: ['The  Gull'] }]
    expect(readCompared({ source, entities, mentions }).names).toEqual(
      new Map([
        ['one', new Set(["O'Gull", 'The Gull'])],
        ['three', new Set()],
      ]),
    )
    expect(readCompared({ source, mentions }).names).toEqual(new Map())
  })

  it('reads the anchors of all records', () => {
    const mentions = [{ id: 'one', entity: 'gull', level: 'nominal', anchor }]
    const quotes = [{ id: 'two', cue: other, content: [anchor, other], text: 'a' }]
    const notes = [{ id: 'three', anchors: [other] }]
    expect(readCompared({ source, mentions, quotes, notes }).anchors).toEqual([
      { id: 'one', path: ['anchor'], anchor },
      { id: 'two', path: ['cue'], anchor: other },
      { id: 'two', path: ['content', 0], anchor },
      { id: 'two', path: ['content', 1], anchor: other },
      { id: 'three', path: ['anchors', 0], anchor: other },
    ])
  })

  it('says why a dataset cannot be read', () => {
    const cause = new Error('Not now')
    const dataset = {
      get source() {
        throw cause
      },
    }
    let thrown: unknown
    try {
      readCompared(dataset)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(TypeError)
    expect(thrown).toMatchObject({ message: expect.stringMatching(/cannot be read/), cause })
  })
})
