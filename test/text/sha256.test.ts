import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { digestOf, sha256 } from '../../src/text/sha256.js'

/** Any value: the tests give functions and options of the wrong types. */
type Any = ReturnType<typeof JSON.parse>

const nodeDigest = async (bytes: Uint8Array) =>
  new Uint8Array(createHash('sha256').update(bytes).digest())

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('sha256', () => {
  it('is that of the bytes in UTF-8, by Web Crypto or by the function that is given', async () => {
    const expected = createHash('sha256').update('Kyiv 🌉\n').digest('hex')
    expect(await sha256('Kyiv 🌉\n')).toBe(expected)
    expect(await sha256('Kyiv 🌉\n', nodeDigest)).toBe(expected)
    expect(await sha256('Kyiv 🌉\n', async (bytes) => (await nodeDigest(bytes)).buffer)).toBe(
      expected,
    )
  })

  it('says what to do where there is no Web Crypto', async () => {
    vi.stubGlobal('crypto', undefined)
    await expect(async () => sha256('a')).rejects.toThrow(/Web Crypto is missing.* as digest$/)
    vi.stubGlobal('crypto', {})
    await expect(async () => sha256('a')).rejects.toThrow(/Web Crypto is missing/)
    expect(await sha256('a', nodeDigest)).toBe(createHash('sha256').update('a').digest('hex'))
  })

  it('rejects what is no hash', async () => {
    const detached = new ArrayBuffer(32)
    structuredClone(detached, { transfer: [detached] })
    for (const hash of [undefined, null, 'a'.repeat(64), 32, new Uint8Array(31), detached]) {
      const digest = async (): Promise<Any> => hash
      await expect(sha256('a', digest)).rejects.toThrow(/did not return the 32 bytes/)
    }
  })
})

describe('digestOf', () => {
  it('takes a function, or nothing', () => {
    expect(digestOf({ digest: nodeDigest })).toBe(nodeDigest)
    for (const options of [undefined, {}, { digest: undefined }]) {
      expect(digestOf(options)).toBeUndefined()
    }
    const throwing = {
      get digest() {
        throw new Error('no')
      },
    }
    for (const options of [null, { digest: null }, { digest: 'sha256' }, throwing]) {
      expect(() => digestOf(options)).toThrow(/^The digest is not a function/)
    }
  })
})
