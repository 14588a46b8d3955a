import { relative, resolve, sep } from 'node:path'
import { printable, shown } from '../rules/printable.js'
import type { Path } from '../rules/problem.js'
import type { Place } from './places.js'

/** Something wrong in a file. */
export interface FileProblem extends Place {
  readonly file: string
  readonly path: Path
  readonly message: string
  readonly code: string
}

/** Prints problems on standard output as they are found. */
export interface Report {
  add(problem: FileProblem): void
  /** Is called after the last problem. */
  end(isValid: boolean): void
}

export const formats = ['human', 'json', 'github'] as const
export type Format = (typeof formats)[number]

/** A count and what is counted. */
export const plural = (count: number, word: string): string =>
  `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`

const print = (line: string) => process.stdout.write(`${line}\n`)
const shownPath = (path: Path) => path.map((part) => shown(String(part))).join('.')
const textOf = ({ path, message }: FileProblem) =>
  path.length > 0 ? `${shownPath(path)}: ${message}` : message

const human: Report = {
  add(problem) {
    const { file, line, column } = problem
    print(`${printable(file)}:${line}:${column} ${textOf(problem)}`)
  },
  end() {},
}

function json(): Report {
  let separator = ''
  process.stdout.write('{"problems":[')
  return {
    add({ file, path, message, code, line, column }) {
      const problem = { file, path: shownPath(path), message, code, line, column }
      process.stdout.write(`${separator}\n${JSON.stringify(problem)}`)
      separator = ','
    },
    end(isValid) {
      print(`\n],"valid":${isValid}}`)
    },
  }
}

/** The data of a workflow command, in which GitHub takes some characters for its own. */
const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const github: Report = {
  add(problem) {
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd()
    const file = relative(workspace, resolve(problem.file)).replaceAll(sep, '/')
    const place = `file=${property(file)},line=${problem.line},col=${problem.column}`
    print(`::error ${place},title=${property(problem.code)}::${data(textOf(problem))}`)
  },
  end() {},
}

/** A report in a format. */
export const reportIn = (format: Format): Report =>
  format === 'json' ? json() : format === 'github' ? github : human
