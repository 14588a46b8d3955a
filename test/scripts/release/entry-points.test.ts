import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  conditionsOf,
  missingFiles,
  propertiesOf,
  requirementsOf,
} from '../../../scripts/release/entry-points.js'

const manifest = {
  exports: {
    '.': { import: { types: './a.d.ts', default: './a.js' }, require: './a.cjs' },
    './more': './more.js',
    './json/*.json': './json/*.json',
  },
  main: './a.cjs',
  typesVersions: { '*': { more: ['./more.d.ts'] } },
  bin: { report: './cli.js' },
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20' },
  peerDependencies: { zod: '^3.25.0 || ^4.0.0', ajv: '8' },
  peerDependenciesMeta: { zod: { optional: true } },
}

describe('a manifest', () => {
  it('has a condition for each way to a subpath', () => {
    expect(conditionsOf(manifest)).toEqual({
      '.': ['exports.import.types', 'exports.import.default', 'exports.require', 'main'],
      './more': ['exports', 'typesVersions.0'],
      './json/*.json': ['exports'],
    })
    expect(propertiesOf(manifest)).toEqual(['bin: report', 'type: module', 'sideEffects: false'])
  })

  it('has ranges of what it requires, one by one', () => {
    expect(requirementsOf(manifest)).toEqual({
      node: ['>=20'],
      'zod?': ['^3.25.0', '^4.0.0'],
      ajv: ['8'],
    })
  })

  it('names files, each of which must be there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'))
    afterAll(() => rmSync(folder, { recursive: true }))
    for (const file of ['a.d.ts', 'a.js', 'a.cjs', 'more.js', 'more.d.ts', 'json/all.json']) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), '')
    }
    expect(missingFiles(folder, manifest)).toEqual(['./cli.js'])
    for (const file of ['a.cjs', 'json/all.json']) rmSync(join(folder, file))
    expect(missingFiles(folder, manifest)).toEqual(['./a.cjs', './json/*.json', './cli.js'])
    rmSync(join(folder, 'json'), { recursive: true })
    expect(missingFiles(folder, manifest)).toContain('./json/*.json')
  })
})
