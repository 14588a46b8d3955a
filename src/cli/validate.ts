import * as guards from '../guards/index.js'
import { shown } from '../rules/messages.js'
import type { Path, Problem } from '../rules/problem.js'
import type { AnyDataset } from '../types/any-report.js'
import { type ParagraphStatus, verifySource } from '../verify/index.js'
import { CommandError, UnreadableFile } from './command-error.js'
import { insteadOf } from './command-line.js'
import { type Line, readLines, readText, standardInput } from './input.js'
import { placesOf, syntaxError } from './places.js'
import { formats, type Report, reportIn } from './report.js'

/** The validator of each kind of record, and of a dataset. */
const validators = {
  source: guards.sourceStandardSchema,
  entity: guards.entityStandardSchema,
  mention: guards.mentionStandardSchema,
  event: guards.eventStandardSchema,
  fact: guards.factStandardSchema,
  quote: guards.quoteStandardSchema,
  relation: guards.relationStandardSchema,
  note: guards.noteStandardSchema,
  reference: guards.referenceStandardSchema,
  dataset: guards.datasetStandardSchema,
} satisfies Readonly<Record<string, { '~standard': { validate(value: unknown): unknown } }>>
type Kind = keyof typeof validators

/** The most problems of one value that are reported: an array of records may have any number. */
const mostProblems = 1000

/** One of some words that an option may have. */
function choice<Word extends string>(option: string, given: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === given)
  if (found) return found
  throw new CommandError(`No ${option} '${shown(given)}': ${insteadOf(given, words)}`)
}

/** Validates files, and prints what is wrong with them. Returns the exit code. */
export async function validate(
  files: readonly string[],
  options: Readonly<Record<string, string>>,
): Promise<number> {
  if (files.length === 0) throw new CommandError('validate needs a file, or - for standard input')
  if (files.filter((file) => file === standardInput).length > 1) {
    throw new CommandError('Standard input can be read once: give - once')
  }
  const kinds = Object.keys(validators) as Kind[]
  const kind = choice('kind', options.kind ?? 'dataset', kinds)
  const byDefault = process.env.GITHUB_ACTIONS ? 'github' : 'human'
  const format = choice('format', options.format ?? byDefault, formats)
  if (options.text !== undefined && kind !== 'dataset') {
    throw new CommandError('--text is for a dataset: leave --kind out')
  }
  if (options.text !== undefined && files.some(hasLines)) {
    throw new CommandError('--text is for one dataset: give a file that is not JSON Lines')
  }
  const text = options.text === undefined ? undefined : await readText(options.text)
  const report = reportIn(format)
  const validation = new Validation(kind, text, report)
  let isReadable = true
  for (const file of files) {
    try {
      await validation.validateFile(file)
    } catch (error) {
      // The other files may be readable.
      if (!(error instanceof UnreadableFile)) throw error
      validation.addUnreadable(error)
      isReadable = false
    }
  }
  const isValid = validation.problems === 0
  report.end(isValid)
  process.stderr.write(`${validation.summary()}\n`)
  if (!isReadable) return 2
  return isValid ? 0 : 1
}

/** Whether a file has a value on each line, by its name. */
const hasLines = (file: string) => /\.(jsonl|ndjson)$/i.test(file)

const plural = (count: number, word: string) =>
  `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`

class Validation {
  problems = 0
  #values = 0

  constructor(
    readonly kind: Kind,
    readonly text: string | undefined,
    readonly report: Report,
  ) {}

  summary(): string {
    const values = plural(this.#values, this.kind === 'dataset' ? 'dataset' : 'value')
    return `${plural(this.problems, 'problem')} in ${values}`
  }

  async validateFile(file: string): Promise<void> {
    if (hasLines(file)) await this.#validateLines(file, readLines(file))
    else if (file === standardInput && this.text === undefined) await this.#validateStandardInput()
    else await this.#validateText(file, await readText(file))
  }

  /** Standard input is JSON Lines if its first line is JSON by itself, and another follows. */
  async #validateStandardInput(): Promise<void> {
    const lines = readLines(standardInput)
    const first: Line[] = []
    const all = async function* () {
      yield* first
      yield* lines
    }
    let filled = 0
    for (let next = await lines.next(); !next.done; next = await lines.next()) {
      const { text = '', problem } = next.value
      first.push(next.value)
      if (problem === undefined && text.trim() === '') continue
      filled++
      if (filled === 2) return await this.#validateLines(standardInput, all())
      if (!isJson(text)) break
    }
    let text = ''
    for await (const line of all()) {
      if (line.problem) {
        throw new UnreadableFile(standardInput, line.problem, { line: line.number, column: 1 })
      }
      text += `${line.text}\n`
    }
    await this.#validateText(standardInput, text)
  }

  async #validateLines(file: string, lines: AsyncIterable<Line>): Promise<void> {
    const progress = new Progress()
    for await (const { number, text = '', problem, bytes } of lines) {
      progress.show(number, bytes)
      if (problem !== undefined) {
        this.#add(file, { path: [], message: problem, code: 'not-json' }, number, 1)
      } else if (text.trim() !== '') {
        await this.#validateText(file, text, number)
      }
    }
    progress.end()
  }

  /** Validates a text of JSON, which begins on some line of the file. */
  async #validateText(file: string, text: string, firstLine = 1): Promise<void> {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      this.#values++
      const { line, column, message } = syntaxError(text)
      this.#add(file, { path: [], message, code: 'not-json' }, line + firstLine - 1, column)
      return
    }
    this.#values += this.kind !== 'dataset' && Array.isArray(value) ? value.length : 1
    const problems = await this.#problemsOf(value)
    if (problems.length === 0) return
    const places = placesOf(
      text,
      problems.map(({ path }) => path),
    )
    for (const [index, problem] of problems.entries()) {
      const { line, column } = places[index] ?? { line: 1, column: 1 }
      this.#add(file, problem, line + firstLine - 1, column)
    }
  }

  addUnreadable({ file, reason, place }: UnreadableFile): void {
    const problem = { path: [], message: `cannot be read: ${reason}`, code: 'unreadable' }
    this.#add(file, problem, place.line, place.column)
  }

  #add(
    file: string,
    { path, message, code = 'wrong-shape' }: Problem,
    line: number,
    column: number,
  ) {
    this.problems++
    // Also if the output is not read to its end.
    process.exitCode ??= 1
    this.report.add({ file, path, message, code, line, column })
  }

  async #problemsOf(value: unknown): Promise<readonly Problem[]> {
    const { validate } = validators[this.kind]['~standard']
    const problemsIn = (one: unknown) => validate(one).issues ?? []
    if (this.kind === 'dataset') {
      const problems = problemsIn(value)
      if (problems.length > 0) return isOfRecords(value) ? [ofRecords(value)] : problems
      return this.text === undefined ? [] : textProblems(this.text, value as AnyDataset)
    }
    if (!Array.isArray(value)) return problemsIn(value)
    const problems: Problem[] = []
    for (const [index, record] of value.entries()) {
      for (const problem of problemsIn(record)) {
        problems.push({ ...problem, path: [index, ...problem.path] })
      }
      if (problems.length >= mostProblems) {
        const message = 'there may be more problems: fix these, and validate again'
        return [...problems, { path: [], message, code: 'more-problems' }]
      }
    }
    return problems
  }
}

/** Whether a value is a record, or an array, where a dataset is wanted. */
const isOfRecords = (value: unknown): value is object =>
  Array.isArray(value) || (value !== null && Object.hasOwn(Object(value), 'id'))

/** Says that a value is not a dataset, and how it is validated. */
function ofRecords(value: object): Problem {
  const [record = value] = Array.isArray(value) ? value : []
  const kinds = Object.keys(validators) as Kind[]
  const found = kinds.find((kind) => !validators[kind]['~standard'].validate(record).issues)
  const kind = found ?? 'KIND'
  const message = `is not a dataset: if ${Array.isArray(value) ? 'these are records' : 'this is a record'}, validate with --kind ${kind}`
  return { path: [], message }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** How far a long file is read, on standard error if that is a terminal. */
class Progress {
  #shown = Date.now()
  #isShown = false

  show(lines: number, bytes: number): void {
    if (!process.stderr.isTTY || lines % 1000 > 0 || Date.now() - this.#shown < 200) return
    this.#shown = Date.now()
    this.#isShown = true
    process.stderr.write(
      `\r${plural(lines, 'line')}, ${plural(Math.round(bytes / 1e6), 'megabyte')}`,
    )
  }

  end(): void {
    if (this.#isShown) process.stderr.write('\r\u001b[K')
  }
}

/** What is wrong with a paragraph of a copy. */
const paragraphMessages: Readonly<Partial<Record<ParagraphStatus, string>>> = {
  typographic: 'has another typography in the text: compare quotation marks, dashes and spaces',
  altered: 'is altered in the text',
  missing: 'is missing in the text',
}

/** What does not fit the text that a dataset is about. */
async function textProblems(text: string, dataset: AnyDataset): Promise<Problem[]> {
  const { verified, paragraphs, quotes, anchors } = await verifySource(text, dataset)
  const problems: Problem[] = []
  for (const { index, status } of paragraphs) {
    const message = paragraphMessages[status]
    const path = ['source', 'paragraphs', index]
    if (message) problems.push({ path, message, code: 'other-text' })
  }
  if (!verified && problems.length === 0) {
    const message = 'is not the whole text: the copy has more, or another order of paragraphs'
    problems.push({ path: ['source'], message, code: 'other-text' })
  }
  const pathOf = recordPaths(dataset)
  for (const { id, status } of quotes) {
    if (status !== 'altered') continue
    const message = 'is not what the text has at this place: copy the words as they are'
    problems.push({ path: [...pathOf(id), 'text'], message, code: 'altered-quote' })
  }
  for (const { id, path, status } of anchors) {
    if (status !== 'cut' && status !== 'misnamed') continue
    const message =
      status === 'cut'
        ? 'begins or ends within a word: move the anchor'
        : 'does not have a name of the entity: move the anchor, or add an alias'
    problems.push({ path: [...pathOf(id), ...path], message, code: `${status}-anchor` })
  }
  return problems
}

/** Where each record stands in a dataset, by its id. */
function recordPaths(dataset: AnyDataset): (id: string) => Path {
  const paths = new Map<string, Path>()
  for (const [collection, records] of Object.entries(dataset)) {
    if (!Array.isArray(records)) continue
    for (const [index, { id }] of records.entries()) paths.set(id, [collection, index])
  }
  return (id) => paths.get(id) ?? []
}
