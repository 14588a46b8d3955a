/** Any value: values are put where they do not belong. */
type Any = ReturnType<typeof JSON.parse>

/** A record after one change. */
export interface Mutant {
  /** What was done to it. */
  readonly change: string
  readonly path: readonly (string | number)[]
  readonly record: Any
}

/** Optional fields. */
export const optional = new Set([
  'country',
  'sameAs',
  'partOf',
  'affiliation',
  'owner',
  'cue',
  'addressee',
  'medium',
  'nestedIn',
  'place',
  'plover',
  'mode',
  'cameo',
  'quantity',
  'quote',
  'better',
  'publication',
  'folded',
])
/** Whether a field is optional: some are in one place and not in another. */
export function mayLack(path: readonly (string | number)[], value: Any, record: Any): boolean {
  const name = path.at(-1)
  if (typeof name === 'number') return false
  if (name === 'source') return isAnchor(value)
  if (name === 'anchor') return path.includes('time') || 'from' in record
  if (name === 'references') return path.includes('time')
  return optional.has(String(name))
}

/** Values of the right type that a field must not have. */
const wrongStrings: Readonly<Record<string, readonly string[]>> = {
  words: ['', ' ', '\n\t', '\u2003\u3000\ufeff', 'a\0b', 'a\x80b'],
  halfSurrogate: ['half of \ud83c', '\udf09 half', '\ud83c'],
  id: ['', 'Not An Id', 'a_b', 'a--b', '-a', 'a-', '1a', 'é', `a${'b'.repeat(200)}`, 'a\n'],
  wikidata: ['', 'Q0', 'q1', 'P31', 'Q1 '],
  country: ['', 'ZZ', 'ua', 'UKR', 'EU'],
  cameo: ['', '1', '0199', '177', '2051', '15'],
  edtf: [
    '',
    'yesterday',
    '16.2.2022',
    '2022-13',
    '2022-00-01',
    '2022-2-1',
    '../..',
    'T12:00:00',
    '2022-02-16T25:00:00',
    '2022-02-16T12:00:00-00:00',
  ],
  impossibleDate: ['2022-02-30', '2023-02-29', '2022-04-31', '2022-02-16/2022-02-15'],
  url: [
    '',
    'https://a.example/">',
    'https://a\0.example',
    'https://a.example:65536',
    'https://a.example..',
    'gazette',
    'ftp://a.example',
    'https://localhost',
    'https://a:b@c.example',
    'javascript:alert(1)',
    `https://a.example/${'a'.repeat(2048)}`,
    `https://${'a'.repeat(64)}.example/`,
    'https://a.example/\u2028 b',
  ],
  urlHalfSurrogate: ['https://a.example/\udf09', 'https://a\ud83c.example/'],
  sha256: ['', '0', 'A'.repeat(64), 'g'.repeat(64), '0'.repeat(63)],
  language: ['', 'e', 'en_US', 'english-', '1'],
  field: ['', 'Time', 'a..b', '.a', 'time.edtf.', '__proto__'],
  vocabulary: ['', 'no-such-value', 'constructor', 'toString', '__proto__'],
}
const formOf: Readonly<Record<string, keyof typeof wrongStrings>> = {
  name: 'words',
  aliases: 'words',
  description: 'words',
  title: 'words',
  publisher: 'words',
  statement: 'words',
  unit: 'words',
  text: 'words',
  paraphrase: 'words',
  wikidata: 'wikidata',
  country: 'country',
  cameo: 'cameo',
  edtf: 'edtf',
  published: 'edtf',
  url: 'url',
  sha256: 'sha256',
  folded: 'sha256',
  language: 'language',
  field: 'field',
  encoding: 'vocabulary',
  lineBreak: 'vocabulary',
  type: 'vocabulary',
  level: 'vocabulary',
  status: 'vocabulary',
  role: 'vocabulary',
  kind: 'vocabulary',
  factuality: 'vocabulary',
  comparator: 'vocabulary',
  basis: 'vocabulary',
  mode: 'vocabulary',
}
/** The form of a string, by its field. */
export function formAt(path: readonly (string | number)[]): string {
  const name = [...path].reverse().find((part) => typeof part === 'string')
  if (name === 'value') return path.includes('better') ? 'words' : 'number'
  return formOf[String(name)] ?? 'id'
}

export const isAnchor = (value: Any): boolean =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value

/** Every place in a record, from the outside in. */
export function* placesIn(
  value: Any,
  path: readonly (string | number)[] = [],
): Iterable<[readonly (string | number)[], Any]> {
  yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    yield* placesIn(value[key], [...path, key])
  }
}

export function at(value: Any, path: readonly (string | number)[]): Any {
  return path.reduce((part, key) => part[key], value)
}

/** A copy of a record with another value at a place. */
export function put(record: Any, path: readonly (string | number)[], value: unknown): Any {
  if (path.length === 0) return value
  const copy = structuredClone(record)
  at(copy, path.slice(0, -1))[path.at(-1) as string] = value
  return copy
}

const wrongTypes = (value: Any): unknown[] => {
  const others: unknown[] = [
    7,
    'seven',
    true,
    {},
    [],
    [[]],
    7n,
    Symbol('seven'),
    () => 7,
    new Date(0),
    new Map(),
  ]
  const kind = (one: unknown) => (Array.isArray(one) ? 'array' : one === null ? 'null' : typeof one)
  return others.filter((other) => kind(other) !== kind(value))
}

/** Changes that make a record invalid by itself. */
export function* breakagesOf(record: Any): Iterable<Mutant> {
  for (const [path, value] of placesIn(record)) {
    const name = path.at(-1)
    const inArray = typeof name === 'number'
    const change = (what: string, broken: unknown): Mutant => ({
      change: what,
      path,
      record: broken,
    })
    const isOptional = mayLack(path, value, record)

    for (const other of wrongTypes(value)) {
      // A date is null or a string.
      const broken = path.length === 0 ? other : put(record, path, undefined)
      if (path.length > 0) at(broken, path.slice(0, -1))[name as string] = other
      yield change(`another type: ${typeof other}`, broken)
    }
    if (value !== null && !(name === 'edtf' || name === 'published')) {
      yield change('null', put(record, path, null))
    }
    if (path.length > 0 && !inArray && !isOptional) {
      const copy = structuredClone(record)
      delete at(copy, path.slice(0, -1))[name as string]
      yield change('removed', copy)
    }
    if (inArray) yield change('undefined', put(record, path, undefined))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const other of [{}, new Date(0), new Map([['start', 0]])]) {
        const broken = path.length === 0 ? other : put(record, path, other)
        yield change('another object', broken)
      }
      for (const key of ['surplus', 'constructor', '__proto__', 'toString', '']) {
        const copy = structuredClone(record)
        const options = { value: {}, enumerable: true, configurable: true, writable: true }
        Object.defineProperty(at(copy, path), key, options)
        yield change(`unknown key '${key}'`, copy)
      }
    }
    if (typeof value === 'string') {
      const form = formAt(path)
      for (const wrong of wrongStrings[form] ?? []) {
        yield change(`no ${form}`, put(record, path, wrong))
      }
      const halves = (
        { words: 'halfSurrogate', url: 'urlHalfSurrogate' } as Record<string, string>
      )[form]
      for (const wrong of halves ? (wrongStrings[halves] ?? []) : []) {
        yield change('half a surrogate pair', put(record, path, wrong))
      }
      if (form === 'edtf') {
        for (const wrong of wrongStrings.impossibleDate ?? []) {
          yield change('impossible date', put(record, path, wrong))
        }
      }
    }
    if (typeof value === 'number') {
      for (const number of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
        yield change('no number', put(record, path, number))
      }
      if (formAt(path) !== 'number') {
        for (const number of [-1, -value - 1, value + 0.5, 2 ** 60, 1e300]) {
          yield change('no position', put(record, path, number))
        }
      }
    }
    if (isAnchor(value)) {
      const { start, end } = value
      yield change('reversed anchor', put(record, path, { ...value, start: end, end: start }))
      yield change('reversed anchor', put(record, path, { ...value, end: start }))
    }
    if (
      Array.isArray(value) &&
      (name === 'anchors' ? !('references' in record) : true) &&
      ['about', 'anchors', 'attributions', 'content', 'direct', 'paragraphs'].includes(String(name))
    ) {
      yield change('emptied', put(record, path, []))
    }
  }
  if (record.basis === undefined && record.time) {
    yield {
      change: 'value without basis',
      path: ['time'],
      record: { ...record, time: { edtf: '2022', basis: 'unknown' } },
    }
    yield {
      change: 'explicit without words',
      path: ['time'],
      record: { ...record, time: { edtf: '2022', basis: 'explicit' } },
    }
    yield {
      change: 'external without reference',
      path: ['time'],
      record: { ...record, time: { edtf: '2022', basis: 'external' } },
    }
    yield {
      change: 'mode of another type',
      path: ['plover'],
      record: { ...record, plover: { type: 'AID', mode: 'cyber' } },
    }
  }
  if (record.from && record.to) {
    yield { change: 'relation to itself', path: ['to'], record: { ...record, to: record.from } }
    const anchor = { start: 0, end: 1 }
    const other =
      record.source === 'editor' ? { ...record, anchor } : { ...record, source: 'editor' }
    yield { change: 'relation without words', path: ['anchor'], record: other }
  }
}

/** Changes that JSON Schema cannot express. */
export const beyondJsonSchema = new Set([
  'half a surrogate pair',
  'impossible date',
  'reversed anchor',
  'relation to itself',
])
