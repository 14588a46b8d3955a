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
