import { quotes as ownQuotes } from '#data/quotes'
import { source as ownSource } from '#data/source'
import { fold } from '../text/folding.js'
import { requireText } from '../text/require-text.js'
import { type Digest, digestOf, sha256 } from '../text/sha256.js'
import { verifyAnchors } from './anchors.js'
import { type ComparedQuote, readCompared } from './compared.js'
import { describeParagraphs, findParagraphs } from './paragraphs.js'
import type {
  QuoteVerification,
  SourceVerification,
  TextStatus,
  VerifiableDataset,
} from './types.js'
import { locator, paragraphTexts, wordsOfSource } from './words.js'

/** Compares the words of direct and mixed quotations with those of the text. */
function verifyQuotes(
  quotes: readonly ComparedQuote[],
  wordsAt: ReturnType<typeof wordsOfSource>,
): QuoteVerification[] {
  return quotes.map(({ id, stretches, text }) => {
    const parts = stretches?.flatMap((anchor) => (anchor && wordsAt(anchor)?.words) ?? [])
    if (!parts || parts.length !== stretches?.length) return { id, status: 'unverified' }
    // Join words only if they may be the text: every quotation may have a whole paragraph.
    const length = parts.reduce((sum, part) => sum + part.length, parts.length - 1)
    const isVerbatim =
      typeof text === 'string' && length === text.length && parts.join('\n') === text
    return { id, status: isVerbatim ? 'verbatim' : 'altered' }
  })
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
 * @throws TypeError if the text is not a string, the dataset has no source, has something else than records, or cannot be
 * read, or the digest is not a function that returns 32 bytes.
 * @throws Error if Web Crypto is missing and no digest is given.
 */
export async function verifySource(
  text: string,
  dataset: VerifiableDataset = { source: ownSource, quotes: ownQuotes },
  options: VerifyOptions = {},
): Promise<SourceVerification> {
  requireText(text)
  const digest = digestOf(options)
  const compared = readCompared(dataset)
  const found = await findParagraphs(text, compared, digest)
  const paragraphs = describeParagraphs(text, compared, found)
  const texts = paragraphTexts(text, found)
  const wordsAt = wordsOfSource(compared, texts)
  const quotes = verifyQuotes(compared.quotes, wordsAt)
  const anchors = verifyAnchors(compared, wordsAt)

  let hash: TextStatus = 'unverified'
  if (texts.size === compared.paragraphs.length) {
    const whole = compared.paragraphs.map((_, index) => texts.get(index)?.text).join('\n')
    const end = compared.finalLineBreak ? '\n' : ''
    const isWhole = (await sha256(whole + end, digest)) === compared.sha256
    // Equal paragraphs are folded once.
    const folds = new Map(
      compared.paragraphs.map(({ sha256: own, folded }, index) => [`${own} ${folded}`, index]),
    )
    const areFolded = [...folds.values()].map(async (index) => {
      const folded = compared.paragraphs[index]?.folded
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
    locate: locator(text, compared, found),
  }
}
