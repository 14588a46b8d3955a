import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MockLanguageModelV3 } from 'ai/test'
import { transform } from 'esbuild'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { copyOfDataset, dataset } from '../test/dataset.js'
import { inventedDataset, inventedText } from '../test/invented-report.js'
import { tool } from './tools.js'

const examples = ['hono', 'fastify', 'extraction']

/** A folder in a project that has installed the tarball and zod, with the examples and the frameworks. */
const project = join(inject('consumerWithZod'), 'examples')
mkdirSync(project)
symlinkSync(resolve('compat/node_modules'), join(project, 'node_modules'))
copyFileSync('examples/tsconfig.json', join(project, 'tsconfig.json'))
for (const name of [...examples, 'timeline', 'layout']) {
  const file = join(project, `${name}.ts`)
  copyFileSync(`examples/${name}.ts`, file)
  const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'ts', target: 'node20' })
  writeFileSync(join(project, `${name}.js`), code)
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Json = Record<string, unknown>
const kinds = ['events', 'quotes', 'facts'] as const
type Kind = (typeof kinds)[number]

const invented = inventedDataset()
/** A mutable copy of a record, as JSON has it. */
const copyOf = (record: object | undefined): Json => JSON.parse(JSON.stringify(record))

/** A valid, mutable record of a kind, with an id of its own. */
function goodRecord(kind: Kind, number: number): Json {
  const records = [...dataset[kind], ...invented[kind]]
  const record = copyOf(records[number % records.length])
  return { ...record, id: `${record.id}-${number}` }
}

/** A request that is known to be good or bad. */
interface Attempt {
  readonly kind: Kind
  readonly body: string
  /** If it is bad: the path of the problem, or of the object that has an unknown key. */
  readonly path?: string
  readonly unknownKey?: string
  readonly how: string
}

/** A way to break a record; it returns where. A `body` is sent as it is. */
interface Break {
  readonly how: string
  /** Whether JSON Schema cannot express it. */
  readonly beyondJsonSchema?: true
  readonly apply: (
    record: Json,
    pick: <Value>(values: readonly Value[]) => Value,
  ) => Omit<Attempt, 'kind' | 'how' | 'body'> & { readonly body?: string }
}

const requiredFields = {
  events: ['id', 'type', 'title', 'status', 'participants', 'time', 'anchors'],
  facts: ['id', 'statement', 'kind', 'about', 'attributions', 'anchors'],
  quotes: ['id', 'type', 'speaker', 'content', 'event'],
}
const vocabularyFields = {
  events: ['type', 'status'],
  facts: ['kind'],
  quotes: ['type'],
}
const lists = {
  events: ['participants', 'anchors'],
  facts: ['attributions', 'anchors'],
  quotes: ['content'],
}
const itemFields: Readonly<Record<string, readonly string[]>> = {
  participants: ['entity', 'role'],
  attributions: ['source', 'factuality'],
  anchors: ['start', 'end'],
  content: ['start', 'end'],
}

/** The ways to break a record of a kind. */
const breaksOf = (kind: Kind): readonly Break[] => {
  const [vocabulary, list] = [vocabularyFields[kind], lists[kind]]
  const anchorList = kind === 'quotes' ? 'content' : 'anchors'
  const item = (record: Json, name: string): Json => {
    const items = record[name] as Json[]
    // Some events have no participants.
    if (items.length === 0) items.push({ entity: 'nato', role: 'agent' })
    return items[0] as Json
  }
  const ofEvents: readonly Break[] = [
    {
      how: 'bad date',
      beyondJsonSchema: true,
      apply: (record, pick) => {
        const dates = [
          '2022-13-01',
          '2022-02-30',
          'yesterday',
          '15.02.2022',
          '',
          '2022-02-15T25:00',
        ]
        record.time = { edtf: pick(dates), basis: 'inferred' }
        return { path: 'time.edtf' }
      },
    },
    {
      how: 'date of a wrong type',
      apply: (record, pick) => {
        record.time = { edtf: pick([2022, true, {}, []]), basis: 'inferred' }
        return { path: 'time.edtf' }
      },
    },
    {
      how: 'explicit time without an anchor',
      beyondJsonSchema: true,
      apply: (record) => {
        record.time = { edtf: '2022-02-15', basis: 'explicit' }
        return { path: 'time.basis' }
      },
    },
  ]
  return [
    ...(kind === 'events' ? ofEvents : []),
    {
      how: 'missing field',
      apply: (record, pick) => {
        const path = pick(requiredFields[kind])
        delete record[path]
        return { path }
      },
    },
    {
      how: 'missing field of an item',
      apply: (record, pick) => {
        const name = pick(list)
        const field = pick(itemFields[name] as readonly string[])
        delete item(record, name)[field]
        return { path: `${name}.0.${field}` }
      },
    },
    {
      how: 'wrong type',
      apply: (record, pick) => {
        const path = pick(requiredFields[kind])
        const isList = Array.isArray(record[path])
        record[path] = pick(isList ? [null, {}, 'x', 1] : [null, [], 1, true])
        return { path }
      },
    },
    {
      how: 'wrong type of an item',
      apply: (record, pick) => {
        const name = pick(list)
        item(record, name)
        ;(record[name] as unknown[])[0] = pick([null, 'x', 1, []])
        return { path: `${name}.0` }
      },
    },
    {
      how: 'unknown key',
      apply: (record, pick) => {
        const unknownKey = pick(['note', 'Title', 'ids', '$ref', '', 'toString'])
        record[unknownKey] = pick([null, 1, 'x', {}])
        return { path: '', unknownKey }
      },
    },
    {
      how: 'unknown key of an item',
      apply: (record, pick) => {
        const name = pick(list)
        item(record, name).weight = 1
        return { path: `${name}.0`, unknownKey: 'weight' }
      },
    },
    {
      how: 'bad vocabulary value',
      apply: (record, pick) => {
        const path = pick(vocabulary)
        record[path] = pick(['likely', '', 'Occurred', 'direct ', '__proto__', 'constructor'])
        return { path }
      },
    },
    {
      how: 'bad id',
      apply: (record, pick) => {
        record.id = pick(['', 'Not Kebab', '-a', 'a-', 'a--b', '1a', '../a', `a${'b'.repeat(200)}`])
        return { path: 'id' }
      },
    },
    {
      how: 'no anchors',
      apply: (record) => {
        record[anchorList] = []
        return { path: anchorList }
      },
    },
    {
      how: 'negative or broken position',
      apply: (record, pick) => {
        item(record, anchorList).start = pick([-1, 0.5, '0', null])
        return { path: `${anchorList}.0.start` }
      },
    },
    {
      how: 'anchor that ends before it starts',
      beyondJsonSchema: true,
      apply: (record) => {
        Object.assign(item(record, anchorList), { start: 9, end: 9 })
        return { path: `${anchorList}.0.end` }
      },
    },
    {
      how: 'no object',
      apply: (_, pick) => ({
        path: '',
        body: pick(['null', '[]', '"event"', '12', 'true', '[{}]']),
      }),
    },
    {
      how: 'malformed JSON',
      apply: (record, pick) => {
        const body = JSON.stringify(record)
        const middle = Math.floor(body.length / 2)
        const broken = [body.slice(0, middle), `${body},`, body.replaceAll('"', "'"), `${body}}`]
        return { path: '', body: pick([...broken, `{${body}`, 'undefined', '\u0000', '']) }
      },
    },
    {
      how: 'prototype pollution',
      apply: (record, pick) => {
        const key = pick(['__proto__', 'constructor', 'prototype'])
        const value = pick(['{"admin":true}', '{"prototype":{"admin":true}}', 'null'])
        return {
          path: '',
          unknownKey: key,
          body: JSON.stringify(record).replace('{', `{"${key}":${value},`),
        }
      },
    },
  ]
}

/** Requests, half of them bad in ways drawn from a seed. */
function* attempts(count: number, { jsonSchema = false } = {}): Iterable<Attempt> {
  const random = randomFrom(20220216)
  const pick = <Value>(values: readonly Value[]) =>
    values[Math.floor(random() * values.length)] as Value
  for (let number = 0; number < count; number++) {
    const kind = pick(kinds)
    const record = goodRecord(kind, number)
    if (random() < 0.5) {
      yield { kind, body: JSON.stringify(record), how: 'good' }
      continue
    }
    const broken = pick(
      breaksOf(kind).filter(({ beyondJsonSchema }) => !(jsonSchema && beyondJsonSchema)),
    )
    const made = broken.apply(record, pick)
    yield { kind, body: JSON.stringify(record), how: broken.how, ...made }
  }
}

interface Answer {
  readonly status: number
  readonly json: Json & { problems: { path: string; message: string }[] }
}
async function send(url: string, body: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body })
  return { status: response.status, json: (await response.json()) as Answer['json'] }
}
const get = async (url: string) => (await fetch(url)).json()

/** Sends requests, some at a time, and returns how many were judged wrongly. */
async function sendAll(
  url: string,
  requests: readonly Attempt[],
  pathOf: (bad: Attempt) => string,
): Promise<string> {
  const queue = requests.values()
  const stored = new Map<Kind, Map<string, Json>>(kinds.map((kind) => [kind, new Map()]))
  const wrong: unknown[] = []
  let [good, bad] = [0, 0]
  const sender = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const attempt = next.value
      const { status, json } = await send(`${url}/${attempt.kind}`, attempt.body)
      let right: boolean
      if (attempt.path === undefined) {
        good++
        const record = JSON.parse(attempt.body)
        stored.get(attempt.kind)?.set(record.id, record)
        right = status === 201 && JSON.stringify(json) === attempt.body
      } else {
        bad++
        const paths = new Set((json.problems ?? []).map(({ path }) => path))
        right =
          status === 400 &&
          [...paths].join() === pathOf(attempt) &&
          json.problems.every(({ message }) => message.length > 0)
      }
      if (!right) wrong.push({ ...attempt, status, json })
    }
  }
  await Promise.all(Array.from({ length: 50 }, sender))
  expect(wrong.slice(0, 5)).toEqual([])
  for (const kind of kinds) {
    const listed = (await get(`${url}/${kind}`)) as Json[]
    const ids = new Map(listed.map((record) => [record.id, record]))
    expect(listed.length).toBe(stored.get(kind)?.size)
    for (const [id, record] of stored.get(kind) ?? []) expect(ids.get(id)).toEqual(record)
  }
  const count = (good + bad).toLocaleString('en')
  return `${count} requests: ${good} good, ${bad} bad, ${wrong.length} wrong`
}

const servers: ChildProcess[] = []
afterAll(() => {
  for (const server of servers) server.kill()
})

/** Starts an example on a free port, and returns its address. */
async function start(name: string): Promise<string> {
  const env = { ...process.env, PORT: '0' }
  const server = spawn(process.execPath, [`${name}.js`], {
    cwd: project,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  servers.push(server)
  const [printed] = await Promise.race([once(server.stdout, 'data'), once(server, 'exit')])
  return String(printed).trim()
}

describe.each(['hono', 'fastify'])('the back end with %s', (name) => {
  let url = ''
  beforeAll(async () => {
    url = await start(name)
  })

  const event = (changes: Json) => ({
    ...goodRecord('events', 0),
    id: 'invented-event',
    ...changes,
  })
  const role = { entity: 'nato', role: 'friend' }

  it.each(kinds)('stores %s and returns them', async (kind) => {
    const records = [...dataset[kind], ...invented[kind]]
    for (const record of records) {
      const body = JSON.stringify(record)
      expect(await send(`${url}/${kind}`, body)).toEqual({ status: 201, json: record })
    }
    expect(await get(`${url}/${kind}`)).toEqual(records)
    if (name === 'hono') expect(await get(`${url}/${kind}/${records[1]?.id}`)).toEqual(records[1])
    const again = await send(`${url}/${kind}`, JSON.stringify(records[0]))
    expect(again).toEqual({
      status: 409,
      json: { problems: [{ path: 'id', message: expect.any(String) }] },
    })
  })

  it.each<[string, unknown, Readonly<Record<string, string>>]>([
    ['a role', event({ participants: [role] }), { 'participants.0.role': 'agent' }],
    ['a status', event({ status: 'likely' }), { status: 'possible' }],
    ['a missing field', event({ title: undefined }), { title: '' }],
    ['an unknown field', event({ tilte: 'x' }), name === 'hono' ? { '': 'title' } : { tilte: '' }],
    ['what is no object', [], { '': 'object' }],
    [
      'all that is wrong',
      event({ id: 'No Id', title: '', participants: [role], anchors: [] }),
      { id: '', title: '', 'participants.0.role': '', anchors: '' },
    ],
  ])('names %s', async (_, record, expected) => {
    const { status, json } = await send(`${url}/events`, JSON.stringify(record))
    expect([status, Object.keys(json)]).toEqual([400, ['problems']])
    const messages = Object.fromEntries(json.problems.map(({ path, message }) => [path, message]))
    expect(json.problems.length).toBe(Object.keys(expected).length)
    expect(Object.keys(messages).sort()).toEqual(Object.keys(expected).sort())
    for (const [path, part] of Object.entries(expected)) {
      expect(messages[path]?.length).toBeGreaterThan(8)
      expect(messages[path]).toContain(part)
    }
  })

  const count = name === 'hono' ? 10_000 : 300
  it(`judges ${count} requests as they were made`, async () => {
    const jsonSchema = name === 'fastify'
    const pathOf = ({ path = '', unknownKey, body }: Attempt) => {
      // A guard names the object that has an unknown key, Ajv the key. Some keys Fastify refuses before Ajv is asked.
      const unread = /"__proto__":|"constructor":{"prototype"/.test(body)
      if (!jsonSchema || unknownKey === undefined || unread) return path
      return path ? `${path}.${unknownKey}` : unknownKey
    }
    const requests = [...attempts(count, { jsonSchema })]
    const ways = new Set(kinds.flatMap(breaksOf).map(({ how }) => how))
    expect(new Set(requests.map(({ how }) => how)).size).toBeGreaterThan(ways.size - 3)
    console.log(await sendAll(await start(name), requests, pathOf))
  })

  // This test is last, since the server closes the connection.
  it('rejects a body that is too long', async () => {
    const { status, json } = await send(`${url}/events`, ' '.repeat(2_000_000))
    expect([status, json.problems]).toEqual([413, [{ path: '', message: expect.any(String) }]])
  })
})

it('the back end with fastify takes whole datasets', async () => {
  const url = `${await start('fastify')}/datasets`
  for (const good of [dataset, invented]) {
    const json = { id: good.source.id }
    expect(await send(url, JSON.stringify(good))).toEqual({ status: 201, json })
  }
  const bad = copyOfDataset()
  bad.facts[12].about = ['nato-alies']
  const { status, json } = await send(url, JSON.stringify(bad))
  expect([status, json.problems]).toEqual([
    400,
    [{ path: 'facts.12.about.0', message: expect.stringContaining("'nato-allies'") }],
  ])
})

describe('extraction', () => {
  const [bell, engineers] = [copyOf(invented.quotes[0]), copyOf(invented.quotes[1])]
  const indirect = { ...bell, id: 'indirect', type: 'indirect', paraphrase: 'It is safe.' }
  const { text: _, ...paraphrased } = indirect as Json
  const mixed = {
    ...engineers,
    id: 'mixed',
    type: 'mixed',
    direct: engineers.content,
    paraphrase: 'A test.',
  }
  const altered = { ...bell, text: 'the bridge 🌉 is sound.' }
  const usage = {
    inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 1, text: 1, reasoning: 0 },
  }

  /** Runs the example with a model that returns these answers, one after another. */
  async function extract(answers: readonly unknown[], attempts?: number, text = inventedText) {
    let call = 0
    const model: MockLanguageModelV3 = new MockLanguageModelV3({
      doGenerate: async () => {
        const elements = answers[call++] ?? answers.at(-1)
        return {
          content: [{ type: 'text', text: JSON.stringify({ elements }) }],
          finishReason: { unified: 'stop', raw: undefined },
          usage,
          warnings: [],
        }
      },
    })
    const { extractQuotes } = await import(pathToFileURL(join(project, 'extraction.js')).href)
    const result = await extractQuotes(model, text, attempts)
    const prompts = model.doGenerateCalls.map(({ prompt }) => {
      const [part] = prompt.at(-1)?.content ?? []
      return typeof part === 'object' && part.type === 'text' ? part.text : ''
    })
    return { ...result, prompts, calls: model.doGenerateCalls }
  }

  it('accepts quotations that the text has', async () => {
    const answer = [bell, engineers, paraphrased, mixed]
    const { text, grounded, ungrounded, calls } = await extract([answer])
    expect([text, grounded, ungrounded]).toEqual([inventedText, answer, []])
    expect(calls.length).toBe(1)
    const [{ prompt, responseFormat }] = calls
    expect(JSON.stringify(prompt)).toContain('[0] Mayor Ada Bell')
    expect(JSON.stringify(responseFormat)).toContain('"paraphrase"')
  })

  it('takes null for what is absent', async () => {
    const nulls = { cue: null, source: null, addressee: null, medium: null, nestedIn: null }
    const { grounded, calls } = await extract([[{ ...nulls, ...bell }]])
    expect([grounded, calls.length]).toEqual([[bell], 1])
  })

  it('reads a text with other line breaks and blank lines', async () => {
    const text = `\ufeff\r\n${inventedText.replaceAll('\n', '\r\n\r\n')}\r\n`
    const { grounded, calls, ...result } = await extract([[bell, engineers]], 1, text)
    expect([result.text, grounded.length, calls.length]).toEqual([inventedText, 2, 1])
  })

  it.each([
    ['words that are not in the text', altered, ['is sound.', 'does not have them']],
    [
      'words that stand elsewhere',
      { ...bell, content: engineers.content },
      ['Nobody asked us.', 'they stand at [{"start":21,"end":42}]'],
    ],
    ['an anchor past the end', { ...bell, content: [{ start: 5, end: 999 }] }, ['outside', '999']],
    ['a cue past the end', { ...bell, cue: { start: 5, end: 999 } }, ['outside', '999']],
    ['no good in its direct part', { ...mixed, direct: bell.content }, ['🌉 is safe.']],
    [
      'an indirect quotation past the end',
      { ...paraphrased, content: [{ start: 0, end: 999 }] },
      ['indirect: ', 'outside', '999'],
    ],
  ])('tells the model of %s, and accepts the correction', async (__, wrong: Json, parts) => {
    const result = await extract([
      [wrong, engineers],
      [bell, engineers],
    ])
    expect(result.calls.length).toBe(2)
    expect(result.prompts[0]).not.toContain('outside')
    for (const part of parts) expect(result.prompts[1]).toContain(part)
    expect(result.prompts[1]).not.toContain(engineers.id)
    expect([result.grounded, result.ungrounded]).toEqual([[bell, engineers], []])
  })

  it('tells apart two quotations with one id', async () => {
    const { grounded, ungrounded } = await extract([[altered, bell]], 1)
    expect([grounded, ungrounded]).toEqual([[bell], [expect.objectContaining({ quote: altered })]])
  })

  it('gives up on a model that corrects nothing, and does not guess', async () => {
    const { grounded, ungrounded, calls } = await extract([[altered, engineers]], 3)
    expect(calls.length).toBe(3)
    expect(grounded).toEqual([engineers])
    const reason = expect.stringContaining('is sound.')
    expect(ungrounded).toEqual([{ quote: altered, reason }])
  })

  it('tells the model about an answer that does not fit the schema', async () => {
    const { prompts, grounded } = await extract([[{ ...bell, type: 'shouted' }], [bell]])
    expect(prompts[1]).toContain('shouted')
    expect(grounded).toEqual([bell])
    await expect(extract([['no quote']], 2)).rejects.toThrow('schema')
  })
})

it('the examples check with TypeScript', () => {
  const tsc = resolve('node_modules/typescript/bin/tsc')
  const types = ['--typeRoots', resolve('node_modules/@types')]
  const { stdout } = spawnSync(process.execPath, [tsc, ...types], {
    cwd: project,
    encoding: 'utf8',
  })
  expect(stdout).toBe('')
})

it.each(examples)('%s.ts runs without a build where Node strips types', (name) => {
  const code = `console.log(Object.keys(await import('./${name}.ts')).join())`
  const flags = ['--input-type=module', '--eval', code]
  const { stdout } = spawnSync(tool('node24/bin/node'), flags, { cwd: project, encoding: 'utf8' })
  expect(stdout).toBe(name === 'extraction' ? 'extractQuotes\n' : 'app\n')
})
