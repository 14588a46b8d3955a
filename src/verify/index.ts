export { anchorOf } from './anchor-of.js'
export { buildSource, type SourceDetails } from './build-source.js'
export { excerpt } from './excerpt.js'
export {
  type ParagraphStatus,
  type ParagraphVerification,
  type QuoteStatus,
  type QuoteVerification,
  type SourceVerification,
  type VerifiableDataset,
  type VerifiableQuote,
  verifySource,
} from './verify-source.js'
