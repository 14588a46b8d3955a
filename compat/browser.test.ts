import { execFile } from 'node:child_process'
import { createReadStream, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import { expect, inject, it } from 'vitest'
import { dataset } from '../test/dataset.js'
import { codeBlocksOf } from '../test/package/code-blocks.js'
import { describeWithText, reportText } from '../test/report-text.js'

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
)
if (!browser && process.env.REQUIRE_BROWSER) throw new Error('There is no Chromium to test with')

/** A page that imports the modules. */
const importing = `<!doctype html><title>…</title><output></output>
<script type="module" nonce="page">
  import { events } from '/dist/index.js'
  import { isEvent } from '/dist/guards.js'
  import { verifySource } from '/dist/verify.js'
  const text = await (await fetch('/text')).text()
  const { verified } = await verifySource(text)
  let evaluates = true
  try { new Function('') } catch { evaluates = false }
  const guarded = events.filter(isEvent).length
  document.querySelector('output').textContent =
    JSON.stringify({ events: events.length, verified, guarded, evaluates })
</script>`

/** A page that validates with zod, told not to make code from strings. */
const validating = `<!doctype html><title>…</title><output></output>
<script type="importmap" nonce="page">{ "imports": { "zod/v4": "/zod/v4/index.js" } }</script>
<script type="module" nonce="page">
  const violations = []
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.blockedURI))
  const { config } = await import('zod/v4')
  config({ jitless: true })
  const { eventSchema } = await import('/dist/schemas.js')
  const { events } = await import('/dist/index.js')
  const validated = events.filter((event) => eventSchema.safeParse(event).success).length
  document.querySelector('output').textContent = JSON.stringify({ validated, violations })
</script>`

/** A page that runs the code of the documentation for pages, with a character outside the Basic Multilingual Plane. */
async function highlighting(text: string): Promise<string> {
  const documentation = readFileSync('docs/verification.md', 'utf8')
  const block = codeBlocksOf('docs/verification.md', documentation).find(({ notRun }) => notRun)
  const { code } = await transform(block?.code ?? '', { loader: 'ts' })
  return `<!doctype html><title>…</title><pre>🌉 Report\n\n${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>
<output></output>
<script type="importmap" nonce="page">
  { "imports": { "ukraine-feb-2022": "/dist/index.js", "ukraine-feb-2022/verify": "/dist/verify.js" } }
</script>
<script type="module" nonce="page">
  ${code}
  document.querySelector('output').textContent = JSON.stringify([...CSS.highlights.get('quotes')].map(String))
</script>`
}

/** What a page shows in the browser. The files of the package are served unbundled, and the source text. */
async function shown(page: string): Promise<unknown> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '': 'text/html' }
    const file = path.startsWith('/zod/')
      ? join('node_modules', path)
      : join(inject('unpacked'), path)
    response.setHeader('content-type', `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`)
    // A strict policy: no code from elsewhere, none made from strings.
    response.setHeader(
      'content-security-policy',
      "default-src 'self'; script-src 'self' 'nonce-page'",
    )
    if (path === '/') response.end(page)
    else if (path === '/text') response.end(reportText ?? '')
    else if (existsSync(file)) createReadStream(file).pipe(response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const flags = `--headless --no-sandbox --disable-gpu --disable-quic --no-first-run
    --disable-background-networking --disable-component-update --disable-sync
    --virtual-time-budget=10000 --dump-dom --user-data-dir=${mkdtempSync(join(tmpdir(), 'browser-'))}`
  const { stdout } = await promisify(execFile)(browser as string, [
    ...flags.split(/\s+/),
    `http://127.0.0.1:${port}/`,
  ])
  server.close()
  const [, output = ''] = /<output>(.*)<\/output>/.exec(stdout) ?? []
  if (!output) throw new Error('The page shows nothing')
  return JSON.parse(output)
}

// Needs a browser on the machine.
it.skipIf(!browser)('a browser imports the modules from a static server', async () => {
  expect(await shown(importing)).toEqual({
    events: dataset.events.length,
    verified: reportText !== undefined,
    guarded: dataset.events.length,
    evaluates: false,
  })
})

it.skipIf(!browser)('zod breaks no strict policy, if it is told so before', async () => {
  expect(await shown(validating)).toEqual({ validated: dataset.events.length, violations: [] })
})

describeWithText('the highlights of docs/verification.md', (text) => {
  it.skipIf(!browser)('are the words of the quotations', async () => {
    const words = await shown(await highlighting(text))
    const { quotes } = dataset
    expect(words).toHaveLength(quotes.flatMap(({ content }) => content).length)
    const spoken = quotes.flatMap((quote) =>
      quote.type === 'direct' ? quote.text.split('\n') : [],
    )
    expect(spoken.length).toBeGreaterThan(2)
    expect(words).toEqual(expect.arrayContaining(spoken))
  })
})
