import { describe, expect, it } from 'vitest'
import { textLength } from '../../../src/rules/set/text-length.js'
import { found } from '../found.js'

describe('text-length', () => {
  it('counts code points, and a line feed between two anchors', () => {
    expect(
      found(textLength, (dataset) => {
        dataset.quotes[0].text = 'the bridge is safe.'
        dataset.quotes[1].text = 'Nobody asked us. We will test it, all of it.'
      }).map((problem) => problem.split(':').slice(0, 2).join(':')),
    ).toEqual([
      'quotes.0.text: has 19 code points, but the anchors of content, joined by line feeds, have 21',
      'quotes.1.text: has 44 code points, but the anchors of content, joined by line feeds, have 33',
    ])
  })
})
