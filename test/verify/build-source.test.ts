import { describe, expect, it } from 'vitest'
import { sourceSchema } from '../../src/schemas/index.js'
import { buildSource, verifySource } from '../../src/verify/index.js'
import { inventedDataset, inventedText } from '../invented-report.js'

describe('buildSource', () => {
  it('describes a text so that the schema accepts the source and the text verifies', async () => {
    const source = await buildSource(inventedText, { id: 'invented-report', language: 'en' })
    expect(source).toMatchObject(inventedDataset().source)
    expect(sourceSchema.parse(source)).toEqual(source)
    expect((await verifySource(inventedText, { source })).verified).toBe(true)
  })

  it('tells whether the text ends with a line break', async () => {
    const source = await buildSource('One.\n', { id: 'one', language: 'en' })
    expect(source).toMatchObject({ length: 5, canonicalForm: { finalLineBreak: true } })
    const without = await buildSource('One.', { id: 'one', language: 'en' })
    expect(source.paragraphs).toEqual(without.paragraphs)
  })

  it.each([
    ['', /Line 1 .* blank/],
    ['One.\n\nTwo.', /Line 2 .* blank/],
    ['One.\r\nTwo.', /line breaks/],
    ['\ufeffOne.', /byte order mark/],
    ['One \ud83c.', /lone surrogate/],
    [' One.', /Line 1 .* white space/],
    ['One.\u200b', /Line 1 .* white space/],
    ['One.\n\u2060\nTwo.', /Line 2 .* blank/],
    ['One.\vTwo.', /line breaks/],
    ['One.\u0085Two.', /line breaks/],
    ['One.\fTwo.', /line breaks/],
    ['One.\u2028Two.', /line breaks/],
    ['One.\u2029Two.', /line breaks/],
    ['One \udf09.', /lone surrogate/],
    ['One.\nTwo. ', /Line 2 .* white space/],
    ['One \u0007.', /^Line 1 of the text has a control character, U\+0007/],
  ])('refuses %j and says why', async (text, reason) => {
    await expect(buildSource(text, { id: 'one', language: 'en' })).rejects.toThrow(reason)
  })

  it('hashes each paragraph in its folded form too', async () => {
    const [curly, straight] = await Promise.all(
      ['“It’s\u00a0here” – now…', '"It\'s here" - now...'].map((text) =>
        buildSource(text, { id: 'one', language: 'en' }),
      ),
    )
    expect(curly?.paragraphs[0]?.folded).toBe(straight?.paragraphs[0]?.sha256)
    expect(curly?.paragraphs[0]?.sha256).not.toBe(straight?.paragraphs[0]?.sha256)
  })

  it.each([
    [{ id: 'One', language: 'en' }, /^id /],
    [{ id: 'one', language: 'english language' }, /^language /],
  ])('refuses %j', async (details, reason) => {
    await expect(buildSource('One.', details)).rejects.toThrow(reason)
  })

  it('refuses what is not a string, and details that are missing', async () => {
    const none: ReturnType<typeof JSON.parse> = undefined
    await expect(buildSource(none, { id: 'one', language: 'en' })).rejects.toThrow(TypeError)
    await expect(buildSource('One.', none)).rejects.toThrow(/^id /)
  })
})
