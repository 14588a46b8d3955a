import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { dataset } from '../test/dataset.js'
import { tool } from './tools.js'

const consumer = inject('consumerWithZod')
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
const specifiers = Object.keys(exports)
  .filter((subpath) => !/json|html/.test(subpath))
  .map((subpath) => subpath.replace('.', 'ukraine-feb-2022'))

const runtimes: Readonly<Record<string, readonly string[]>> = {
  [`Node ${process.versions.node}`]: [process.execPath],
  'Node 22': [tool('node22/bin/node')],
  'Node 24': [tool('node24/bin/node')],
  'Node 26': [tool('node26/bin/node')],
  Deno: [tool('.bin/deno'), 'run', '--allow-read', '--allow-env', '--node-modules-dir=manual'],
  Bun: [tool('.bin/bun'), 'run'],
}

const use = `
  const { verified } = await verify.verifySource('no copy')
  const record = schemas.datasetSchema.safeParse({}).success
  const { type } = convert.toGraph(root.dataset).nodes.find(({ id }) => id === 'nato')
  console.log(JSON.stringify([names, root.facts.length, query.byId('nato').type, type, verified, record]))`
const names = specifiers.map(
  (_, index) =>
    `Object.keys(m${index}).filter((name) => name !== 'default' && name !== 'module.exports').length > 0`,
)
const pick = (name: string) => `m${specifiers.indexOf(`ukraine-feb-2022${name}`)}`
const bind = `const names = [${names}].every(Boolean)
  const [root, query, verify, schemas, convert] =
    [${['', '/query', '/verify', '/schemas', '/convert'].map(pick)}]`

const imported = `${specifiers.map((specifier, index) => `import * as m${index} from '${specifier}'`).join('\n')}
  ${bind}
  ${use}`
const required = `${specifiers.map((specifier, index) => `const m${index} = require('${specifier}')`).join('\n')}
  ${bind}
  ;(async () => { ${use} })()`

writeFileSync(join(consumer, 'runtime.mjs'), imported)
writeFileSync(join(consumer, 'runtime.cjs'), required)

describe.each(Object.entries(runtimes))('%s', (_, [command, ...parts]) => {
  it.each(['runtime.mjs', 'runtime.cjs'])('loads every subpath and uses it (%s)', (file) => {
    const printed = execFileSync(command as string, [...parts, file], {
      cwd: consumer,
      encoding: 'utf8',
      env: { ...process.env, DENO_NO_UPDATE_CHECK: '1' },
    })
    const expected = [true, dataset.facts.length, 'organization', 'organization', false, false]
    expect(JSON.parse(printed)).toEqual(expected)
  })

  it('runs the command line', () => {
    const own = join(consumer, 'node_modules/ukraine-feb-2022/dist')
    const args = ['validate', '--format', 'json', join(own, 'json/dataset.json')]
    const printed = execFileSync(
      command as string,
      [...parts, join(own, 'cli/index.js'), ...args],
      { cwd: consumer, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    )
    expect(JSON.parse(printed)).toEqual({ problems: [], valid: true })
  })
})
