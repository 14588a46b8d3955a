import { describe, expect, it } from 'vitest'
import { eventOfQuote } from '../../../src/rules/set/event-of-quote.js'
import { found } from '../found.js'

describe('event-of-quote', () => {
  it('finds events whose agent is not the speaker', () => {
    expect(
      found(eventOfQuote, (dataset) => {
        dataset.quotes[0].event = 'engineers-write'
        dataset.events[1].participants[0].role = 'target'
      }),
    ).toEqual([
      "quotes.0.event: 'engineers-write' does not have 'ada-bell' as its agent: name the act of saying it, or add the speaker to its participants",
      "quotes.1.event: 'engineers-write' does not have 'engineers' as its agent: name the act of saying it, or add the speaker to its participants",
    ])
  })
})
