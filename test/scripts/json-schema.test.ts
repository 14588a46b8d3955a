import { RE2JS } from 're2js'
import { describe, expect, it } from 'vitest'
import { toJsonSchema } from '../../scripts/json-schema.js'
import { idFormat } from '../../src/rules/formats.js'
import * as conditions from '../../src/rules/record/index.js'
import { anchorShape } from '../../src/schemas/anchor.js'
import { formatted } from '../../src/schemas/builders.js'
import * as schemas from '../../src/schemas/index.js'
import { object } from '../../src/schemas/objects.js'
import { factualities, labels } from '../../src/vocabularies/index.js'

describe('toJsonSchema', () => {
  it('has the keywords of every condition', () => {
    // Each condition is for objects of its own shape.
    const all: readonly ReturnType<typeof JSON.parse>[] = Object.values(conditions)
    for (const condition of all) {
      expect(toJsonSchema(object('Anchor', {}, condition))).toMatchObject(condition.jsonSchema)
    }
  })

  it('throws on a check that it does not know', () => {
    expect(() => toJsonSchema(object('Anchor', anchorShape).refine(() => true))).toThrow(
      /would lack/,
    )
    expect(() =>
      toJsonSchema(object('Fact', { id: formatted(idFormat).refine(() => true) })),
    ).toThrow(/would lack/)
  })

  const all = Object.entries(schemas).flatMap(([name, schema]) =>
    typeof schema === 'function' ? [] : [[name, toJsonSchema(schema)] as const],
  )
  interface Node {
    readonly [keyword: string]: unknown
    readonly properties?: Readonly<Record<string, Node | false>>
  }
  const nodesIn = (value: unknown): readonly Node[] =>
    typeof value === 'object' && value !== null
      ? [value as Node, ...Object.values(value).flatMap(nodesIn)]
      : []

  /** The definition that a reference names. */
  const at = ({ $defs }: Node, reference: unknown): Node | undefined =>
    ($defs as Readonly<Record<string, Node>>)?.[String(reference).replace('#/$defs/', '')]

  it.each(all)('%s says what each record and field is', (_, schema) => {
    expect(schema).toMatchObject({ title: expect.any(String), description: expect.any(String) })
    const objects = nodesIn(schema).filter((node) => node.additionalProperties === false)
    expect(objects.length).toBeGreaterThan(0)
    for (const { title, description, properties = {} } of objects) {
      expect([title, description]).toEqual([expect.any(String), expect.stringMatching(/\.$/)])
      for (const [field, part] of Object.entries(properties)) {
        const own = part && (part.description ?? at(schema, part.$ref)?.description)
        expect([field, own]).toEqual([field, expect.stringMatching(/\.$/)])
      }
    }
  })

  it.each(all)('%s has each shared part once', (_, schema) => {
    const parts = nodesIn(schema).flatMap(({ title, const: value }) =>
      title === undefined || value !== undefined ? [] : [title],
    )
    expect(parts).toEqual([...new Set(parts)])
    expect(nodesIn(schema).some((node) => 'oneOf' in node && 'additionalProperties' in node)).toBe(
      false,
    )
  })

  it.each(all)('%s has patterns that engines of other languages read', (_, schema) => {
    const patterns = nodesIn(schema).flatMap(({ pattern }) =>
      typeof pattern === 'string' ? [pattern] : [],
    )
    for (const pattern of patterns) {
      expect(() => RE2JS.compile(pattern)).not.toThrow()
      expect(pattern).not.toMatch(/\\[dwsuDWSpP]|\(\?[=!<]/)
      for (const [, count] of pattern.matchAll(/(\d+)\}/g)) {
        expect(Number(count)).toBeLessThanOrEqual(1000)
      }
    }
  })

  /** Whether a definition of references has a pattern for a text, as RE2 reads it. */
  const matches = (definition: string, text: string): boolean => {
    const [, reference] = all.find(([name]) => name === 'referenceSchema') ?? []
    const { pattern } = at(reference as Node, definition) as { readonly pattern: string }
    return RE2JS.compile(pattern).matches(text)
  }

  it('knows ports, and the dot of the root', () => {
    for (const host of ['a.example', 'a.example.', 'a.example:65000', 'a.example.:65535']) {
      expect(matches('WebAddress', `https://${host}/b`)).toBe(true)
    }
    for (const host of ['example', 'example.', 'a.example..', 'a.example:65536']) {
      expect(matches('WebAddress', `https://${host}/b`)).toBe(false)
    }
  })

  it('knows offsets, none of them a zero with a minus', () => {
    for (const offset of ['', 'Z', '+00', '+00:00', '-00:30', '-01', '-09:30', '+14:00']) {
      expect(matches('Edtf', `2031-05-05T12:30:00${offset}`)).toBe(true)
    }
    for (const offset of ['-00', '-00:00', '-00:60', '-15', '+0200']) {
      expect(matches('Edtf', `2031-05-05T12:30:00${offset}`)).toBe(false)
    }
  })

  it('names what the values of factuality mean, since their letters are alike', () => {
    const [, fact] = all.find(([name]) => name === 'factSchema') ?? []
    expect(fact).toHaveProperty('$defs.Attribution.properties.factuality.oneOf', [
      ...factualities.map((value) => ({ const: value, title: labels[value] })),
    ])
    expect(new Set(factualities.map((value) => labels[value])).size).toBe(factualities.length)
  })
})
