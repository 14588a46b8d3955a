import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow } from '../test/package/files.js'
import { bundle, bundlers } from './bundlers.js'

interface Build {
  readonly oneRecord: string
  readonly declarations: number
  readonly types: number
  readonly symbols: number
  readonly instantiations: number
}

/** Builds the package with so many more places, and measures it. */
async function buildWith(count: number): Promise<Build> {
  const project = mkdtempSync(join(tmpdir(), 'growth-'))
  for (const file of [
    'src',
    'data',
    'scripts',
    'release',
    'examples',
    'README.md',
    '.gitignore',
    'biome.json',
    'package.json',
    'tsup.config.ts',
    'tsconfig.json',
    'tsconfig.build.json',
  ]) {
    cpSync(file, join(project, file), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'))

  const places = Array.from({ length: count }, (_, index) => [
    `generated-${index}`,
    {
      type: 'location',
      name: `Place ${index}`,
      aliases: [],
      description: `A generated place: ${index}.`,
      partOf: 'europe',
    },
  ])
  writeFileSync(
    join(project, 'data/entities/generated.ts'),
    `import type { Records } from '../../src/types/records.js'
    export default ${JSON.stringify(Object.fromEntries(places))} satisfies Records<'Entity'>`,
  )
  const list = join(project, 'data/index.ts')
  writeFileSync(
    list,
    `import generated from './entities/generated.js'\n${readFileSync(list, 'utf8').replace('  websites,\n', '  websites,\n  generated,\n')}`,
  )
  execFileSync('npm', ['run', 'build'], { cwd: project, stdio: 'pipe' })
  const dist = join(project, 'dist')
  const declarations = filesBelow(dist).filter((file) => file.endsWith('.d.ts'))
  const bytes = declarations.map((file) => readFileSync(join(dist, file)).length)

  writeFileSync(
    join(project, 'use.mts'),
    `import { events } from 'ukraine-feb-2022'; export { events }`,
  )
  const flags =
    '--noEmit --strict --skipLibCheck --ignoreConfig --module nodenext --target es2022 --extendedDiagnostics'
  const printed = execFileSync(
    process.execPath,
    [resolve('node_modules/typescript/bin/tsc'), 'use.mts', ...flags.split(' ')],
    { cwd: project, encoding: 'utf8' },
  )
  const figure = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(printed)?.[1])
  const code = `import { nato } from './dist/entities.js'; console.log(nato)`
  expect(readFileSync(join(dist, 'entities.js'), 'utf8')).toContain(`Place ${count - 1}`)
  return {
    oneRecord: await bundle(
      bundlers.esbuild as (file: string) => Promise<string>,
      code.replace('./dist', '../dist'),
      project,
    ),
    declarations: bytes.reduce((sum, length) => sum + length, 0),
    types: figure('Types'),
    symbols: figure('Symbols'),
    instantiations: figure('Instantiations'),
  }
}

describe('with 50, 500 and 5,000 more records', () => {
  it('one record costs the same; declarations and compiler work grow no faster than the records', async () => {
    const small = await buildWith(50)
    const medium = await buildWith(500)
    const large = await buildWith(5_000)
    expect(small.oneRecord).toContain('NATO')
    expect(medium.oneRecord).toHaveLength(small.oneRecord.length)
    expect(large.oneRecord).toHaveLength(small.oneRecord.length)
    const growth = (field: Exclude<keyof Build, 'oneRecord'>) =>
      (large[field] - medium[field]) / Math.max(1, medium[field] - small[field])
    // Ten times the records: ids get a digit longer.
    expect(growth('declarations')).toBeLessThan(11)
    for (const field of ['types', 'symbols', 'instantiations'] as const) {
      expect(growth(field)).toBeLessThanOrEqual(10.1)
    }
  })
})
