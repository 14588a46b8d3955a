import { execFile } from 'node:child_process'
import { createReadStream, existsSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, it } from 'vitest'
import { dataset } from '../test/dataset.js'
import { reportText } from '../test/report-text.js'

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
)
if (!browser && process.env.REQUIRE_BROWSER) throw new Error('There is no Chromium to test with')

const page = `<!doctype html><title>…</title><pre></pre>
<script type="module" nonce="page">
  import { events } from '/dist/index.js'
  import { isEvent } from '/dist/guards.js'
  import { verifySource } from '/dist/verify.js'
  const text = await (await fetch('/text')).text()
  const { verified } = await verifySource(text)
  let evaluates = true
  try { new Function('') } catch { evaluates = false }
  const guarded = events.filter(isEvent).length
  document.querySelector('pre').textContent =
    JSON.stringify({ events: events.length, verified, guarded, evaluates })
</script>`

/** Serves the page, the source text and the files of the package, unbundled. */
const server = createServer((request, response) => {
  const path = request.url ?? '/'
  const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '': 'text/html' }
  const file = join(inject('unpacked'), path)
  response.setHeader('content-type', types[extname(path)] ?? 'text/plain')
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

// Needs a browser on the machine.
it.skipIf(!browser)('a browser imports the modules from a static server', async () => {
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
  const printed = /<pre>(.*)<\/pre>/.exec(stdout)?.[1] ?? stdout
  expect(JSON.parse(printed)).toEqual({
    events: dataset.events.length,
    verified: reportText !== undefined,
    guarded: dataset.events.length,
    evaluates: false,
  })
})
