import { describe, expect, it } from 'vitest'
import { sourceSchema } from '../../src/schemas/index.js'
import { buildSource, verifySource } from '../../src/verify/index.js'
import { inventedDataset, inventedText } from '../invented-report.js'

describe('buildSource', () => {
  it('describes a text so that the schema accepts the source and the text verifies', async () => {
    const source = await buildSource(inventedText, { id: 'invented-report', language: 'en' })
    expect(source).toEqual(inventedDataset().source)
    expect(sourceSchema.parse(source)).toEqual(source)
    expect((await verifySource(inventedText, { source })).verified).toBe(true)
  })

  it('tells whether the text ends with a line break', async () => {
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
