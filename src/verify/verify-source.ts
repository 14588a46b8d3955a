import { quotes as ownQuotes } from '#data/quotes'
import { source as ownSource } from '#data/source'
import type { SourceVerification, VerifiableDataset } from './types.js'
import { type VerifyOptions, verifyText } from './verify-text.js'

/**
 * Compares a text with a source, paragraph by paragraph, to the last character; with the words of its quotations; and
 * with the anchors of its records.
 *
 * The text may be any copy: with other line breaks, blank lines, other lines or repeated paragraphs in it, its paragraphs
 * in another order, or broken into lines, with or without hyphens. Only hashes and lengths decide, so nothing is guessed:
 * what is not found to the last character is reported, and a paragraph that differs in typography alone is `typographic`.
 * The work is linear in the length of the text. A text that differs never throws.
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
  return verifyText(text, dataset, options)
}
