import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, it } from 'vitest'
import { changesets } from '../scripts/release/changesets.js'
import { tables } from '../src/convert/index.js'
import { copyProject } from './project-copy.js'

/** The life of a package, from its first release on. */
const folder = copyProject('life')
cpSync('dist', join(folder, 'dist'), { recursive: true })

const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const readJson = (file: string) => JSON.parse(read(file))
const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
const edit = (file: string, before: string, after: string) => {
  expect(read(file)).toContain(before)
  write(file, read(file).replaceAll(before, after))
}

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x', ...args], { cwd: folder })

function run(command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}
const tsx = (script: string, ...args: readonly string[]) =>
  run(process.execPath, '--import', 'tsx', script, ...args)

const version = () => tsx('scripts/release/version.ts')
const changesetOf = (level: string, words: string) =>
  `---\n"ukraine-feb-2022": ${level}\n---\n\n${words}\n`
const describeChange = (level: string, words: string) =>
  write('.changeset/change.md', changesetOf(level, words))

beforeAll(() => {
  for (const file of changesets()) rmSync(join(folder, file))
  for (const file of ['changes.json', 'ids.json', 'last']) {
    rmSync(join(folder, 'release', file), { recursive: true, force: true })
  }
  edit('package.json', `"version": "${readJson('package.json').version}"`, '"version": "0.0.0"')
  write('CHANGELOG.md', '# ukraine-feb-2022\n')
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'All')
})

describe('a first release', () => {
  it('is made of what its changesets declare', () => {
    expect(version().output).toContain('nothing to release')
    describeChange('major', 'The whole report.')
    write('.changeset/more.md', changesetOf('major', 'Even the notes.'))
    expect(version().status).toBe(0)
    expect(readJson('package.json').version).toBe('1.0.0')
    expect(readJson('package-lock.json').packages[''].version).toBe('1.0.0')
    expect(read('CHANGELOG.md')).toMatch(
      /^# ukraine-feb-2022\n\n## 1\.0\.0\n[\s\S]*The whole report\.\n\nEven the notes\.\n$/,
    )
    expect(readJson('release/changes.json')).toMatchObject({ from: null, to: '1.0.0', records: [] })
    expect(readJson('release/last/dataset.json').version).toBe('1.0.0')
    expect(readJson('release/ids.json')).toContain('joe-biden')
    expect(read('CITATION.cff')).toMatch(/^version: 1\.0\.0\ndate-released: \d{4}-\d{2}-\d{2}\n$/m)
    git('add', '--all')
    git('commit', '--quiet', '--message', '1.0.0')
  })
})

describe('the release after it', () => {
  it('is built with an id that moved, a stance that changed, and a note called like an export', () => {
    for (const file of git('grep', '-l', "'joe-biden'", '--', 'data')
      .toString()
      .trim()
      .split('\n')) {
      edit(file, "'joe-biden'", "'joseph-biden'")
    }
    write('release/moved.json', '{ "joe-biden": "joseph-biden" }\n')
    edit('data/facts/cyberattack.ts', "factuality: 'Uu'", "factuality: 'PS+'")
    edit(
      'data/notes/cyberattack.ts',
      'export default {',
      "export default {\n  timeline: { about: ['nato'], kind: 'context', text: 'More.', anchors: [{ start: 0, end: 8 }], references: [] },",
    )
    const built = run('npm', 'run', 'build')
    expect(built).toMatchObject({ status: 0 })
  })

  it('is refused if its changeset declares less than the data asks for', () => {
    describeChange('patch', 'Biden has his full name.')
    const { status, output } = version()
    expect(status).toBe(1)
    expect(output).toContain(
      'The changes since 1.0.0 ask for a minor version, and .changeset declares patch:',
    )
    expect(output).toContain('- minor: entities: `joe-biden` has the id `joseph-biden` now\n')
    expect(output).toMatch(/- minor: facts: `\S+`: attributions without .*Uu.*, with .*PS\+/)
    expect(output).toContain('Raise one of its files to minor, or undo the change.')
    expect(readJson('package.json').version).toBe('1.0.0')
  })

  it('starts from a changeset with the level that the data asks for', () => {
    const { output } = tsx('scripts/release/changeset.ts')
    const [, file = ''] =
      /^(\.changeset\/[a-z]+-[a-z]+-[a-z]+\.md) declares minor/m.exec(output) ?? []
    expect(output).toContain('Leave to .changeset/change.md what they say already.\n')
    expect(read(file)).toMatch(
      /^---\n"ukraine-feb-2022": minor\n---\n[\s\S]*- minor: entities: `joe-biden` has the id `joseph-biden` now\n/,
    )
    expect(version().output).toBe(`${file}: say in it what changed\n`)
    rmSync(join(folder, file))
  })

  it('is not made of what makes no version', () => {
    const last = read('release/last/dataset.json')
    describeChange('none', 'Nothing.')
    expect(version()).toMatchObject({
      status: 1,
      output: expect.stringMatching(/change\.md: declare/),
    })
    describeChange('minor', 'Biden has his full name.')
    write('.changeset/pre.json', '{ "mode": "pre", "tag": "beta" }')
    expect(version().output).toContain('.changeset/pre.json: delete it')
    rmSync(join(folder, '.changeset/pre.json'))
    const config = read('.changeset/config.json')
    edit(
      '.changeset/config.json',
      '"commit": false',
      '"commit": false, "ignore": ["ukraine-feb-2022"]',
    )
    expect(version()).toMatchObject({
      status: 1,
      output: expect.stringContaining('The version is 1.0.0 still'),
    })
    write('.changeset/config.json', config)
    expect(read('release/last/dataset.json')).toBe(last)
  })

  it('says what changed, in words and one by one', () => {
    describeChange('minor', 'Biden has his full name.')
    expect(version().status).toBe(0)
    const entry = read('CHANGELOG.md').split(/^## /m)[1]
    expect(entry).toMatch(
      /^1\.1\.0\n[\s\S]*Biden has his full name\.\n[\s\S]*### Change by change\n[\s\S]*`joseph-biden` now\n/,
    )
    const changes = readJson('release/changes.json')
    expect(changes).toMatchObject({ from: '1.0.0', to: '1.1.0', level: 'minor' })
    expect(changes.records).toContainEqual({
      level: 'minor',
      kind: 'moved',
      collection: 'entities',
      id: 'joe-biden',
      to: 'joseph-biden',
    })
    expect(readJson('release/ids.json')).toEqual(
      expect.arrayContaining(['joe-biden', 'joseph-biden']),
    )
  })

  it('has the data, the page, every table in two formats and the entry of the changelog beside the package', async () => {
    symlinkSync(resolve('compat/node_modules'), join(folder, 'compat/node_modules'))
    expect(tsx('scripts/release/assets.ts', 'build/assets')).toEqual({ status: 0, output: '' })
    expect(read('build/assets/dataset.json')).toBe(read('dist/json/dataset.json'))
    expect(read('build/assets/page.html')).toBe(read('dist/page.html'))
    expect(read('build/assets/notes.md')).toMatch(
      /^### Minor Changes\n[\s\S]*### Change by change\n/,
    )
    const { version, resources } = readJson('build/assets/tables/csv/datapackage.json')
    expect(version).toBe('1.1.0')
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    for (const { name, path, schema } of resources) {
      const rows = async (table: string) =>
        (
          await connection.runAndReadAll(
            `select * from '${join(folder, 'build/assets/tables', table)}'`,
          )
        ).getRowObjectsJson()
      const parquet = await rows(`parquet/${name}.parquet`)
      const lines = await rows(`csv/${path}`)
      expect(Object.keys(parquet[0] ?? {})).toEqual(
        parquet.length ? schema.fields.map((field: { name: string }) => field.name) : [],
      )
      expect([name, parquet.length]).toEqual([name, lines.length])
    }
    expect(resources).toHaveLength(Object.keys(tables).length)
  })

  it('knows records by the ids that they had', async () => {
    const load = (name: string) => import(pathToFileURL(join(folder, `dist/${name}.js`)).href)
    const [{ byId, quotesBy, kindOf }, entities] = await Promise.all([
      load('query'),
      load('entities'),
    ])
    expect(byId('joe-biden').id).toBe('joseph-biden')
    expect(kindOf('joe-biden')).toBe('entity')
    expect(quotesBy('joe-biden')).toBe(quotesBy('joseph-biden'))
    expect(quotesBy('joe-biden').length).toBeGreaterThan(0)
    expect(quotesBy('joe-biden', { quotes: [] })).toEqual([])
    expect(entities.joeBiden).toBe(entities.josephBiden)
    expect(entities.entities).toHaveLength(new Set(entities.entities).size)
  })

  it('types them as before, and marks the old names', () => {
    write(
      'moved.mts',
      `import { joeBiden } from './dist/entities.js'
       import { byId } from './dist/query.js'
       export const name: string = byId('joe-biden').name
       export const type: 'person' = joeBiden.type`,
    )
    const flags = '--noEmit --strict --module nodenext --skipLibCheck --ignoreConfig'.split(' ')
    expect(run('npx', 'tsc', ...flags, 'moved.mts')).toEqual({ status: 0, output: '' })
    expect(read('dist/types/src/entities.d.ts')).toContain(
      '/** @deprecated It is `josephBiden` now. */ joeBiden:',
    )
  })

  it('is the one by which the next is judged: a redirect less is major', () => {
    write('release/moved.json', '{}\n')
    describeChange('minor', 'The old name of Biden is gone.')
    const { status, output } = version()
    expect(status).toBe(1)
    expect(output).toContain('ask for a major version')
    expect(output).toContain('- major: redirect `joe-biden` is removed\n')
  })
})

it('is not published while it names no owner, or is not committed', () => {
  rmSync(join(folder, 'dist/index.js'))
  const { status, output } = run('npm', 'run', 'prepublishOnly')
  expect(status).not.toBe(0)
  expect(output).toContain('.changeset/change.md wait for a version')
  expect(output).toContain('there is no ./dist/index.js')
  expect(output).toContain('package.json names OWNER in `repository`')
  expect(output).toMatch(/these files are not committed: .*CHANGELOG\.md/)
})
