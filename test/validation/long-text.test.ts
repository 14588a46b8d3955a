import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { inventedDataset, inventedText } from '../invented-report.js'

const consumer = inject('consumer')
writeFileSync(join(consumer, 'dataset.json'), JSON.stringify(inventedDataset()))
writeFileSync(join(consumer, 'text.txt'), inventedText)

/** The status of each paragraph in the text that an expression makes, in a process with little more memory than two such texts take. */
function statuses(expression: string): string[] {
  const code = `
    import { readFileSync } from 'node:fs'
    import { verifySource } from 'ukraine-feb-2022/verify'
    const dataset = JSON.parse(readFileSync('dataset.json', 'utf8'))
    const report = readFileSync('text.txt', 'utf8')
    const { paragraphs } = await verifySource(${expression}, dataset)
    console.log(JSON.stringify(paragraphs.map(({ status }) => status)))`
  writeFileSync(join(consumer, 'long.mjs'), code)
  const flags = ['--max-old-space-size=250', 'long.mjs']
  return JSON.parse(execFileSync(process.execPath, flags, { cwd: consumer, encoding: 'utf8' }))
}
const first = inventedText.split('\n')[0] as string

// 50 million characters each; of one a line, of which each costs more, ten million.
it.each([
  ['lines of one character', `'x\\n'.repeat(5_000_000)`],
  ['one line', `'x'.repeat(50_000_000)`],
  ['blank lines', `'\\n'.repeat(50_000_000)`],
  ['pairs of surrogates', `'🌉'.repeat(25_000_000)`],
  [
    'lines as long as a paragraph',
    `('y'.repeat(${[...first].length}) + '\\n').repeat(${Math.floor(50_000_000 / (first.length + 1))})`,
  ],
  ['paragraphs of many lines', `('lorem ipsum\\n'.repeat(5) + '\\n').repeat(819_672)`],
])('a long text of something else, %s, has none of the paragraphs', (_, expression) => {
  expect(statuses(expression)).toEqual(['missing', 'missing', 'missing'])
})

it('a report at the end of 50 MB of other text is found', () => {
  expect(statuses(`'other text\\n'.repeat(4_500_000) + report`)).toEqual([
    'verbatim',
    'verbatim',
    'verbatim',
  ])
})
