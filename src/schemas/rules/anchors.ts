import { asAnchor, asAnchors, type Found, type FoundAnchor, isObject } from './rule.js'

/** Several rules look at the same anchors. */
const alreadyRead = new WeakMap<Found, readonly FoundAnchor[]>()

/** Every anchor of a record. */
export function anchorsOf(one: Found): readonly FoundAnchor[] {
  const known = alreadyRead.get(one)
  if (known) return known
  const { record, path } = one
  const anchors: FoundAnchor[] = []
  for (const name of ['anchor', 'cue', 'source']) {
    if (isObject(record[name])) anchors.push(...asAnchor(record[name], [...path, name]))
  }
  for (const name of ['anchors', 'content', 'direct']) {
    if (isObject(record[name])) anchors.push(...asAnchors(record[name], [...path, name]))
  }
  if (isObject(record.time) && isObject(record.time.anchor)) {
    anchors.push(...asAnchor(record.time.anchor, [...path, 'time', 'anchor']))
  }
  alreadyRead.set(one, anchors)
  return anchors
}
