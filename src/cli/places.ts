import { type JSONPath, type JSONVisitor, printParseErrorCode, visit } from 'jsonc-parser'
import { shown } from '../rules/printable.js'
import type { Path } from '../rules/problem.js'

/** A place in a file: both count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

const start: Place = { line: 1, column: 1 }

const options = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/** The name of an error, such as 'CommaExpected', in words. */
const inWords = (name: string) => name.replaceAll(/\B[A-Z]/g, ' $&').toLowerCase()

/** What keeps a text from being JSON, and where; `ifMore` is added if another value follows. */
export function syntaxError(text: string, ifMore = ''): Place & { readonly message: string } {
  if (text.trim() === '') return { ...start, message: 'is empty' }
  let found = { ...start, message: 'is not JSON' }
  tryToVisit(text, {
    onError(code, offset, length, line, column) {
      const name = printParseErrorCode(code)
      const there = shown(text.slice(offset, offset + length))
      const isMore = name === 'EndOfFileExpected' && /^[[{"\w-]/.test(there)
      const message = `is not JSON: ${inWords(name)}${there && `, not '${there}'`}${isMore ? ifMore : ''}`
      found = { line: line + 1, column: column + 1, message }
      throw new Found()
    },
  })
  return found
}

/** Where values stand in a text of JSON, by their paths; of a value that is missing, where it would be. */
export function placesOf(text: string, paths: readonly Path[]): readonly Place[] {
  const wanted = new Set(
    paths.flatMap((path) => path.map((_, end) => keyOf(path.slice(0, end + 1)))),
  )
  const places = new Map<string, Place>()
  const note = (path: JSONPath, line: number, column: number): boolean => {
    const key = keyOf(path)
    const isWanted = path.length === 0 || wanted.has(key)
    if (isWanted) places.set(key, { line: line + 1, column: column + 1 })
    return isWanted
  }
  tryToVisit(text, {
    onObjectBegin: (_offset, _length, line, column, path) => note(path(), line, column),
    onArrayBegin: (_offset, _length, line, column, path) => note(path(), line, column),
    onLiteralValue: (_value, _offset, _length, line, column, path) => {
      note(path(), line, column)
    },
    // Without these, all that follows an object that is left out is left out too.
    onObjectEnd() {},
    onArrayEnd() {},
  })
  return paths.map((path) => {
    for (let end = path.length; end >= 0; end--) {
      const place = places.get(keyOf(path.slice(0, end)))
      if (place) return place
    }
    return start
  })
}

const keyOf = (path: readonly (string | number)[]): string => JSON.stringify(path)

/** What was looked for is found: the rest need not be read. */
class Found extends Error {}

function tryToVisit(text: string, visitor: JSONVisitor): void {
  try {
    visit(text, visitor, options)
  } catch (error) {
    // A text that is nested too deeply has no places.
    if (!(error instanceof Found || error instanceof RangeError)) throw error
  }
}
