import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, inject, it } from 'vitest'
import { dataset } from '../dataset.js'

const consumer = inject('consumer')
const kinds = [
  'Source',
  'Entity',
  'Mention',
  'Event',
  'Fact',
  'Quote',
  'Relation',
  'Note',
  'Reference',
  'Dataset',
]
const names = kinds.flatMap((kind) => [
  `is${kind}`,
  `${kind[0]?.toLowerCase()}${kind.slice(1)}StandardSchema`,
])

/** Runs code in a project without zod, where code cannot be made from strings. */
function runWithoutEval(code: string): unknown {
  writeFileSync(join(consumer, 'without-eval.mjs'), code)
  const flags = ['--disallow-code-generation-from-strings', 'without-eval.mjs']
  return JSON.parse(execFileSync(process.execPath, flags, { cwd: consumer, encoding: 'utf8' }))
}

describe('the guards, without zod and where no code can be made of strings', () => {
  it('are one of each kind, and a Standard Schema', () => {
    const code = `import * as guards from 'ukraine-feb-2022/guards'
      let evaluates = true
      try { new Function('') } catch { evaluates = false }
      console.log(JSON.stringify([evaluates, Object.keys(guards).sort()]))`
    expect(runWithoutEval(code)).toEqual([false, [...names].sort()])
  })

  it('accept every record of their kind, and no record of another', () => {
    const code = `import * as guards from 'ukraine-feb-2022/guards'
      import * as data from 'ukraine-feb-2022'
      const told = {}
      for (const [name, value] of Object.entries(data)) {
        for (const record of [value].flat()) {
          if (!record.id) continue
          const which = Object.keys(guards).filter((guard) => guard.startsWith('is') && guards[guard](record))
          const key = name + ': ' + which.join()
          told[key] = (told[key] ?? 0) + 1
        }
      }
      console.log(JSON.stringify(told))`
    expect(runWithoutEval(code)).toEqual({
      'source: isSource': 1,
      'entities: isEntity': dataset.entities.length,
      'mentions: isMention': dataset.mentions.length,
      'events: isEvent': dataset.events.length,
      'facts: isFact': dataset.facts.length,
      'quotes: isQuote': dataset.quotes.length,
      'relations: isRelation': dataset.relations.length,
      'notes: isNote': dataset.notes.length,
      'references: isReference': dataset.references.length,
    })
  })

  it('report everything that is wrong, where, and how to fix it, as a Standard Schema', () => {
    const code = `import { eventStandardSchema } from 'ukraine-feb-2022/guards'
      import { freshInvasion } from 'ukraine-feb-2022/events'
      const { version, vendor, validate } = eventStandardSchema['~standard']
      const broken = { ...freshInvasion, status: 'likely', titel: '', anchors: [{ start: 4, end: 4 }] }
      const same = validate(freshInvasion).value === freshInvasion
      console.log(JSON.stringify([version, vendor, same, validate(broken)]))`
    expect(runWithoutEval(code)).toEqual([
      1,
      'ukraine-feb-2022',
      true,
      {
        issues: [
          {
            path: ['status'],
            message:
              "must be one of 'occurred', 'ongoing', 'planned', 'possible', 'requested', 'denied', 'not-occurred', not 'likely'",
          },
          {
            code: 'empty-anchor',
            path: ['anchors', 0, 'end'],
            message:
              'must be greater than start: end is exclusive, and an anchor holds at least one character',
          },
          {
            path: [],
            message:
              "has a field that it must not have: 'titel' (did you mean 'title'?): rename it or leave it out; allowed are id, type, title, status, participants, place, time, partOf, plover, cameo, anchors",
          },
        ],
      },
    ])
  })

  it('import the vocabularies and nothing else', () => {
    const code = readFileSync(join(inject('unpacked'), 'dist/guards.js'), 'utf8')
    expect(code.match(/^import.*$/gm)).toEqual([
      'import { entityTypes } from "./vocabularies.js";',
      'import { ploverModes } from "./vocabularies.js";',
    ])
    expect(code).not.toMatch(/import\(|eval\(|Function\(/)
  })

  /** The bytes that a guard may cost; a Standard Schema has the words of its messages, and a JSON Schema. */
  const most = (name: string): number => {
    if (/dataset/i.test(name)) return name.startsWith('is') ? 13_500 : 24_500
    return name.startsWith('is') ? 3072 : 8700
  }

  it.each(names)('%s costs few bytes, minified and compressed', async (name) => {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { ${name} } from 'ukraine-feb-2022/guards'`,
        resolveDir: consumer,
      },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
    })
    const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
    expect(bytes).toBeGreaterThan(300)
    expect(bytes).toBeLessThanOrEqual(most(name))
  })
})
