import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { dataset } from '../dataset.js'
import { type Kind, kinds, records } from './arbitraries.js'
import { beyondJsonSchema, breakagesOf } from './breakages.js'

const consumer = inject('consumerWithZod')
const shipped = createRequire(join(consumer, 'x.js'))
const schemas: typeof import('../../src/schemas/index.js') = shipped('ukraine-feb-2022/schemas')
const guards: Readonly<Record<string, unknown>> = shipped('ukraine-feb-2022/guards')

const seed = Number(process.env.FAST_CHECK_SEED ?? 20_220_216)
/** At least 100,000 valid and 100,000 broken records of all kinds together. */
const runs = Math.ceil(100_000 / kinds.length)

type Issues = readonly { readonly path?: unknown; readonly message: string }[] | undefined
interface StandardSchema {
  readonly '~standard': { readonly validate: (value: unknown) => { readonly issues?: Issues } }
}

const ajv = new Ajv2020({
  strict: true,
  allErrors: false,
  logger: {
    log: () => {},
    warn: (text: string) => {
      throw new Error(text)
    },
    error: (text: string) => {
      throw new Error(text)
    },
  },
})
const validators = Object.fromEntries(
  kinds.map((kind) => {
    const file = join(consumer, `node_modules/ukraine-feb-2022/dist/json-schema/${kind}.json`)
    return [kind, ajv.compile(JSON.parse(readFileSync(file, 'utf8')))]
  }),
) as Record<Kind, ValidateFunction>

const listed = (issues: Issues): string[] =>
  (issues ?? []).map(({ path, message }) => `${JSON.stringify(path)} ${message}`).sort()

/** The verdicts on a value, once it is certain that the guard and its Standard Schema agree with zod. */
function verdicts(kind: Kind, value: unknown): { zod: boolean; jsonSchema: boolean } {
  const name = `${kind[0]?.toUpperCase()}${kind.slice(1)}`
  const is = guards[`is${name}`] as (value: unknown) => boolean
  const standard = guards[`${kind}StandardSchema`] as StandardSchema
  const { success, error } = schemas[`${kind}Schema`].safeParse(value)
  const found = standard['~standard'].validate(value)
  expect(is(value)).toBe(success)
  expect(listed(found.issues)).toEqual(listed(error?.issues))
  expect(found.issues === undefined).toBe(success)
  return { zod: success, jsonSchema: validators[kind](value) as boolean }
}

const counts = { valid: 0, broken: 0, beyond: 0 }

describe.each(kinds)('the zod schema, the guard and the JSON Schema of a %s agree', (kind) => {
  it('on the data', () => {
    const collection = `${kind === 'entity' ? 'entitie' : kind}s` as keyof typeof dataset
    const all = kind === 'source' ? [dataset.source] : dataset[collection]
    expect([all].flat().length).toBeGreaterThan(0)
    for (const record of [all].flat()) {
      expect(verdicts(kind, record)).toEqual({ zod: true, jsonSchema: true })
    }
  })

  it(`on generated records (seed ${seed})`, () => {
    const property = fc.property(records[kind] as fc.Arbitrary<unknown>, (record) => {
      counts.valid++
      expect(verdicts(kind, record)).toEqual({ zod: true, jsonSchema: true })
    })
    fc.assert(property, { seed, numRuns: runs })
  })

  it(`on generated records that are broken (seed ${seed})`, () => {
    let left = runs
    const property = fc.property(
      records[kind] as fc.Arbitrary<unknown>,
      fc.nat(),
      (record, choice) => {
        // A few breakages of each record, so that there are many records and many kinds of breakage.
        const all = [...breakagesOf(record)]
        for (let step = 0; step < 4 && left > 0; step++, left--) {
          const mutant = all[(choice + step * 37) % all.length]
          if (!mutant) continue
          const beyond = beyondJsonSchema.has(mutant.change)
          counts.broken++
          if (beyond) counts.beyond++
          const context = `${mutant.change} at ${mutant.path.join('.')}`
          expect([context, verdicts(kind, mutant.record)]).toEqual([
            context,
            { zod: false, jsonSchema: beyond },
          ])
        }
      },
    )
    fc.assert(property, { seed, numRuns: Math.ceil(runs / 4) })
  })
})

it('the JSON Schema of a dataset accepts the data', () => {
  const file = join(consumer, 'node_modules/ukraine-feb-2022/dist/json-schema/dataset.json')
  expect(ajv.compile(JSON.parse(readFileSync(file, 'utf8')))(dataset)).toBe(true)
})

it('the number of records on which they agree', () => {
  console.log(
    `agreement, seed ${seed}: ${counts.valid} valid and ${counts.broken} broken records, 0 disagreements but for ${counts.beyond} that JSON Schema cannot express`,
  )
  expect(counts.valid).toBeGreaterThanOrEqual(100_000)
  expect(counts.broken).toBeGreaterThanOrEqual(100_000)
})
