import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type Browser,
  type BrowserContextOptions,
  chromium as engine,
  type Page,
} from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { withDataset } from '../src/page/with-dataset.js'
import type { AnyDataset } from '../src/types/index.js'
import { chromium } from './chromium.js'

const axe = readFileSync('compat/node_modules/axe-core/axe.min.js', 'utf8')

/** A page in the browser, and what it asked for and complained of. */
export interface Opened {
  readonly page: Page
  readonly requests: readonly string[]
  readonly complaints: readonly string[]
}

let browser: Browser

/** Has a browser open while the tests of a file run. */
export function openBrowser(): void {
  beforeAll(async () => {
    if (chromium) {
      browser = await engine.launch({ executablePath: chromium, args: ['--no-sandbox'] })
    }
  })
  afterAll(() => browser?.close())
}

/** Opens the page of the tarball from a folder, with this dataset or another in it. */
export async function open(
  other?: AnyDataset,
  { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<Opened> {
  const own = readFileSync(join(inject('unpacked'), 'dist/page.html'), 'utf8')
  const file = join(mkdtempSync(join(tmpdir(), 'page-')), 'page.html')
  writeFileSync(file, other ? withDataset(own, other) : own)
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(pathToFileURL(file).href + hash)
  await page.locator('main:not([aria-busy]), [role="alert"]').waitFor()
  return { page, requests, complaints }
}

/** How many elements there are. */
export const count = (page: Page, selector: string) => page.locator(selector).count()

/** Opens all that is folded. */
export const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })

/** What axe objects to on a page. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations: all } = await (
      window as never as { axe: typeof import('axe-core') }
    ).axe.run()
    return all.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
  })
}
