import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { commands } from '../../src/cli/command-line.js'
import * as schemas from '../../src/schemas/index.js'
import * as vocabularies from '../../src/vocabularies/index.js'
import { camelCase, collections } from '../collections.js'
import { type JsonSchema, toJsonSchema } from '../json-schema.js'
import { movedIds } from './files.js'
import type { Surface } from './surface-diff.js'

/** The target of a subpath for `import`: its declarations, or the file itself. */
function targetOf(entry: unknown): string {
  if (typeof entry === 'string') return entry
  const { import: imported, types } = entry as { import?: unknown; types?: string }
  return types ?? targetOf(imported)
}

/** The words for which `*` stands in the files of a pattern: `./dist/json/*.json`. */
function filled(folder: string, pattern: string): string[] {
  const [start = '', end = ''] = pattern.split('*')
  const parent = join(folder, dirname(`${start}_`))
  return readdirSync(parent, { recursive: true, encoding: 'utf8' })
    .map((file) => `${dirname(`${start}_`)}/${file.replaceAll('\\', '/')}`)
    .filter((path) => path.startsWith(start) && path.endsWith(end))
    .map((path) => path.slice(start.length, path.length - end.length))
    .sort()
}

/** What each subpath of the built package exports. */
function subpathsOf(folder: string): Surface['subpaths'] {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const modules = new Map<string, string>()
  const files: string[] = []
  for (const [subpath, entry] of Object.entries(exports)) {
    const target = targetOf(entry)
    if (subpath.includes('*')) {
      for (const word of filled(folder, target)) files.push(subpath.replace('*', () => word))
    } else if (target.endsWith('.d.ts')) {
      modules.set(subpath, join(folder, target))
    } else {
      files.push(subpath)
    }
  }
  const missing = [...modules.values()].filter((file) => !existsSync(file))
  if (missing.length > 0) throw new Error(`There is no ${missing[0]}: run npm run build`)
  const program = ts.createProgram([...modules.values()], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  })
  const checker = program.getTypeChecker()
  const ids = [...collections.flatMap(({ records }) => records.map(({ id }) => id))]
  const constants = new Set([...ids, ...Object.keys(movedIds())].map(camelCase))
  const names = (file: string): readonly string[] => {
    const source = program.getSourceFile(file)
    const symbol = source && checker.getSymbolAtLocation(source)
    if (!symbol) throw new Error(`${file} exports nothing`)
    return checker.getExportsOfModule(symbol).map(({ name }) => name)
  }
  return Object.fromEntries([
    ...[...modules].map(([subpath, file]) => [
      subpath,
      names(file)
        .filter((name) => !constants.has(name))
        .sort(),
    ]),
    ...files.map((subpath) => [subpath, []]),
  ])
}

/** Reads the JSON Schema of a record. */
class SchemaReader {
  constructor(readonly definitions: JsonSchema) {}

  /** A schema, or the definition that it refers to. */
  #whole(schema: JsonSchema): JsonSchema {
    const [reference] = [schema, ...((schema.allOf ?? []) as readonly JsonSchema[])].flatMap(
      ({ $ref }) => ($ref === undefined ? [] : String($ref)),
    )
    const name = reference?.split('/').at(-1)
    return name === undefined ? schema : (this.definitions[name] as JsonSchema)
  }

  /** The type of a value, in the words of JSON Schema. */
  #typeOf(schema: JsonSchema): string {
    const { type, anyOf, oneOf, enum: values, const: value } = this.#whole(schema)
    if (type !== undefined) return [type].flat().join('|')
    const forms = (anyOf ?? oneOf) as readonly JsonSchema[] | undefined
    if (forms) return [...new Set(forms.map((form) => this.#typeOf(form)))].sort().join('|')
    const [first = value] = (values ?? []) as readonly unknown[]
    return typeof first
  }

  /** The types of the fields of an object, by their paths; `*` stands for each element of a list. */
  fieldsOf(schema: JsonSchema, prefix = ''): Record<string, string> {
    const { properties = {}, required = [] } = this.#whole(schema)
    const found: Record<string, string> = {}
    const add = (path: string, field: JsonSchema, mark: string): void => {
      found[path] = this.#typeOf(field) + mark
      const { items } = this.#whole(field)
      if (items) add(`${path}.*`, items as JsonSchema, '')
      Object.assign(found, this.fieldsOf(field, `${path}.`))
    }
    for (const [name, field] of Object.entries(properties as Record<string, JsonSchema>)) {
      add(prefix + name, field, (required as readonly string[]).includes(name) ? '' : '?')
    }
    return found
  }
}

function fieldsOfSchemas(): Surface['fields'] {
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => {
      // The records of a dataset have schemas of their own.
      if (typeof schema === 'function' || name === 'datasetSchema') return []
      const { $defs = {}, ...rest } = toJsonSchema(schema)
      return [[name, new SchemaReader($defs as JsonSchema).fieldsOf(rest)]]
    }),
  )
}

/** The values of a vocabulary; those that hang on another value with it: `CONSULT.visit`. */
const valuesOf = (vocabulary: object): readonly string[] =>
  Array.isArray(vocabulary)
    ? vocabulary
    : Object.entries(vocabulary).flatMap(([value, more]) => [
        value,
        ...(Array.isArray(more) ? more.map((one) => `${value}.${one}`) : []),
      ])

const mapped = <One>(all: Readonly<Record<string, One>>, map: (one: One) => readonly string[]) =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, map(one)]))

/** The surface of the package that was built in a folder. */
export const surfaceOf = (folder: string): Surface => ({
  subpaths: subpathsOf(folder),
  vocabularies: mapped<object>(vocabularies, valuesOf),
  fields: fieldsOfSchemas(),
  commands: mapped<object>(commands, Object.keys),
  moved: movedIds(),
})
