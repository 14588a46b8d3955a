import { describe, expect, it } from 'vitest'
import { anchorOf, buildSource, excerpt, verifySource } from '../../src/verify/index.js'

describe('what is not a text', () => {
  it('is rejected with a message that says what to give', async () => {
    // A file that is read without an encoding, in code that was not type-checked.
    const bytes: ReturnType<typeof JSON.parse> = new TextEncoder().encode('text')
    expect(() => excerpt(bytes, { start: 0, end: 1 })).toThrow(/as a string\. .* encoding 'utf8'/)
    await expect(verifySource(bytes)).rejects.toThrow(TypeError)
    await expect(buildSource(bytes, { id: 'a', language: 'en' })).rejects.toThrow(TypeError)
    expect(() => anchorOf(bytes, 'a')).toThrow(TypeError)
    expect(() => anchorOf('a', bytes)).toThrow(/^Expected the words as a string\.$/)
  })
})
