export { anchorOf } from '../text/anchor-of.js'
export { toCanonicalForm } from '../text/canonical-form.js'
export { excerpt } from '../text/excerpt.js'
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
