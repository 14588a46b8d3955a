import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import ts from 'typescript'
import { describe, expect, inject, it } from 'vitest'
import { inventedDataset, inventedText } from '../invented-report.js'
import { type CodeBlock, codeBlocksOf, expectationsOf, isAsWritten } from './code-blocks.js'

// The page on conversion needs the tools that it leads to: it is tried beside them, in compat.
const names = readdirSync('docs').filter((name) => name !== 'conversion.md')
const pages = ['README.md', 'CONTRIBUTING.md', ...names.map((name) => `docs/${name}`)]
const blocks = pages.flatMap((page) => codeBlocksOf(page, readFileSync(page, 'utf8')))

/** A page with a mistake in every block, each of which must be found. */
const mistakes = codeBlocksOf(
  'mistakes.md',
  `
\`\`\`ts
'nato'.length // 5
\`\`\`

\`\`\`js
console.log('nato')
// NATO
\`\`\`

  \`\`\`ts
  'nato'.size
  \`\`\`

\`\`\`ts
JSON.parse('{')
\`\`\`

\`\`\`ts
const length = 4 // 4
\`\`\`

<!-- not run: it would never end -->
\`\`\`ts
while (true) undeclared
\`\`\`
`,
)

/** A folder with the package and zod installed, and the files that blocks read. */
const directory = join(inject('consumerWithZod'), 'documentation')
mkdirSync(directory)
for (const name of ['copy.txt', 'my-report.txt']) writeFileSync(join(directory, name), inventedText)
writeFileSync(join(directory, 'my-dataset.json'), JSON.stringify(inventedDataset()))

const fileOf = ({ name }: CodeBlock) => name.replace(/\W/g, '-')
const problems = new Map<string, string[]>()
const report = (file: string, problem: string) =>
  problems.set(file, [...(problems.get(file) ?? []), problem])

/** Compiles every block as a module of its own, all in one run. */
function compile(all: readonly CodeBlock[]): void {
  for (const block of all) writeFileSync(join(directory, `${fileOf(block)}.ts`), block.code)
  // Libraries are checked too, but for those of the compiler.
  const flags = `--noEmit --strict --skipDefaultLibCheck --noUncheckedIndexedAccess --exactOptionalPropertyTypes
    --moduleDetection force --target es2022 --lib es2023,dom --module nodenext
    --types node --typeRoots ${resolve('node_modules/@types')}`
  const { stdout } = spawnSync(
    process.execPath,
    [
      createRequire(import.meta.url).resolve('typescript/bin/tsc'),
      ...all.map((block) => `${fileOf(block)}.ts`),
      ...flags.split(/\s+/),
    ],
    { cwd: directory, encoding: 'utf8' },
  )
  const known = new Set(all.map(fileOf))
  for (const line of stdout.split('\n').filter((text) => /^\S/.test(text))) {
    const [, file = '', at, message] = /^(.*)\.ts\((\d+),\d+\): error (.*)$/.exec(line) ?? []
    if (!known.has(file)) throw new Error(line)
    report(file, `line ${at}: ${message}`)
  }
}

/** Runs every block, all in one process, and compares what each gives with what it says. */
function run(all: readonly CodeBlock[]): void {
  const runnable = all.flatMap((block) => {
    const file = fileOf(block)
    if (block.notRun) return []
    try {
      const expected = expectationsOf(block)
      const { outputText } = ts.transpileModule(expected.code, {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      })
      writeFileSync(join(directory, `${file}.js`), outputText)
      return [{ file, ...expected }]
    } catch (error) {
      report(file, (error as Error).message)
      return []
    }
  })
  const runner = `
    import { writeFileSync } from 'node:fs'
    import { format, inspect } from 'node:util'
    const results = []
    for (const file of ${JSON.stringify(runnable.map(({ file }) => file))}) {
      const result = { values: [], output: [] }
      globalThis.record = (line, value) =>
        result.values.push([line, inspect(value, { depth: null, breakLength: Infinity, compact: true })])
      console.log = (...values) => result.output.push(...format(...values).split('\\n'))
      await import(\`./\${file}.js\`).catch((error) => { result.error = String(error) })
      results.push(result)
    }
    writeFileSync('results.json', JSON.stringify(results))`
  writeFileSync(join(directory, 'runner.js'), runner)
  const { status, stderr } = spawnSync(process.execPath, ['runner.js'], {
    cwd: directory,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  const results = JSON.parse(readFileSync(join(directory, 'results.json'), 'utf8'))
  for (const [index, { file, values, output }] of runnable.entries()) {
    const result = results[index]
    if (result.error) report(file, result.error)
    const given = new Map<number, string>(result.values)
    for (const [line, value] of values) {
      const actual = given.get(line) ?? 'nothing: it is not reached'
      if (!isAsWritten(value, actual)) report(file, `line ${line}: ${value} is ${actual}`)
    }
    const [written, printed] = [output.join('\n'), result.output.join('\n')]
    if (written && !isAsWritten(written, printed)) report(file, `prints\n${printed}`)
  }
}

compile([...blocks, ...mistakes])
run([...blocks, ...mistakes])

describe('code in the documentation', () => {
  it('is found', () => {
    const fence = /^ *```(?:ts|js|typescript|javascript|[mc][tj]s|[tj]sx)\b/gm
    const fences = pages.flatMap((page) => readFileSync(page, 'utf8').match(fence) ?? [])
    expect(blocks).toHaveLength(fences.length)
  })

  it.each(blocks)('$name compiles, runs, and gives what it says', (block) => {
    expect(problems.get(fileOf(block)) ?? []).toEqual([])
  })
})

describe('docs/usage.md', () => {
  const usage = readFileSync('docs/usage.md', 'utf8')
  const root = join(inject('unpacked'), 'dist')

  it('names files that exist', () => {
    const files = [...usage.matchAll(/ukraine-feb-2022\/dist\/([\w./-]+)/g)].map(([, file]) => file)
    expect(files.length).toBeGreaterThan(1)
    expect(files.filter((file = '') => !existsSync(join(root, file)))).toEqual([])
  })

  /** The modules that a file loads, itself among them. */
  function loadedBy(file: string, files = new Set<string>()): ReadonlySet<string> {
    files.add(file)
    const code = file.endsWith('js') ? readFileSync(join(root, file), 'utf8') : ''
    for (const [, next = ''] of code.matchAll(/(?:from ?|require\()['"]\.\/([\w.-]+)['"]/g)) {
      if (!files.has(next)) loadedBy(next, files)
    }
    return files
  }

  const rows = [...usage.matchAll(/^\| `([\w/.-]+)` \| (\d+) \| (\d+) \|/gm)]
  const loads = rows.flatMap(([, subpath = '', size, compressed]) => {
    const name = subpath.startsWith('/') ? subpath.slice(1) : 'index'
    const files = name.endsWith('json') ? [name] : [`${name}.js`, `${name}.cjs`]
    return files.map((file) => ({ file, size: Number(size), compressed: Number(compressed) }))
  })

  it.each(loads)('says how much $file loads, within a fifth', ({ file, size, compressed }) => {
    const modules = [...loadedBy(file)].map((one) => readFileSync(join(root, one)))
    const kilobytes = (parts: readonly Buffer[]) =>
      parts.reduce((sum, { length }) => sum + length, 0) / 1000
    const compressedModules = modules.map((one) => gzipSync(one))
    for (const ratio of [size / kilobytes(modules), compressed / kilobytes(compressedModules)]) {
      expect(ratio).toBeGreaterThan(0.8)
      expect(ratio).toBeLessThan(1.2)
    }
  })
})

describe('mistakes in the documentation', () => {
  it('are found, each at its line', () => {
    expect(mistakes.map((block) => problems.get(fileOf(block)))).toEqual([
      ['line 3: 5 is 4'],
      ['prints\nnato'],
      [expect.stringMatching(/^line 12: TS2\d+: Property 'size' does not exist/)],
      [expect.stringContaining('SyntaxError')],
      ['line 20: only an expression of its own can have its value beside it'],
      [expect.stringMatching(/^line 25: TS2304: Cannot find name 'undeclared'/)],
    ])
  })
})
