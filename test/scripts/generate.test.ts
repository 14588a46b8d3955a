import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

/** A copy of the project, in which records can be added. */
const project = mkdtempSync(join(tmpdir(), 'generate-'))
for (const path of [
  'data',
  'src',
  'scripts',
  'examples',
  'release',
  'README.md',
  'package.json',
  'tsconfig.json',
  'biome.json',
  '.gitignore',
]) {
  cpSync(path, join(project, path), { recursive: true })
}
symlinkSync(resolve('node_modules'), join(project, 'node_modules'))
afterAll(() => rmSync(project, { recursive: true }))

const read = (path: string) => readFileSync(join(project, path), 'utf8')
const write = (path: string, text: string) => writeFileSync(join(project, path), text)
const generate = () =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts'], {
    cwd: project,
    encoding: 'utf8',
  })

describe('npm run generate', () => {
  it('changes nothing if nothing has changed', () => {
    expect(generate().stderr).toBe('')
    for (const path of [
      'data/ids.ts',
      'src/guards/generated.ts',
      'src/query/moved.ts',
      'examples/checks.sql',
      'README.md',
    ]) {
      expect([path, read(path)]).toEqual([path, readFileSync(path, 'utf8')])
    }
  })

  it('rejects a file of records that data/index.ts does not list', () => {
    const note = `{ about: ['nato'], kind: 'context', text: 'More.', anchors: [], references: [] }`
    write('data/notes/more.ts', `export default { 'more-notes': ${note} }\n`)
    const relation = `{ type: 'before', from: 'nato-meeting', to: 'fresh-invasion', source: 'editor' }`
    write('data/relations/more.ts', `export default [${relation}]\n`)
    write('data/notes/repeated.ts', `export default { 'note-last-month': ${note} }\n`)
    expect(generate().stderr).toContain(
      'data/index.ts does not list notes/more.ts, notes/repeated.ts, relations/more.ts: import and add what is missing there',
    )
    for (const file of ['notes/more.ts', 'notes/repeated.ts', 'relations/more.ts']) {
      rmSync(join(project, 'data', file))
    }
  })

  it('rejects data that is not valid, by the id of the record, and writes nothing', () => {
    const path = 'data/facts/cyberattack.ts'
    const [before, ids] = [read(path), read('data/ids.ts')]
    const fact = `'more': { statement: 'More.', kind: 'state', about: ['natto'], attributions: [{ source: 'author', factuality: 'CT+' }], anchors: [{ start: 0, end: 1 }] }`
    write(path, before.replace('export default {', `export default {\n  ${fact},`))
    const { status, stderr } = generate()
    expect(status).toBe(1)
    expect(stderr).toBe(
      "The data is not valid:\nfacts.more.about.0: no record has the id 'natto': did you mean 'nato'?\n",
    )
    expect(read('data/ids.ts')).toBe(ids)
    write(path, before)
  })

  it('adds the id of a new record to its unions, counts it, and writes down ids that moved', () => {
    const path = 'data/entities/people.ts'
    const ada = `'ada-bell': { type: 'person', name: 'Ada Bell', aliases: [], description: 'A mayor.' }`
    write(path, read(path).replace('export default {', `export default {\n  ${ada},`))
    write('release/ids.json', '["uncle-joe"]')
    write('release/moved.json', '{ "uncle-joe": "joe-biden" }')
    const count = (text: string) => Number(/`entities` \| (\d+) \|/.exec(text)?.[1])
    const before = count(read('README.md'))
    expect(generate().status).toBe(0)
    expect(read('data/ids.ts')).toMatch(/type PersonId =[^=]*'ada-bell'/)
    expect(count(read('README.md'))).toBe(before + 1)
    expect(read('src/query/moved.ts')).toContain("'uncle-joe': 'joe-biden'")
  })

  it('rejects an id that was published before, for a record that is gone', () => {
    write('release/ids.json', '["ada-bell", "uncle-joe"]')
    expect(generate().stderr).toBe(
      "The id 'ada-bell' was published before, for another record: choose one that is new\n",
    )
  })

  it('names a file of the last release that is broken, and how to get it back', () => {
    write('release/ids.json', '["ada-bell"')
    expect(generate().stderr).toContain(
      'release/ids.json cannot be read: restore it with git checkout HEAD release/ids.json',
    )
  })
})
