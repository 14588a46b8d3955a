import { describe, expect, it } from 'vitest'
import { buildSource, excerpt, verifySource } from '../../src/verify/index.js'
import { buildDataset } from '../build-dataset.js'
import { inventedDataset, inventedText } from '../invented-report.js'

const statuses = async (text: string, dataset = inventedDataset()) => {
  const { verified, paragraphs, quotes } = await verifySource(text, dataset)
  return [verified, ...paragraphs.map(({ status }) => status), ...quotes.map((q) => q.status)]
}
const [first, second, third] = inventedText.split('\n') as [string, string, string]

describe('verifySource', () => {
  it('recognises a text to the last character', async () => {
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

  it('reports a moved paragraph, and locates its anchors', async () => {
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

  it('reports the line in place of an altered paragraph', async () => {
    const copy = [first, 'Somebody asked us.', third].join('\n')
    const { paragraphs, quotes } = await verifySource(copy, inventedDataset())
    expect(paragraphs.map(({ status }) => status)).toEqual(['verbatim', 'altered', 'verbatim'])
    expect(excerpt(copy, paragraphs[1]?.anchor ?? { start: 0, end: 0 })).toBe('Somebody asked us.')
    expect(quotes.map(({ status }) => status)).toEqual(['verbatim', 'unverified'])
  })

  it('does not guess', async () => {
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

  it('says what arguments it needs', async () => {
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

  it('notices anchors that cut words, and names that the entity does not have', async () => {
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

  it('reports no cut where a script has no spaces between words', async () => {
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
