import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { filesBelow } from '../test/package/files.js'

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')

/** Budgets: what an import costs the compiler does not grow with the number of records. */
describe('what the types cost', () => {
  const work = (code: string) => {
    const directory = inject('consumer')
    writeFileSync(join(directory, 'work.mts'), code)
    const flags = '--noEmit --strict --skipLibCheck --target es2022 --module nodenext'
    const { stdout } = spawnSync(
      process.execPath,
      [compiler, 'work.mts', ...flags.split(' '), '--extendedDiagnostics'],
      { cwd: directory, encoding: 'utf8' },
    )
    const figure = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(stdout)?.[1])
    return [figure('Types'), figure('Symbols'), figure('Instantiations')] as const
  }
  let nothing: readonly number[]
  beforeAll(() => {
    nothing = work('export {}')
  })

  it('an import of the root: at most 200 types, 600 symbols and 100 instantiations', () => {
    const root = work(
      `import { events } from 'ukraine-feb-2022'; export const used = events.length`,
    )
    const [types, symbols, instantiations] = root.map((all, at) => all - (nothing[at] as number))
    expect(types).toBeLessThanOrEqual(200)
    expect(symbols).toBeLessThanOrEqual(600)
    expect(instantiations).toBeLessThanOrEqual(100)
  })

  it("byId('nato'): at most 1,000 instantiations", () => {
    const code = `import { byId } from 'ukraine-feb-2022/query'; export const name = byId('nato').name`
    const [, , instantiations] = work(code)
    expect(instantiations - (nothing[2] as number)).toBeLessThanOrEqual(1000)
  })

  it('the declarations of the records: at most 0.55 of the bytes of the data as JSON', () => {
    const root = inject('unpacked')
    const declarations = filesBelow(root).filter((file) =>
      /^dist\/types\/(?:data\/\w+|src\/(?!index)\w+)\.d\.ts$/.test(file),
    )
    expect(declarations.length).toBeGreaterThan(10)
    const sizes = declarations.map((file) => readFileSync(join(root, file)).length)
    const json = readFileSync(join(root, 'dist/json/dataset.json')).length
    expect(sizes.reduce((sum, size) => sum + size, 0) / json).toBeLessThanOrEqual(0.55)
  })
})
