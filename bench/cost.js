// The cost of the package and of others that ship data, measured in one run. Times are medians of interleaved runs.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundle, bundlers, gzipped } from '../compat/bundlers.ts'
import { median, projectWith, report, table } from './tools.js'

const runs = 21

/** Other packages: how to import everything and one record from each. */
const others = [
  { name: 'simple-icons', clause: '* as icons', all: 'icons', one: 'siGithub' },
  { name: 'linguist-languages', clause: '* as languages', all: 'languages', one: 'JavaScript' },
  { name: 'countries-list', clause: '{ countries }', all: 'countries', oneOfAll: '.UA' },
  { name: 'world-countries', clause: 'countries', all: 'countries', oneOfAll: '[0]' },
  { name: 'web-features', clause: '{ features }', all: 'features', oneOfAll: '.grid' },
  { name: 'mime-db', clause: 'types', all: 'types', oneOfAll: '["text/html"]' },
]

const project = projectWith(others.map(({ name }) => name))
const json = readFileSync(
  join(project, 'node_modules/ukraine-feb-2022/dist/json/dataset.json'),
  'utf8',
)
const { $schema: _, version: __, ...dataset } = JSON.parse(json)

/** Installs a package of one file. */
function install(name, file, text) {
  const folder = join(project, 'node_modules', name)
  mkdirSync(folder)
  writeFileSync(join(folder, file), text)
  const manifest = {
    name,
    version: '1.0.0',
    type: 'module',
    sideEffects: false,
    exports: `./${file}`,
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
}
const literal = (value) => JSON.stringify(value).replaceAll(/"([A-Za-z_]\w*)":/g, '$1:')
const constants = Object.entries(dataset).map(
  ([name, value]) => `export const ${name}=${literal(value)}`,
)
install('one-plain-module', 'index.js', constants.join('\n'))
install('one-json-file', 'index.json', JSON.stringify(dataset))

const byId = ".find(({ id }) => id === 'jens-stoltenberg')"
const packages = [
  {
    name: 'ukraine-feb-2022',
    clause: '{ events }',
    all: 'events',
    from: 'ukraine-feb-2022/entities',
    one: 'jensStoltenberg',
  },
  {
    name: 'one-plain-module',
    clause: '{ events }',
    all: 'events',
    oneClause: '{ entities }',
    one: `entities${byId}`,
  },
  {
    name: 'one-json-file',
    clause: 'data',
    all: 'data',
    oneOfAll: `.entities${byId}`,
    attributes: " with { type: 'json' }",
  },
  ...others,
].map(({ oneOfAll, attributes = '', ...one }) => ({
  from: one.name,
  attributes,
  oneClause: oneOfAll ? one.clause : `{ ${one.one} }`,
  ...(oneOfAll ? { one: one.all + oneOfAll } : {}),
  ...one,
}))

const node = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })

/** The bytes of the largest bundle, minified and compressed; `undefined` if a bundler fails. */
async function worstOfBundlers(code) {
  try {
    const bundles = Object.values(bundlers).map((bundler) => bundle(bundler, code, project))
    return Math.max(...(await Promise.all(bundles)).map(gzipped))
  } catch {
    return undefined
  }
}

function compilerWork(code) {
  writeFileSync(join(project, 'use.mts'), code)
  const flags = [
    ...['--noEmit', '--strict', '--skipLibCheck', '--resolveJsonModule', '--extendedDiagnostics'],
    ...['--module', 'nodenext', '--target', 'es2022'],
  ]
  let printed
  try {
    const compiler = resolve('node_modules/typescript/bin/tsc')
    const options = { cwd: project, encoding: 'utf8' }
    printed = execFileSync(process.execPath, [compiler, 'use.mts', ...flags], options)
  } catch (error) {
    // Some packages have no types, or wrong ones.
    printed = error.stdout
  }
  return ['Types', 'Symbols', 'Instantiations'].map((name) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(printed)?.[1]),
  )
}

/** Bytes of the declarations of a package. */
function declarations(name) {
  const folder = join(project, 'node_modules', name)
  return readdirSync(folder, { recursive: true })
    .filter((file) => /\.d\.[cm]?ts$/.test(file) && !file.includes('node_modules'))
    .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
}

/** Milliseconds that imports take, each in a process of its own, in turns. */
function coldImports(imports) {
  const times = Object.fromEntries(imports.map(({ specifier }) => [specifier, []]))
  for (let run = 0; run < runs; run++) {
    for (const { specifier, attributes } of imports) {
      const options = attributes ? ", { with: { type: 'json' } }" : ''
      const code = `const start = performance.now(); await import('${specifier}'${options}); console.log(performance.now() - start)`
      times[specifier].push(Number(node(code)))
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
}

const subpath = 'ukraine-feb-2022/entities'
const cold = coldImports([
  ...packages.map(({ name, attributes }) => ({ specifier: name, attributes })),
  { specifier: subpath, attributes: '' },
])
const nothing = compilerWork('export {}')

const rows = []
for (const { name, from, clause, all, oneClause, one, attributes } of packages) {
  const jsonOf = (imported, specifier, value) =>
    node(
      `import ${imported} from '${specifier}'${attributes}; process.stdout.write(JSON.stringify(${value}))`,
    )
  const [allJson, oneJson] = [jsonOf(clause, name, all), jsonOf(oneClause, from, one)]
  const allBytes = await worstOfBundlers(`import ${clause} from '${name}'; console.log(${all})`)
  const oneBytes = await worstOfBundlers(`import ${oneClause} from '${from}'; console.log(${one})`)
  const work = compilerWork(
    `import ${clause} from '${name}'${attributes}; export const used = typeof ${all}`,
  )
  // The packages with our data are imported for one collection, but have all of it.
  const whole = others.some((other) => other.name === name) ? allJson : JSON.stringify(dataset)
  rows.push([
    name,
    allBytes ? (allBytes / gzipped(allJson)).toFixed(2) : 'not for browsers',
    oneBytes ? `+${(oneBytes - gzipped(oneJson)).toLocaleString('en')}` : 'not for browsers',
    `${cold[name].toFixed(1)} ms`,
    (cold[name] / (whole.length / 1e5)).toFixed(1),
    work.map((figure, index) => (figure - nothing[index]).toLocaleString('en')).join('; '),
    (declarations(name) / whole.length).toFixed(2),
  ])
}

const over = (one, other) => (cold[one] / cold[other]).toFixed(2)
const header = [
  'package',
  'a collection, over its JSON',
  'a record, bytes above its JSON',
  'cold import',
  'ms per 100 kB of JSON',
  'compiler: types; symbols; instantiations',
  'declarations, over the JSON',
]
report(
  'cost',
  `${table(header, rows)}

Cold import of the root over one plain module with the same literals: ${over('ukraine-feb-2022', 'one-plain-module')}; of \`/entities\` over the root: ${over(subpath, 'ukraine-feb-2022')}.`,
)
