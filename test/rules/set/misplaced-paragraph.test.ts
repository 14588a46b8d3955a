import { describe, expect, it } from 'vitest'
import { misplacedParagraph } from '../../../src/rules/set/misplaced-paragraph.js'
import { found } from '../found.js'

describe('misplaced-paragraph', () => {
  it('finds gaps between paragraphs, and a length that does not fit them', () => {
    expect(
      found(misplacedParagraph, (dataset) => {
        dataset.source.paragraphs[1].start += 1
        dataset.source.length -= 1
      }),
    ).toEqual([
      'source.paragraphs.1.start: must be 55: a line feed stands between two paragraphs',
      'source.length: must be 111: the end of the last paragraph, and the final line break if there is one',
    ])
  })
})
