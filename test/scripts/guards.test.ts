import { describe, expect, it } from 'vitest'
import * as z from 'zod/v4'
import { guardsModule } from '../../scripts/guards.js'
import { idFormat } from '../../src/rules/formats.js'
import { formatted, list } from '../../src/schemas/builders.js'
import { object } from '../../src/schemas/objects.js'

const guardOf = (schema: z.ZodType) => guardsModule({ fact: schema })

describe('the generator of guards', () => {
  it('writes what the builders built', () => {
    expect(guardOf(object('Fact', { id: formatted(idFormat) }))).toContain('isFact')
  })

  it.each([
    ['a check on a string', () => object('Fact', { id: formatted(idFormat).max(5) })],
    ['a check on an element', () => object('Fact', { about: list(formatted(idFormat).min(2)) })],
    ['a check on an object', () => object('Fact', { id: formatted(idFormat) }).refine(() => true)],
    [
      'a check on an optional field',
      () =>
        object('Fact', {
          id: formatted(idFormat)
            .optional()
            .refine(() => true),
        }),
    ],
    ['a type that the builders do not have', () => object('Reference', { published: z.date() })],
  ])('throws on %s, which it does not know', (_, build) => {
    expect(() => guardOf(build())).toThrow(/^No guard can be written/)
  })
})
