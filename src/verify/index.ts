export { anchorOf } from '../text/anchor-of.js'
export { toCanonicalForm } from '../text/canonical-form.js'
export { excerpt } from '../text/excerpt.js'
export type { Digest } from '../text/sha256.js'
export { toUtf16 } from '../text/to-utf16.js'
export { buildSource, type SourceDetails } from './build-source.js'
export type {
  AnchorStatus,
  AnchorVerification,
  ParagraphStatus,
  ParagraphVerification,
  QuoteVerification,
  SourceVerification,
  TextStatus,
  VerifiableDataset,
  VerifiableEntity,
  VerifiableMention,
  VerifiableQuote,
} from './types.js'
export { verifySource } from './verify-source.js'
export type { VerifyOptions } from './verify-text.js'
