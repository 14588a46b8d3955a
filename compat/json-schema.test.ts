import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, inject, it } from 'vitest'
import { dataset } from '../test/dataset.js'
import { breakagesOf } from '../test/validation/breakages.js'
import { tool } from './tools.js'

type Any = ReturnType<typeof JSON.parse>

const directory = join(inject('unpacked'), 'dist/json-schema')
const schemaOf = (name: string): Any =>
  JSON.parse(readFileSync(join(directory, `${name}.json`), 'utf8'))
const load = (path: string): Promise<Any> => import(pathToFileURL(tool(path)).href)

/** What JSON can hold of some values, as it holds it. */
const asJson = (values: readonly unknown[]): Any[] =>
  values.flatMap((value) => {
    try {
      const text = JSON.stringify(value)
      return text === undefined ? [] : [JSON.parse(text)]
    } catch {
      return []
    }
  })

/** Broken records of a kind, and the verdict of Ajv on each. */
function judged(kind: keyof typeof records): [value: Any, verdict: boolean][] {
  const validate = new Ajv2020().compile(schemaOf(kind))
  const broken = records[kind].slice(0, 3).flatMap((one) => [...breakagesOf(one)])
  return asJson(broken.map(({ record }) => record)).map((value) => [value, validate(value)])
}

const records = {
  source: [dataset.source],
  entity: dataset.entities,
  mention: dataset.mentions,
  event: dataset.events,
  fact: dataset.facts,
  quote: dataset.quotes,
  relation: dataset.relations,
  note: dataset.notes,
  reference: dataset.references,
}
const kinds = Object.keys(records) as (keyof typeof records)[]

describe.each(kinds)('the JSON Schema of a %s', (kind) => {
  it('loses nothing under the options of Fastify, which drops and converts', () => {
    const ajv = new Ajv2020({ coerceTypes: 'array', useDefaults: true, removeAdditional: true })
    const validate = ajv.compile(schemaOf(kind))
    for (const record of records[kind]) {
      const copy = structuredClone(record)
      expect([validate(copy), copy]).toEqual([true, record])
    }
  })

  it('loses nothing where all is removed that a schema does not name', () => {
    const ajv = new Ajv2020({ coerceTypes: true, useDefaults: true, removeAdditional: 'all' })
    const validate = ajv.compile(schemaOf(kind))
    for (const record of records[kind]) {
      const copy = structuredClone(record)
      expect([validate(copy), copy]).toEqual([true, record])
    }
  })

  it('judges as a validator of another maker does', async () => {
    const { Validator } = await load('@cfworker/json-schema/dist/esm/index.js')
    const other = new Validator(schemaOf(kind), '2020-12')
    const all = judged(kind)
    expect(all.length).toBeGreaterThan(100)
    for (const [value, verdict] of all) {
      expect([value, other.validate(value).valid]).toEqual([value, verdict])
    }
  })

  it('reads words with characters outside the Basic Multilingual Plane, whatever the flags', () => {
    const validate = new Ajv2020({ unicodeRegExp: false }).compile(schemaOf(kind))
    const text = JSON.stringify(records[kind][0]).replaceAll(
      /("(?:name|title|statement|text|publisher|description)":")/g,
      '$1🌉 ',
    )
    expect(validate(JSON.parse(text))).toBe(true)
  })
})

describe('code generators', () => {
  it('make one Python class of an anchor, and a name for each value of factuality (quicktype)', async () => {
    const { quicktype, InputData, JSONSchemaInput, FetchingJSONSchemaStore } = await load(
      'quicktype-core/dist/index.js',
    )
    const input = new JSONSchemaInput(new FetchingJSONSchemaStore())
    await input.addSource({ name: 'Dataset', schema: JSON.stringify(schemaOf('dataset')) })
    const inputData = new InputData()
    inputData.addInput(input)
    const { lines } = await quicktype({ inputData, lang: 'python' })
    const classes = lines
      .join('\n')
      .split(/^class /m)
      .filter((text: string) => /^ {4}start: int$/m.test(text) && !text.includes('sha256'))
    expect(classes.map((text: string) => /^\w+/.exec(text)?.[0])).toEqual(['Anchor'])
  })

  it('make an interface of each kind of record (json-schema-to-typescript)', async () => {
    const { compile } = await load('json-schema-to-typescript/dist/src/index.js')
    const options = { bannerComment: '', ignoreMinAndMaxItems: true }
    const code = await compile(schemaOf('dataset'), 'Dataset', options)
    const names = [...code.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        'Anchor',
        'Entity',
        'Mention',
        'Event',
        'Fact',
        'Quote',
        'Relation',
        'Note',
        'Reference',
        'Source',
      ]),
    )
    // One for each place that refers to it would be numbered.
    expect(names).not.toContain('Anchor1')
    expect(names).not.toContain('Words1')
  })
})

/** Whether this machine has Python with the package jsonschema. */
const hasPython = (() => {
  try {
    execFileSync('python3', ['-c', 'import jsonschema'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

// Python is not a part of the project: where it is, it is tried.
describe.skipIf(!hasPython)('Python', () => {
  const verdicts = (kind: string, values: readonly unknown[]): boolean[] => {
    const code = `import json, sys, jsonschema
validator = jsonschema.Draft202012Validator(json.load(open(sys.argv[1])))
print(json.dumps([validator.is_valid(one) for one in json.load(sys.stdin)]))`
    const file = join(directory, `${kind}.json`)
    const input = JSON.stringify(values)
    return JSON.parse(execFileSync('python3', ['-c', code, file], { input, encoding: 'utf8' }))
  }

  it('accepts the data', () => {
    expect(verdicts('dataset', [dataset])).toEqual([true])
  })

  it.each(kinds)('judges each broken %s as Ajv does', (kind) => {
    const all = judged(kind)
    const found = verdicts(
      kind,
      all.map(([value]) => value),
    )
    expect(all.filter(([, verdict], at) => found[at] !== verdict)).toEqual([])
  })

  it('refuses a line feed at the end, and digits of other scripts', () => {
    const [reference] = dataset.references
    const wrong = [
      { id: `${reference?.id}\n` },
      { published: '2022-02-15\n' },
      { published: '\u0662\u0660\u0662\u0662' },
      { url: 'https://a.example/\n' },
    ].map((change) => ({ ...reference, ...change }))
    expect(verdicts('reference', wrong)).toEqual(wrong.map(() => false))
  })
})
