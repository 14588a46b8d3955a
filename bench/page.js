// What the page weighs, and how soon it shows: this dataset, and one of twenty times its size.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { chromium } from '../compat/chromium.js'
import { chromium as engine } from '../compat/node_modules/playwright-core/index.mjs'
import { loadFrom, median, projectWith, report, table } from './tools.js'

const times = 20
const longest = 1000

const project = projectWith([])
const { dataset } = loadFrom(project)('ukraine-feb-2022')
const page = readFileSync(join(project, 'node_modules/ukraine-feb-2022/dist/page.html'), 'utf8')
const data = /(?<=id="dataset">).*?(?=<\/script>)/s
const own = data.exec(page)[0]

/** Records that say the same under other ids, further on in the text. */
function repeated(value, index, ids) {
  if (typeof value === 'string') return ids.has(value) ? `${value}-${index}` : value
  if (Array.isArray(value)) return value.map((one) => repeated(one, index, ids))
  if (typeof value !== 'object' || value === null) return value
  const shift = index * (dataset.source.length + 1)
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === 'start' || key === 'end' ? one + shift : repeated(one, index, ids),
    ]),
  )
}

function enlarged() {
  const { source, ...collections } = dataset
  const ids = new Set(
    Object.values(collections)
      .flat()
      .map(({ id }) => id),
  )
  const indexes = Array.from({ length: times }, (_, index) => index)
  const all = (records) => indexes.flatMap((index) => repeated(records, index, ids))
  return {
    source: {
      ...source,
      length: times * (source.length + 1) - 1,
      paragraphs: all(source.paragraphs),
    },
    ...Object.fromEntries(
      Object.entries(collections).map(([name, records]) => [name, all(records)]),
    ),
  }
}

const json = JSON.stringify(enlarged()).replaceAll('<', '\\u003c')
const files = { 'this dataset': page, [`${times} times as much`]: page.replace(data, () => json) }
for (const [name, html] of Object.entries(files)) writeFileSync(join(project, `${name}.html`), html)

const browser = await engine.launch({ executablePath: chromium, args: ['--no-sandbox'] })
const paints = Object.fromEntries(Object.keys(files).map((name) => [name, []]))
for (let run = 0; run < 5; run++) {
  for (const name of Object.keys(files)) {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await tab.goto(pathToFileURL(join(project, `${name}.html`)).href)
    const paint = await tab.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    )
    paints[name].push(await paint.jsonValue())
    await tab.close()
  }
}
await browser.close()
const [one, many] = Object.values(paints).map(median)

const kilobytes = (text, compress = gzipSync) => (compress(text).length / 1000).toFixed(1)
report(
  'page',
  [
    table(
      ['part', 'kB, gzip', 'kB, Brotli'],
      [
        ['the page', page],
        ['of it the data', own],
        ['of it script, style and markup', page.replace(data, '')],
      ].map(([name, text]) => [name, kilobytes(text), kilobytes(text, brotliCompressSync)]),
    ),
    table(
      ['dataset', 'records', 'first paint, ms', 'ratio'],
      Object.entries(paints).map(([name, all]) => {
        const records = Object.values(name.startsWith('this') ? dataset : enlarged()).flat().length
        return [name, records - 1, median(all).toFixed(0), (median(all) / one).toFixed(1)]
      }),
    ),
  ].join('\n\n'),
)
if (many > longest) throw new Error(`${times} times as much takes ${many.toFixed(0)} ms to show`)
