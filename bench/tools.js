import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** Makes a project with the packed package installed, and some of the packages of this folder. */
export function projectWith(packages) {
  const project = mkdtempSync(join(tmpdir(), 'bench-'))
  const own = join(project, 'node_modules/ukraine-feb-2022')
  mkdirSync(own, { recursive: true })
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  const pack = ['pack', '--json', '--pack-destination', project]
  const [{ filename }] = Object.values(JSON.parse(execFileSync('npm', pack, { encoding: 'utf8' })))
  execFileSync('tar', ['xzf', join(project, filename), '--strip', '1', '-C', own])
  for (const name of packages) {
    const link = join(project, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(resolve('bench/node_modules', name), link, 'dir')
  }
  return project
}

/** Loads a module as a project has it. */
export const loadFrom = (project) => createRequire(join(project, 'x.js'))

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** A table in Markdown, with numbers to the right. */
export const table = (header, rows) =>
  [header, header.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')

/** Prints a result; with `--write`, also writes it into docs/benchmarks.md, between the markers of that name. */
export function report(name, text) {
  console.log(text)
  if (!process.argv.includes('--write')) return
  const file = 'docs/benchmarks.md'
  const marked = new RegExp(`(?<=<!-- ${name} -->\n)[\\s\\S]*(?=<!-- /${name} -->)`)
  const page = readFileSync(file, 'utf8')
  if (!marked.test(page)) throw new Error(`${file} has no markers <!-- ${name} -->`)
  writeFileSync(
    file,
    page.replace(marked, () => `\n${text}\n\n`),
  )
}
