import { asAnchor, asAnchors, type Found, type FoundAnchor, isObject } from './rule.js'

/** Every anchor of a record. */
export function anchorsOf({ record, path }: Found): FoundAnchor[] {
  return [
    ...['anchor', 'cue', 'source'].flatMap((name) => asAnchor(record[name], [...path, name])),
    ...['anchors', 'content', 'direct'].flatMap((name) => asAnchors(record[name], [...path, name])),
    ...(isObject(record.time) ? asAnchor(record.time.anchor, [...path, 'time', 'anchor']) : []),
  ]
}
