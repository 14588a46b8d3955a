import { anchorOutOfRange } from './anchor-out-of-range.js'
import { contradictionOfClaims } from './contradiction-of-claims.js'
import { cyclicPart } from './cyclic-part.js'
import { danglingReference } from './dangling-reference.js'
import { duplicateId } from './duplicate-id.js'
import { misplacedParagraph } from './misplaced-paragraph.js'
import { outsideQuote } from './outside-quote.js'
import { overlappingAnchors } from './overlapping-anchors.js'
import { reservedId } from './reserved-id.js'
import { repeatedValue } from './repeated-value.js'
import type { Rule } from './rule.js'
import { unknownField } from './unknown-field.js'
import { textLength } from './text-length.js'
import { wrongKindReference } from './wrong-kind-reference.js'

/** What holds for a whole dataset and no single record can show. */
export const rules: readonly Rule[] = [
  duplicateId,
  reservedId,
  danglingReference,
  wrongKindReference,
  cyclicPart,
  misplacedParagraph,
  anchorOutOfRange,
  overlappingAnchors,
  textLength,
  outsideQuote,
  repeatedValue,
  contradictionOfClaims,
  unknownField,
]
