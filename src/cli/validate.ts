import * as guards from '../guards/index.js'
import { shown } from '../rules/printable.js'
import type { Problem } from '../rules/problem.js'
import type { AnyDataset } from '../types/any-report.js'
import { CommandError, UnreadableFile } from './command-error.js'
import { insteadOf } from './command-line.js'
import { type Line, readLines, readText, standardInput } from './input.js'
import { placesOf, syntaxError } from './places.js'
import { Progress } from './progress.js'
import { formats, plural, type Report, reportIn } from './report.js'
import { textProblems } from './text-problems.js'

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

/** What can be validated. */
export const kinds = Object.keys(validators) as Kind[]

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

const nameItLines = ' (if the file has one value on each line, name it .jsonl)'

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
    let isFirst = true
    for await (const { number, text = '', problem, bytes } of lines) {
      progress.show(number, bytes)
      if (problem !== undefined) {
        const message = `cannot be read: ${problem}`
        this.#add(file, { path: [], message, code: 'not-json' }, number, 1)
      } else if (isFirst && ['{', '['].includes(text.trim())) {
        // A value over many lines would have a problem on each of them.
        this.#values++
        const message = 'begins a value: put each value on one line, or name the file .json'
        this.#add(file, { path: [], message, code: 'not-json' }, number, 1)
        break
      } else if (text.trim() !== '') {
        await this.#validateText(file, text, number)
        isFirst = false
      }
    }
    progress.end()
  }

  /** Validates a text of JSON: a file, or a line of one. */
  async #validateText(file: string, text: string, lineNumber?: number): Promise<void> {
    const firstLine = lineNumber ?? 1
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      this.#values++
      const isFile = lineNumber === undefined && file !== standardInput
      const { line, column, message } = syntaxError(text, isFile ? nameItLines : '')
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
    this.#values++
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
  if (Array.isArray(value) && Object.hasOwn(Object(record), 'entities')) {
    const message = 'is not a dataset: if these are datasets, put each on a line of a .jsonl file'
    return { path: [], message }
  }
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
