import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { buildSync, transformSync } from 'esbuild'
import { dataset } from '../data/index.js'
import { withDataset } from '../src/page/with-dataset.js'

/** What a content security policy lets run: this very code. */
const hashOf = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`

/** Writes the page: one file, with its style, its script and the data in it. */
export function writePage(): void {
  const { outputFiles } = buildSync({
    entryPoints: ['src/page/index.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  })
  const script = outputFiles[0]?.text.trim() ?? ''
  const style = transformSync(readFileSync('src/page/style.css', 'utf8'), {
    loader: 'css',
    minify: true,
    target: 'es2022',
  }).code.trim()
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const page = readFileSync('src/page/page.html', 'utf8')
    .replace('CONTENT_SECURITY_POLICY', policy)
    .replace('/* STYLE */', () => style)
    .replace('/* SCRIPT */', () => script)
  writeFileSync('dist/page.html', withDataset(page, dataset))
}
