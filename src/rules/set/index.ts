import type { Rule } from '../rule.js'
import { anchorAcrossParagraphs } from './anchor-across-paragraphs.js'
import { anchorOutOfRange } from './anchor-out-of-range.js'
import { cyclicPart } from './cyclic-part.js'
import { cyclicRelation } from './cyclic-relation.js'
import { danglingReference } from './dangling-reference.js'
import { duplicateId } from './duplicate-id.js'
import { eventOfQuote } from './event-of-quote.js'
import { factOfQuote } from './fact-of-quote.js'
import { misplacedParagraph } from './misplaced-paragraph.js'
import { missingAuthor } from './missing-author.js'
import { outsideQuote } from './outside-quote.js'
import { overlappingAnchors } from './overlapping-anchors.js'
import { relationBetweenKinds } from './relation-between-kinds.js'
import { repeatedPart } from './repeated-part.js'
import { repeatedRecord } from './repeated-record.js'
import { repeatedValue } from './repeated-value.js'
import { reservedId } from './reserved-id.js'
import { selfReference } from './self-reference.js'
import { textLength } from './text-length.js'
import { unknownField } from './unknown-field.js'
import { wrongKindReference } from './wrong-kind-reference.js'

/** What must hold in a whole dataset and cannot be seen in a single record. */
export const rules: readonly Rule[] = [
  duplicateId,
  reservedId,
  danglingReference,
  wrongKindReference,
  selfReference,
  cyclicPart,
  cyclicRelation,
  repeatedRecord,
  repeatedValue,
  missingAuthor,
  misplacedParagraph,
  anchorOutOfRange,
  anchorAcrossParagraphs,
  overlappingAnchors,
  textLength,
  outsideQuote,
  eventOfQuote,
  factOfQuote,
  relationBetweenKinds,
  repeatedPart,
  unknownField,
]
