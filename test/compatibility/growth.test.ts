import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow } from '../package/files.js'
import { bundle, bundlers } from './bundlers.js'

interface Build {
  readonly oneRecord: string
  readonly declarations: number
  readonly types: number
  readonly symbols: number
  readonly instantiations: number
}

/** Builds the package as it is, with so many places more, and measures what came of it. */
async function buildWith(count: number): Promise<Build> {
  const project = mkdtempSync(join(tmpdir(), 'growth-'))
  for (const file of [
    'src',
    'data',
    'package.json',
    'tsup.config.ts',
    'tsconfig.json',
    'tsconfig.build.json',
  ]) {
    cpSync(file, join(project, file), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'))

  const entities = join(project, 'data/entities')
  const names = Array.from({ length: count }, (_, index) => `generated${index}`)
  const records = names.map(
    (
      name,
      index,
    ) => `export const ${name}: Location<'generated-${index}'> = /* @__PURE__ */ freeze({
      id: 'generated-${index}', type: 'location', name: 'Place ${index}', aliases: [],
      description: 'A place that was generated: ${index}.', partOf: 'europe' })`,
  )
  const imports = `import { freeze } from '../../src/freeze.js'
    import type { Location } from '../../src/types/entity.js'\n`
  writeFileSync(join(entities, 'generated.ts'), imports + records.join('\n'))
  appendFileSync(join(entities, 'records.ts'), "export * from './generated.js'\n")
  const list = names.map((name) => `records.${name}`).join(', ')
  const collection = readFileSync(join(entities, 'collection.ts'), 'utf8').replace(
    /\n\] as const\)/,
    `\n${list}] as const)`,
  )
  writeFileSync(join(entities, 'collection.ts'), collection)

  execFileSync(process.execPath, [resolve('node_modules/tsup/dist/cli-default.js')], {
    cwd: project,
    stdio: 'pipe',
  })
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
  expect(readdirSync(dist)).toContain('records.js')
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

describe('with 100, 1,000 and 10,000 records more', () => {
  it('one record costs the same, and declarations and compiler work no more than grow with them', async () => {
    const small = await buildWith(100)
    const medium = await buildWith(1_000)
    const large = await buildWith(10_000)
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
