export { anchorOf } from './anchor-of.js'
export { buildSource, type SourceDetails } from './build-source.js'
export { excerpt } from './excerpt.js'
export { toCanonicalForm } from './to-canonical-form.js'
export {
  type AnchorStatus,
  type AnchorVerification,
  type ParagraphStatus,
  type ParagraphVerification,
  type QuoteVerification,
  type SourceVerification,
  type TextStatus,
  type VerifiableDataset,
  type VerifiableEntity,
  type VerifiableMention,
  type VerifiableQuote,
  verifySource,
} from './verify-source.js'
