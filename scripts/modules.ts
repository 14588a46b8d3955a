import { mkdirSync, writeFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { source } from '../data/index.js'
import * as vocabularies from '../src/vocabularies/index.js'
import { camelCase, collections } from './collections.js'

/**
 * What freezes. A record, and all in it, calls `Object.freeze` under a short name. A collection calls a function of its own,
 * by which minifiers see that they may put a record that is used once into it.
 */
const freezers = 'const f=Object.freeze,l=v=>Object.freeze(v)'

const isName = /^[A-Za-z_$][\w$]*$/

/** An expression for a value, frozen with all in it. Each call is marked as free of side effects, for bundlers. */
function frozen(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `/*#__PURE__*/f([${value.map(frozen).join(',')}])`
  const fields = Object.entries(value).map(
    ([key, part]) => `${isName.test(key) ? key : JSON.stringify(key)}:${frozen(part)}`,
  )
  return `/*#__PURE__*/f({${fields.join(',')}})`
}

/** Writes a module in both formats. */
function writeModule(name: string, lines: readonly string[]): void {
  const code = `${lines.join('\n')}\n`
  const commonJs = transformSync(code.replaceAll(".js'", ".cjs'"), {
    format: 'cjs',
    minifyWhitespace: true,
    target: 'es2022',
  })
  writeFileSync(`dist/${name}.js`, code)
  writeFileSync(`dist/${name}.cjs`, commonJs.code)
}

const constant = (name: string, value: unknown) => `export const ${name}=${frozen(value)}`

/** Writes the modules of the data from its values: a module a collection, with a constant a record; and the root. */
export function writeDataModules(): void {
  mkdirSync('dist', { recursive: true })
  for (const { name, records, moved } of collections) {
    const constants = records.map(({ id }) => camelCase(id))
    for (const taken of ['f', 'l', name]) {
      if (constants.includes(taken)) {
        throw new Error(`The id '${taken}' cannot be a constant of ${name}: rename the record`)
      }
    }
    writeModule(name, [
      freezers,
      ...records.map((record, index) => constant(constants[index] as string, record)),
      ...moved.map(({ old, record }) => `export{${camelCase(record.id)} as ${camelCase(old)}}`),
      `export const ${name}=/*#__PURE__*/l([${constants}])`,
    ])
  }
  writeModule('source', [freezers, constant('source', source)])
  writeModule('vocabularies', [
    freezers,
    ...Object.entries(vocabularies).map(([name, values]) => constant(name, values)),
  ])
  const names = ['source', ...collections.map(({ name }) => name)]
  // A module of its own: Parcel would keep it in every bundle of the root.
  writeModule('dataset', [
    ...names.map((name) => `import{${name}}from'./${name}.js'`),
    `export const dataset=/*#__PURE__*/Object.freeze({${names}})`,
  ])
  writeModule(
    'index',
    [...names, 'dataset', 'define-report'].map(
      (name) => `export{${camelCase(name)}}from'./${name}.js'`,
    ),
  )
}
