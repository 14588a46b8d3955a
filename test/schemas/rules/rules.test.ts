import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/schemas/rules/index.js'
import { readDataset } from '../../../src/schemas/rules/rule.js'

describe('every rule', () => {
  it.each([
    undefined,
    null,
    3,
    'dataset',
    [],
    { source: 3, facts: {}, quotes: [null, 1, [], {}] },
    { source: {}, quotes: [{ content: [null, {}], direct: 3, text: 1, nestedIn: {} }] },
    { source: { paragraphs: [{}], canonicalForm: null, length: 'x' }, entities: [{ id: 1 }] },
    { relations: [{ type: 'contradicts', from: 1, to: null }], events: [{ participants: [3] }] },
  ])('bears %j', (value) => {
    for (const rule of rules) expect(() => [...rule(readDataset(value))]).not.toThrow()
  })

  it('has a test of its own', () => {
    const tests = readdirSync('test/schemas/rules').filter((file) => file.endsWith('.test.ts'))
    expect(tests).toHaveLength(rules.length + 1)
  })
})
