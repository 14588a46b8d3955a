import { idFormat, languageFormat } from '../rules/formats.js'
import { countCodePoints } from '../text/code-points.js'
import type { Source } from '../types/source.js'
import { sha256 } from './hash.js'
import { requireText } from './require-text.js'

/** What `buildSource` cannot read off the text. */
export interface SourceDetails<Id extends string> {
  /** Id of the source record: kebab-case. */
  readonly id: Id
  /** Language of the text (BCP 47). */
  readonly language: string
}

/**
 * The source record of a text: its length, its paragraphs and their hashes, for a dataset of one's own.
 *
 * The text must be in the canonical form, so that positions in it are positions for everyone: line feeds between
 * paragraphs, no white space around them, no byte order mark, no lone surrogates. `toCanonicalForm` makes it so, but for
 * the last.
 *
 * @throws RangeError where the text is empty, has a blank line, or is not in the canonical form, and where the id or
 * the language is none.
 */
export async function buildSource<const Id extends string>(
  text: string,
  { id, language }: SourceDetails<Id>,
): Promise<Source<Id>> {
  requireText(text)
  for (const [value, { pattern, message }] of [
    [id, idFormat],
    [language, languageFormat],
  ] as const) {
    if (!pattern.test(value)) throw new RangeError(`'${value}' ${message}`)
  }
  if (/[\r\u0085\u2028\u2029]/.test(text)) {
    throw new RangeError(
      'The text has other line breaks than line feeds: use toCanonicalForm first',
    )
  }
  if (text.startsWith('\ufeff')) {
    throw new RangeError('The text begins with a byte order mark: use toCanonicalForm first')
  }
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) {
    throw new RangeError('The text has a lone surrogate, which has no UTF-8: repair it first')
  }
  const finalLineBreak = text.endsWith('\n')
  const lines = (finalLineBreak ? text.slice(0, -1) : text).split('\n')
  const blank = lines.findIndex((line) => line.trim() === '')
  if (blank !== -1) {
    throw new RangeError(
      `Line ${blank + 1} of the text is blank: a line is a paragraph, use toCanonicalForm first`,
    )
  }
  const indented = lines.findIndex((line) => line !== line.trim())
  if (indented !== -1) {
    throw new RangeError(
      `Line ${indented + 1} of the text begins or ends with white space: use toCanonicalForm first`,
    )
  }
  let start = 0
  const paragraphs = []
  for (const line of lines) {
    const end = start + countCodePoints(line)
    paragraphs.push({ start, end, sha256: await sha256(line) })
    start = end + 1
  }
  return {
    id,
    language,
    length: countCodePoints(text),
    sha256: await sha256(text),
    canonicalForm: { encoding: 'UTF-8', lineBreak: 'LF', finalLineBreak },
    paragraphs,
  }
}
