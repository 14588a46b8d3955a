import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, inject, it } from 'vitest'
import { allRecords } from '../dataset.js'

async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: inject('consumer') },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  })
  return outputFiles[0]?.text ?? ''
}

const idsIn = (text: string) =>
  allRecords.map(({ id }) => id).filter((id) => text.includes(`"${id}"`))

describe('a bundle', () => {
  it('of one record has that record and nothing else', async () => {
    const text = await bundle(
      `import { jensStoltenberg } from 'ukraine-feb-2022/entities'; console.log(jensStoltenberg)`,
    )
    expect(text).toContain('"Secretary General of NATO."')
    expect(idsIn(text).sort()).toEqual(['jens-stoltenberg', 'nato', 'wikidata-jens-stoltenberg'])
    expect(text).not.toMatch(/zod|Putin|Zelensky/)
    expect(text.length).toBeLessThan(500)
  })

  it('of one collection has no other', async () => {
    const text = await bundle(`import { events } from 'ukraine-feb-2022'; console.log(events)`)
    expect(text).toContain('"Separate cyberattack on Ukrainian government websites"')
    expect(text).not.toContain('"Secretary General of NATO."')
    expect(text).not.toMatch(/zod|sha256|paraphrase/)
  })

  it('of nothing is empty', async () => {
    expect(
      await bundle(
        `import * as data from 'ukraine-feb-2022'; import { byId } from 'ukraine-feb-2022/query'`,
      ),
    ).toBe('')
  })

  // Words that stand in the code of one converter alone.
  const converters = {
    toTables: 'finalLineBreak',
    toCsv: 'toCsv takes',
    toDataPackage: 'datapackage.org',
    toSpans: 'utf-16',
    toGraph: 'nested-in',
    toJsonLd: 'schema.org',
    toWebAnnotation: 'anno.jsonld',
  }
  it.each(Object.keys(converters))(
    'of %s has at most 1.5 kB, compressed, and nothing else',
    async (name) => {
      const text = await bundle(
        `import { ${name} } from 'ukraine-feb-2022/convert'; console.log(${name})`,
      )
      expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(1500)
      // The id of the source is also the name of a column.
      expect(idsIn(text).filter((id) => id !== 'report')).toEqual([])
      expect(text).not.toContain('zod')
      const found = Object.entries(converters).filter(([, words]) => text.includes(words))
      expect(found.map(([converter]) => converter)).toEqual([name])
    },
  )
})
