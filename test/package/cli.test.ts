import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { dataset } from '../dataset.js'
import { inventedDataset, inventedText } from '../invented-report.js'

const command = join(inject('consumer'), 'node_modules/.bin/ukraine-feb-2022')
const folder = mkdtempSync(join(tmpdir(), 'cli-'))

/** A file in the folder where the command runs. */
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return name
}

interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

async function run(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Result> {
  const { GITHUB_ACTIONS: _, GITHUB_WORKSPACE: __, ...inherited } = process.env
  const child: ChildProcess = spawn(command, args, { cwd: folder, env: { ...inherited, ...env } })
  const read = async (stream: ChildProcess['stdout']) => {
    let text = ''
    for await (const chunk of stream?.setEncoding('utf8') ?? []) text += chunk
    return text
  }
  child.stdin?.on('error', () => {}).end(input)
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err, code] = await Promise.all([read(child.stdout), read(child.stderr), closed])
  return { code, out, err }
}

const pretty = (value: unknown) => JSON.stringify(value, null, 2)

/** The invented dataset with a reference to a record that it lacks. */
function dangling() {
  const broken = structuredClone(inventedDataset()) as ReturnType<typeof JSON.parse>
  broken.facts[0].about[0] = 'brige'
  return broken
}
/** The line, counted from 1, on which a text first has some words. */
const lineOf = (text: string, words: string) =>
  text.slice(0, text.indexOf(words)).split('\n').length

describe.concurrent('ukraine-feb-2022 validate', () => {
  it('accepts the dataset of this package, without zod', async () => {
    const own = join(inject('consumer'), 'node_modules/ukraine-feb-2022/dist/json/dataset.json')
    expect(await run(['validate', own])).toEqual({
      code: 0,
      out: '',
      err: '0 problems in 1 dataset\n',
    })
  })

  it('says where a problem is, what is wrong and how to fix it', async () => {
    const text = pretty(dangling())
    const { code, out } = await run(['validate', file('dangling.json', text)])
    const line = lineOf(text, '"brige"')
    expect(out).toBe(
      `dangling.json:${line}:9 facts.0.about.0: no record has the id 'brige': did you mean 'bridge'?\n`,
    )
    expect(code).toBe(1)
  })

  it('gives the column in a file of one line, with line breaks of any kind, and a byte order mark', async () => {
    const line = JSON.stringify(dangling())
    const oneLine = await run(['validate', file('line.json', `\ufeff${line}`)])
    expect(oneLine.out).toMatch(`line.json:1:${line.indexOf('"brige"') + 1} facts.0.about.0: `)
    const text = pretty(dangling())
    const windows = await run(['validate', file('windows.json', text.replaceAll('\n', '\r\n'))])
    expect(windows.out).toMatch(`windows.json:${lineOf(text, '"brige"')}:9 facts.0.about.0: `)
  })

  it('gives the place of the object that lacks a field', async () => {
    const broken = dangling()
    delete broken.events[1].title
    const text = pretty(broken)
    const { out } = await run(['validate', file('lacks.json', text)])
    const line = lineOf(text, '"engineers-write"') - 1
    expect(out).toMatch(`lacks.json:${line}:5 events.1.title: `)
  })

  it('writes JSON', async () => {
    const name = file('json.json', pretty(dangling()))
    const { code, out } = await run(['validate', name, '--format', 'json'])
    expect(JSON.parse(out)).toEqual({
      problems: [
        {
          file: name,
          path: 'facts.0.about.0',
          message: "no record has the id 'brige': did you mean 'bridge'?",
          code: 'dangling-reference',
          line: lineOf(pretty(dangling()), '"brige"'),
          column: 9,
        },
      ],
      valid: false,
    })
    expect(code).toBe(1)
    const valid = await run(['validate', '-', '--format=json'], { input: pretty(dataset) })
    expect(JSON.parse(valid.out)).toEqual({ problems: [], valid: true })
    expect(valid.code).toBe(0)
  })

  it('writes annotations for GitHub there, with files from the workspace on', async () => {
    mkdirSync(join(folder, 'a,b'))
    const broken = dangling()
    broken.facts[0]['100%\n::warning::'] = 1
    const name = file('a,b/c:d.json', JSON.stringify({ ...broken, entities: [] }))
    const { code, out } = await run(['validate', name], {
      env: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(folder, '..') },
    })
    const lines = out.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(1)
    const base = folder.split('/').at(-1)
    for (const line of lines) {
      expect(line).toMatch(
        new RegExp(`^::error file=${base}/a%2Cb/c%3Ad\\.json,line=1,col=\\d+,title=[a-z-]+::`),
      )
    }
    expect(out).toContain('100%25\\u{a}::warning::')
    expect(code).toBe(1)
  })

  it('validates records of a kind: one, or an array of them', async () => {
    expect((await run(['validate', '--kind', 'event', '-'], { input: '{}' })).code).toBe(1)
    const [event] = dataset.events
    const one = await run(['validate', '--kind', 'event', file('event.json', pretty(event))])
    expect(one).toMatchObject({ code: 0, err: '0 problems in 1 value\n' })
    const broken = pretty([event, { ...event, status: 'sure' }])
    const many = await run(['validate', '--kind=event', file('events.json', broken)])
    const line = lineOf(broken, '"sure"')
    expect(many.out).toMatch(new RegExp(`^events\\.json:${line}:15 1\\.status: must be one of `))
  })

  it('validates JSON Lines, each with its line, from a file and from standard input', async () => {
    const [first, second] = dataset.facts
    const bad = JSON.stringify({ ...second, kind: 'rumour' })
    const lines = [JSON.stringify(first), '', bad, '{"id": ', JSON.stringify(second), '']
    const expected = (name: string) => [
      expect.stringMatching(`^${name}:3:${bad.indexOf('"rumour"') + 1} kind: must be one of `),
      expect.stringMatching(`^${name}:4:8 is not JSON: value expected`),
    ]
    const ofFile = await run(['validate', '--kind', 'fact', file('facts.jsonl', lines.join('\n'))])
    expect(ofFile.out.trim().split('\n')).toEqual(expected('facts.jsonl'))
    expect(ofFile).toMatchObject({ code: 1, err: '2 problems in 4 values\n' })
    const piped = await run(['validate', '--kind', 'fact', '-'], { input: lines.join('\r\n') })
    expect(piped.out.trim().split('\n')).toEqual(expected('-'))
    const sets = `${JSON.stringify(dataset)}\n${JSON.stringify(inventedDataset())}\n`
    expect(await run(['validate', '-'], { input: sets })).toMatchObject({
      code: 0,
      err: '0 problems in 2 datasets\n',
    })
  })

  it('says where a text is not JSON', async () => {
    const whole = pretty(dataset)
    const cut = whole.slice(0, 5000)
    const { code, out } = await run(['validate', file('cut.json', cut)])
    expect(out).toMatch(new RegExp(`^cut\\.json:${cut.split('\n').length}:\\d+ is not JSON: `))
    expect(code).toBe(1)
    const comma = '{\n  "source": {},\n}'
    expect((await run(['validate', file('comma.json', comma)])).out).toMatch(
      /^comma\.json:3:1 is not JSON: \w/,
    )
    const lines = await run(['validate', file('lines.json', `${JSON.stringify(dataset)}\n{}`)])
    expect(lines.out).toMatch(/^lines\.json:2:1 is not JSON: .*, not '{' .*name it \.jsonl\)$/m)
    expect((await run(['validate', '-'], { input: ' \n' })).out).toBe('-:1:1 is empty\n')
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    expect((await run(['validate', file('deep.json', deep)])).out).toMatch(/^deep\.json:1:1 \w/)
  })

  it('says of JSON Lines what is wrong, and not how they are named', async () => {
    const line = JSON.stringify(inventedDataset())
    const comma = await run(['validate', file('comma.jsonl', `${line},\n${line}\n`)])
    expect(comma.out).toBe(
      `comma.jsonl:1:${line.length + 1} is not JSON: end of file expected, not ','\n`,
    )
    const printed = await run(['validate', file('printed.jsonl', pretty(inventedDataset()))])
    expect(printed).toMatchObject({
      code: 1,
      out: 'printed.jsonl:1:1 begins a value: put each value on one line, or name the file .json\n',
      err: '1 problem in 1 dataset\n',
    })
    const latin = Buffer.concat([Buffer.from(`${line}\n`), Buffer.from('"caf\xe9"', 'latin1')])
    expect((await run(['validate', file('latin.jsonl', latin)])).out).toBe(
      'latin.jsonl:2:1 cannot be read: it is not UTF-8: save it as UTF-8\n',
    )
  })

  it('says why a file cannot be read, and still validates the others', async () => {
    mkdirSync(join(folder, 'reports'))
    const latin = file('latin.json', Buffer.from('{\n"a": "caf\xe9"}', 'latin1'))
    const shell = file('utf-16.json', Buffer.from('\ufeff{}', 'utf16le'))
    const names = ['none.json', 'reports', latin, shell, file('broken.json', pretty(dangling()))]
    const { code, out } = await run(['validate', ...names])
    expect(code).toBe(2)
    expect(out.trim().split('\n')).toEqual([
      'none.json:1:1 cannot be read: there is no such file',
      'reports:1:1 cannot be read: it is a folder: name the files in it',
      'latin.json:2:10 cannot be read: it is not UTF-8: save it as UTF-8',
      expect.stringMatching(/^utf-16\.json:1:1 cannot be read: it is UTF-16/),
      expect.stringMatching(/^broken\.json:\d+:\d+ facts\.0\.about\.0: /),
    ])
    const listed = JSON.parse((await run(['validate', 'none.json', '--format=json'])).out)
    expect(listed).toMatchObject({
      problems: [{ file: 'none.json', code: 'unreadable' }],
      valid: false,
    })
  })

  it('escapes what steers a terminal', async () => {
    const input = JSON.stringify({ '\u001b[2J': 1 })
    const { out } = await run(['validate', '--kind', 'note', '-'], { input })
    expect(out).toContain('\\u{1b}')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there.
    expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f]/)
  })

  it('compares a dataset with its text', async () => {
    const set = file('invented.json', pretty(inventedDataset()))
    const text = file('invented.txt', inventedText)
    expect((await run(['validate', set, '--text', text])).code).toBe(0)
    const broken = structuredClone(inventedDataset()) as ReturnType<typeof JSON.parse>
    broken.mentions[0].anchor.end -= 1
    const printed = pretty(broken)
    const moved = await run(['validate', file('moved.json', printed), '--text', text])
    const line = lineOf(printed.slice(printed.indexOf('"mentions"')), '"anchor"')
    expect(moved.out.split('\n')).toHaveLength(2)
    expect(moved.out).toMatch(
      `moved.json:${lineOf(printed, '"mentions"') + line - 1}:17 mentions.0.anchor: `,
    )
    expect(moved.code).toBe(1)
    const other = await run(['validate', set, '--text', file('other.txt', 'Another text.')])
    const places = other.out.matchAll(
      /^invented\.json:\d+:\d+ source\.paragraphs\.(\d): is missing/gm,
    )
    expect(Array.from(places, ([, index]) => index)).toEqual(['0', '1', '2'])
    const hash = structuredClone(inventedDataset()) as ReturnType<typeof JSON.parse>
    hash.source.sha256 = '0'.repeat(64)
    expect((await run(['validate', file('hash.json', pretty(hash)), '--text', text])).out).toMatch(
      /^hash\.json:\d+:15 source\.sha256: is not the hash of the paragraphs: .*\n$/,
    )
  })

  it('says how records are validated where it expects a dataset', async () => {
    const facts = file('only-facts.json', pretty(dataset.facts))
    expect((await run(['validate', facts])).out).toBe(
      'only-facts.json:1:1 is not a dataset: if these are records, validate with --kind fact\n',
    )
    expect((await run(['validate', '-'], { input: '{"id": "a"}' })).out).toBe(
      '-:1:1 is not a dataset: if this is a record, validate with --kind KIND\n',
    )
    const sets = file('sets.json', JSON.stringify([dataset, inventedDataset()]))
    for (const kind of [[], ['--kind', 'dataset']]) {
      expect((await run(['validate', ...kind, sets])).out).toBe(
        'sets.json:1:1 is not a dataset: if these are datasets, put each on a line of a .jsonl file\n',
      )
    }
  })

  it('stops quietly when nobody reads on', async () => {
    const lines = '{}\n'.repeat(20_000)
    const name = file('many.jsonl', lines)
    const piped = `set -o pipefail; "${command}" validate --kind fact ${name} | head -1`
    const child = spawn('bash', ['-c', piped], { cwd: folder })
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    // What was found stays found.
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1)
    expect(err).not.toContain('EPIPE')
  })
})

describe.concurrent('ukraine-feb-2022 convert', () => {
  it.each(['tables', 'spans', 'graph', 'jsonld', 'web-annotation'])(
    'prints this dataset as %s, and writes nothing',
    async (format) => {
      const before = readdirSync(inject('consumer')).sort()
      const { code, out, err } = await run(['convert', format])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(Object.keys(JSON.parse(out)).length).toBeGreaterThan(0)
      expect(readdirSync(inject('consumer')).sort()).toEqual(before)
    },
  )

  it('writes tables as CSV files with their descriptor', async () => {
    const from = file('from.json', JSON.stringify(inventedDataset()))
    expect(await run(['convert', 'tables', '--from', from, '-o', 'out/tables'])).toMatchObject({
      code: 0,
      out: '',
      err: 'Wrote out/tables\n',
    })
    const read = (name: string) => readFileSync(join(folder, 'out/tables', name), 'utf8')
    const { resources } = JSON.parse(read('datapackage.json'))
    expect(readdirSync(join(folder, 'out/tables')).sort()).toEqual(
      [...resources.map(({ path }: { path: string }) => path), 'datapackage.json'].sort(),
    )
    expect(read('entities.csv').split('\n')[1]).toMatch(/,ada-bell,person,/)
  })

  it('writes a file, with the words of the text', async () => {
    const from = file('worded.json', JSON.stringify(inventedDataset()))
    const text = file('worded.txt', `${inventedText.replaceAll('\n', '\r\n')}\r\n`)
    const args = ['--from', from, '--text', text]
    expect((await run(['convert', 'spans', ...args, '--output=spans.json'])).code).toBe(0)
    const { spans } = JSON.parse(readFileSync(join(folder, 'spans.json'), 'utf8'))
    expect(spans[0]).toMatchObject({ id: 'p1-ada-bell', words: 'Ada Bell' })
    const iris = ['--base', 'https://example.org/', '--target', 'https://example.org/text']
    const { out } = await run(['convert', 'web-annotation', ...args, ...iris])
    expect(out).toContain('"source": "https://example.org/text"')
    expect(out).toContain('"source": "https://example.org/ada-bell"')
  })

  it('says what is wrong with what it is given', async () => {
    const broken = file('no-dataset.json', pretty(dangling()))
    const cases: [args: string[], code: number, err: string][] = [
      [['convert'], 2, 'Name a format: tables, spans, graph, jsonld, web-annotation'],
      [['convert', 'grpah'], 2, "No format 'grpah': did you mean 'graph'?"],
      [['convert', 'csv'], 2, "No format 'csv': 'tables --output FOLDER' writes CSV files"],
      [
        ['convert', 'graph', '--from', broken],
        1,
        `is not a valid dataset: 'ukraine-feb-2022 validate ${broken}' says why`,
      ],
      [['convert', 'tables', '--text', broken], 2, 'tables has no use for --text: it is for spans'],
      [['convert', 'graph', '--base', 'urn:x:'], 2, 'graph has no use for --base'],
      [['convert', 'jsonld', '--target', 'urn:x'], 2, 'jsonld has no use for --target'],
      [['convert', 'jsonld', '--base', 'here'], 2, 'base'],
      [
        ['convert', 'spans', '--text', file('short.txt', 'short')],
        2,
        'has 5 code points, not 3978',
      ],
      [['convert', 'graph', '-o', 'nowhere/graph.json'], 2, 'Cannot write nowhere/graph.json'],
      [['convert', 'graph', '-o', '.'], 2, 'it is a folder'],
      [['convert', 'tables', '-o', 'all.csv'], 2, 'name a folder'],
    ]
    await Promise.all(
      cases.map(async ([args, code, err]) => {
        const result = await run(args)
        expect(result.code, args.join(' ')).toBe(code)
        expect(result.err, args.join(' ')).toContain(err)
        expect(result.out, args.join(' ')).toBe('')
      }),
    )
  })
})

describe.concurrent('ukraine-feb-2022 page', () => {
  const page = readFileSync(join(inject('unpacked'), 'dist/page.html'), 'utf8')
  /** The dataset that stands in a page. */
  const datasetIn = (html: string) =>
    JSON.parse(
      /<script type="application\/json" id="dataset">(.*?)<\/script>/s.exec(html)?.[1] ?? '',
    )

  it('prints the page with this dataset in it', async () => {
    expect(datasetIn(page)).toEqual(dataset)
    expect(await run(['page'])).toEqual({ code: 0, out: page, err: '' })
  })

  it('writes it with another dataset, which cannot leave its place', async () => {
    const other = structuredClone(inventedDataset()) as ReturnType<typeof JSON.parse>
    other.entities[0].name = '</script><script>alert(1)</script>$&'
    const from = file('paged.json', JSON.stringify(other))
    expect(await run(['page', '--from', from, '-o', 'page.html'])).toEqual({
      code: 0,
      out: '',
      err: 'Wrote page.html\n',
    })
    const html = readFileSync(join(folder, 'page.html'), 'utf8')
    expect(datasetIn(html)).toEqual(other)
    expect(html.match(/<script/g)).toHaveLength(2)
    expect(html.replace(JSON.stringify(other).replaceAll('<', '\\u003c'), '')).toBe(
      page.replace(JSON.stringify(dataset).replaceAll('<', '\\u003c'), ''),
    )
  })

  it('refuses what is not a dataset, or is more than one', async () => {
    const line = JSON.stringify(inventedDataset())
    const two = file('two.jsonl', `${line}\n${line}\n`)
    for (const args of [['page'], ['convert', 'graph']]) {
      expect(await run([...args, '--from', two])).toEqual({
        code: 1,
        out: '',
        err: "ukraine-feb-2022: two.jsonl:2:1 is not JSON: end of file expected, not '{' (it has more than one value: give a file of one dataset)\n",
      })
    }
    const from = file('no-page.json', '{"facts": []}')
    expect(await run(['page', '--from', from])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('no-page.json is not a valid dataset'),
    })
  })
})

describe.concurrent('ukraine-feb-2022', () => {
  it('helps', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    for (const option of 'kind text format from output base target help version'.split(' ')) {
      expect(out).toContain(`--${option}`)
    }
    const kinds = 'dataset source entity mention event fact quote relation note reference'
    for (const kind of kinds.split(' ')) expect(out).toMatch(new RegExp(`\\b${kind}\\b`))
    expect((await run(['validate', '-h'])).out).toBe(out)
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect((await run(['--version'])).out).toBe(`${version}\n`)
  })

  it('says what is wrong with the command', async () => {
    const cases: [args: string[], err: string][] = [
      [[], 'Name a command: validate, convert or page'],
      [['validte'], "No command 'validte': did you mean 'validate'?"],
      [['validate'], 'validate needs a file'],
      [['validate', '-', '-'], 'Standard input can be read once'],
      [['validate', 'x.jsonl', '--text', 'package.json'], '--text'],
      [
        ['validate', '--knid', 'fact', '-'],
        "validate has no option '--knid': did you mean '--kind'?",
      ],
      [['validate', '--kind', 'facts', '-'], "No kind 'facts': did you mean 'fact'?"],
      [['validate', '--kind'], '--kind needs a value'],
      [['validate', '--format', 'xml', '-'], "No format 'xml': choose from human, json, github"],
      [['convert', 'graph', '--kind', 'fact'], "convert has no option '--kind'"],
      [['validate', '--kind', 'fact', '--kind', 'event', '-'], '--kind is given twice'],
      [['convert', 'graph', '-o', 'a.json', '--output=b.json'], '--output is given twice'],
      [['page', 'report.json'], "did you mean '--from report.json'?"],
      [['page', 'page.html'], "did you mean '--output page.html'?"],
      [['page', '--text', 'report.txt'], "page has no option '--text'"],
    ]
    await Promise.all(
      cases.map(async ([args, err]) => {
        const result = await run(args)
        expect(result.err, args.join(' ')).toContain(err)
        expect(result, args.join(' ')).toMatchObject({ code: 2, out: '' })
      }),
    )
  })
})
