import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Chromium, if this machine has it; an error if it must have it and does not. */
export const chromium = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path))
if (!chromium && process.env.REQUIRE_BROWSER) throw new Error('There is no Chromium to test with')

/** What a page has written into its `pre`, as JSON, once its scripts have run. */
export async function printedBy(pages: Readonly<Record<string, string>>): Promise<unknown> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? '/']
    response.setHeader('content-type', request.url === '/' ? 'text/html' : 'text/plain')
    if (page === undefined) response.writeHead(404).end()
    else response.end(page)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const flags = `--headless --no-sandbox --disable-gpu --disable-quic --no-first-run
    --disable-background-networking --disable-component-update --disable-sync --window-size=1200,4000
    --virtual-time-budget=10000 --dump-dom --user-data-dir=${mkdtempSync(join(tmpdir(), 'browser-'))}`
  const { stdout } = await promisify(execFile)(
    chromium as string,
    [...flags.split(/\s+/), `http://127.0.0.1:${port}/`],
    { maxBuffer: 64 * 1024 * 1024 },
  )
  server.close()
  const printed = /<pre>(.*?)<\/pre>/s.exec(stdout)?.[1]
  if (!printed) throw new Error('The page printed nothing')
  return JSON.parse(
    printed.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  )
}
