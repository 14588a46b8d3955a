import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as verify from '../../src/verify/index.js'
import { inventedDataset, inventedText } from '../invented-report.js'
import { broken, isDocumented, junk, seed } from '../junk.js'

const digest = async (bytes: unknown) =>
  crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)

/** Valid arguments of every public function. */
const valid = {
  anchorOf: [inventedText, 'bridge', 1],
  buildSource: [inventedText, { id: 'one', language: 'en', digest: undefined }],
  excerpt: [inventedText, { start: 0, end: 5 }],
  toCanonicalForm: [inventedText],
  toUtf16: [inventedText, [{ start: 0, end: 5 }]],
  verifySource: [inventedText, inventedDataset(), { digest: undefined }],
} satisfies Record<keyof typeof verify, readonly unknown[]>

const functions = new Map<string, unknown>(Object.entries(verify))

describe.each(Object.entries(valid))('%s', (name, values) => {
  const call = functions.get(name) as (...values: unknown[]) => unknown

  it('throws nothing but what is documented, whatever it is given', async () => {
    const all = fc.array(junk, { maxLength: 4 }).map((makes) => () => makes.map((make) => make()))
    const one = fc
      .nat(values.length - 1)
      .chain((at) =>
        broken(values[at]).map(
          (make) => () => values.map((value, index) => (index === at ? make() : value)),
        ),
      )
    const property = fc.asyncProperty(fc.oneof(all, one), async (make) => {
      const given = make()
      try {
        await call(...given)
      } catch (error) {
        expect(error).toSatisfy(isDocumented)
      }
    })
    await fc.assert(property, { numRuns: 1000, seed })
  })
})

describe('verifySource', () => {
  it('locates no anchor that is none, and throws nothing', async () => {
    const { locate } = await verify.verifySource(inventedText, inventedDataset())
    fc.assert(
      fc.property(junk, (make) => {
        expect(locate(make() as never)).toBeUndefined()
      }),
    )
    for (const anchor of [
      { start: 1.5, end: 2.5 },
      { start: 5, end: 3 },
      { start: -1, end: 3 },
    ]) {
      expect(locate(anchor)).toBeUndefined()
    }
    expect(locate({ start: 0, end: 5 })).toEqual({ start: 0, end: 5 })
  })

  it.each([
    [{ source: null }, /no source/],
    [
      { source: { ...inventedDataset().source, paragraphs: [null] } },
      /source\.paragraphs\[0\] is not/,
    ],
    [{ source: { ...inventedDataset().source, canonicalForm: undefined } }, /no source/],
    [{ ...inventedDataset(), quotes: {} }, /quotes is not an array of records/],
    [{ ...inventedDataset(), mentions: null }, /mentions is not an array of records/],
    [
      { ...inventedDataset(), entities: [{ id: 'a', name: 'A' }] },
      /entities\[0\] has no name or aliases/,
    ],
  ])('says what is wrong with a dataset: %#', async (dataset, reason) => {
    const call = verify.verifySource(inventedText, dataset as never)
    await expect(call).rejects.toThrow(TypeError)
    await expect(call).rejects.toThrow(reason)
  })

  it('reads a dataset before it begins, so that later changes do not matter', async () => {
    const dataset = inventedDataset() as ReturnType<typeof JSON.parse>
    const result = verify.verifySource(inventedText, dataset)
    dataset.source.paragraphs.length = 0
    dataset.quotes[0].text = 'Something else.'
    expect((await result).verified).toBe(true)
  })
})

describe('a digest', () => {
  const details = { id: 'one', language: 'en' }

  it.each([7, 'sha256', {}, null])('that is no function is refused: %j', async (none) => {
    const options = { digest: none } as never
    const reason = /digest is not a function: give/
    await expect(verify.verifySource(inventedText, inventedDataset(), options)).rejects.toThrow(
      reason,
    )
    await expect(
      verify.buildSource(inventedText, { ...details, digest: none as never }),
    ).rejects.toThrow(reason)
  })

  it.each([undefined, 32, 'abc', new Uint8Array(20), {}, [1, 2]])(
    'that returns %j is refused',
    async (hash) => {
      const wrong = async () => hash as never
      await expect(verify.buildSource(inventedText, { ...details, digest: wrong })).rejects.toThrow(
        /did not return the 32 bytes/,
      )
    },
  )

  it('fails as it fails, and may return a buffer', async () => {
    const fails = async () => {
      throw new Error('no such algorithm')
    }
    await expect(verify.buildSource(inventedText, { ...details, digest: fails })).rejects.toThrow(
      'no such algorithm',
    )
    const { sha256 } = await verify.buildSource(inventedText, { ...details, digest })
    expect(sha256).toBe(inventedDataset().source.sha256)
  })
})
