import { describe, expect, it } from 'vitest'
import * as convert from '../../src/convert/index.js'
import type { AnyDataset } from '../../src/types/index.js'
import { inventedDataset, inventedText } from '../invented-report.js'
import { datasets } from './datasets.js'

const base = 'https://example.org/report/'
const target = 'https://example.org/report.txt'

const converters: Readonly<Record<string, (dataset: AnyDataset) => object>> = {
  toTables: (dataset) => convert.toTables(dataset),
  toSpans: (dataset) => convert.toSpans(dataset),
  toGraph: (dataset) => convert.toGraph(dataset),
  toJsonLd: (dataset) => convert.toJsonLd(dataset, { base }),
  toWebAnnotation: (dataset) => convert.toWebAnnotation(dataset, { base, target }),
}

/** Every value within a value, itself included. */
function* within(value: unknown): Iterable<unknown> {
  yield value
  if (typeof value !== 'object' || value === null) return
  for (const part of Object.values(value)) yield* within(part)
}
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The error that a function throws. */
function errorOf(make: () => unknown): Error {
  try {
    make()
  } catch (error) {
    return error as Error
  }
  throw new Error('Nothing was thrown')
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

describe.each(Object.keys(converters))('%s', (name) => {
  const make = converters[name] as (dataset: AnyDataset) => object

  it.each(datasets)('gives plain JSON for %s', (_, one) => {
    const made = make(one)
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
    for (const value of within(made)) expect(value).not.toBe(undefined)
  })

  it.each(datasets)('leaves %s as it is, and gives objects of its own', (_, one) => {
    const copy = structuredClone(one)
    const made = make(copy)
    expect(copy).toEqual(one)
    const given = new Set([...within(copy)].filter(isObject))
    expect([...within(made)].filter(isObject).filter((value) => given.has(value))).toEqual([])
  })

  it.each(datasets)('has no more words than %s itself, so nothing of the text', (_, one) => {
    // What has spaces: an id or an IRI is not prose.
    const isProse = (value: unknown): value is string =>
      typeof value === 'string' && value.includes(' ') && wordsIn(value) >= 8
    const own = [...within(one)].filter((value) => typeof value === 'string')
    const foreign = [...within(make(one))]
      .filter(isProse)
      .filter(
        (value) =>
          !own.some((text) => value.includes(text) && wordsIn(value.replace(text, '')) < 8),
      )
    expect(foreign).toEqual([])
  })
})

describe('options', () => {
  const one = inventedDataset()

  it('that are lacking are asked for', () => {
    const cases: [make: () => unknown, says: RegExp][] = [
      [() => convert.toJsonLd(one, undefined as never), /^base must be an absolute IRI/],
      [() => convert.toWebAnnotation(one, null as never), /^base must be an absolute IRI/],
      [() => convert.toSpans(one, inventedText, null as never), /^The options are not an object/],
    ]
    for (const [make, says] of cases) {
      expect(make).toThrow(TypeError)
      expect(make).toThrow(says)
    }
  })

  it.each([
    'https://example.org/ x',
    'https://example.org/"',
    'https://example.org/\n',
    'https://example.org/{id}',
    'http:',
    'C:\\reports',
  ])('take no IRI %j', (wrong) => {
    expect(() => convert.toJsonLd(one, { base: wrong })).toThrow(/^base must be an absolute IRI/)
    expect(() => convert.toWebAnnotation(one, { base, target: wrong })).toThrow(
      /^target must be an absolute IRI/,
    )
  })

  it.each(['urn:report:', 'https://example.org/звіт?a=b#', 'tag:example.org,2022:report/'])(
    'take the IRI %j',
    (iri) => {
      expect(convert.toWebAnnotation(one, { base: iri, target: iri }).id).toBe(`${iri}annotations/`)
    },
  )
})

describe('messages', () => {
  it('quote nothing that is given, which may steer a terminal', () => {
    const steering = '\u001b[2J\n'.repeat(1e5)
    const { mentions, ...rest } = inventedDataset()
    const spoilt = mentions.map((one) => ({ ...one, id: steering, entity: steering }))
    for (const make of [
      () => convert.toDataPackage([{ name: steering as never }]),
      () => convert.toSpans({ ...rest, mentions: spoilt }),
    ]) {
      const { message } = errorOf(make)
      expect(message).toMatch(/^(The files are not|One of the mentions names)/)
      expect(message.length).toBeLessThan(1000)
      expect(message).not.toMatch(/\p{Cc}/u)
    }
  })
})

describe('with a text', () => {
  it('converters refuse one of another length before they make anything', () => {
    const [, invented] = datasets[1] ?? []
    const unreadable = new Proxy([] as AnyDataset['events'], {
      get: (target, key) => {
        if (key === 'flatMap') throw new Error('Something was made')
        return Reflect.get(target, key)
      },
    })
    const one = { ...(invented as AnyDataset), mentions: unreadable as never }
    const text = `${inventedText} `
    expect(() => convert.toSpans(one, text)).toThrow(RangeError)
    expect(() => convert.toWebAnnotation(one, { base, target, text })).toThrow(RangeError)
    expect(() => convert.toSpans(one, inventedText)).toThrow('Something was made')
  })
})
