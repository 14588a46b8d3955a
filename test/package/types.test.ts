import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')

/** What the compiler says of code, as an ES module and as CommonJS. Other compilers and settings are tried in `compat`. */
function check(directory: string, code: string, lib = 'es2022'): string {
  const files = ['checked.mts', 'checked.cts']
  for (const file of files) writeFileSync(join(directory, file), code)
  const flags = `--noEmit --declaration --strict --skipLibCheck false --exactOptionalPropertyTypes
    --noUncheckedIndexedAccess --target es2022 --lib ${lib} --module nodenext`
  return spawnSync(process.execPath, [compiler, ...files, ...flags.split(/\s+/)], {
    cwd: directory,
    encoding: 'utf8',
  }).stdout
}

const records = `
  import { events, facts, source, type EntityId, type Quote } from 'ukraine-feb-2022'
  import { jensStoltenberg } from 'ukraine-feb-2022/entities'
  import { byId, timeline } from 'ukraine-feb-2022/query'
  import { verifySource } from 'ukraine-feb-2022/verify'
  export const id: 'jens-stoltenberg' = jensStoltenberg.id
  export const type: 'organization' = byId('nato').type
  export const places: (EntityId | undefined)[] = events.map((event) => event.place)
  export const first: string | null | undefined = timeline()[0]?.earliest
  export const words = (quote: Quote): string => quote.type === 'indirect' ? quote.paraphrase : quote.text
  export const verified: Promise<boolean> = verifySource('').then((result) => result.verified)
  export const length: number = source.length + facts.length
`

describe('types', () => {
  it('check in a strict project without zod', () => {
    expect(check(inject('consumer'), records)).toBe('')
  })

  it('reject what the data does not have', () => {
    const wrong = `import { byId } from 'ukraine-feb-2022/query'
      import type { EntityId } from 'ukraine-feb-2022'
      export const type: 'person' = byId('nato').type
      export const id: EntityId = 'natto'`
    const errors = check(inject('consumer'), wrong)
    expect(errors).toContain(`'"organization"' is not assignable to type '"person"'`)
    expect(errors).toContain(`Did you mean '"nato"'?`)
  })

  it('of schemas check with zod', () => {
    const code = `import * as z from 'zod/v4'
      import { datasetSchema, entitySchema, eventSchema, factSchema } from 'ukraine-feb-2022/schemas'
      import type { AnyDataset, AnyEvent } from 'ukraine-feb-2022'
      import { events, entities, facts, mentions, notes, quotes, references, relations, source } from 'ukraine-feb-2022'
      export const shipped: AnyEvent[] = [...events, eventSchema.parse({})]
      export const dataset: AnyDataset =
        { source, entities, mentions, events, facts, quotes, relations, notes, references }
      export const inferred = [datasetSchema, entitySchema, factSchema.shape, eventSchema.extend({})]
      export const mine = entitySchema
      export const status = (event: AnyEvent): string => event.status
      export const extended: string = eventSchema.extend({ mine: z.string() }).parse({}).mine`
    // zod's own declarations name `URL`, which is not part of ES2022.
    expect(check(inject('consumerWithZod'), code, 'es2022,dom')).toBe('')
  })
})
