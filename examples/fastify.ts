// A back end that checks records with JSON Schema, and whole datasets with the zod schema, which knows more rules.
// npm install ukraine-feb-2022 zod fastify ajv
import { realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import Fastify, { type FastifyError } from 'fastify'
import { datasetSchema } from 'ukraine-feb-2022/schemas'

const require = createRequire(import.meta.url)
const schemaOf = (kind: string) => require(`ukraine-feb-2022/json-schema/${kind}.json`)

// Fastify's own Ajv knows draft 7, drops unknown fields and converts types. This one rejects them.
const ajv = new Ajv2020({ allErrors: true })

const problemOf = ({ keyword, instancePath, params, message }: ErrorObject) => {
  const key = params.missingProperty ?? params.additionalProperty
  const path = [...instancePath.split('/').slice(1), ...(key === undefined ? [] : [key])].join('.')
  const values = params.allowedValues ? `: ${params.allowedValues.join(', ')}` : ''
  // The schema of a field that records of this type do not have is false.
  if (keyword === 'false schema') return { path, message: 'must not be there in this type' }
  return { path, message: `${message}${values}` }
}

/** The first problem of each path, without those that sum up others. */
function problemsOf(errors: readonly ErrorObject[]) {
  const details = errors.filter(({ keyword }) => keyword !== 'if')
  const byPath = new Map(
    details
      .map(problemOf)
      .map((one) => [one.path, one] as const)
      .reverse(),
  )
  return [...byPath.values()].reverse()
}

export const app = Fastify()
app.setValidatorCompiler(({ schema }) => ajv.compile(schema as object))
app.setErrorHandler((error: FastifyError, _, reply) => {
  const { validation, statusCode = 500, message } = error
  const problems = validation
    ? problemsOf(validation as ErrorObject[])
    : [{ path: '', message: statusCode < 500 ? message : 'internal error' }]
  return reply.code(statusCode).send({ problems })
})

const bodies = {
  events: schemaOf('event'),
  facts: schemaOf('fact'),
  quotes: schemaOf('quote'),
}
for (const [name, body] of Object.entries(bodies)) {
  const records = new Map<string, { id: string }>()
  app.post<{ Body: { id: string } }>(`/${name}`, { schema: { body } }, (request, reply) => {
    if (records.has(request.body.id)) {
      return reply.code(409).send({ problems: [{ path: 'id', message: 'is in use already' }] })
    }
    records.set(request.body.id, request.body)
    return reply.code(201).send(request.body)
  })
  app.get(`/${name}`, () => [...records.values()])
}

app.post('/datasets', (request, reply) => {
  const { success, data, error } = datasetSchema.safeParse(request.body)
  if (success) return reply.code(201).send({ id: data.source.id })
  const problems = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  return reply.code(400).send({ problems })
})

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) {
  console.log(await app.listen({ port: Number(process.env.PORT ?? 3000) }))
}
