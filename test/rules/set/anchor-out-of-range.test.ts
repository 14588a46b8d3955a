import { describe, expect, it } from 'vitest'
import { anchorOutOfRange } from '../../../src/rules/set/anchor-out-of-range.js'
import { found } from '../found.js'

describe('anchor-out-of-range', () => {
  it('looks at every anchor of a record', () => {
    const past = { start: 200, end: 201 }
    const paths = found(anchorOutOfRange, (dataset) => {
      dataset.mentions[0].anchor = past
      dataset.events[0].time.anchor = past
      dataset.facts[0].anchors = [past]
      dataset.quotes[0].content = [past]
      dataset.quotes[0].direct = [past]
      dataset.quotes[0].cue = past
      dataset.quotes[0].source = past
    }).map((problem) => problem.split(':')[0])
    expect(paths).toEqual([
      'mentions.0.anchor.end',
      'events.0.time.anchor.end',
      'facts.0.anchors.0.end',
      'quotes.0.cue.end',
      'quotes.0.source.end',
      'quotes.0.content.0.end',
      'quotes.0.direct.0.end',
    ])
  })
})
