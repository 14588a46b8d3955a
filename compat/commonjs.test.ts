import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { tool } from './tools.js'

/** A project without any settings: its code is CommonJS, and TypeScript resolves as Node 10 did. */
const project = mkdtempSync(join(tmpdir(), 'commonjs-'))
mkdirSync(join(project, 'node_modules'))
writeFileSync(join(project, 'package.json'), '{ "private": true }')
cpSync(inject('unpacked'), join(project, 'node_modules/ukraine-feb-2022'), { recursive: true })
for (const name of [
  '@jest',
  '@types',
  'jest',
  'ts-jest',
  'ts-node',
  'typescript5.4',
  'typescript5.9',
  'zod',
]) {
  symlinkSync(tool(name), join(project, 'node_modules', name), 'dir')
}

const imports = `
  import { dataset, type AnyQuote, type EntityId } from 'ukraine-feb-2022'
  import { nato } from 'ukraine-feb-2022/entities'
  import { isQuote } from 'ukraine-feb-2022/guards'
  import { byId, quotesBy } from 'ukraine-feb-2022/query'
  import { factSchema } from 'ukraine-feb-2022/schemas'
  import { excerpt } from 'ukraine-feb-2022/verify'
  import { labels } from 'ukraine-feb-2022/vocabularies'
  const id: EntityId = nato.id
  const quotes: readonly AnyQuote[] = quotesBy('jens-stoltenberg').filter(isQuote)
  const type: 'organization' = byId('nato').type
  const statement: string = factSchema.parse(dataset.facts[0]).statement
  const given = [
    id, type, quotes.length > 0, statement === dataset.facts[0]?.statement, labels['CT-'], excerpt('abc', { start: 0, end: 1 }),
  ]`
const expected = ['nato', 'organization', true, true, 'certainly not', 'a']

/** What a command prints, and its errors. */
const run = (file: string, args: readonly string[]) =>
  spawnSync(process.execPath, [file, ...args], { cwd: project, encoding: 'utf8' })

describe('CommonJS with the defaults of', () => {
  // Of its own accord ts-node 10 compiles for `module` node16, with which later compilers than 5.4 make no CommonJS.
  it.each([
    ['typescript5.4', '{}'],
    ['typescript5.9', '{ "module": "commonjs" }'],
  ])('ts-node with %s and %s', (compiler, options) => {
    writeFileSync(join(project, 'run.ts'), `${imports}\nconsole.log(JSON.stringify(given))`)
    const flags = ['--compiler', compiler, '--compilerOptions', options]
    const { stdout, stderr } = run(tool('ts-node/dist/bin.js'), [...flags, 'run.ts'])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(expected)
  })

  it('ts-jest', () => {
    const test = `import { expect, it } from '@jest/globals'
      ${imports}
      it('imports', () => expect(given).toEqual(${JSON.stringify(expected)}))`
    writeFileSync(join(project, 'imports.test.ts'), test)
    const transform = { '^.+\\.ts$': ['ts-jest', { compiler: 'typescript5.9' }] }
    const config = JSON.stringify({ transform, testEnvironment: 'node', watchman: false })
    const { stdout, stderr } = run(tool('jest/bin/jest.js'), ['--config', config, '--json'])
    expect({ stderr, ...JSON.parse(stdout) }).toMatchObject({ success: true, numPassedTests: 1 })
  })
})
