import { describe, expect, it } from 'vitest'
import { sourceSchema } from '../src/schemas/index.js'
import {
  anchorOf,
  buildSource,
  excerpt,
  toCanonicalForm,
  verifySource,
} from '../src/verify/index.js'
import { buildDataset } from './build-dataset.js'
import { inventedDataset, inventedText } from './invented-report.js'

const statuses = async (text: string, dataset = inventedDataset()) => {
  const { verified, paragraphs, quotes } = await verifySource(text, dataset)
  return [verified, ...paragraphs.map(({ status }) => status), ...quotes.map((q) => q.status)]
}
const [first, second, third] = inventedText.split('\n') as [string, string, string]

describe('excerpt', () => {
  it('counts code points, not UTF-16 units', () => {
    expect(excerpt('a🌉b', { start: 1, end: 2 })).toBe('🌉')
    expect(excerpt('a🌉b', { start: 2, end: 3 })).toBe('b')
    expect(excerpt('a🌉b', { start: 0, end: 3 })).toBe('a🌉b')
    expect(excerpt('\ud83ca', { start: 1, end: 2 })).toBe('a')
  })

  it('says what is wrong with an anchor', () => {
    expect(() => excerpt('a🌉b', { start: 0, end: 4 })).toThrow(/past the end.* 3 code points/)
    for (const start of [-1, 0.5, Number.NaN, 3]) {
      expect(() => excerpt('a🌉b', { start, end: 2 })).toThrow(RangeError)
    }
  })
})

describe('what is no text', () => {
  it('is refused with what to give instead', async () => {
    // What a file gives that is read without an encoding, in code that nobody type-checked.
    const bytes: ReturnType<typeof JSON.parse> = new TextEncoder().encode('text')
    expect(() => excerpt(bytes, { start: 0, end: 1 })).toThrow(/no string: .* read as 'utf8'/)
    await expect(verifySource(bytes)).rejects.toThrow(TypeError)
    await expect(buildSource(bytes, { id: 'a', language: 'en' })).rejects.toThrow(TypeError)
    expect(() => anchorOf(bytes, 'a')).toThrow(TypeError)
  })
})

describe('verifySource', () => {
  it('knows a text to the last character', async () => {
    expect(await statuses(inventedText)).toEqual([
      true,
      'verbatim',
      'verbatim',
      'verbatim',
      'verbatim',
      'verbatim',
    ])
  })

  it.each([
    ['other line breaks', inventedText.replaceAll('\n', '\r\n')],
    ['blank lines and a header', `A header\n\n${inventedText.replaceAll('\n', '\n\n')}\n`],
    ['a byte order mark and indentation', `\ufeff  ${inventedText.replaceAll('\n', '\n\t')}`],
    [
      'paragraphs broken into lines',
      inventedText.replaceAll('\n', '\n\n').replace('said ', 'said\n'),
    ],
  ])('finds the paragraphs of a copy with %s, and the words of anchors in it', async (_, copy) => {
    const dataset = inventedDataset()
    const { verified, locate } = await verifySource(copy, dataset)
    expect(verified).toBe(true)
    const anchors = [...dataset.facts.flatMap((fact) => fact.anchors), dataset.mentions[0]?.anchor]
    for (const anchor of anchors) {
      if (!anchor) continue
      const there = locate(anchor)
      expect(there && excerpt(copy, there)).toBe(excerpt(inventedText, anchor))
    }
  })

  it('says that a paragraph has moved, and finds it', async () => {
    const copy = [third, first, second].join('\n')
    const { paragraphs, locate } = await verifySource(copy, inventedDataset())
    expect(paragraphs.map(({ status }) => status)).toEqual(['verbatim', 'verbatim', 'moved'])
    expect(paragraphs.map(({ anchor }) => anchor && excerpt(copy, anchor))).toEqual([
      first,
      second,
      third,
    ])
    expect(locate({ start: 50, end: 60 })).toEqual({ start: 89, end: 99 })
    expect(locate({ start: 60, end: 80 })).toBeUndefined()
  })

  it('says what stands in the place of a paragraph', async () => {
    const copy = [first, 'Somebody asked us.', third].join('\n')
    const { paragraphs, quotes } = await verifySource(copy, inventedDataset())
    expect(paragraphs.map(({ status }) => status)).toEqual(['verbatim', 'altered', 'verbatim'])
    expect(excerpt(copy, paragraphs[1]?.anchor ?? { start: 0, end: 0 })).toBe('Somebody asked us.')
    expect(quotes.map(({ status }) => status)).toEqual(['verbatim', 'unverified'])
  })

  it('does not guess what is not there', async () => {
    expect(await statuses([first, third].join('\n'))).toContain('missing')
    expect(await statuses('Another text.\nOf three.\nParagraphs.')).toEqual([
      false,
      'missing',
      'missing',
      'missing',
      'unverified',
      'unverified',
    ])
    expect(await statuses('')).toContain('missing')
  })

  it('notices one changed character, in the text or in a quotation', async () => {
    expect(await statuses(inventedText.replace('Nobody', 'nobody'))).toContain('altered')
    const dataset = inventedDataset()
    const quote = dataset.quotes[0] as { text: string }
    quote.text = quote.text.replace('safe.', 'safe!')
    expect(await statuses(inventedText, dataset)).toEqual([
      false,
      'verbatim',
      'verbatim',
      'verbatim',
      'altered',
      'verbatim',
    ])
  })

  it('notices a source that does not describe the text', async () => {
    const { source } = inventedDataset()
    const verified = async (change: object) =>
      (await verifySource(inventedText, { source: { ...source, ...change } })).verified
    expect(await verified({})).toBe(true)
    expect(await verified({ sha256: '0'.repeat(64) })).toBe(false)
    expect(await verified({ paragraphs: source.paragraphs.slice(1) })).toBe(false)
    expect(await verified({ paragraphs: [] })).toBe(false)
    expect(
      await verified({ canonicalForm: { ...source.canonicalForm, finalLineBreak: true } }),
    ).toBe(false)
  })

  it('says what it needs', async () => {
    const nothing: ReturnType<typeof JSON.parse> = {}
    await expect(verifySource(inventedText, nothing)).rejects.toThrow(/no source: give \{ source/)
  })

  it('notices white space of another kind in a quotation', async () => {
    for (const space of ['\t', '\u00a0', '\n', '  ']) {
      const dataset = inventedDataset()
      const quote = dataset.quotes[0] as { text: string }
      quote.text = quote.text.replace(' ', space)
      expect(await statuses(inventedText, dataset)).toContain('altered')
    }
  })

  it('notices anchors that cut words, and names that are none of the entity', async () => {
    const dataset = inventedDataset() as ReturnType<typeof JSON.parse>
    const { start, end } = dataset.mentions[0].anchor
    const status = async (from: number, to: number, copy = inventedText) => {
      dataset.mentions[0].anchor = { start: from, end: to }
      const { verified, anchors } = await verifySource(copy, dataset)
      const found = anchors.find(({ id }) => id === 'p1-ada-bell')
      expect(found?.path).toEqual(['anchor'])
      expect(verified).toBe(found?.status === 'whole')
      return found?.status
    }
    expect(await status(start, end)).toBe('whole')
    expect(await status(start - 1, end)).toBe('cut')
    expect(await status(start + 1, end)).toBe('cut')
    expect(await status(start, end - 1)).toBe('cut')
    expect(await status(start, end + 1)).toBe('cut')
    expect(await status(start - 6, end - 9)).toBe('misnamed')
    expect(await status(start, end, 'Another text.')).toBe('unverified')
  })

  it('knows no cut where a script has no spaces between words', async () => {
    const text = '市長は橋が安全だと述べた。'
    const source = await buildSource(text, { id: 'bridge-report', language: 'ja' })
    const mentions = [{ id: 'm', entity: 'mayor', level: 'nominal', anchor: { start: 0, end: 2 } }]
    expect((await verifySource(text, { source, mentions })).verified).toBe(true)
  })

  it('finds each of two equal paragraphs once', async () => {
    const { source } = buildDataset('Yes.\nNo.\nYes.', () => inventedDataset())
    const twice = { source } as ReturnType<typeof inventedDataset>
    expect(await statuses('Yes.\nNo.\nYes.', twice)).toEqual([
      true,
      'verbatim',
      'verbatim',
      'verbatim',
    ])
    expect(await statuses('Yes.\nNo.', twice)).toEqual([false, 'verbatim', 'verbatim', 'missing'])
  })
})

describe('anchorOf', () => {
  it('finds words, and the occurrence that is meant, in code points', () => {
    expect(anchorOf('a🌉b🌉', '🌉')).toEqual({ start: 1, end: 2 })
    expect(anchorOf('a🌉b🌉', '🌉', 2)).toEqual({ start: 3, end: 4 })
    expect(anchorOf('aaa', 'aa', 2)).toEqual({ start: 1, end: 3 })
    expect(anchorOf('a🌉b', '🌉', 2)).toBeUndefined()
    expect(anchorOf('a🌉b', '\udf09')).toBeUndefined()
    const anchor = anchorOf(inventedText, 'is safe.')
    expect(anchor && excerpt(inventedText, anchor)).toBe('is safe.')
  })

  it('says what is wrong with what it is asked', () => {
    expect(() => anchorOf('a', '')).toThrow(RangeError)
    for (const occurrence of [0, -1, 1.5, Number.NaN]) {
      expect(() => anchorOf('a', 'a', occurrence)).toThrow(/whole number from 1/)
    }
  })
})

describe('buildSource', () => {
  it('describes a text as the schema wants it, so that the text verifies', async () => {
    const source = await buildSource(inventedText, { id: 'invented-report', language: 'en' })
    expect(source).toEqual(inventedDataset().source)
    expect(sourceSchema.parse(source)).toEqual(source)
    expect((await verifySource(inventedText, { source })).verified).toBe(true)
  })

  it('knows a final line break', async () => {
    const source = await buildSource('One.\n', { id: 'one', language: 'en' })
    expect(source).toMatchObject({ length: 5, canonicalForm: { finalLineBreak: true } })
    expect(source.paragraphs).toHaveLength(1)
  })

  it.each([
    ['', /Line 1 .* blank/],
    ['One.\n\nTwo.', /Line 2 .* blank/],
    ['One.\r\nTwo.', /line breaks/],
    ['\ufeffOne.', /byte order mark/],
    ['One \ud83c.', /lone surrogate/],
    [' One.', /Line 1 .* white space/],
  ])('refuses %j and says why', async (text, reason) => {
    await expect(buildSource(text, { id: 'one', language: 'en' })).rejects.toThrow(reason)
  })
})

describe('toCanonicalForm', () => {
  it('gives a text that buildSource takes, and that is the same already if it is in the form', async () => {
    const copy = `\ufeff  ${inventedText.replaceAll('\n', ' \r\n\n\t')}\u2028 \n`
    expect(toCanonicalForm(copy)).toBe(inventedText)
    expect(toCanonicalForm(inventedText)).toBe(inventedText)
    const source = await buildSource(toCanonicalForm(copy), { id: 'a', language: 'en' })
    expect((await verifySource(copy, { source })).verified).toBe(true)
    expect(toCanonicalForm(' \n\r\n')).toBe('')
  })
})
