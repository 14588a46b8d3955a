import { describe, expect, it } from 'vitest'
import { toCanonicalForm } from '../../src/text/canonical-form.js'
import { buildSource, verifySource } from '../../src/verify/index.js'
import { inventedText } from '../invented-report.js'

describe('toCanonicalForm', () => {
  it('makes a text that buildSource accepts, and leaves one in the canonical form as it is', async () => {
    const copy = `\ufeff  ${inventedText.replaceAll('\n', ' \r\n\n\t')}\u2028 \n`
    expect(toCanonicalForm(copy)).toBe(inventedText)
    expect(toCanonicalForm(inventedText)).toBe(inventedText)
    const source = await buildSource(toCanonicalForm(copy), { id: 'a', language: 'en' })
    expect((await verifySource(copy, { source })).verified).toBe(true)
    expect(toCanonicalForm(' \n\r\n')).toBe('')
  })
})
