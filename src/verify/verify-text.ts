import { fold } from '../text/folding.js'
import { requireText } from '../text/require-text.js'
import { type Digest, digestOf, sha256 } from '../text/sha256.js'
import { verifyAnchors } from './anchors.js'
import { type ComparedQuote, readCompared } from './compared.js'
import { describeParagraphs } from './describe-paragraphs.js'
import { findParagraphs } from './find-paragraphs.js'
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
    if (!stretches) return { id, status: 'unverified' }
    const parts = stretches.flatMap((anchor) => (anchor && wordsAt(anchor)?.words) ?? [])
    if (parts.length < stretches.length) return { id, status: 'unverified' }
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

/** Compares a text with a dataset: what `verifySource` does, which brings this report's data along. */
export async function verifyText(
  text: string,
  dataset: VerifiableDataset,
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
  const all = compared.paragraphs.flatMap(({ sha256: own, folded }, index) => {
    const words = texts.get(index)?.text
    return words === undefined ? [] : { own, folded, words }
  })
  if (all.length === compared.paragraphs.length) {
    const whole = all.map(({ words }) => words).join('\n')
    const end = compared.finalLineBreak ? '\n' : ''
    const isWhole = (await sha256(whole + end, digest)) === compared.sha256
    // Equal paragraphs are folded once.
    const folds = new Map(all.map((one) => [`${one.own} ${one.folded}`, one]))
    const areFolded = [...folds.values()].map(
      async ({ folded, words }) =>
        folded === undefined || folded === (await sha256(fold(words), digest)),
    )
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
