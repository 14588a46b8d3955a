import { describe, expect, it } from 'vitest'
import { anchorAcrossParagraphs } from '../../../src/rules/set/anchor-across-paragraphs.js'
import { found } from '../found.js'

describe('anchor-across-paragraphs', () => {
  it('finds anchors that contain a line break, or touch one', () => {
    expect(
      found(anchorAcrossParagraphs, (dataset) => {
        const [first, second] = dataset.source.paragraphs
        dataset.mentions[0].anchor = { start: first.start, end: second.start }
        dataset.facts[0].anchors = [{ start: first.end, end: second.end }]
        dataset.facts[1].anchors = [{ start: second.start, end: second.end }]
      }),
    ).toEqual([
      'mentions.0.anchor: does not lie within one paragraph: leave line breaks out, and give an anchor for each paragraph',
      'facts.0.anchors.0: does not lie within one paragraph: leave line breaks out, and give an anchor for each paragraph',
    ])
  })
})
