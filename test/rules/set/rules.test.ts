import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/rules/set/index.js'
import { problemsOf } from '../found.js'

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
  ])('accepts %j without throwing', (value) => {
    for (const rule of rules) expect(() => problemsOf(rule, value)).not.toThrow()
  })

  it('has a test of its own', () => {
    const files = readdirSync('src/rules/set').filter((file) => file !== 'index.ts')
    expect(files).toHaveLength(rules.length)
    const tests = files.map((file) => file.replace(/\.ts$/, '.test.ts'))
    expect(readdirSync('test/rules/set')).toEqual(expect.arrayContaining(tests))
  })
})
