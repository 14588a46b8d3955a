import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { expect, inject, it } from 'vitest'

const dist = join(inject('unpacked'), 'dist')

/** Every regular expression in the published modules, and every pattern in the JSON Schemas. */
function patterns(): Map<string, { source: string; flags: string }> {
  const found = new Map<string, { source: string; flags: string }>()
  for (const file of readdirSync(dist).filter((name) => name.endsWith('.js'))) {
    const code = readFileSync(join(dist, file), 'utf8')
    // All are literals, so none can be missed.
    expect(code).not.toContain('RegExp(')
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = '', flags = ''] = /^\/([\s\S]*)\/([a-z]*)$/.exec(node.text) ?? []
        found.set(node.text, { source, flags })
      }
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(file, code, ts.ScriptTarget.ES2022))
  }
  const schemas = join(dist, 'json-schema')
  const files = readdirSync(schemas, { encoding: 'utf8', recursive: true })
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    JSON.parse(readFileSync(join(schemas, file), 'utf8'), (key, value) => {
      if (key === 'pattern' && typeof value === 'string') {
        found.set(`/${value}/u`, { source: value, flags: 'u' })
      }
      return value
    })
  }
  return found
}

const all = patterns()

it.each([...all.keys()])('%s takes no more than linear time', (text) => {
  const { source, flags } = all.get(text) as { source: string; flags: string }
  const result = checkSync(source, flags, { timeout: 120_000 })
  expect(result).toMatchObject({
    status: 'safe',
    complexity: { type: expect.stringMatching(/^(?:safe|linear)$/) },
  })
})

it('the checker knows one that does not', () => {
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable')
  expect(checkSync('^\\s*a*\\s*a*$', '').status).toBe('vulnerable')
})

it('the number of regular expressions', () => {
  console.log(`regular expressions: ${all.size}, none of them with more than linear time`)
  expect(all.size).toBeGreaterThan(10)
})
