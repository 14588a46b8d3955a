import { asAnchor, asAnchors, type Found, type FoundAnchor, isObject } from './rule.js'

/** Several rules look at the same anchors. */
const alreadyRead = new WeakMap<Found, readonly FoundAnchor[]>()

/** Every anchor of a record. */
export function anchorsOf(one: Found): readonly FoundAnchor[] {
  const known = alreadyRead.get(one)
  if (known) return known
  const { record, path } = one
  const anchors: FoundAnchor[] = []
  const add = (anchor: FoundAnchor | undefined) => {
    if (anchor) anchors.push(anchor)
  }
  for (const name of ['anchor', 'cue', 'source']) add(asAnchor(record[name], path, name))
  for (const name of ['anchors', 'content', 'direct']) {
    if (Array.isArray(record[name])) asAnchors(record[name], [...path, name]).forEach(add)
  }
  if (isObject(record.time)) add(asAnchor(record.time.anchor, [...path, 'time'], 'anchor'))
  alreadyRead.set(one, anchors)
  return anchors
}

/** Several records may refer to the same quotation. */
const contents = new WeakMap<Found, readonly FoundAnchor[]>()

/** The stretches of a quotation's content, by their start. */
export function contentOf(quote: Found): readonly FoundAnchor[] {
  const known = contents.get(quote)
  if (known) return known
  const content = asAnchors(quote.record.content, [...quote.path, 'content'])
  content.sort((a, b) => a.start - b.start)
  contents.set(quote, content)
  return content
}
