/** Prints the anchor of words of a text: npm run anchor -- 'two Ukrainian banks' [--occurrence 2] [--text FILE] */
import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { source } from '../data/index.js'
import { anchorOf } from '../src/text/anchor-of.js'
import { toCanonicalForm } from '../src/text/canonical-form.js'
import { countCodePoints } from '../src/text/code-points.js'
import { excerpt } from '../src/text/excerpt.js'
import { sha256 } from '../src/text/sha256.js'
import type { Anchor } from '../src/types/index.js'
import { reportTextPath } from './report-text.js'

/** Ends the command with a message. */
function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { occurrence: { type: 'string' }, text: { type: 'string' } },
    })
    return { ...values, words: positionals.join(' ') }
  } catch (error) {
    return fail((error as Error).message)
  }
}

async function readText(file: string | undefined): Promise<string> {
  const path = file ?? reportTextPath
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    fail(`There is no text at ${path}: name a file with --text, or set REPORT_TEXT to its path.`)
  }
  const text = toCanonicalForm(readFileSync(path, 'utf8'))
  if (file === undefined && (await sha256(text)) !== source.sha256) {
    fail(`${path} is not the annotated text: its hash is not the one in data/source.ts.`)
  }
  return text
}

/** Every anchor of words in a text. */
function anchorsOf(text: string, words: string): Anchor[] {
  const anchors: Anchor[] = []
  for (;;) {
    const anchor = anchorOf(text, words, anchors.length + 1)
    if (!anchor) return anchors
    anchors.push(anchor)
  }
}

/** Words of the text that differ from those wanted only in case, white space or quotation marks. */
function similarWords(text: string, words: string): string | undefined {
  const escaped = words.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const loose = escaped.replaceAll(/\s+/g, '\\s+').replaceAll(/["“”'‘’]/g, '["“”\'‘’]')
  return new RegExp(loose, 'iu').exec(text)?.[0]
}

const literal = ({ start, end }: Anchor): string => `{ start: ${start}, end: ${end} }`

/** An anchor with the words around it. */
function inContext(text: string, anchor: Anchor): string {
  const start = Math.max(0, anchor.start - 30)
  const end = Math.min(countCodePoints(text), anchor.end + 30)
  const before = excerpt(text, { start, end: anchor.start })
  const after = excerpt(text, { start: anchor.end, end })
  const words = `…${before}[${excerpt(text, anchor)}]${after}…`
  return `${literal(anchor)}  ${words.replaceAll('\n', ' ')}`
}

const { words, occurrence, text: file } = readArguments()
if (words === '') fail("Which words? npm run anchor -- 'two Ukrainian banks'")
const text = await readText(file)
const anchors = anchorsOf(text, words)
if (anchors.length === 0) {
  const similar = similarWords(text, words)
  fail(`The text does not have the words “${words}”${similar ? `, but it has “${similar}”` : ''}.`)
}
const wanted = occurrence === undefined && anchors.length === 1 ? 1 : Number(occurrence)
const anchor = anchors[wanted - 1]
if (anchor) {
  console.log(literal(anchor))
} else {
  const most = 20
  const listed = anchors.slice(0, most).map((one, at) => `${at + 1}  ${inContext(text, one)}`)
  if (anchors.length > most) listed.push(`and ${anchors.length - most} more`)
  const times = anchors.length === 1 ? 'once' : `${anchors.length} times`
  const mistake = occurrence === undefined ? '' : `There is no occurrence ${occurrence}. `
  fail(
    `${mistake}The text has these words ${times}. To choose one, add --occurrence and its number:\n${listed.join('\n')}`,
  )
}
