import { describe, expect, it } from 'vitest'
import { toJsonSchema } from '../../scripts/json-schema.js'
import { idFormat } from '../../src/rules/formats.js'
import * as conditions from '../../src/rules/record/index.js'
import { anchorShape } from '../../src/schemas/anchor.js'
import { formatted, object } from '../../src/schemas/builders.js'

describe('toJsonSchema', () => {
  it('has the keywords of every condition', () => {
    // Each condition is for objects of its own shape.
    const all: readonly ReturnType<typeof JSON.parse>[] = Object.values(conditions)
    for (const condition of all) {
      expect(toJsonSchema(object({}, condition))).toMatchObject(condition.jsonSchema)
    }
  })

  it('throws on a check that it does not know', () => {
    expect(() => toJsonSchema(object(anchorShape).refine(() => true))).toThrow(/would lack/)
    expect(() => toJsonSchema(object({ id: formatted(idFormat).refine(() => true) }))).toThrow(
      /would lack/,
    )
  })
})
