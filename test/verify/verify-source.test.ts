import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { quotes as ownQuotes, source as ownSource } from '../../data/index.js'
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
    const folded = source.paragraphs.map((one) => ({ ...one, folded: one.sha256 }))
    expect(await verified({ paragraphs: folded })).toBe(false)
    expect(
      await verified({ canonicalForm: { ...source.canonicalForm, finalLineBreak: true } }),
    ).toBe(false)
  })

  it('does not judge the whole if a paragraph is not there, nor a quotation without words', async () => {
    const { source } = inventedDataset()
    const { sha256 } = await verifySource(`${first}\n${third}`, { source })
    expect(sha256).toBe('unverified')
    const other = { source: { ...source, sha256: '0'.repeat(64) } }
    expect((await verifySource(inventedText, other)).sha256).toBe('altered')
    const quotes: ReturnType<typeof JSON.parse> = [{ id: 'one', text: 'Nobody asked us.' }]
    expect((await verifySource(inventedText, { source, quotes })).quotes).toEqual([
      { id: 'one', status: 'unverified' },
    ])
  })

  it('says what arguments it needs', async () => {
    const nothing: ReturnType<typeof JSON.parse> = {}
    await expect(verifySource(inventedText, nothing)).rejects.toThrow(/no source: give \{ source/)
  })

  it('compares with the source and the quotations of this package, if none are given', async () => {
    const { paragraphs, quotes } = await verifySource('Another text.')
    expect(paragraphs).toHaveLength(ownSource.paragraphs.length)
    expect(quotes.map(({ id }) => id)).toEqual(
      ownQuotes.filter((quote) => 'text' in quote).map(({ id }) => id),
    )
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

  it('takes the place of a repeated paragraph that keeps the order', async () => {
    const copy = [second, first, second, third, second].join('\n')
    expect((await statuses(copy)).slice(0, 4)).toEqual([true, 'verbatim', 'verbatim', 'verbatim'])
    const { locate } = await verifySource(copy, inventedDataset())
    const start = [...first].length + 1
    const there = locate({ start, end: start + 6 })
    expect(there).toEqual({ start: start + 18, end: start + 24 })
  })

  describe('joins the lines that a paragraph was broken into', () => {
    const verified = async (text: string, copy: string, language = 'en') => {
      const source = await buildSource(text, { id: 'one', language })
      const result = await verifySource(copy, { source })
      const { verified: isVerified, locate } = result
      const whole = locate({ start: 0, end: [...text].length })
      expect(isVerified, copy).toBe(whole !== undefined)
      return isVerified
    }

    it('by a space, nothing, or without the hyphen, as the hash decides', async () => {
      expect(
        await verified('The well-known bridge is safe.', 'The well-\nknown bridge\nis safe.'),
      ).toBe(true)
      expect(await verified('The bridge is safe.', 'The bri-\ndge is safe.')).toBe(true)
      expect(await verified('The bridge is safe.', 'The bri\u00ad\ndge is safe.')).toBe(true)
      expect(await verified('Safe – so they say.', 'Safe –\nso they say.')).toBe(true)
      expect(await verified('Safe—so they say.', 'Safe—\nso they say.')).toBe(true)
      expect(
        await verified('市長は橋が安全だと述べた。', '市長は橋が\n安全だと述べた。', 'ja'),
      ).toBe(true)
      expect(await verified('The bridge is safe.', 'The bri\ndge is safe.')).toBe(false)
    })

    it('under a headline that stands next to them', async () => {
      expect(await verified('The bridge is safe.', 'NEWS\nThe bridge\nis safe.\nRead more')).toBe(
        true,
      )
    })

    it('and locates words on each side of a break', async () => {
      const text = 'The bridge is safe, he said.'
      const source = await buildSource(text, { id: 'one', language: 'en' })
      const copy = 'The bri-\ndge is\nsafe, he said.'
      const { locate } = await verifySource(copy, { source })
      const wordsOf = (words: string) => {
        const start = text.indexOf(words)
        const there = locate({ start, end: start + words.length })
        return there && excerpt(copy, there)
      }
      expect(wordsOf('bridge')).toBe('bri-\ndge')
      expect(wordsOf('is safe')).toBe('is\nsafe')
      expect(wordsOf('he said.')).toBe('he said.')
    })
  })

  it('joins a paragraph that was broken into very many lines', async () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(' ')
    const source = await buildSource(text, { id: 'one', language: 'en' })
    const { verified, locate } = await verifySource(text.replaceAll(' ', '\n'), { source })
    expect(verified).toBe(true)
    const end = [...text].length
    expect(locate({ start: end - 6, end })).toEqual({ start: end - 6, end })
  })

  it('tells another typography apart from another text, and locates words in it', async () => {
    const source = await buildSource(inventedText, { id: 'invented-report', language: 'en' })
    const dataset = { ...inventedDataset(), source }
    const copy = inventedText
      .replaceAll(/[“”]/g, '"')
      .replaceAll('bridge', 'bri\u00addge')
      .replace('on Monday', 'on\u00a0 Monday')
    const { verified, paragraphs, quotes, locate } = await verifySource(copy, dataset)
    expect(verified).toBe(false)
    expect(paragraphs.map(({ status }) => status)).toEqual([
      'typographic',
      'typographic',
      'typographic',
    ])
    expect(new Set(quotes.map(({ status }) => status))).toEqual(new Set(['unverified']))
    const there = dataset.facts[0]?.anchors[0] && locate(dataset.facts[0].anchors[0])
    expect(there && excerpt(copy, there)).toBe('the bri\u00addge 🌉 is safe.')
    const monday = locate({ start: 44, end: 53 })
    expect(monday && excerpt(copy, monday)).toBe('on\u00a0 Monday')
    const other = await verifySource(copy.replace('safe', 'save'), dataset)
    expect(other.paragraphs[0]?.status).toBe('altered')
  })

  it('takes lines of invisible characters for blank, and trims them', async () => {
    const invisible = '\u200b\u00a0\u2060\u00ad\u200e'
    const copy = inventedText.replaceAll('\n', `${invisible}\n${invisible}\n${invisible}`)
    expect((await statuses(copy))[0]).toBe(true)
  })

  describe('judges anchors', () => {
    const status = async (text: string, words: string, name: string, language = 'en') => {
      const source = await buildSource(text, { id: 'one', language })
      const index = text.indexOf(words)
      const start = [...text.slice(0, index)].length
      const anchor = { start, end: start + [...words].length }
      const entities = [{ id: 'it', name, aliases: [] }]
      const mentions = [{ id: 'm', entity: 'it', level: 'name', anchor }]
      return (await verifySource(text, { source, entities, mentions })).anchors[0]?.status
    }

    it.each([
      ['대통령은 러시아가 갔다고 했다.', '러시아', '러시아', 'ko'],
      ['וברוסיה אמרו', 'רוסיה', 'רוסיה', 'he'],
      ['Rusyanın ordusu', 'Rusya', 'Rusya', 'tr'],
      ['The O’Hara bridge', 'O’Hara', "O'Hara", 'en'],
      ['The Ada\u00a0Bell bridge', 'Ada\u00a0Bell', 'Ada Bell', 'en'],
      ['The Andre\u0301 bridge', 'Andre\u0301', 'André', 'en'],
    ])('in %j, %j is whole', async (text, words, name, language) => {
      expect(await status(text, words, name, language)).toBe('whole')
    })

    it.each([
      ['The Rus\u00adsians', 'Rus', 'Rus'],
      ['می‌رود', 'می', 'می'],
      ['The cafe\u0301', 'cafe', 'cafe'],
      ['Rusyanın ordusu', 'Rusya', 'Rusya'],
      ['The \u200bbridge', '\u200bbridge', 'bridge'],
    ])('in %j, %j is cut', async (text, words, name) => {
      expect(await status(text, words, name)).toBe('cut')
    })
  })

  it('needs Web Crypto, or a digest', async () => {
    const digest = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
    vi.stubGlobal('crypto', undefined)
    try {
      await expect(verifySource(inventedText, inventedDataset())).rejects.toThrow(
        /Web Crypto .*digest/,
      )
      await expect(buildSource(inventedText, { id: 'one', language: 'en' })).rejects.toThrow(
        /Web Crypto .*digest/,
      )
      const { verified } = await verifySource(inventedText, inventedDataset(), { digest })
      expect(verified).toBe(true)
      expect((await buildSource(inventedText, { id: 'one', language: 'en', digest })).sha256).toBe(
        inventedDataset().source.sha256,
      )
    } finally {
      vi.unstubAllGlobals()
    }
  })

  it('refuses records that are none, instead of failing in the midst', async () => {
    const { source } = inventedDataset()
    for (const change of [{ quotes: 'x' }, { mentions: [null] }, { facts: {} }]) {
      const broken: ReturnType<typeof JSON.parse> = { source, ...change }
      await expect(verifySource(inventedText, broken)).rejects.toThrow(/is not an array of records/)
    }
  })
})
