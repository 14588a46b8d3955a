// Takes the picture of the page that the README shows.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium as engine } from 'playwright-core'
import { chromium } from './chromium.js'

if (!chromium) throw new Error('There is no Chromium to take the picture with')
const browser = await engine.launch({ executablePath: chromium, args: ['--no-sandbox'] })
const page = await browser.newPage({
  viewport: { width: 1280, height: 900 },
  deviceScaleFactor: 1.5,
  colorScheme: 'light',
})
await page.goto(pathToFileURL(resolve('dist/page.html')).href)
await page.locator('main:not([aria-busy])').waitFor()
const claims = await page.locator('.claims').boundingBox()
if (!claims) throw new Error('The page shows no claims')
const height = Math.ceil(claims.y + claims.height) + 24
await page.screenshot({
  path: 'docs/page.png',
  fullPage: true,
  clip: { x: 0, y: 0, width: 1280, height },
})
await browser.close()
