import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { dataset } from '../test/dataset.js'
import { tool } from './tools.js'

/** A folder in a project that has installed the tarball and zod, with the libraries. */
const project = join(inject('consumerWithZod'), 'back-ends')
mkdirSync(project)
symlinkSync(resolve('compat/node_modules'), join(project, 'node_modules'))

/** What the compiler says of code. */
function check(file: string, code: string): string {
  writeFileSync(join(project, file), code)
  const flags = `--noEmit --strict --skipLibCheck --exactOptionalPropertyTypes
    --noUncheckedIndexedAccess --target es2022 --lib es2022,dom --module nodenext`
  const command = [tool('typescript6.0/bin/tsc'), file, ...flags.split(/\s+/)]
  return spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8' }).stdout
}

describe('tRPC', () => {
  const router = `
    import { initTRPC } from '@trpc/server'
    import { events } from 'ukraine-feb-2022'
    import { eventStandardSchema } from 'ukraine-feb-2022/guards'
    import { datasetSchema, eventSchema } from 'ukraine-feb-2022/schemas'
    import { dataset } from 'ukraine-feb-2022'
    const { router, procedure } = initTRPC.create()
    const first = events.find(({ id }) => id === 'tuesday-cyberattack')
    if (!first) throw new Error('There is no such event')
    const app = router({
      zod: procedure.output(eventSchema).query(() => first),
      standard: procedure.output(eventStandardSchema).query(() => first),
      echo: procedure.input(eventSchema).output(eventSchema).mutation(({ input }) => input),
      all: procedure.output(datasetSchema).query(() => dataset),
    })
    const caller = app.createCaller({})`

  it('takes records of this package where a schema or a guard says what is returned, and no others', () => {
    const code = `${router}
      export const title: Promise<string> = caller.zod().then((event) => event.title)
      export const status: Promise<string> = caller.standard().then((event) => event.status)
      export const echoed = caller.echo(first)
      export const length: Promise<number> = caller.all().then(({ facts }) => facts.length)
      // @ts-expect-error: a title is a string
      procedure.output(eventSchema).query(() => ({ ...first, title: 1 }))
      // @ts-expect-error: a title is a string
      caller.echo({ ...first, title: 1 })`
    expect(check('router.ts', code)).toBe('')
  })

  it('answers with them', () => {
    const code = `${router}
      const [zod, standard, echoed, all] =
        await Promise.all([caller.zod(), caller.standard(), caller.echo(first), caller.all()])
      console.log(JSON.stringify({ zod, standard, echoed, all }))`
    writeFileSync(join(project, 'router.mjs'), code)
    const printed = execFileSync(process.execPath, ['router.mjs'], {
      cwd: project,
      encoding: 'utf8',
    })
    const event = dataset.events.find(({ id }) => id === 'tuesday-cyberattack')
    expect(JSON.parse(printed)).toEqual({
      zod: event,
      standard: event,
      echoed: event,
      all: dataset,
    })
  })
})

/**
 * The types of JSON columns, in our words: that of Supabase stands in generated code, those of Prisma in a client that
 * weighs more than all of these checks.
 */
const columns = `
  type PrismaInput =
    | string | number | boolean | PrismaInputObject | PrismaInputList | { toJSON(): unknown }
  type PrismaInputObject = { readonly [Key in string]?: PrismaInput | null }
  interface PrismaInputList extends ReadonlyArray<PrismaInput | null> {}
  type PrismaValue = string | number | boolean | { [Key in string]?: PrismaValue } | PrismaList | null
  interface PrismaList extends Array<PrismaValue> {}
  type SupabaseJson =
    | string | number | boolean | null | { [key: string]: SupabaseJson | undefined } | SupabaseJson[]`

describe('JSON columns', () => {
  const kinds = 'Source Entity Mention Event Fact Quote Relation Note Reference Dataset'.split(' ')

  it('take records: Prisma those of any report as they are, Prisma and Supabase copies', () => {
    const code = kinds.map(
      (kind) => `
      declare const any${kind}: data.Any${kind}
      declare const own${kind}: data.${kind}
      export const input${kind}: PrismaInput[] = [any${kind}, own${kind} satisfies data.Any${kind} as data.Any${kind}]
      const copies${kind} = [
        structuredClone(any${kind}) as data.Mutable<data.Any${kind}>,
        structuredClone(own${kind}) as data.Mutable<data.${kind}>,
      ]
      export const values${kind}: PrismaValue[] = copies${kind}
      export const generated${kind}: SupabaseJson[] = copies${kind}`,
    )
    const imports = `import type * as data from 'ukraine-feb-2022'`
    expect(check('column.ts', [imports, columns, ...code].join('\n'))).toBe('')
  })
})
