import { mostElements } from '../messages.js'
import { type Collection, type Found, isObject, type Rule, shown } from './rule.js'

/** The positions of an anchor, or of all anchors of a list; nothing where there are none. */
function positions(value: unknown): string {
  if (Array.isArray(value)) return value.length > mostElements ? '' : value.map(positions).join()
  if (!isObject(value) || typeof value.start !== 'number' || typeof value.end !== 'number')
    return ''
  return `${value.start}-${value.end}`
}

/** What makes two records of a kind say the same, whatever their ids. */
const keys: Readonly<Record<Collection, (record: Found['record']) => readonly unknown[]>> = {
  entities: ({ type, name, description }) => [type, name, description],
  mentions: ({ entity, anchor }) => [entity, positions(anchor)],
  events: ({ type, title, status, anchors }) => [type, title, status, positions(anchors)],
  facts: ({ statement, anchors }) => [statement, positions(anchors)],
  quotes: ({ speaker, content }) => [speaker, positions(content)],
  relations: ({ type, from, to, source }) =>
    // These hold both ways.
    type === 'contradicts' || type === 'same-as'
      ? [type, ...[String(from), String(to)].sort(), source]
      : [type, from, to, source],
  notes: ({ text, kind, about }) => [text, kind, Array.isArray(about) ? about[0] : undefined],
  references: ({ url }) => [url],
}

/** Nothing is recorded twice under two ids. */
export const repeatedRecord: Rule = function* ({ found, known }) {
  const first = new Map<string, Found>()
  const keysOf = ({ collection, record }: Found) => {
    const { sameAs } = record
    const wikidata = isObject(sameAs) ? sameAs.wikidata : undefined
    return [
      { values: keys[collection](record), message: 'says the same as' },
      {
        values: [wikidata],
        message: `is by its Wikidata number (${shown(String(wikidata))}) the same as`,
      },
    ]
      .filter(({ values }) => values.every((value) => typeof value === 'string' && value !== ''))
      .map(({ values, message }) => ({ key: JSON.stringify([collection, ...values]), message }))
  }
  for (const one of known) for (const { key } of keysOf(one)) first.set(key, one)
  for (const one of found) {
    const all = keysOf(one)
    const same = all.find(({ key }) => first.has(key))
    for (const { key } of all) if (!first.has(key)) first.set(key, one)
    const other = same && first.get(same.key)
    if (!same || !other || other.record.id === one.record.id) continue
    yield {
      code: 'repeated-record',
      path: one.path,
      message: `${same.message} ${other.path.join('.')}: keep one of the two`,
    }
  }
}
