import { quotes as ownQuotes } from '#data/quotes'
import { source as ownSource } from '#data/source'
import { requireText } from '../text/require-text.js'
import { sha256 } from '../text/sha256.js'
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
    const parts = (direct ?? content).map((anchor) => wordsAt(anchor)?.words)
    if (parts.includes(undefined)) return { id, status: 'unverified' }
    return { id, status: parts.join('\n') === text ? 'verbatim' : 'altered' }
  })
}

/**
 * Compares a text with a source, paragraph by paragraph, to the last character; with the words of its quotations; and
 * with the anchors of its records.
 *
 * The text may be any copy: with other line breaks, blank lines or a header, its paragraphs in another order, or broken
 * into lines with blank lines between them. Only hashes and lengths are compared, so nothing is guessed: what is not
 * found to the last character is reported. The work is linear in the length of the text. A text that does not fit throws
 * nothing.
 *
 * @param text - The copy.
 * @param dataset - A source and the records to compare, as `datasetSchema` returns them. Without it: the source and the
 * quotations of this package.
 * @throws TypeError if the text is not a string, or the dataset has no source.
 */
export async function verifySource(
  text: string,
  dataset: VerifiableDataset = { source: ownSource, quotes: ownQuotes },
): Promise<SourceVerification> {
  requireText(text)
  if (!Array.isArray(dataset?.source?.paragraphs)) {
    throw new TypeError(
      'The dataset has no source: give { source, … }, as datasetSchema returns it',
    )
  }
  const { source } = dataset
  const places = await findParagraphs(text, source)
  const paragraphs = describeParagraphs(text, source, places)
  const texts = paragraphTexts(text, places)
  const wordsAt = wordsOfSource(source, texts)
  const quotes = verifyQuotes(dataset.quotes ?? [], wordsAt)
  const anchors = verifyAnchors(dataset, wordsAt)

  let hash: TextStatus = 'unverified'
  if (texts.size === source.paragraphs.length) {
    const whole = source.paragraphs.map((_, index) => texts.get(index)?.text).join('\n')
    const end = source.canonicalForm.finalLineBreak ? '\n' : ''
    hash = (await sha256(whole + end)) === source.sha256 ? 'verbatim' : 'altered'
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
    locate: locator(source, places),
  }
}
