import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** The files that each file of `src` and `data` imports, types included, and the packages that it names. */
const imports = new Map<string, readonly string[]>()
for (const folder of ['data', 'src', 'scripts', 'examples']) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue
    const file = join(folder, name)
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'))
    const targets = importedFiles.map(({ fileName }) => {
      if (fileName.startsWith('#data/')) return 'data/index.ts'
      if (!fileName.startsWith('.')) return fileName
      return normalize(join(dirname(file), fileName.replace(/\.js$/, '.ts')))
    })
    imports.set(file, targets)
  }
}

const isBelow = (file: string, folders: readonly string[]) =>
  folders.some((folder) => file === folder || file.startsWith(`${folder}/`))

/** The imports from one place to another, as "file → imported". */
const between = (from: readonly string[], isForbidden: (target: string) => boolean): string[] =>
  [...imports].flatMap(([file, targets]) =>
    isBelow(file, from) ? targets.filter(isForbidden).map((target) => `${file} → ${target}`) : [],
  )

/** Everything that a file imports, directly or through others. */
function reach(file: string, reached = new Set<string>()): ReadonlySet<string> {
  for (const target of imports.get(file) ?? []) {
    if (reached.has(target)) continue
    reached.add(target)
    reach(target, reached)
  }
  return reached
}

const withoutZod = [
  'data',
  'src/text',
  'src/rules',
  'src/verify',
  'src/guards',
  'src/query',
  'src/convert',
  'src/cli',
  'src/page',
  'src/types',
  'src/vocabularies',
  'src/index.ts',
]

describe('the walls of the house', () => {
  it('cover every file', () => {
    expect(imports.size).toBeGreaterThan(100)
    const unknown = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => /^(?:data|src|scripts|examples)\//.test(target) && !imports.has(target))
        .map((target) => `${file} → ${target}`),
    )
    expect(unknown).toEqual([])
  })

  it('keep records to their types and ids', () => {
    const allowed = ['data', 'src/types']
    expect(between(['data'], (target) => !isBelow(target, allowed))).toEqual([])
  })

  it('keep zod to the schemas', () => {
    const files = [...imports.keys()].filter((file) => isBelow(file, withoutZod))
    const reaching = files.filter((file) =>
      [...reach(file)].some((target) => target === 'zod/v4' || isBelow(target, ['src/schemas'])),
    )
    expect(reaching).toEqual([])
    expect(between(['src/schemas'], (target) => target === 'zod/v4')).not.toEqual([])
  })

  it('keep the data out of the converters', () => {
    const files = [...imports.keys()].filter((file) => isBelow(file, ['src/convert']))
    expect(files.length).toBeGreaterThan(5)
    expect(files.filter((file) => reach(file).has('data/index.ts'))).toEqual([])
  })

  it('keep what is not published out of what is', () => {
    const unpublished = ['scripts', 'examples', 'test']
    expect(between(['src', 'data'], (target) => isBelow(target, unpublished))).toEqual([])
  })

  it('leave published code with no package but zod', () => {
    const isPackage = (target: string) => !imports.has(target) && target !== 'zod/v4'
    // The command line runs in Node, and brings the reader of JSON with it.
    const isOfCommandLine = (entry: string) => /^src\/cli\/.* → (?:node:|jsonc-parser$)/.test(entry)
    const named = between(['src', 'data'], isPackage).filter((entry) => !isOfCommandLine(entry))
    expect(named).toEqual([])
  })

  it('have no circle', () => {
    const circles = [...imports.keys()].filter((file) => reach(file).has(file))
    expect(circles).toEqual([])
  })
})
