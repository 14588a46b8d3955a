// What the package costs, beside others that ship data, measured in one run: `npm run bench`. Times are medians of
// interleaved runs. The table is printed and written into the README.
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createServer } from 'vite'

const runs = 21
const compatibility = resolve('test/compatibility')

// The bundlers are shared with the tests, which are TypeScript.
const server = await createServer({
  configFile: false,
  logLevel: 'silent',
  server: { middlewareMode: true },
})
const { bundle, bundlers, gzipped } = await server.ssrLoadModule(join(compatibility, 'bundlers.ts'))

const project = mkdtempSync(join(tmpdir(), 'bench-'))
mkdirSync(join(project, 'node_modules'))
writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }')
const install = (name) =>
  cpSync(join(compatibility, 'node_modules', name), join(project, 'node_modules', name), {
    recursive: true,
  })

const [{ filename }] = Object.values(
  JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', project], { encoding: 'utf8' }),
  ),
)
const own = join(project, 'node_modules/ukraine-feb-2022')
mkdirSync(own)
execFileSync('tar', ['xzf', join(project, filename), '--strip', '1', '-C', own])

/** One module, or one JSON file, with the same data as the package. */
const dataset = JSON.parse(readFileSync(join(own, 'dist/json/dataset.json'), 'utf8'))
const literal = (value) =>
  Array.isArray(value)
    ? `[${value.map(literal).join()}]`
    : value && typeof value === 'object'
      ? `{${Object.entries(value).map(([key, part]) => `${key}:${literal(part)}`)}}`
      : JSON.stringify(value)
function plainPackage(name, file, code, manifest) {
  mkdirSync(join(project, 'node_modules', name))
  writeFileSync(join(project, 'node_modules', name, file), code)
  writeFileSync(
    join(project, 'node_modules', name, 'package.json'),
    JSON.stringify({ name, version: '1.0.0', type: 'module', sideEffects: false, ...manifest }),
  )
}
plainPackage('one-json-file', 'index.json', JSON.stringify(dataset), { exports: './index.json' })
const literals = Object.entries(dataset).map(
  ([name, value]) => `export const ${name}=${literal(value)}`,
)
plainPackage('one-plain-module', 'index.js', literals.join('\n'), { exports: './index.js' })

const packages = [
  {
    name: 'ukraine-feb-2022',
    import: '{ events }',
    whole: 'events',
    from: 'ukraine-feb-2022/entities',
    one: 'jensStoltenberg',
  },
  {
    name: 'one-plain-module',
    import: '{ events }',
    whole: 'events',
    one: 'entities[3]',
    oneImport: '{ entities }',
  },
  {
    name: 'one-json-file',
    import: 'data',
    whole: 'data',
    one: 'data.entities[3]',
    oneImport: 'data',
    json: true,
  },
  { name: 'simple-icons', import: '* as icons', whole: 'icons', one: 'siGithub' },
  { name: 'linguist-languages', import: '* as languages', whole: 'languages', one: 'JavaScript' },
  {
    name: 'countries-list',
    import: '{ countries }',
    whole: 'countries',
    one: 'countries.UA',
    oneImport: '{ countries }',
  },
  {
    name: 'world-countries',
    import: 'countries',
    whole: 'countries',
    one: 'countries[0]',
    oneImport: 'countries',
  },
  {
    name: 'web-features',
    import: '{ features }',
    whole: 'features',
    one: 'features.grid',
    oneImport: '{ features }',
  },
  {
    name: 'mime-db',
    import: 'types',
    whole: 'types',
    one: 'types["text/html"]',
    oneImport: 'types',
  },
]
for (const { name } of packages.slice(3)) install(name)

const node = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
const attributes = (one) => (one.json ? " with { type: 'json' }" : '')
const value = (one, clause, from, expression) =>
  node(
    `import ${clause} from '${from}'${attributes(one)}; process.stdout.write(JSON.stringify(${expression}))`,
  )

async function worst(code) {
  let most = 0
  for (const bundler of Object.values(bundlers)) {
    try {
      most = Math.max(most, gzipped(await bundle(bundler, code, project)))
    } catch {
      return undefined
    }
  }
  return most
}

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1]
const compiler = resolve('node_modules/typescript/bin/tsc')
function compilerWork(code) {
  writeFileSync(join(project, 'use.mts'), code)
  const flags =
    '--noEmit --strict --skipLibCheck --module nodenext --target es2022 --resolveJsonModule --extendedDiagnostics'
  let printed = ''
  try {
    printed = execFileSync(process.execPath, [compiler, 'use.mts', ...flags.split(' ')], {
      cwd: project,
      encoding: 'utf8',
    })
  } catch (error) {
    printed = error.stdout
  }
  return ['Types', 'Symbols', 'Instantiations'].map((name) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(printed)?.[1]),
  )
}
const nothing = compilerWork('export {}')
const declarationBytes = (name) =>
  readdirSync(join(project, 'node_modules', name), { recursive: true })
    .filter((file) => /\.d\.[cm]?ts$/.test(file) && !file.includes('node_modules'))
    .reduce((sum, file) => sum + statSync(join(project, 'node_modules', name, file)).size, 0)

const cold = Object.fromEntries(packages.map(({ name }) => [name, []]))
for (let run = 0; run < runs; run++) {
  for (const one of packages) {
    const options = one.json ? ", { with: { type: 'json' } }" : ''
    const code = `const start = performance.now(); await import('${one.name}'${options}); console.log(performance.now() - start)`
    cold[one.name].push(Number(node(code)))
  }
}

const rows = []
for (const one of packages) {
  const { name, whole, from = name, oneImport = `{ ${one.one} }` } = one
  const wholeJson = value(one, one.import, name, whole)
  const recordJson = value(one, oneImport, from, one.one)
  const wholeBytes = await worst(`import ${one.import} from '${name}'; console.log(${whole})`)
  const oneBytes = await worst(`import ${oneImport} from '${from}'; console.log(${one.one})`)
  const all =
    name === 'ukraine-feb-2022' || name.startsWith('one-') ? JSON.stringify(dataset) : wholeJson
  const work = compilerWork(
    `import ${one.import} from '${name}'${attributes(one)}; export const used = typeof ${whole}`,
  )
  rows.push([
    name,
    wholeBytes === undefined ? 'not for browsers' : (wholeBytes / gzipped(wholeJson)).toFixed(2),
    oneBytes === undefined
      ? 'not for browsers'
      : `+${(oneBytes - gzipped(recordJson)).toLocaleString('en')}`,
    `${median(cold[name]).toFixed(1)} ms`,
    (median(cold[name]) / (all.length / 1e5)).toFixed(1),
    work.map((figure, index) => (figure - nothing[index]).toLocaleString('en')).join('; '),
    (declarationBytes(name) / all.length).toFixed(2),
  ])
}
await server.close()

const ratio = median(cold['ukraine-feb-2022']) / median(cold['one-plain-module'])
const header = [
  'package',
  'a collection, over its JSON',
  'a record, bytes above its JSON',
  'cold import',
  'ms per 100 kB of JSON',
  'compiler: types; symbols; instantiations',
  'declarations, over the JSON',
]
const table = [header, header.map((_, index) => (index === 0 ? '---' : '--:')), ...rows].map(
  (row) => `| ${row.join(' | ')} |`,
)
const text = `${table.join('\n')}\n\nCold import of the root, over one plain module with the same data as literals: ${ratio.toFixed(2)}.\n`
process.stdout.write(text)

const readme = readFileSync('README.md', 'utf8')
writeFileSync(
  'README.md',
  readme.replace(/(?<=<!-- bench -->\n)[\s\S]*(?=<!-- \/bench -->)/, () => `\n${text}\n`),
)
