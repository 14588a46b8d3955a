import { anchorAt, contents } from '../content.js'
import { mostLevels } from '../limits.js'
import { shown } from '../printable.js'
import { type DatasetView, elementsOf, type Found, isObject } from '../read-dataset.js'
import type { Report, Rule } from '../rule.js'

/** A quotation and those that contain it, from the innermost to the outermost. */
function levels(quote: Found, byId: DatasetView['byId']): readonly Found[] {
  const all = new Set<Found>()
  let level: Found | undefined = quote
  while (level?.collection === 'quotes' && !all.has(level) && all.size < mostLevels) {
    all.add(level)
    level = byId(level.record.nestedIn)
  }
  return [...all]
}

/** Every speaker of a quotation must be among the sources of a fact that it makes, the innermost first. */
function checkSources(fact: Found, quotes: readonly Found[], report: Report): void {
  const attributions = elementsOf(fact.record.attributions)
  if (attributions.length === 0) return
  const places = new Map<unknown, number>()
  for (const [place, one] of attributions.entries()) {
    if (isObject(one) && typeof one.source === 'string') places.set(one.source, place)
  }
  const wrong = (message: string) =>
    report({ code: 'fact-of-quote', path: fact.pathTo('attributions'), message })
  let inner: unknown
  for (const { record } of quotes) {
    const { id, speaker } = record
    if (typeof speaker !== 'string') continue
    const place = places.get(speaker)
    if (place === undefined) {
      wrong(`must name '${shown(speaker)}', the speaker of '${shown(String(id))}'`)
    } else if (place < (places.get(inner) ?? 0)) {
      wrong(
        `must name '${shown(String(inner))}' before '${shown(speaker)}': the innermost source first`,
      )
    }
    inner = speaker
  }
}

/**
 * A fact that a quotation makes is held by its speaker, and by the speakers of the quotations that contain it; it rests
 * on words of the quotation.
 */
export const factOfQuote: Rule = ({ byCollection, byId }, report) => {
  const contentOf = contents()
  for (const fact of byCollection.facts) {
    const { record, anchors } = fact
    const quote = byId(record.quote)
    if (quote?.collection !== 'quotes') continue
    checkSources(fact, levels(quote, byId), report)
    const content = contentOf(quote)
    const overlaps = anchors.some(({ start, end }) => {
      const last = anchorAt(content, end - 1)
      return last !== undefined && start < last.end
    })
    if (content.length > 0 && anchors.length > 0 && !overlaps) {
      report({
        code: 'fact-of-quote',
        path: fact.pathTo('quote'),
        message: `'${shown(String(record.quote))}' has none of the words that the fact rests on: name the quote that has them, or leave it out`,
      })
    }
  }
}
