import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, inject, it } from 'vitest'
import { dataset } from '../dataset.js'
import { describeWithText } from '../report-text.js'
import { filesBelow } from './files.js'

const runLength = 8

const words = (text: string) =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
const runs = (text: string) => {
  const all = words(text)
  return all
    .map((_, index) => all.slice(index, index + runLength).join(' '))
    .filter((_, index) => index + runLength <= all.length)
}

describeWithText('the prose of the report', (text) => {
  const codePoints = [...text]
  for (const quote of dataset.quotes) {
    if (quote.type === 'indirect') continue
    for (const { start, end } of quote.type === 'mixed' ? quote.direct : quote.content) {
      codePoints.fill('¶', start, end)
    }
  }
  // Words that the report has twice, once as a direct quotation, may be shipped.
  const quoted = new Set(
    dataset.quotes.flatMap((quote) => ('text' in quote ? runs(quote.text) : [])),
  )
  const prose = new Set(
    codePoints
      .join('')
      .split(/¶+/)
      .flatMap(runs)
      .filter((run) => !quoted.has(run)),
  )
  const found = (files: readonly string[], root: string) =>
    files.flatMap((file) => {
      // An escaped apostrophe in a string of code is an apostrophe.
      const written = readFileSync(`${root}/${file}`, 'utf8').replaceAll("\\'", "'")
      const run = runs(written).find((one) => prose.has(one))
      return run ? [`${file}: ${run}`] : []
    })

  it('has runs of eight words outside the quotations, so this test can fail', () => {
    expect(prose.size).toBeGreaterThan(200)
  })

  it('is not in the repository', () => {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
      encoding: 'utf8',
    })
    const own = files.split('\n').filter((file) => existsSync(file) && file !== 'package-lock.json')
    expect(own.length).toBeGreaterThan(50)
    expect(found(own, '.')).toEqual([])
  })

  it('is not in the tarball', () => {
    const unpacked = inject('unpacked')
    expect(found(filesBelow(unpacked), unpacked)).toEqual([])
  })
})
