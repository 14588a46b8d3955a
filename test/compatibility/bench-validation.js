// How fast validators tell an event from what is none, each as a share of a check written by hand: `npm run bench`. All
// are measured side by side, in turns, in one process, and again in one that must not make code of strings. The tables are
// printed and written into the README.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const compatibility = resolve('test/compatibility')
const [, , mode] = process.argv

if (mode === 'measure') await measure()
else await compare()

async function measure() {
  const project = process.cwd()
  const { validators } = await import(join(project, 'event-validators.js'))
  const { default: isEventByAjv } = await import(join(project, 'ajv-event.js'))
  const events = JSON.parse(
    readFileSync(join(project, 'node_modules/ukraine-feb-2022/dist/json/events.json'), 'utf8'),
  )
  const breaks = [
    (event) => Object.assign(event, { status: 'likely' }),
    (event) => Object.assign(event.time, { basis: 'guess' }),
    (event) => Object.assign(event.anchors[0], { end: -1 }),
    (event) => Object.assign(event, { surplus: 1 }),
    (event) => delete event.title,
    (event) => Object.assign(event, { participants: [{ entity: 'Not An Id', role: 'agent' }] }),
    (event) => Object.assign(event, { id: 'Not An Id' }),
    (event) => Object.assign(event, { anchors: [] }),
    (event) => Object.assign(event.anchors.at(-1), { surplus: 1 }),
    (event) => Object.assign(event, { title: 7 }),
  ]
  const broken = events.map((event, index) => {
    const copy = structuredClone(event)
    breaks[index % breaks.length](copy)
    return copy
  })
  const all = validators(isEventByAjv)
  for (const [name, is] of Object.entries(all)) {
    if (!events.every((event) => is(event))) throw new Error(`${name} refuses an event`)
    if (broken.some((event) => is(event))) throw new Error(`${name} accepts what is none`)
  }
  const time = (is, values) => {
    const start = process.hrtime.bigint()
    for (let round = 0; round < 60; round++) for (const value of values) is(value)
    return Number(process.hrtime.bigint() - start)
  }
  const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1]
  const shares = {}
  for (const [sort, values] of Object.entries({ valid: events, invalid: broken })) {
    const times = Object.fromEntries(Object.keys(all).map((name) => [name, []]))
    for (let run = 0; run < 61; run++) {
      for (const [name, is] of Object.entries(all)) times[name].push(time(is, values))
    }
    const byHand = median(times['by hand'])
    for (const name in times) {
      shares[name] = { ...shares[name], [sort]: byHand / median(times[name]) }
    }
  }
  process.stdout.write(JSON.stringify(shares))
}

async function compare() {
  const project = mkdtempSync(join(tmpdir(), 'bench-'))
  symlinkSync(join(compatibility, 'node_modules'), join(project, 'node_modules'), 'dir')
  // The package itself, as it is published.
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', project], {
    encoding: 'utf8',
  })
  const [{ filename }] = Object.values(JSON.parse(packed))
  const modules = join(project, 'own')
  execFileSync('mkdir', ['-p', join(modules, 'node_modules/ukraine-feb-2022')])
  const own = join(modules, 'node_modules/ukraine-feb-2022')
  execFileSync('tar', ['xzf', join(project, filename), '--strip', '1', '-C', own])
  for (const name of ['zod', 'valibot', 'arktype', '@ark', 'arkregex', 'typebox']) {
    try {
      symlinkSync(join(compatibility, 'node_modules', name), join(modules, 'node_modules', name))
    } catch {}
  }
  for (const file of ['hand-written-event.js', 'event-validators.js']) {
    cpSync(join(compatibility, file), join(modules, file))
  }
  writeFileSync(join(modules, 'package.json'), '{ "private": true, "type": "module" }')

  const load = createRequire(join(compatibility, 'bench-validation.js'))
  const { Ajv2020 } = load('ajv/dist/2020.js')
  const { default: standaloneCode } = load('ajv/dist/standalone')
  const schema = JSON.parse(readFileSync(join(own, 'dist/json-schema/event.json'), 'utf8'))
  const ajv = new Ajv2020({ code: { source: true, esm: true, lines: true } })
  writeFileSync(join(modules, 'ajv-event.js'), standaloneCode(ajv, ajv.compile(schema)))

  const run = (...flags) =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [...flags, join(compatibility, 'bench-validation.js'), 'measure'],
        {
          cwd: modules,
          encoding: 'utf8',
        },
      ),
    )
  const withEval = run()
  const withoutEval = run('--disallow-code-generation-from-strings')

  const share = (number) => number.toFixed(2)
  const rows = Object.keys(withEval).map((name) => {
    const shares = [withEval[name], withoutEval[name]].flatMap(({ valid, invalid }) => [
      valid,
      invalid,
    ])
    return `| ${[name, ...shares.map(share)].join(' | ')} |`
  })
  const speed = [
    '| events | valid | invalid | valid, without eval | invalid, without eval |',
    '| --- | --: | --: | --: | --: |',
    ...rows,
  ].join('\n')

  const sizes = []
  for (const kind of [
    'Source',
    'Entity',
    'Mention',
    'Event',
    'Fact',
    'Quote',
    'Relation',
    'Note',
    'Reference',
  ]) {
    const standard = `${kind[0].toLowerCase()}${kind.slice(1)}StandardSchema`
    const bytes = []
    for (const name of [`is${kind}`, standard]) {
      const { outputFiles } = await build({
        stdin: {
          contents: `export { ${name} } from 'ukraine-feb-2022/guards'`,
          resolveDir: modules,
        },
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
      })
      bytes.push(gzipSync(outputFiles[0].contents, { level: 9 }).length)
    }
    sizes.push(
      `| \`is${kind}\` | ${bytes.map((number) => number.toLocaleString('en')).join(' | ')} |`,
    )
  }
  const size = [
    '| guard | bytes | with its Standard Schema |',
    '| --- | --: | --: |',
    ...sizes,
  ].join('\n')

  const text = `${speed}\n\n${size}\n`
  process.stdout.write(text)
  const readme = readFileSync('README.md', 'utf8')
  const marked = /(?<=<!-- bench-validation -->\n)[\s\S]*(?=<!-- \/bench-validation -->)/
  writeFileSync(
    'README.md',
    readme.replace(marked, () => `\n${text}\n`),
  )

  for (const shares of [withEval, withoutEval]) {
    const { guards, 'by hand': _, ...rest } = shares
    const ahead = Object.values(rest).every(
      ({ valid, invalid }) => guards.valid > valid && guards.invalid > invalid,
    )
    if (!ahead || guards.valid < 0.7 || guards.invalid < 0.6) {
      throw new Error('The guards are not as fast as the README says')
    }
  }
}
