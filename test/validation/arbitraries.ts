import * as fc from 'fast-check'
import * as vocabularies from '../../src/vocabularies/index.js'
import { eventTypes, ploverModes } from '../../src/vocabularies/index.js'

/** Valid records, generated from the documentation and not from the schemas: the two have to agree. */

const characters = (text: string) => fc.constantFrom(...text)
const letters = 'abcdefghijklmnopqrstuvwxyz'
const part = fc
  .array(characters(`${letters}0123456789`), { minLength: 1, maxLength: 8 })
  .map((all) => all.join(''))
const id = fc
  .tuple(characters(letters), fc.array(part, { minLength: 1, maxLength: 4 }))
  .map(([first, parts]) => first + parts.join('-'))
const words = fc.oneof(
  fc.stringMatching(/^[A-Z][a-z]{0,9}(?: [a-z]{1,9}){0,6}\.$/),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map(
    // Control characters are removed, and a word is added.
    (text) => `${[...text].filter((one) => !/[\p{Cc}\p{Cs}]/u.test(one)).join('')}🌉a`,
  ),
)
const anchor = fc
  .tuple(fc.nat(5000), fc.integer({ min: 1, max: 300 }))
  .map(([start, length]) => ({ start, end: start + length }))
const anchors = fc.array(anchor, { minLength: 1, maxLength: 3 })
const sha256 = fc.stringMatching(/^[0-9a-f]{64}$/)
const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values)

const two = (number: number) => String(number).padStart(2, '0')
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const month = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${two(number)}`)
export const edtf = fc.oneof(
  day,
  month,
  fc.integer({ min: 1000, max: 9999 }).map(String),
  day.map((text) => `${text}~`),
  month.map((text) => `${text}-XX`),
  fc.integer({ min: 100, max: 999 }).map((decade) => `${decade}X`),
  fc.integer({ min: 21, max: 24 }).map((season) => `2022-${season}`),
  fc.integer({ min: 10_000, max: 99_999 }).map((year) => `Y-${year}`),
  fc.tuple(day, day).map((days) => days.sort().join('/')),
  day.map((text) => `../${text}`),
  day.map((text) => `${text}/..`),
  day.map((text) => `${text}T12:30:00Z`),
  day.map((text) => `${text}T12:30:00-00:30`),
)

/** A record with some of its optional fields. */
const withOptional = <Required extends object, Optional extends object>(
  required: { [Key in keyof Required]: fc.Arbitrary<Required[Key]> },
  optional: { [Key in keyof Optional]: fc.Arbitrary<Optional[Key]> },
) =>
  fc
    .tuple(fc.record(required), fc.record(optional, { requiredKeys: [] }))
    .map((parts) => Object.assign({}, ...parts))

const time = fc.oneof(
  withOptional(
    { edtf: fc.option(edtf), basis: one(['relative', 'inferred']) },
    { anchor, references: fc.array(id, { maxLength: 2 }) },
  ),
  withOptional({ edtf: fc.constant(null), basis: fc.constant('unknown') }, { anchor }),
  withOptional({ edtf, basis: fc.constant('explicit'), anchor }, {}),
  withOptional(
    {
      edtf,
      basis: fc.constant('external'),
      references: fc.array(id, { minLength: 1, maxLength: 2 }),
    },
    { anchor },
  ),
)
const plover = one(Object.entries(ploverModes)).chain(([type, modes]) =>
  modes.length > 0
    ? withOptional({ type: fc.constant(type) }, { mode: one<string>(modes) })
    : fc.constant({ type }),
)
const sameAs = fc.record({
  wikidata: fc.integer({ min: 1, max: 99_999_999 }).map((number) => `Q${number}`),
  references: fc.array(id, { minLength: 1, maxLength: 2 }),
})
const entity = one(vocabularies.entityTypes).chain((type) =>
  withOptional(
    {
      id,
      type: fc.constant(type),
      name: words,
      aliases: fc.array(words, { maxLength: 2 }),
      description: words,
    },
    {
      country: one(['UA', 'RU', 'US', 'BY', 'RO', 'FR', 'TV', 'AQ']),
      sameAs,
      partOf: id,
      ...((type === 'person' || type === 'group') && { affiliation: id }),
      ...(type === 'infrastructure' && { owner: id }),
    },
  ),
)
const quoteFields = {
  required: { id, speaker: id, content: anchors, event: id },
  optional: { cue: anchor, source: anchor, addressee: id, medium: id, nestedIn: id },
}
const quote = one(vocabularies.quoteTypes).chain((type) =>
  withOptional(
    {
      ...quoteFields.required,
      type: fc.constant(type),
      ...(type !== 'indirect' && { text: words }),
      ...(type !== 'direct' && { paraphrase: words }),
      ...(type === 'mixed' && { direct: anchors }),
    },
    quoteFields.optional,
  ),
)
const twoIds = fc.tuple(id, id).filter(([from, to]) => from !== to)

export const records = {
  source: fc.record({
    id,
    language: one(['en', 'uk', 'zh-Hant-TW', 'de-CH-1996']),
    length: fc.integer({ min: 1, max: 9999 }),
    sha256,
    canonicalForm: fc.record({
      encoding: fc.constant('UTF-8'),
      lineBreak: fc.constant('LF'),
      finalLineBreak: fc.boolean(),
    }),
    paragraphs: fc.array(
      fc
        .tuple(anchor, sha256, fc.option(sha256, { nil: undefined }))
        .map(([place, hash, folded]) => ({ ...place, sha256: hash, ...(folded && { folded }) })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  entity,
  mention: fc.record({ id, entity: id, level: one(vocabularies.mentionLevels), anchor }),
  event: withOptional(
    {
      id,
      type: one(Object.keys(eventTypes)),
      title: words,
      status: one(vocabularies.eventStatuses),
      participants: fc.array(fc.record({ entity: id, role: one(vocabularies.participantRoles) }), {
        maxLength: 3,
      }),
      time,
      anchors,
    },
    { place: id, partOf: id, plover, cameo: one(['010', '0256', '0871', '112', '176', '2042']) },
  ),
  fact: withOptional(
    {
      id,
      statement: words,
      kind: one(vocabularies.factKinds),
      about: fc.array(id, { minLength: 1, maxLength: 3 }),
      attributions: fc.array(
        fc.record({ source: id, factuality: one(vocabularies.factualities) }),
        { minLength: 1, maxLength: 3 },
      ),
      anchors,
    },
    {
      quantity: fc.record({
        value: fc.double({ noNaN: true, noDefaultInfinity: true }),
        unit: words,
        comparator: one(vocabularies.comparators),
      }),
      quote: id,
    },
  ),
  quote,
  relation: fc
    .tuple(id, one(vocabularies.relationTypes), twoIds, fc.option(fc.tuple(id, anchor)))
    .map(([own, type, [from, to], drawn]) =>
      drawn && drawn[0] !== 'editor'
        ? { id: own, type, from, to, source: drawn[0], anchor: drawn[1] }
        : { id: own, type, from, to, source: 'editor' },
    ),
  note: withOptional(
    {
      id,
      about: fc.array(id, { minLength: 1, maxLength: 3 }),
      kind: one(vocabularies.noteKinds),
      text: words,
      anchors: fc.array(anchor, { maxLength: 2 }),
      references: fc.array(id, { maxLength: 2 }),
    },
    { better: fc.record({ field: one(['time.edtf', 'text', 'place']), value: words }) },
  ),
  reference: fc.record({
    id,
    title: words,
    publisher: words,
    url: one([
      'https://a.example',
      'http://b.c.example:80/d?e#f',
      'https://d.example.:65535',
      'https://x.example/é/🌉',
    ]),
    published: fc.option(edtf),
  }),
} as const

export type Kind = keyof typeof records
export const kinds = Object.keys(records) as Kind[]
