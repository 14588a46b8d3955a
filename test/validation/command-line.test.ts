import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { dataset } from '../dataset.js'

/** Feeds lines to the command line, whose memory is limited, and returns what it says. */
async function validateLines(lines: string, times: number) {
  const command = join(inject('unpacked'), 'dist/cli/index.js')
  const args = ['--max-old-space-size=64', command, 'validate', '--kind', 'fact', '-']
  const child = spawn(process.execPath, args)
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  child.stdout.resume()
  const closed = once(child, 'close')
  for (let turn = 0; turn < times; turn++) {
    if (!child.stdin.write(lines)) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  const [code] = await closed
  return { code, said }
}

it.each([
  [300, 'right', 0, (record: object) => record],
  [100, 'wrong', 1, (record: object) => ({ ...record, kind: 'rumour' })],
])('%i MB of records that are %s, in 64 MB of memory', async (megabytes, _, code, change) => {
  const lines = dataset.facts.map((fact) => `${JSON.stringify(change(fact))}\n`).join('')
  const times = Math.ceil((megabytes * 1_000_000) / lines.length)
  const problems = code === 0 ? 0 : times * dataset.facts.length
  const values = times * dataset.facts.length
  expect(await validateLines(lines, times)).toEqual({
    code,
    said: `${problems.toLocaleString('en')} problems in ${values.toLocaleString('en')} values\n`,
  })
})
