import { quotes as ownQuotes } from '#data/quotes'
import { source as ownSource } from '#data/source'
import { fold } from '../text/folding.js'
import { requireText } from '../text/require-text.js'
import { type Digest, sha256 } from '../text/sha256.js'
import { verifyAnchors } from './anchors.js'
import { describeParagraphs, findParagraphs } from './paragraphs.js'
import type {
  QuoteVerification,
  SourceVerification,
  TextStatus,
  VerifiableDataset,
  VerifiableQuote,
} from './types.js'
import { locator, paragraphTexts, wordsOfSource } from './words.js'

/** Compares the words of direct and mixed quotations with those of the text. */
function verifyQuotes(
  quotes: readonly VerifiableQuote[],
  wordsAt: ReturnType<typeof wordsOfSource>,
): QuoteVerification[] {
  return quotes.flatMap(({ id, content, direct, text }) => {
    if (text === undefined) return []
    const stretches = direct ?? content
    if (!Array.isArray(stretches)) return { id, status: 'unverified' }
    const parts = stretches.flatMap((anchor) => wordsAt(anchor)?.words ?? [])
    if (parts.length < stretches.length) return { id, status: 'unverified' }
    // Join words only if they may be the text: every quotation may have a whole paragraph.
    const length = parts.reduce((sum, part) => sum + part.length, parts.length - 1)
    const isVerbatim = length === text.length && parts.join('\n') === text
    return { id, status: isVerbatim ? 'verbatim' : 'altered' }
  })
}

/** The collections of a dataset that are compared with the text. */
const compared = [
  'entities',
  'mentions',
  'events',
  'facts',
  'quotes',
  'relations',
  'notes',
] as const

/** Throws a TypeError if a value is not a dataset as far as it is compared. */
function requireDataset(dataset: VerifiableDataset): void {
  const { source } = Object(dataset) as VerifiableDataset
  const { paragraphs, canonicalForm } = Object(source) as VerifiableDataset['source']
  const isSource =
    Array.isArray(paragraphs) &&
    paragraphs.every((one) => typeof one === 'object' && one !== null) &&
    typeof canonicalForm === 'object' &&
    canonicalForm !== null
  if (!isSource) {
    throw new TypeError(
      'The dataset has no source: give { source, … }, as datasetSchema returns it',
    )
  }
  for (const name of compared) {
    const records: unknown = dataset[name]
    const areRecords =
      records === undefined ||
      (Array.isArray(records) && records.every((one) => typeof one === 'object' && one !== null))
    if (!areRecords) {
      throw new TypeError(`${name} is not an array of records: give them as datasetSchema does`)
    }
  }
}

/** How a text is verified. */
export interface VerifyOptions {
  /** Computes SHA-256, where Web Crypto is missing. */
  readonly digest?: Digest | undefined
}

/**
 * Compares a text with a source, paragraph by paragraph, to the last character; with the words of its quotations; and
 * with the anchors of its records.
 *
 * The text may be any copy: with other line breaks, blank lines, other lines or repeated paragraphs in it, its paragraphs
 * in another order, or broken into lines, with or without hyphens. Only hashes and lengths decide, so nothing is guessed:
 * what is not found to the last character is reported, and what differs in typography alone is said to. The work is linear
 * in the length of the text. A text that does not fit throws nothing.
 *
 * @param text - The copy.
 * @param dataset - A source and the records to compare, as `datasetSchema` returns them. Without it: the source and the
 * quotations of this package.
 * @throws TypeError if the text is not a string, or the dataset has no source or something else than records.
 * @throws Error if Web Crypto is missing and no digest is given.
 */
export async function verifySource(
  text: string,
  dataset: VerifiableDataset = { source: ownSource, quotes: ownQuotes },
  { digest }: VerifyOptions = {},
): Promise<SourceVerification> {
  requireText(text)
  requireDataset(dataset)
  const { source } = dataset
  const found = await findParagraphs(text, source, digest)
  const paragraphs = describeParagraphs(text, source, found)
  const texts = paragraphTexts(text, found)
  const wordsAt = wordsOfSource(source, texts)
  const quotes = verifyQuotes(dataset.quotes ?? [], wordsAt)
  const anchors = verifyAnchors(dataset, wordsAt)

  let hash: TextStatus = 'unverified'
  if (texts.size === source.paragraphs.length) {
    const whole = source.paragraphs.map((_, index) => texts.get(index)?.text).join('\n')
    const end = source.canonicalForm.finalLineBreak ? '\n' : ''
    const isWhole = (await sha256(whole + end, digest)) === source.sha256
    const areFolded = source.paragraphs.map(async ({ folded }, index) => {
      const words = texts.get(index)?.text as string
      return folded === undefined || folded === (await sha256(fold(words), digest))
    })
    hash = isWhole && !(await Promise.all(areFolded)).includes(false) ? 'verbatim' : 'altered'
  }
  return {
    verified:
      hash === 'verbatim' &&
      [...paragraphs, ...quotes].every(({ status }) => status === 'verbatim') &&
      anchors.every(({ status }) => status === 'whole'),
    sha256: hash,
    paragraphs,
    quotes,
    anchors,
    locate: locator(text, source, found),
  }
}
