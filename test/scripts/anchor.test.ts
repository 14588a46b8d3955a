import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inventedText } from '../invented-report.js'

const file = join(mkdtempSync(join(tmpdir(), 'anchor-')), 'text.txt')
writeFileSync(file, `\ufeff${inventedText.replaceAll('\n', '\r\n\r\n')}`)

function anchor(...args: readonly string[]) {
  const command = ['--import', 'tsx', 'scripts/anchor.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

describe('npm run anchor', () => {
  it('prints the anchor of words, in code points of the canonical form', () => {
    expect(anchor('is safe.', '--text', file)).toEqual({
      status: 0,
      output: '{ start: 34, end: 42 }\n',
    })
  })

  it('lists the occurrences of words, and takes the one that is asked for', () => {
    expect(anchor('the ', '--text', file)).toEqual({
      status: 1,
      output: [
        'The text has these words 2 times. To choose one, add --occurrence and its number:',
        '1  { start: 21, end: 25 }  …Mayor Ada Bell said “[the ]bridge 🌉 is safe.” on Monday. …',
        '2  { start: 91, end: 95 }  …y asked us. We will test it,” [the ]engineers wrote.…',
        '',
      ].join('\n'),
    })
    expect(anchor('the ', '--text', file, '--occurrence', '2')).toEqual({
      status: 0,
      output: '{ start: 91, end: 95 }\n',
    })
    const beyond = anchor('the ', '--text', file, '--occurrence', '3')
    expect(beyond.status).toBe(1)
    expect(beyond.output).toContain('There is no occurrence 3.')
  })

  it('says which words the text has instead', () => {
    expect(anchor('IS  SAFE', '--text', file)).toEqual({
      status: 1,
      output: 'The text does not have the words “IS  SAFE”, but it has “is safe”.\n',
    })
  })

  it('says that there is no text', () => {
    const { status, output } = anchor('is safe.', '--text', 'nowhere.txt')
    expect(status).toBe(1)
    expect(output).toMatch(/^There is no text at nowhere\.txt: /)
  })
})
