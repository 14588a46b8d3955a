import { createOpenAI } from '@ai-sdk/openai'
import { generateText, jsonSchema, Output } from 'ai'
import OpenAI from 'openai'
import { zodTextFormat } from 'openai/helpers/zod'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { dataset } from '../test/dataset.js'
import { requireWith } from './zod-project.js'

type Any = ReturnType<typeof JSON.parse>

const load = requireWith('zod')
const schemas: Any = load('ukraine-feb-2022/schemas')

const records: Readonly<Record<string, readonly object[]>> = {
  source: [dataset.source],
  entity: dataset.entities,
  mention: dataset.mentions,
  event: dataset.events,
  fact: dataset.facts,
  quote: dataset.quotes,
  relation: dataset.relations,
  note: dataset.notes,
  reference: dataset.references,
}
const kinds = Object.keys(records)

/** The keywords that the strict modes of the makers of language models share. */
const taken = new Set(['type', 'properties', 'required', 'additionalProperties', 'items', 'anyOf'])
for (const word of ['enum', 'const', 'pattern', 'minItems', 'title', 'description']) taken.add(word)

/** What a strict mode refuses in a schema, by the documentation of OpenAI and of Anthropic. */
function refused(schema: Any, path = ''): string[] {
  const problems = Object.keys(schema)
    .filter((word) => !taken.has(word) && word !== '$schema')
    .map((word) => `${path}: ${word}`)
  if (schema.properties) {
    const fields = Object.keys(schema.properties)
    if (`${fields}` !== `${schema.required}`) problems.push(`${path}: optional fields`)
    if (schema.additionalProperties !== false) problems.push(`${path}: other fields`)
  }
  if (/\(\?|\\b/.test(schema.pattern ?? '')) problems.push(`${path}: ${schema.pattern}`)
  if (schema.minItems > 1) problems.push(`${path}: more than one element`)
  const parts = [
    ...Object.entries(schema.properties ?? {}),
    ...(schema.items ? [['*', schema.items]] : []),
    ...(schema.anyOf ?? []).map((form: Any, at: number) => [at, form]),
  ] as [string, Any][]
  return [...problems, ...parts.flatMap(([name, part]) => refused(part, `${path}/${name}`))]
}

/** The answer that a strict mode gives for a record: every field is there. */
function answered(schema: Any, value: Any): Any {
  if (value === undefined) return null
  if (schema.anyOf) {
    const form = schema.anyOf.find(
      (one: Any) => !one.properties?.type || one.properties.type.const === value?.type,
    )
    return value === null ? null : answered(form, value)
  }
  if (schema.items) return value.map((one: Any) => answered(schema.items, one))
  if (!schema.properties) return value
  const fields = Object.entries(schema.properties)
  return Object.fromEntries(fields.map(([name, part]) => [name, answered(part, value[name])]))
}

describe.each(kinds)('a model that is asked for a %s', (kind) => {
  const schema = schemas.nullForAbsent(schemas[`${kind}Schema`])
  const strict = load(`ukraine-feb-2022/json-schema/strict/${kind}.json`)
  const all = records[kind] ?? []
  const answer = { records: all.map((record) => answered(strict, record)) }

  it('gets a schema that strict modes take', () => {
    expect(refused(strict)).toEqual([])
    expect(strict.description).toEqual(expect.any(String))
  })

  it("is asked by OpenAI's library, and its answer is the record", async () => {
    let request: Any
    const fetch = async (_: unknown, { body }: Any) => {
      request = JSON.parse(body)
      const content = [{ type: 'output_text', text: JSON.stringify(answer), annotations: [] }]
      const output = [{ type: 'message', role: 'assistant', status: 'completed', content }]
      return Response.json({ object: 'response', status: 'completed', output })
    }
    const client = new OpenAI({ apiKey: 'none', fetch: fetch as Any })
    const format = zodTextFormat(z.object({ records: z.array(schema) }), 'records')
    const { output_parsed } = await client.responses.parse({
      model: 'a-model',
      input: 'a text',
      text: { format },
    })
    expect(request.text.format.strict).toBe(true)
    expect(refused(request.text.format.schema)).toEqual([])
    expect(request.text.format.schema.properties.records.items).toEqual(
      expect.objectContaining({ description: strict.description }),
    )
    expect(output_parsed).toEqual({ records: all })
  })

  it.each([
    ['nullForAbsent', schema],
    ['the JSON Schema alone', jsonSchema(strict)],
  ])('is asked by the AI SDK, with %s', async (_, element: Any) => {
    let request: Any
    const fetch = async (__: unknown, { body }: Any) => {
      request = JSON.parse(body)
      return new Response('{}', { status: 400 })
    }
    const model = createOpenAI({ apiKey: 'none', fetch: fetch as Any })('a-model')
    const output = Output.array({ element })
    await generateText({ model, prompt: 'a text', output, maxRetries: 0 }).catch(() => {})
    const { strict: isStrict, schema: sent } = request.text.format
    expect(isStrict).toBe(true)
    expect(refused(sent)).toEqual([])
    expect(sent.properties.elements.items.description).toBe(strict.description)
  })
})

it('tells what is wrong with an answer, beyond what a strict schema can say', () => {
  const [event] = dataset.events
  const broken = { ...event, time: { ...event?.time, edtf: '2022-02-30' }, place: null }
  const { issues } = schemas.nullForAbsent(schemas.eventSchema).safeParse(broken).error
  expect(issues).toEqual([
    expect.objectContaining({
      path: ['time', 'edtf'],
      message: expect.stringContaining('there is no 2022-02-30 in the calendar'),
    }),
  ])
})
