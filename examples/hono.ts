// A back end that stores valid events, quotes and facts, and answers others with every problem they have.
// npm install ukraine-feb-2022 hono @hono/node-server @hono/standard-validator
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { sValidator } from '@hono/standard-validator'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import * as guards from 'ukraine-feb-2022/guards'

const problem = (message: string, path: StandardSchemaV1.Issue['path'] = []) => {
  const keys = path.map((step) => String(typeof step === 'object' ? step.key : step))
  return { path: keys.join('.'), message }
}

/** Routes that store, list and return the records of one kind. */
const collection = (schema: StandardSchemaV1<unknown, { readonly id: string }>) => {
  const records = new Map<string, { readonly id: string }>()
  const valid = sValidator('json', schema, (result, context) => {
    if (result.success) return
    const problems = result.error.map(({ message, path }) => problem(message, path))
    return context.json({ problems }, 400)
  })
  return new Hono()
    .post('/', valid, (context) => {
      const record = context.req.valid('json')
      if (records.has(record.id)) {
        return context.json({ problems: [problem('is in use already', ['id'])] }, 409)
      }
      records.set(record.id, record)
      return context.json(record, 201)
    })
    .get('/', (context) => context.json([...records.values()]))
    .get('/:id', (context) => {
      const record = records.get(context.req.param('id'))
      return record ? context.json(record) : context.notFound()
    })
}

export const app = new Hono()
  // What strangers send is bounded before it is parsed.
  .use(bodyLimit({ maxSize: 100_000 }))
  .route('/events', collection(guards.eventStandardSchema))
  .route('/quotes', collection(guards.quoteStandardSchema))
  .route('/facts', collection(guards.factStandardSchema))
  .notFound((context) => context.json({ problems: [problem('there is no such record')] }, 404))
  .onError((error, context) => {
    // Such as a body that is no JSON. Other errors are ours, and not for the client to read.
    const [status, message] =
      error instanceof HTTPException
        ? [error.status, error.message]
        : [500 as const, 'internal error']
    return context.json({ problems: [problem(message)] }, status)
  })

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 3000)
  serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (address) =>
    console.log(`http://127.0.0.1:${address.port}`),
  )
}
