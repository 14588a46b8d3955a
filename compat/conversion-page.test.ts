import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { build } from 'esbuild'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { syntheticReport } from '../bench/corpus/synthetic-report.js'
import { factsAbout, timeline } from '../src/query/index.js'
import { dataset } from '../test/dataset.js'
import { describeWithText } from '../test/report-text.js'
import { chromium, printedBy } from './chromium.js'

/** The pieces of code of the page, each with the heading that it stands under. */
const pieces = readFileSync('docs/conversion.md', 'utf8')
  .split(/^#+ /m)
  .flatMap((section) =>
    [...section.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, language, code = '']) => ({
      tool: section.split('\n')[0] as string,
      language,
      code,
    })),
  )
const codeOf = (tool: string, language = 'js') =>
  pieces
    .filter((piece) => piece.tool === tool && piece.language === language)
    .map(({ code }) => code)

const inBrowsers = ['Recogito', 'vis-timeline', 'TimelineJS']
const dated = timeline({ dated: true })

describe('docs/conversion.md', () => {
  it('shows the way to every tool', () => {
    const tools = `pandas polars DuckDB spaCy displaCy Prodigy doccano Label_Studio langextract brat Recogito
      Cytoscape graphology networkx vis-timeline Vega-Lite TimelineJS`
    const shown = new Set(pieces.map(({ tool }) => tool))
    const missing = tools.split(/\s+/).filter((tool) => !shown.has(tool.replace('_', ' ')))
    expect(missing).toEqual([])
  })
})

describeWithText('the code of docs/conversion.md', (text) => {
  /** A project that has installed the tarball, and the tools. */
  const project = join(inject('consumer'), 'conversion')
  const read = (file: string) => readFileSync(join(project, file), 'utf8')
  const json = (file: string) => JSON.parse(read(file))
  const codePoints = [...text]
  const wordsAt = (start: number, end: number) => codePoints.slice(start, end).join('')
  let printed: Record<string, unknown>

  beforeAll(() => {
    mkdirSync(project)
    symlinkSync(resolve('compat/node_modules'), join(project, 'node_modules'))
    writeFileSync(join(project, 'report.txt'), text)
    const lines = [1, 2, 3].map((index) => `${JSON.stringify(syntheticReport(index))}\n`)
    writeFileSync(join(project, 'part-0.jsonl'), lines.join(''))
    const code = pieces
      .filter(({ tool, language }) => language === 'js' && !inBrowsers.includes(tool))
      .map((piece) => piece.code)
    const shown = `
      import { parse, View } from 'vega'
      const view = await new View(parse(spec), { renderer: 'none' }).runAsync()
      console.log(JSON.stringify({
        cytoscape: [cy.nodes().length, cy.edges().length],
        graphology: [network.order, network.size],
        bars: view.scenegraph().root.items[0].items.find(({ marktype }) => marktype === 'rect').items.length,
      }))`
    writeFileSync(join(project, 'all.mjs'), [...code, shown].join('\n'))
    const output = execFileSync(process.execPath, ['all.mjs'], { cwd: project, encoding: 'utf8' })
    printed = JSON.parse(output)
  })

  const { entities, events, facts, quotes } = dataset
  const nodes = entities.length + events.length + facts.length + quotes.length

  it('gives Cytoscape and graphology every node and edge', () => {
    const { edges } = json('graph.json')
    expect(edges.length).toBeGreaterThan(nodes)
    expect(printed.cytoscape).toEqual([nodes, edges.length])
    expect(printed.graphology).toEqual([nodes, edges.length])
  })

  it('draws a bar for each dated event with Vega-Lite', () => {
    expect(printed.bars).toBe(dated.length)
  })

  it('writes the days of every event', () => {
    expect(json('days.json')).toHaveLength(events.length)
  })

  it('writes sheets with names and words', () => {
    const sheet = (name: string) => read(name).replace('\ufeff', '')
    const rows = sheet('claims.csv').trimEnd().split('\r\n')
    const held = facts.flatMap(({ attributions }) => attributions)
    expect(rows).toHaveLength(held.length + 1)
    expect(rows.filter((row) => /","the report","uncommitted"$/.test(row))).toHaveLength(
      held.filter(({ source, factuality }) => source === 'author' && factuality === 'Uu').length,
    )
    expect(sheet('quotes.csv').match(/^"[^"]+","/gm)).toHaveLength(quotes.length + 1)
  })

  it('gives Prodigy spans that do not overlap', () => {
    const { spans } = JSON.parse(read('prodigy.jsonl'))
    expect(spans.length).toBeGreaterThan(10)
    for (const [index, span] of spans.entries()) {
      expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
    }
  })

  it('gives doccano each mention with its label', () => {
    const { label } = JSON.parse(read('doccano.jsonl'))
    expect(label.map(([start, end]: [number, number]) => wordsAt(start, end))).toEqual(
      dataset.mentions.map(({ anchor }) => wordsAt(anchor.start, anchor.end)),
    )
  })

  it('gives Label Studio, in UTF-16, and langextract, in code points, the words of each span', () => {
    const [{ data, predictions }] = json('label-studio.json')
    const { extractions } = JSON.parse(read('langextract.jsonl'))
    expect(extractions.length).toBeGreaterThan(500)
    expect(predictions[0].result).toHaveLength(extractions.length)
    for (const { value } of predictions[0].result) {
      expect(data.text.slice(value.start, value.end)).toBe(value.text)
    }
    for (const { extraction_text: words, char_interval: at } of extractions) {
      expect(wordsAt(at.start_pos, at.end_pos)).toBe(words)
    }
  })

  it('gives brat a line for each record, with the words of its parts', () => {
    const lines = read('report.ann').trimEnd().split('\n')
    const { spans } = json('spans.json')
    const contents = spans.filter(({ role }: { role: string }) => role === 'content')
    expect(lines).toHaveLength(new Set(contents.map(({ id }: { id: string }) => id)).size)
    for (const line of lines) {
      const [, places = '', words] = /^T\d+\t\w+ ([\d ;]+)\t(.+)$/.exec(line) ?? []
      const parts = places.split(';').map((place) => place.split(' ').map(Number))
      expect(parts.map(([start, end]) => wordsAt(start as number, end as number)).join(' ')).toBe(
        words,
      )
    }
  })

  it('writes annotations without anything of the text', () => {
    expect(read('annotations.jsonld')).not.toContain('TextQuoteSelector')
  })

  it('answers questions with DuckDB, from the tables and from the JSON, and checks the keys', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    await connection.run(`set file_search_path = '${project},${inject('consumer')}'`)
    const answers: Readonly<Record<string, unknown>>[][] = []
    for (const sql of [...codeOf('Days', 'sql'), ...codeOf('DuckDB', 'sql')]) {
      answers.push((await connection.runAndReadAll(sql)).getRowObjects())
    }
    const [happened, mayHave, holders, aboutNato, sources] = answers
    const inFebruary = timeline({}, dataset).filter(
      ({ earliest, latest }) => earliest?.startsWith('2022-02') && latest?.startsWith('2022-02'),
    )
    expect(happened).toEqual(
      inFebruary.flatMap(({ event }) => (event.status === 'occurred' ? { event: event.id } : [])),
    )
    expect(mayHave?.length).toBeGreaterThan(inFebruary.length)
    const attributions = facts.flatMap((fact) => fact.attributions)
    const counted = (rows: typeof happened) =>
      rows?.reduce((sum, row) => sum + Number(row.facts), 0)
    expect(counted(holders)).toBe(
      attributions.filter(({ factuality }) => factuality !== 'Uu').length,
    )
    expect(counted(sources)).toBe(attributions.length)
    const statements = factsAbout('nato', { parts: true }, dataset).map((fact) => fact.statement)
    expect(aboutNato?.map(({ statement }) => statement).sort()).toEqual([...statements].sort())
    for (const statement of read('load.sql')
      .split(';\n')
      .filter((sql) => sql.trim())) {
      await connection.run(statement)
    }
    const reader = await connection.runAndReadAll('select count(*)::integer from facts')
    expect(reader.getRows()).toEqual([[facts.length]])
    await expect(
      connection.run(`insert into fact_about values ('report', 'nothing', 0, 'nato')`),
    ).rejects.toThrow(/foreign key/)
  })

  it('writes a corpus in Parquet, in which the checks find nothing', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const sql = read('corpus.sql').replaceAll("'corpus/", `'${project}/corpus/`)
    for (const statement of sql.trim().split(';\n')) await connection.run(statement)
    const reader = await connection.runAndReadAll('select count(*)::integer from sources')
    expect(reader.getRows()).toEqual([[3]])
    const checks = readFileSync(join(inject('unpacked'), 'examples/checks.sql'), 'utf8')
    const rules = (await connection.runAndReadAll(checks)).getRowObjects()
    expect(rules.filter(({ wrong }) => wrong !== 0n)).toEqual([])
  })

  // Python is not a part of the project: the libraries are tried where they are.
  describe.each([
    ['pandas', ['pandas'], /^NaN +CT\+ +\d+$/m],
    ['polars', ['polars'], /CT\+/],
    ['networkx', ['networkx'], /^\d+$/m],
    ['spacy', ['spaCy', 'displaCy'], /^\d+ True$/m],
  ] as const)('Python, with %s', (library, tools, says) => {
    const python = (code: string) =>
      execFileSync('python3', ['-c', code], { cwd: project, encoding: 'utf8' })
    const isThere = (() => {
      try {
        execFileSync('python3', ['-c', `import ${library}`], { stdio: 'ignore' })
        return true
      } catch {
        return false
      }
    })()
    it.skipIf(!isThere)('runs what is shown', () => {
      // spaCy: that each span has its words, and displaCy has drawn them.
      const more =
        library === 'spacy'
          ? `
assert all(span.text == one["words"] for span, one in zip(spans, data["spans"]))
print(len(doc.spans["sc"]), "<span" in html)`
          : ''
      const code = tools.flatMap((tool) => codeOf(tool, 'python')).join('\n') + more
      expect(python(code)).toMatch(says)
    })
  })

  describe.skipIf(!chromium)('in a browser', () => {
    /** What a piece of the page shows, run with the text from a server, once there are so many elements of a selector. */
    async function show(
      tool: string,
      [selector, count]: readonly [selector: string, count: number],
      expression: string,
      more = '',
    ): Promise<unknown> {
      const [imports = ''] = codeOf('Conversion')
      const [copy = ''] = codeOf('Spans')
      const [days = ''] = codeOf('Timelines')
      const beginning = `${imports}${copy}${days}`
        .replace(/^import .* from 'node:.*\n/m, '')
        .replace(/await readFile\(.*?\)/, `await (await fetch('/report.txt')).text()`)
      const contents = `${more}${beginning}${codeOf(tool).join('\n')}
        while (document.querySelectorAll('${selector}').length < ${count})
          await new Promise((resolve) => setTimeout(resolve, 50))
        document.querySelector('pre').textContent = JSON.stringify(${expression})`
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: project },
        bundle: true,
        format: 'esm',
        write: false,
        outdir: project,
        loader: { '.less': 'empty', '.css': 'empty', '.svg': 'empty' },
      })
      const script = outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? ''
      const page = `<!doctype html><meta charset="utf-8"><title>…</title>
        <div id="report" style="white-space: pre-wrap"></div>
        <div id="timeline" style="height: 600px"></div><pre></pre>
        <script>
          // Nothing is painted here, so no frame would ever come.
          requestAnimationFrame = (draw) => setTimeout(() => draw(performance.now()), 16)
        </script>
        <script type="module">${script.replaceAll('</script', '<\\/script')}</script>`
      return printedBy({ '/': page, '/report.txt': text })
    }

    it('Recogito shows each quotation and mention on its words', async () => {
      const marked = [
        ...dataset.quotes.map(({ id, content }) => ({ id, anchors: content })),
        ...dataset.mentions.map(({ id, anchor }) => ({ id, anchors: [anchor] })),
      ]
      const [found, given] = (await show(
        'Recogito',
        ['.r6o-annotation', marked.length],
        `[
          annotator.state.store.all().map(({ id, target }) =>
            [id.split('/').at(-2), ...reviveTarget(target, container).selector.map(({ range }) => range.toString())]),
          annotator.getAnnotations().length,
        ]`,
        `import { reviveTarget } from '@recogito/text-annotator'\n`,
      )) as [string[][], number]
      const wanted = marked.map(({ id, anchors }) => [
        id,
        ...anchors.map(({ start, end }) => wordsAt(start, end)),
      ])
      expect(given).toBe(wanted.length)
      expect(found.sort()).toEqual(wanted.sort())
    })

    it('vis-timeline shows every dated event', async () => {
      const ids = await show(
        'vis-timeline',
        ['.vis-item', dated.length],
        'chart.itemsData.getIds().sort()',
      )
      expect(ids).toEqual(dated.map(({ event }) => event.id).sort())
    })

    it('TimelineJS has a slide for every dated event', async () => {
      const ids = await show(
        'TimelineJS',
        ['.tl-timemarker', dated.length],
        'slides.config.events.map((one) => one.unique_id).sort()',
      )
      expect(ids).toEqual(dated.map(({ event }) => event.id).sort())
    })
  })
})
