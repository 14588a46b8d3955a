import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { type Kind, kinds, records } from './arbitraries.js'
import { breakagesOf } from './breakages.js'

/** The JSON Schemas as validators of three makers read them, on values that nobody chose. */

type Any = ReturnType<typeof JSON.parse>

const seed = Number(process.env.FAST_CHECK_SEED ?? 20_220_216)
const runs = 1000

const directory = join(inject('consumer'), 'node_modules/ukraine-feb-2022/dist/json-schema')
const fileOf = (kind: Kind) => join(directory, `${kind}.json`)

const cfworker = resolve('compat/node_modules/@cfworker/json-schema/dist/esm/index.js')
const hasCfworker = existsSync(cfworker)
/** A Python that has the package jsonschema: the first in the path may be another than the system's. */
const python = ['python3', '/usr/bin/python3'].find((command) => {
  try {
    execFileSync(command, ['-c', 'import jsonschema'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})
const missing = [
  hasCfworker ? '' : '@cfworker/json-schema (npm ci --prefix compat)',
  python ? '' : 'jsonschema for python3 (python3-jsonschema)',
].filter((name) => name !== '')
if (missing.length > 0 && process.env.REQUIRE_VALIDATORS) {
  throw new Error(`These validators are missing: ${missing.join(', ')}`)
}

/** A value as JSON holds it; nothing if JSON cannot hold it, or holds it only as another. */
function asJson(value: unknown): Any[] {
  try {
    return [JSON.parse(JSON.stringify(value))]
  } catch {
    return []
  }
}

/** Records, valid ones and broken ones, and any values in their place. */
function valuesOf(kind: Kind): Any[] {
  const valid = fc.sample(records[kind] as fc.Arbitrary<unknown>, { seed, numRuns: runs })
  const broken = valid.flatMap((record, index) => {
    const all = [...breakagesOf(record)]
    return [all[(index * 37) % all.length]?.record]
  })
  const mixed = fc.sample(
    fc.tuple(fc.nat(runs - 1), fc.nat(runs - 1), fc.nat(), fc.jsonValue({ maxDepth: 2 })),
    { seed, numRuns: runs / 2 },
  )
  // Fields of one record in another, and anything in a field.
  const crossed = mixed.map(([one, other, at, value]) => {
    const [record, second] = [valid[one], valid[other]] as [Any, Any]
    const name = Object.keys(record)[at % Object.keys(record).length] as string
    return { ...record, [name]: at % 2 ? value : Object.values(second)[at % 3] }
  })
  return [...valid, ...broken, ...crossed].flatMap(asJson)
}

const values = new Map<Kind, readonly Any[]>(kinds.map((kind) => [kind, valuesOf(kind)]))
const verdicts = new Map(
  kinds.map((kind) => {
    const validate = new Ajv2020().compile(JSON.parse(readFileSync(fileOf(kind), 'utf8')))
    return [kind, values.get(kind)?.map((value) => validate(value) as boolean) ?? []]
  }),
)

/** The values on which another validator does not agree with Ajv. */
const disputed = (kind: Kind, others: readonly boolean[]): Any[] => {
  expect(others).toHaveLength(values.get(kind)?.length as number)
  return values.get(kind)?.filter((_, at) => others[at] !== verdicts.get(kind)?.[at]) ?? []
}

it.each(kinds)('some values of a %s are valid, and some are not', (kind) => {
  const all = verdicts.get(kind) ?? []
  expect(all.filter((verdict) => verdict).length).toBeGreaterThanOrEqual(runs)
  expect(all.filter((verdict) => !verdict).length).toBeGreaterThan(runs / 2)
})

describe.skipIf(!hasCfworker)('@cfworker/json-schema, or it is not installed', () => {
  it.each(kinds)('judges every %s as Ajv does', async (kind) => {
    const { Validator } = (await import(pathToFileURL(cfworker).href)) as Any
    const validator = new Validator(JSON.parse(readFileSync(fileOf(kind), 'utf8')), '2020-12')
    const others = values.get(kind)?.map((value) => validator.validate(value).valid as boolean)
    expect(disputed(kind, others ?? [])).toEqual([])
  })
})

describe.skipIf(!python)('jsonschema for Python, or it is not installed', () => {
  const code = `import json, sys, jsonschema
validator = jsonschema.Draft202012Validator(json.load(open(sys.argv[1])))
print(json.dumps([validator.is_valid(one) for one in json.load(sys.stdin)]))`

  it.each(kinds)('judges every %s as Ajv does', (kind) => {
    const input = JSON.stringify(values.get(kind))
    const options = { input, encoding: 'utf8', maxBuffer: 1e8 } as const
    const others = execFileSync(python as string, ['-c', code, fileOf(kind)], options)
    expect(disputed(kind, JSON.parse(others))).toEqual([])
  })
})

it('the number of values on which they agree', () => {
  const count = [...values.values()].reduce((sum, all) => sum + all.length, 0)
  const names = ['Ajv', ...(hasCfworker ? ['cfworker'] : []), ...(python ? ['Python'] : [])]
  console.log(`${names.join(', ')}, seed ${seed}: ${count} values, 0 disagreements`)
  expect(count).toBeGreaterThan(20_000)
})
