import { idFormat, languageFormat } from '../rules/formats.js'
import { isBlank, trimmed } from '../text/blank.js'
import { countCodePoints } from '../text/code-points.js'
import { fold } from '../text/folding.js'
import { requireText } from '../text/require-text.js'
import { type Digest, digestOf, sha256 } from '../text/sha256.js'
import type { Source } from '../types/source.js'

/** What `buildSource` cannot read from the text. */
export interface SourceDetails<Id extends string> {
  /** Id of the source record: kebab-case. */
  readonly id: Id
  /** Language of the text (BCP 47). */
  readonly language: string
  /** Computes SHA-256, where Web Crypto is missing. */
  readonly digest?: Digest | undefined
}

/** What keeps a text from being in the canonical form, and how to fix it. */
function flawOf(text: string): string | undefined {
  if (/[\v\f\r\u0085\u2028\u2029]/.test(text)) {
    return 'The text has line breaks other than line feeds: use toCanonicalForm first'
  }
  if (text.startsWith('\ufeff')) {
    return 'The text begins with a byte order mark: use toCanonicalForm first'
  }
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) {
    return 'The text has a lone surrogate, which UTF-8 cannot encode: repair it first'
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const control = /[\x00-\x08\x0e-\x1f\x7f-\x9f]/.exec(text)
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    const line = paragraphsOf(text.slice(0, control.index + 1)).length
    return `Line ${line} of the text has a control character, U+${code}, which no record can quote: take it out first`
  }
  const lines = paragraphsOf(text)
  const blank = lines.findIndex(isBlank)
  if (blank !== -1) {
    return `Line ${blank + 1} of the text is blank: each line is a paragraph, use toCanonicalForm first`
  }
  const indented = lines.findIndex((line) => {
    const { start, end } = trimmed(line)
    return start > 0 || end < line.length
  })
  if (indented !== -1) {
    return `Line ${indented + 1} of the text begins or ends with white space: use toCanonicalForm first`
  }
  return undefined
}

const paragraphsOf = (text: string): string[] =>
  (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')

/** The id and the language of some details, whatever they are. */
function readDetails<Id extends string>(details: SourceDetails<Id>): Partial<SourceDetails<Id>> {
  try {
    const { id, language } = Object(details) as SourceDetails<Id>
    return { id, language }
  } catch {
    // A getter or a proxy throws.
    return {}
  }
}

/**
 * The source record of a text: its length, its paragraphs and their hashes, for a dataset of your own.
 *
 * The text must be in the canonical form, so that positions in it are the same for everyone: line feeds between
 * paragraphs, no white space around them, no byte order mark, no lone surrogates. `toCanonicalForm` changes all but the
 * last.
 *
 * @throws RangeError if the text is empty, has a blank line, or is not in the canonical form, or if the id or the
 * language is not valid.
 * @throws TypeError if the text is not a string, or the digest is not a function that returns 32 bytes.
 * @throws Error if Web Crypto is missing and no digest is given.
 */
export async function buildSource<const Id extends string>(
  text: string,
  details: SourceDetails<Id>,
): Promise<Omit<Source<Id>, 'publication'>> {
  requireText(text)
  const digest = digestOf(details)
  const { id, language } = readDetails(details)
  for (const [name, value, { pattern, message }] of [
    ['id', id, idFormat],
    ['language', language, languageFormat],
  ] as const) {
    if (typeof value !== 'string' || !pattern.test(value))
      throw new RangeError(`${name} ${message}`)
  }
  const flaw = flawOf(text)
  if (flaw) throw new RangeError(flaw)
  let start = 0
  const paragraphs = []
  for (const line of paragraphsOf(text)) {
    const end = start + countCodePoints(line)
    paragraphs.push({
      start,
      end,
      sha256: await sha256(line, digest),
      folded: await sha256(fold(line), digest),
    })
    start = end + 1
  }
  return {
    id: id as Id,
    language: language as string,
    length: countCodePoints(text),
    sha256: await sha256(text, digest),
    canonicalForm: { encoding: 'UTF-8', lineBreak: 'LF', finalLineBreak: text.endsWith('\n') },
    paragraphs,
  }
}
