// Written by `npm run generate`. Do not edit.
import { breaksRules } from '../rules/check-dataset.js'
import { countElements } from '../rules/elements.js'
import * as anchorCondition from '../rules/record/anchor.js'
import * as edtfCondition from '../rules/record/edtf.js'
import * as explicitTimeCondition from '../rules/record/explicit-time.js'
import * as externalTimeCondition from '../rules/record/external-time.js'
import * as ploverModeCondition from '../rules/record/plover-mode.js'
import * as relationToItselfCondition from '../rules/record/relation-to-itself.js'
import * as relationWordsCondition from '../rules/record/relation-words.js'
import * as unknownTimeCondition from '../rules/record/unknown-time.js'
import type {
  AnySource,
  AnyEntity,
  AnyMention,
  AnyEvent,
  AnyFact,
  AnyQuote,
  AnyRelation,
  AnyNote,
  AnyReference,
  AnyDataset,
} from '../types/any-report.js'
import * as finders from './finders.js'
import * as jsonSchemas from './json-schemas.js'
import { guard, type StandardSchema, standardSchema } from './standard-schema.js'

type Fields = Readonly<Record<string, unknown>>

const pattern1 = /^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,199}$/
const pattern2 = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8}$/
const pattern4 = /^(?=\s*\S)[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]{1,100000}$/u
const pattern5 =
  /^(?=.{1,2048}$)[Hh][Tt][Tt][Pp][Ss]?:\/\/(?:[^\x00-,./:-@[-`{-\xa0\ud800-\udfff]{1,63}\.)+[^\x00-,./:-@[-`{-\xa0\ud800-\udfff]{1,63}\.?(?::(?:\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))?(?:[/?#][^\x00- "<>\\^`{|}\x7f-\xa0\ud800-\udfff]*)?$/su
function test6(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 1000) return false

  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern1.test(value[i]))) return false
  return true
}
function test3(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { publisher, title, url, published, references } = _value as Fields
  if (!(typeof publisher === 'string' && pattern4.test(publisher))) return false
  if (!(title === undefined || (typeof title === 'string' && pattern4.test(title)))) return false
  if (!(typeof url === 'string' && pattern5.test(url))) return false
  if (!(typeof published === 'string' && edtfCondition.holds(published))) return false
  if (!test6(references)) return false
  for (const _name in _value)
    switch (_name) {
      case 'publisher':
      case 'title':
      case 'url':
      case 'published':
      case 'references':
        continue
      default:
        return false
    }
  return true
}
const pattern7 = /^[0-9a-f]{64}$/
function test8(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { encoding, lineBreak, finalLineBreak } = _value as Fields
  if (!(encoding === 'UTF-8')) return false
  if (!(lineBreak === 'LF')) return false
  if (!(typeof finalLineBreak === 'boolean')) return false
  for (const _name in _value)
    switch (_name) {
      case 'encoding':
      case 'lineBreak':
      case 'finalLineBreak':
        continue
      default:
        return false
    }
  return true
}
function test10(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { start, end, sha256, folded } = _value as Fields
  if (!(Number.isSafeInteger(start) && (start as number) >= 0)) return false
  if (!(Number.isSafeInteger(end) && (end as number) >= 0)) return false
  if (!(typeof sha256 === 'string' && pattern7.test(sha256))) return false
  if (!(folded === undefined || (typeof folded === 'string' && pattern7.test(folded)))) return false
  if (!anchorCondition.holds(_value as never)) return false
  for (const _name in _value)
    switch (_name) {
      case 'start':
      case 'end':
      case 'sha256':
      case 'folded':
        continue
      default:
        return false
    }
  return true
}
function test9(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 250000) return false

  for (let i = 0; i < length; i++) if (!test10(value[i])) return false
  return true
}
function test0(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, language, publication, length, sha256, canonicalForm, paragraphs } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof language === 'string' && pattern2.test(language))) return false
  if (!(publication === undefined || test3(publication))) return false
  if (!(Number.isSafeInteger(length) && (length as number) >= 1)) return false
  if (!(typeof sha256 === 'string' && pattern7.test(sha256))) return false
  if (!test8(canonicalForm)) return false
  if (!test9(paragraphs)) return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'language':
      case 'publication':
      case 'length':
      case 'sha256':
      case 'canonicalForm':
      case 'paragraphs':
        continue
      default:
        return false
    }
  return true
}
const message11 =
  "must be an id in kebab-case, such as 'jens-stoltenberg', of at most 200 characters"
const find12 = /* @__PURE__ */ finders.string({ pattern: pattern1, message: message11 })
const message13 = "must be a language tag (BCP 47), such as 'en'"
const find14 = /* @__PURE__ */ finders.string({ pattern: pattern2, message: message13 })
const message15 =
  'must be words: not empty, at most 100,000 characters, none of them a control character or half a surrogate pair'
const find16 = /* @__PURE__ */ finders.string({ pattern: pattern4, message: message15 })
const find17 = /* @__PURE__ */ finders.optional(find16)
const message18 =
  'must be a web address: https:// or http://, a host with a dot, no user name, no space or quotation mark, at most 2,048 characters'
const find19 = /* @__PURE__ */ finders.string({ pattern: pattern5, message: message18 })
const find20 = /* @__PURE__ */ finders.string(undefined, {
  code: edtfCondition.code,
  holds: edtfCondition.holds,
  message: edtfCondition.message,
  path: edtfCondition.path,
  wanted: edtfCondition.wanted,
})
const message21 = 'must name at least one reference that shows the publication'
const find22 = /* @__PURE__ */ finders.list(find12, 1000, message21)
const find23 = /* @__PURE__ */ finders.object({
  publisher: find16,
  title: find17,
  url: find19,
  published: find20,
  references: find22,
})
const find24 = /* @__PURE__ */ finders.optional(find23)
const message25 = 'must not be 0: the text has words'
const find26 = /* @__PURE__ */ finders.wholeNumber(1, message25)
const message27 = 'must be a SHA-256 hash: 64 hexadecimal digits in lower case'
const find28 = /* @__PURE__ */ finders.string({ pattern: pattern7, message: message27 })
const values29 = /* @__PURE__ */ new Set<unknown>(['UTF-8'])
const find30 = /* @__PURE__ */ finders.oneOf(values29)
const values31 = /* @__PURE__ */ new Set<unknown>(['LF'])
const find32 = /* @__PURE__ */ finders.oneOf(values31)
const find33 = /* @__PURE__ */ finders.object({
  encoding: find30,
  lineBreak: find32,
  finalLineBreak: finders.boolean,
})
const message34 = 'must have at least one paragraph'
const message35 = 'must not be negative: positions count from 0'
const find36 = /* @__PURE__ */ finders.wholeNumber(0, message35)
const find37 = /* @__PURE__ */ finders.optional(find28)
const find38 = /* @__PURE__ */ finders.object(
  { start: find36, end: find36, sha256: find28, folded: find37 },
  {
    code: anchorCondition.code,
    holds: anchorCondition.holds,
    message: anchorCondition.message,
    path: anchorCondition.path,
  },
)
const find39 = /* @__PURE__ */ finders.list(find38, 250000, message34)
const find40 = /* @__PURE__ */ finders.object({
  id: find12,
  language: find14,
  publication: find24,
  length: find26,
  sha256: find28,
  canonicalForm: find33,
  paragraphs: find39,
})
function test43(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 1000) return false

  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern4.test(value[i]))) return false
  return true
}
const pattern44 =
  /^(?:A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|Y[ET]|Z[AMW])$/
const pattern46 = /^Q[1-9][0-9]{0,11}$/
function test47(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 1000) return false

  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern1.test(value[i]))) return false
  return true
}
function test45(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { wikidata, references } = _value as Fields
  if (!(typeof wikidata === 'string' && pattern46.test(wikidata))) return false
  if (!test47(references)) return false
  for (const _name in _value)
    switch (_name) {
      case 'wikidata':
      case 'references':
        continue
      default:
        return false
    }
  return true
}
function test42(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type, affiliation } =
    _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern4.test(name))) return false
  if (!test43(aliases)) return false
  if (!(typeof description === 'string' && pattern4.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern44.test(country))))
    return false
  if (!(sameAs === undefined || test45(sameAs))) return false
  if (!(partOf === undefined || (typeof partOf === 'string' && pattern1.test(partOf)))) return false
  if (!(type === 'person')) return false
  if (
    !(affiliation === undefined || (typeof affiliation === 'string' && pattern1.test(affiliation)))
  )
    return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'name':
      case 'aliases':
      case 'description':
      case 'country':
      case 'sameAs':
      case 'partOf':
      case 'type':
      case 'affiliation':
        continue
      default:
        return false
    }
  return true
}
function test48(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern4.test(name))) return false
  if (!test43(aliases)) return false
  if (!(typeof description === 'string' && pattern4.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern44.test(country))))
    return false
  if (!(sameAs === undefined || test45(sameAs))) return false
  if (!(partOf === undefined || (typeof partOf === 'string' && pattern1.test(partOf)))) return false
  if (!(type === 'organization')) return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'name':
      case 'aliases':
      case 'description':
      case 'country':
      case 'sameAs':
      case 'partOf':
      case 'type':
        continue
      default:
        return false
    }
  return true
}
function test49(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern4.test(name))) return false
  if (!test43(aliases)) return false
  if (!(typeof description === 'string' && pattern4.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern44.test(country))))
    return false
  if (!(sameAs === undefined || test45(sameAs))) return false
  if (!(partOf === undefined || (typeof partOf === 'string' && pattern1.test(partOf)))) return false
  if (!(type === 'geopolitical-entity')) return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'name':
      case 'aliases':
      case 'description':
      case 'country':
      case 'sameAs':
      case 'partOf':
      case 'type':
        continue
      default:
        return false
    }
  return true
}
function test50(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern4.test(name))) return false
  if (!test43(aliases)) return false
  if (!(typeof description === 'string' && pattern4.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern44.test(country))))
    return false
  if (!(sameAs === undefined || test45(sameAs))) return false
  if (!(partOf === undefined || (typeof partOf === 'string' && pattern1.test(partOf)))) return false
  if (!(type === 'location')) return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'name':
      case 'aliases':
      case 'description':
      case 'country':
      case 'sameAs':
      case 'partOf':
      case 'type':
        continue
      default:
        return false
    }
  return true
}
function test51(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type, affiliation } =
    _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern4.test(name))) return false
  if (!test43(aliases)) return false
  if (!(typeof description === 'string' && pattern4.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern44.test(country))))
    return false
  if (!(sameAs === undefined || test45(sameAs))) return false
  if (!(partOf === undefined || (typeof partOf === 'string' && pattern1.test(partOf)))) return false
  if (!(type === 'group')) return false
  if (
    !(affiliation === undefined || (typeof affiliation === 'string' && pattern1.test(affiliation)))
  )
    return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'name':
      case 'aliases':
      case 'description':
      case 'country':
      case 'sameAs':
      case 'partOf':
      case 'type':
      case 'affiliation':
        continue
      default:
        return false
    }
  return true
}
function test52(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern4.test(name))) return false
  if (!test43(aliases)) return false
  if (!(typeof description === 'string' && pattern4.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern44.test(country))))
    return false
  if (!(sameAs === undefined || test45(sameAs))) return false
  if (!(partOf === undefined || (typeof partOf === 'string' && pattern1.test(partOf)))) return false
  if (!(type === 'legal-instrument')) return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'name':
      case 'aliases':
      case 'description':
      case 'country':
      case 'sameAs':
      case 'partOf':
      case 'type':
        continue
      default:
        return false
    }
  return true
}
function test53(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern4.test(name))) return false
  if (!test43(aliases)) return false
  if (!(typeof description === 'string' && pattern4.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern44.test(country))))
    return false
  if (!(sameAs === undefined || test45(sameAs))) return false
  if (!(partOf === undefined || (typeof partOf === 'string' && pattern1.test(partOf)))) return false
  if (!(type === 'document')) return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'name':
      case 'aliases':
      case 'description':
      case 'country':
      case 'sameAs':
      case 'partOf':
      case 'type':
        continue
      default:
        return false
    }
  return true
}
function test54(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type, owner } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern4.test(name))) return false
  if (!test43(aliases)) return false
  if (!(typeof description === 'string' && pattern4.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern44.test(country))))
    return false
  if (!(sameAs === undefined || test45(sameAs))) return false
  if (!(partOf === undefined || (typeof partOf === 'string' && pattern1.test(partOf)))) return false
  if (!(type === 'infrastructure')) return false
  if (!(owner === undefined || (typeof owner === 'string' && pattern1.test(owner)))) return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'name':
      case 'aliases':
      case 'description':
      case 'country':
      case 'sameAs':
      case 'partOf':
      case 'type':
      case 'owner':
        continue
      default:
        return false
    }
  return true
}
function test41(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  switch (value.type) {
    case 'person':
      return test42(value)
    case 'organization':
      return test48(value)
    case 'geopolitical-entity':
      return test49(value)
    case 'location':
      return test50(value)
    case 'group':
      return test51(value)
    case 'legal-instrument':
      return test52(value)
    case 'document':
      return test53(value)
    case 'infrastructure':
      return test54(value)
  }
  return false
}
const find55 = /* @__PURE__ */ finders.list(find16, 1000)
const message56 = "must be a country code (ISO 3166-1 alpha-2), such as 'UA'"
const find57 = /* @__PURE__ */ finders.string({ pattern: pattern44, message: message56 })
const find58 = /* @__PURE__ */ finders.optional(find57)
const message59 = "must be a Wikidata item number, such as 'Q7184'"
const find60 = /* @__PURE__ */ finders.string({ pattern: pattern46, message: message59 })
const message61 =
  'must name at least one reference that shows the number next to the name: leave an unverified number out'
const find62 = /* @__PURE__ */ finders.list(find12, 1000, message61)
const find63 = /* @__PURE__ */ finders.object({ wikidata: find60, references: find62 })
const find64 = /* @__PURE__ */ finders.optional(find63)
const find65 = /* @__PURE__ */ finders.optional(find12)
const values66 = /* @__PURE__ */ new Set<unknown>(['person'])
const find67 = /* @__PURE__ */ finders.oneOf(values66)
const find68 = /* @__PURE__ */ finders.object({
  id: find12,
  name: find16,
  aliases: find55,
  description: find16,
  country: find58,
  sameAs: find64,
  partOf: find65,
  type: find67,
  affiliation: find65,
})
const values69 = /* @__PURE__ */ new Set<unknown>(['organization'])
const find70 = /* @__PURE__ */ finders.oneOf(values69)
const find71 = /* @__PURE__ */ finders.object({
  id: find12,
  name: find16,
  aliases: find55,
  description: find16,
  country: find58,
  sameAs: find64,
  partOf: find65,
  type: find70,
})
const values72 = /* @__PURE__ */ new Set<unknown>(['geopolitical-entity'])
const find73 = /* @__PURE__ */ finders.oneOf(values72)
const find74 = /* @__PURE__ */ finders.object({
  id: find12,
  name: find16,
  aliases: find55,
  description: find16,
  country: find58,
  sameAs: find64,
  partOf: find65,
  type: find73,
})
const values75 = /* @__PURE__ */ new Set<unknown>(['location'])
const find76 = /* @__PURE__ */ finders.oneOf(values75)
const find77 = /* @__PURE__ */ finders.object({
  id: find12,
  name: find16,
  aliases: find55,
  description: find16,
  country: find58,
  sameAs: find64,
  partOf: find65,
  type: find76,
})
const values78 = /* @__PURE__ */ new Set<unknown>(['group'])
const find79 = /* @__PURE__ */ finders.oneOf(values78)
const find80 = /* @__PURE__ */ finders.object({
  id: find12,
  name: find16,
  aliases: find55,
  description: find16,
  country: find58,
  sameAs: find64,
  partOf: find65,
  type: find79,
  affiliation: find65,
})
const values81 = /* @__PURE__ */ new Set<unknown>(['legal-instrument'])
const find82 = /* @__PURE__ */ finders.oneOf(values81)
const find83 = /* @__PURE__ */ finders.object({
  id: find12,
  name: find16,
  aliases: find55,
  description: find16,
  country: find58,
  sameAs: find64,
  partOf: find65,
  type: find82,
})
const values84 = /* @__PURE__ */ new Set<unknown>(['document'])
const find85 = /* @__PURE__ */ finders.oneOf(values84)
const find86 = /* @__PURE__ */ finders.object({
  id: find12,
  name: find16,
  aliases: find55,
  description: find16,
  country: find58,
  sameAs: find64,
  partOf: find65,
  type: find85,
})
const values87 = /* @__PURE__ */ new Set<unknown>(['infrastructure'])
const find88 = /* @__PURE__ */ finders.oneOf(values87)
const find89 = /* @__PURE__ */ finders.object({
  id: find12,
  name: find16,
  aliases: find55,
  description: find16,
  country: find58,
  sameAs: find64,
  partOf: find65,
  type: find88,
  owner: find65,
})
const find90 = /* @__PURE__ */ finders.union({
  person: find68,
  organization: find71,
  'geopolitical-entity': find74,
  location: find77,
  group: find80,
  'legal-instrument': find83,
  document: find86,
  infrastructure: find89,
})
const values92 = /* @__PURE__ */ new Set<unknown>(['name', 'nominal', 'pronoun', 'adjectival'])
function test93(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { start, end } = _value as Fields
  if (!(Number.isSafeInteger(start) && (start as number) >= 0)) return false
  if (!(Number.isSafeInteger(end) && (end as number) >= 0)) return false
  if (!anchorCondition.holds(_value as never)) return false
  for (const _name in _value)
    switch (_name) {
      case 'start':
      case 'end':
        continue
      default:
        return false
    }
  return true
}
function test91(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, entity, level, anchor } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof entity === 'string' && pattern1.test(entity))) return false
  if (!values92.has(level)) return false
  if (!test93(anchor)) return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'entity':
      case 'level':
      case 'anchor':
        continue
      default:
        return false
    }
  return true
}
const find94 = /* @__PURE__ */ finders.oneOf(values92)
const find95 = /* @__PURE__ */ finders.object(
  { start: find36, end: find36 },
  {
    code: anchorCondition.code,
    holds: anchorCondition.holds,
    message: anchorCondition.message,
    path: anchorCondition.path,
  },
)
const find96 = /* @__PURE__ */ finders.object({
  id: find12,
  entity: find12,
  level: find94,
  anchor: find95,
})
const values98 = /* @__PURE__ */ new Set<unknown>([
  'abduction',
  'accusation',
  'agreement',
  'aid',
  'air-strike',
  'alliance-commitment',
  'armed-attack',
  'arrest',
  'assault',
  'bombing',
  'boycott',
  'cease-fire',
  'censorship',
  'coercion',
  'concession',
  'conviction',
  'cooperation',
  'crisis',
  'criticism',
  'crowd-control',
  'curfew',
  'cyberattack',
  'de-escalation',
  'decision',
  'demand',
  'demonstration',
  'denial',
  'deportation',
  'destruction',
  'diplomacy',
  'diplomatic-support',
  'disarmament',
  'discontinuation',
  'disinformation',
  'drone-strike',
  'expulsion',
  'firearms-attack',
  'heavy-weapons-attack',
  'humanitarian-access',
  'hunger-strike',
  'instruction',
  'invasion',
  'investigation',
  'involvement',
  'martial-law',
  'mediation',
  'meeting',
  'military-build-up',
  'military-deployment',
  'military-exercise',
  'military-posture',
  'military-readiness',
  'militia-mobilization',
  'mobilization',
  'negotiation',
  'news-conference',
  'obstruction',
  'planning',
  'police-mobilization',
  'policy-change',
  'primitive-weapons-attack',
  'protest',
  'publication',
  'reaction',
  'refusal-to-assist',
  'refusal-to-change',
  'refusal-to-meet',
  'refusal-to-yield',
  'rejection',
  'release',
  'request',
  'request-for-assistance',
  'request-for-change',
  'request-to-meet',
  'request-to-yield',
  'resignation',
  'restriction',
  'riot',
  'sanction',
  'seizure',
  'sexual-violence',
  'statement',
  'strike',
  'suicide-attack',
  'targeted-killing',
  'telephone-call',
  'threat',
  'threat-of-arrest',
  'threat-of-expulsion',
  'threat-of-restriction',
  'threat-of-violence',
  'threat-to-relations',
  'threat-to-territory',
  'torture',
  'troop-withdrawal',
  'unconventional-attack',
  'vandalism',
  'visit',
  'warning',
  'weapons-deployment',
  'withdrawal-from-cooperation',
  'withholding',
  'other',
])
const values99 = /* @__PURE__ */ new Set<unknown>([
  'occurred',
  'ongoing',
  'planned',
  'possible',
  'requested',
  'denied',
  'not-occurred',
])
const values102 = /* @__PURE__ */ new Set<unknown>([
  'agent',
  'patient',
  'target',
  'addressee',
  'beneficiary',
  'accused',
  'leader',
])
function test101(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { entity, role } = _value as Fields
  if (!(typeof entity === 'string' && pattern1.test(entity))) return false
  if (!values102.has(role)) return false
  for (const _name in _value)
    switch (_name) {
      case 'entity':
      case 'role':
        continue
      default:
        return false
    }
  return true
}
function test100(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 1000) return false

  for (let i = 0; i < length; i++) if (!test101(value[i])) return false
  return true
}
const values104 = /* @__PURE__ */ new Set<unknown>([
  'explicit',
  'relative',
  'inferred',
  'external',
  'unknown',
])
function test105(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 1000) return false

  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern1.test(value[i]))) return false
  return true
}
function test103(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { edtf, basis, anchor, references } = _value as Fields
  if (!(edtf === null || (typeof edtf === 'string' && edtfCondition.holds(edtf)))) return false
  if (!values104.has(basis)) return false
  if (!(anchor === undefined || test93(anchor))) return false
  if (!(references === undefined || test105(references))) return false
  if (!unknownTimeCondition.holds(_value as never)) return false
  if (!explicitTimeCondition.holds(_value as never)) return false
  if (!externalTimeCondition.holds(_value as never)) return false
  for (const _name in _value)
    switch (_name) {
      case 'edtf':
      case 'basis':
      case 'anchor':
      case 'references':
        continue
      default:
        return false
    }
  return true
}
const values107 = /* @__PURE__ */ new Set<unknown>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])
const values108 = /* @__PURE__ */ new Set<unknown>([
  'visit',
  'third-party',
  'multilateral',
  'phone',
  'withdraw',
  'release',
  'disarm',
  'ceasefire',
  'access',
  'resign',
  'assist',
  'change',
  'yield',
  'meet',
  'disapprove',
  'investigate',
  'allege',
  'restrict',
  'arrest',
  'relations',
  'expel',
  'territory',
  'violence',
  'demo',
  'riot',
  'strike',
  'hunger',
  'boycott',
  'obstruct',
  'vandalize',
  'convict',
  'discontinue',
  'troops',
  'weapons',
  'police',
  'militia',
  'seize',
  'censor',
  'curfew',
  'martial-law',
  'deport',
  'withhold',
  'misinformation',
  'cyber',
  'abduct',
  'beat',
  'torture',
  'sexual',
  'targeted',
  'destroy',
  'primitive',
  'firearms',
  'explosives',
  'suicide-attack',
  'aerial',
  'drone',
  'heavy-weapons',
  'crowd-control',
  'unconventional',
])
function test106(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { type, mode } = _value as Fields
  if (!values107.has(type)) return false
  if (!(mode === undefined || values108.has(mode))) return false
  if (!ploverModeCondition.holds(_value as never)) return false
  for (const _name in _value)
    switch (_name) {
      case 'type':
      case 'mode':
        continue
      default:
        return false
    }
  return true
}
const pattern109 =
  /^(?:01[0-9]|02(?:[0-8]|1[1-4]|3[1-4]|4[1-4]|5[1-6])|03(?:[0-9]|1[1-4]|3[1-4]|4[1-4]|5[1-6])|04[0-6]|05[0-7]|06[0-4]|07[0-5]|08(?:[0-7]|1[1-4]|3[1-4]|4[12]|6[1-3]|7[1-4])|09[0-4]|10(?:[0-8]|1[1-4]|3[1-4]|4[1-4]|5[1-6])|11(?:[0-6]|2[1-5])|12(?:[0-9]|1[12]|2[1-4]|3[1-4]|4[1-6])|13(?:[0-9]|1[1-3]|2[1-4]|8[1-5])|14(?:[0-5]|[1-5][1-4])|15[0-5]|16(?:[0-6]|2[1-3]|6[1-3])|17(?:[0-6]|1[12]|2[1-4])|18(?:[0-6]|2[1-3]|3[1-4])|19(?:[0-6]|5[12])|20(?:[0-4]|4[12]))$/
function test110(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 1000) return false

  for (let i = 0; i < length; i++) if (!test93(value[i])) return false
  return true
}
function test97(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, type, title, status, participants, place, time, partOf, plover, cameo, anchors } =
    _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!values98.has(type)) return false
  if (!(typeof title === 'string' && pattern4.test(title))) return false
  if (!values99.has(status)) return false
  if (!test100(participants)) return false
  if (!(place === undefined || (typeof place === 'string' && pattern1.test(place)))) return false
  if (!test103(time)) return false
  if (!(partOf === undefined || (typeof partOf === 'string' && pattern1.test(partOf)))) return false
  if (!(plover === undefined || test106(plover))) return false
  if (!(cameo === undefined || (typeof cameo === 'string' && pattern109.test(cameo)))) return false
  if (!test110(anchors)) return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'type':
      case 'title':
      case 'status':
      case 'participants':
      case 'place':
      case 'time':
      case 'partOf':
      case 'plover':
      case 'cameo':
      case 'anchors':
        continue
      default:
        return false
    }
  return true
}
const find111 = /* @__PURE__ */ finders.oneOf(values98)
const find112 = /* @__PURE__ */ finders.oneOf(values99)
const find113 = /* @__PURE__ */ finders.oneOf(values102)
const find114 = /* @__PURE__ */ finders.object({ entity: find12, role: find113 })
const find115 = /* @__PURE__ */ finders.list(find114, 1000)
const find116 = /* @__PURE__ */ finders.nullable(find20)
const find117 = /* @__PURE__ */ finders.oneOf(values104)
const find118 = /* @__PURE__ */ finders.optional(find95)
const find119 = /* @__PURE__ */ finders.list(find12, 1000)
const find120 = /* @__PURE__ */ finders.optional(find119)
const find121 = /* @__PURE__ */ finders.object(
  { edtf: find116, basis: find117, anchor: find118, references: find120 },
  {
    code: unknownTimeCondition.code,
    holds: unknownTimeCondition.holds,
    message: unknownTimeCondition.message,
    path: unknownTimeCondition.path,
  },
  {
    code: explicitTimeCondition.code,
    holds: explicitTimeCondition.holds,
    message: explicitTimeCondition.message,
    path: explicitTimeCondition.path,
  },
  {
    code: externalTimeCondition.code,
    holds: externalTimeCondition.holds,
    message: externalTimeCondition.message,
    path: externalTimeCondition.path,
  },
)
const find122 = /* @__PURE__ */ finders.oneOf(values107)
const find123 = /* @__PURE__ */ finders.oneOf(values108)
const find124 = /* @__PURE__ */ finders.optional(find123)
const find125 = /* @__PURE__ */ finders.object(
  { type: find122, mode: find124 },
  {
    code: ploverModeCondition.code,
    holds: ploverModeCondition.holds,
    message: ploverModeCondition.message,
    path: ploverModeCondition.path,
  },
)
const find126 = /* @__PURE__ */ finders.optional(find125)
const message127 = "must be a CAMEO code of three or four digits, such as '154'"
const find128 = /* @__PURE__ */ finders.string({ pattern: pattern109, message: message127 })
const find129 = /* @__PURE__ */ finders.optional(find128)
const message130 = 'must have at least one anchor: the words that support the record'
const find131 = /* @__PURE__ */ finders.list(find95, 1000, message130)
const find132 = /* @__PURE__ */ finders.object({
  id: find12,
  type: find111,
  title: find16,
  status: find112,
  participants: find115,
  place: find65,
  time: find121,
  partOf: find65,
  plover: find126,
  cameo: find129,
  anchors: find131,
})
const values134 = /* @__PURE__ */ new Set<unknown>([
  'occurrence',
  'state',
  'attribute',
  'communication',
  'denial',
  'demand',
  'commitment',
  'intention',
  'decision',
  'assessment',
  'prediction',
  'knowledge',
  'presupposition',
])
function test135(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 1000) return false

  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern1.test(value[i]))) return false
  return true
}
const values138 = /* @__PURE__ */ new Set<unknown>([
  'CT+',
  'PR+',
  'PS+',
  'CT-',
  'PR-',
  'PS-',
  'CTu',
  'Uu',
])
function test137(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { source, factuality } = _value as Fields
  if (!(typeof source === 'string' && pattern1.test(source))) return false
  if (!values138.has(factuality)) return false
  for (const _name in _value)
    switch (_name) {
      case 'source':
      case 'factuality':
        continue
      default:
        return false
    }
  return true
}
function test136(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 1000) return false

  for (let i = 0; i < length; i++) if (!test137(value[i])) return false
  return true
}
const values140 = /* @__PURE__ */ new Set<unknown>([
  'equal',
  'approximate',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
])
function test139(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { value, unit, comparator } = _value as Fields
  if (!Number.isFinite(value)) return false
  if (!(typeof unit === 'string' && pattern4.test(unit))) return false
  if (!values140.has(comparator)) return false
  for (const _name in _value)
    switch (_name) {
      case 'value':
      case 'unit':
      case 'comparator':
        continue
      default:
        return false
    }
  return true
}
function test133(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, statement, kind, about, attributions, quantity, quote, anchors } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof statement === 'string' && pattern4.test(statement))) return false
  if (!values134.has(kind)) return false
  if (!test135(about)) return false
  if (!test136(attributions)) return false
  if (!(quantity === undefined || test139(quantity))) return false
  if (!(quote === undefined || (typeof quote === 'string' && pattern1.test(quote)))) return false
  if (!test110(anchors)) return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'statement':
      case 'kind':
      case 'about':
      case 'attributions':
      case 'quantity':
      case 'quote':
      case 'anchors':
        continue
      default:
        return false
    }
  return true
}
const find141 = /* @__PURE__ */ finders.oneOf(values134)
const message142 = 'must name at least one record that the statement is about'
const find143 = /* @__PURE__ */ finders.list(find12, 1000, message142)
const message144 = "must name at least one source: an entity, or 'author'"
const find145 = /* @__PURE__ */ finders.oneOf(values138)
const find146 = /* @__PURE__ */ finders.object({ source: find12, factuality: find145 })
const find147 = /* @__PURE__ */ finders.list(find146, 1000, message144)
const find148 = /* @__PURE__ */ finders.oneOf(values140)
const find149 = /* @__PURE__ */ finders.object({
  value: finders.number,
  unit: find16,
  comparator: find148,
})
const find150 = /* @__PURE__ */ finders.optional(find149)
const find151 = /* @__PURE__ */ finders.object({
  id: find12,
  statement: find16,
  kind: find141,
  about: find143,
  attributions: find147,
  quantity: find150,
  quote: find65,
  anchors: find131,
})
function test153(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, speaker, content, cue, source, addressee, medium, event, nestedIn, type, text } =
    _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof speaker === 'string' && pattern1.test(speaker))) return false
  if (!test110(content)) return false
  if (!(cue === undefined || test93(cue))) return false
  if (!(source === undefined || test93(source))) return false
  if (!(addressee === undefined || (typeof addressee === 'string' && pattern1.test(addressee))))
    return false
  if (!(medium === undefined || (typeof medium === 'string' && pattern1.test(medium)))) return false
  if (!(typeof event === 'string' && pattern1.test(event))) return false
  if (!(nestedIn === undefined || (typeof nestedIn === 'string' && pattern1.test(nestedIn))))
    return false
  if (!(type === 'direct')) return false
  if (!(typeof text === 'string' && pattern4.test(text))) return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'speaker':
      case 'content':
      case 'cue':
      case 'source':
      case 'addressee':
      case 'medium':
      case 'event':
      case 'nestedIn':
      case 'type':
      case 'text':
        continue
      default:
        return false
    }
  return true
}
function test154(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const {
    id,
    speaker,
    content,
    cue,
    source,
    addressee,
    medium,
    event,
    nestedIn,
    type,
    direct,
    text,
    paraphrase,
  } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof speaker === 'string' && pattern1.test(speaker))) return false
  if (!test110(content)) return false
  if (!(cue === undefined || test93(cue))) return false
  if (!(source === undefined || test93(source))) return false
  if (!(addressee === undefined || (typeof addressee === 'string' && pattern1.test(addressee))))
    return false
  if (!(medium === undefined || (typeof medium === 'string' && pattern1.test(medium)))) return false
  if (!(typeof event === 'string' && pattern1.test(event))) return false
  if (!(nestedIn === undefined || (typeof nestedIn === 'string' && pattern1.test(nestedIn))))
    return false
  if (!(type === 'mixed')) return false
  if (!test110(direct)) return false
  if (!(typeof text === 'string' && pattern4.test(text))) return false
  if (!(typeof paraphrase === 'string' && pattern4.test(paraphrase))) return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'speaker':
      case 'content':
      case 'cue':
      case 'source':
      case 'addressee':
      case 'medium':
      case 'event':
      case 'nestedIn':
      case 'type':
      case 'direct':
      case 'text':
      case 'paraphrase':
        continue
      default:
        return false
    }
  return true
}
function test155(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const {
    id,
    speaker,
    content,
    cue,
    source,
    addressee,
    medium,
    event,
    nestedIn,
    type,
    paraphrase,
  } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof speaker === 'string' && pattern1.test(speaker))) return false
  if (!test110(content)) return false
  if (!(cue === undefined || test93(cue))) return false
  if (!(source === undefined || test93(source))) return false
  if (!(addressee === undefined || (typeof addressee === 'string' && pattern1.test(addressee))))
    return false
  if (!(medium === undefined || (typeof medium === 'string' && pattern1.test(medium)))) return false
  if (!(typeof event === 'string' && pattern1.test(event))) return false
  if (!(nestedIn === undefined || (typeof nestedIn === 'string' && pattern1.test(nestedIn))))
    return false
  if (!(type === 'indirect')) return false
  if (!(typeof paraphrase === 'string' && pattern4.test(paraphrase))) return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'speaker':
      case 'content':
      case 'cue':
      case 'source':
      case 'addressee':
      case 'medium':
      case 'event':
      case 'nestedIn':
      case 'type':
      case 'paraphrase':
        continue
      default:
        return false
    }
  return true
}
function test152(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  switch (value.type) {
    case 'direct':
      return test153(value)
    case 'mixed':
      return test154(value)
    case 'indirect':
      return test155(value)
  }
  return false
}
const values156 = /* @__PURE__ */ new Set<unknown>(['direct'])
const find157 = /* @__PURE__ */ finders.oneOf(values156)
const find158 = /* @__PURE__ */ finders.object({
  id: find12,
  speaker: find12,
  content: find131,
  cue: find118,
  source: find118,
  addressee: find65,
  medium: find65,
  event: find12,
  nestedIn: find65,
  type: find157,
  text: find16,
})
const values159 = /* @__PURE__ */ new Set<unknown>(['mixed'])
const find160 = /* @__PURE__ */ finders.oneOf(values159)
const find161 = /* @__PURE__ */ finders.object({
  id: find12,
  speaker: find12,
  content: find131,
  cue: find118,
  source: find118,
  addressee: find65,
  medium: find65,
  event: find12,
  nestedIn: find65,
  type: find160,
  direct: find131,
  text: find16,
  paraphrase: find16,
})
const values162 = /* @__PURE__ */ new Set<unknown>(['indirect'])
const find163 = /* @__PURE__ */ finders.oneOf(values162)
const find164 = /* @__PURE__ */ finders.object({
  id: find12,
  speaker: find12,
  content: find131,
  cue: find118,
  source: find118,
  addressee: find65,
  medium: find65,
  event: find12,
  nestedIn: find65,
  type: find163,
  paraphrase: find16,
})
const find165 = /* @__PURE__ */ finders.union({
  direct: find158,
  mixed: find161,
  indirect: find164,
})
const values167 = /* @__PURE__ */ new Set<unknown>([
  'contradicts',
  'contrasts-with',
  'supports',
  'presupposes',
  'responds-to',
  'part-of',
  'before',
  'during',
  'causes',
  'same-as',
])
function test166(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, type, from, to, source, anchor } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!values167.has(type)) return false
  if (!(typeof from === 'string' && pattern1.test(from))) return false
  if (!(typeof to === 'string' && pattern1.test(to))) return false
  if (!(typeof source === 'string' && pattern1.test(source))) return false
  if (!(anchor === undefined || test93(anchor))) return false
  if (!relationToItselfCondition.holds(_value as never)) return false
  if (!relationWordsCondition.holds(_value as never)) return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'type':
      case 'from':
      case 'to':
      case 'source':
      case 'anchor':
        continue
      default:
        return false
    }
  return true
}
const find168 = /* @__PURE__ */ finders.oneOf(values167)
const find169 = /* @__PURE__ */ finders.object(
  { id: find12, type: find168, from: find12, to: find12, source: find12, anchor: find118 },
  {
    code: relationToItselfCondition.code,
    holds: relationToItselfCondition.holds,
    message: relationToItselfCondition.message,
    path: relationToItselfCondition.path,
  },
  {
    code: relationWordsCondition.code,
    holds: relationWordsCondition.holds,
    message: relationWordsCondition.message,
    path: relationWordsCondition.path,
  },
)
function test171(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 1000) return false

  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern1.test(value[i]))) return false
  return true
}
const values172 = /* @__PURE__ */ new Set<unknown>([
  'discrepancy',
  'translation',
  'ambiguity',
  'context',
  'annotation',
])
const pattern174 = /^[a-z][A-Za-z]{0,40}(?:\.[a-z][A-Za-z]{0,40}){0,4}$/
function test173(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { field, value } = _value as Fields
  if (!(typeof field === 'string' && pattern174.test(field))) return false
  if (!(typeof value === 'string' && pattern4.test(value))) return false
  for (const _name in _value)
    switch (_name) {
      case 'field':
      case 'value':
        continue
      default:
        return false
    }
  return true
}
function test175(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 1000) return false

  for (let i = 0; i < length; i++) if (!test93(value[i])) return false
  return true
}
function test176(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 1000) return false

  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern1.test(value[i]))) return false
  return true
}
function test170(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, about, kind, text, better, anchors, references } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!test171(about)) return false
  if (!values172.has(kind)) return false
  if (!(typeof text === 'string' && pattern4.test(text))) return false
  if (!(better === undefined || test173(better))) return false
  if (!test175(anchors)) return false
  if (!test176(references)) return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'about':
      case 'kind':
      case 'text':
      case 'better':
      case 'anchors':
      case 'references':
        continue
      default:
        return false
    }
  return true
}
const message177 = 'must name at least one record that the note remarks on'
const find178 = /* @__PURE__ */ finders.list(find12, 1000, message177)
const find179 = /* @__PURE__ */ finders.oneOf(values172)
const message180 = "must be a field of the record: 'time.edtf'"
const find181 = /* @__PURE__ */ finders.string({ pattern: pattern174, message: message180 })
const find182 = /* @__PURE__ */ finders.object({ field: find181, value: find16 })
const find183 = /* @__PURE__ */ finders.optional(find182)
const find184 = /* @__PURE__ */ finders.list(find95, 1000)
const find185 = /* @__PURE__ */ finders.object({
  id: find12,
  about: find178,
  kind: find179,
  text: find16,
  better: find183,
  anchors: find184,
  references: find119,
})
function test186(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, title, publisher, url, published } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof title === 'string' && pattern4.test(title))) return false
  if (!(typeof publisher === 'string' && pattern4.test(publisher))) return false
  if (!(typeof url === 'string' && pattern5.test(url))) return false
  if (!(published === null || (typeof published === 'string' && edtfCondition.holds(published))))
    return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'title':
      case 'publisher':
      case 'url':
      case 'published':
        continue
      default:
        return false
    }
  return true
}
const find187 = /* @__PURE__ */ finders.object({
  id: find12,
  title: find16,
  publisher: find16,
  url: find19,
  published: find116,
})
function test189(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 250000) return false
  if (countElements('entities', value) > 1000000) return false
  for (let i = 0; i < length; i++) if (!test41(value[i])) return false
  return true
}
function test190(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 250000) return false
  if (countElements('mentions', value) > 1000000) return false
  for (let i = 0; i < length; i++) if (!test91(value[i])) return false
  return true
}
function test191(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 250000) return false
  if (countElements('events', value) > 1000000) return false
  for (let i = 0; i < length; i++) if (!test97(value[i])) return false
  return true
}
function test192(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 250000) return false
  if (countElements('facts', value) > 1000000) return false
  for (let i = 0; i < length; i++) if (!test133(value[i])) return false
  return true
}
function test193(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 250000) return false
  if (countElements('quotes', value) > 1000000) return false
  for (let i = 0; i < length; i++) if (!test152(value[i])) return false
  return true
}
function test194(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 250000) return false
  if (countElements('relations', value) > 1000000) return false
  for (let i = 0; i < length; i++) if (!test166(value[i])) return false
  return true
}
function test195(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 250000) return false
  if (countElements('notes', value) > 1000000) return false
  for (let i = 0; i < length; i++) if (!test170(value[i])) return false
  return true
}
function test196(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 250000) return false
  if (countElements('references', value) > 1000000) return false
  for (let i = 0; i < length; i++) if (!test186(value[i])) return false
  return true
}
function test188(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const {
    $schema,
    version,
    source,
    entities,
    mentions,
    events,
    facts,
    quotes,
    relations,
    notes,
    references,
  } = _value as Fields
  if (!($schema === undefined || (typeof $schema === 'string' && pattern4.test($schema))))
    return false
  if (!(version === undefined || (typeof version === 'string' && pattern4.test(version))))
    return false
  if (!test0(source)) return false
  if (!test189(entities)) return false
  if (!test190(mentions)) return false
  if (!test191(events)) return false
  if (!test192(facts)) return false
  if (!test193(quotes)) return false
  if (!test194(relations)) return false
  if (!test195(notes)) return false
  if (!test196(references)) return false
  if (breaksRules(_value)) return false
  for (const _name in _value)
    switch (_name) {
      case '$schema':
      case 'version':
      case 'source':
      case 'entities':
      case 'mentions':
      case 'events':
      case 'facts':
      case 'quotes':
      case 'relations':
      case 'notes':
      case 'references':
        continue
      default:
        return false
    }
  return true
}
const find197 = /* @__PURE__ */ finders.collection('entities', find90)
const find198 = /* @__PURE__ */ finders.collection('mentions', find96)
const find199 = /* @__PURE__ */ finders.collection('events', find132)
const find200 = /* @__PURE__ */ finders.collection('facts', find151)
const find201 = /* @__PURE__ */ finders.collection('quotes', find165)
const find202 = /* @__PURE__ */ finders.collection('relations', find169)
const find203 = /* @__PURE__ */ finders.collection('notes', find185)
const find204 = /* @__PURE__ */ finders.collection('references', find187)
const find205 = /* @__PURE__ */ finders.set({
  $schema: find17,
  version: find17,
  source: find40,
  entities: find197,
  mentions: find198,
  events: find199,
  facts: find200,
  quotes: find201,
  relations: find202,
  notes: find203,
  references: find204,
})

/** Whether a value is a source, of any report: what `sourceSchema` of `/schemas` accepts. Never throws. */
export const isSource: (value: unknown) => value is AnySource = /* @__PURE__ */ guard(test0)

/** `isSource` as a Standard Schema, which reports what is wrong, where, and how to fix it, and has its JSON Schema. */
export const sourceStandardSchema: StandardSchema<AnySource> = /* @__PURE__ */ standardSchema(
  isSource,
  find40,
  jsonSchemas.sourceJsonSchema,
)

/** Whether a value is an entity, of any report: what `entitySchema` of `/schemas` accepts. Never throws. */
export const isEntity: (value: unknown) => value is AnyEntity = /* @__PURE__ */ guard(test41)

/** `isEntity` as a Standard Schema, which reports what is wrong, where, and how to fix it, and has its JSON Schema. */
export const entityStandardSchema: StandardSchema<AnyEntity> = /* @__PURE__ */ standardSchema(
  isEntity,
  find90,
  jsonSchemas.entityJsonSchema,
)

/** Whether a value is a mention, of any report: what `mentionSchema` of `/schemas` accepts. Never throws. */
export const isMention: (value: unknown) => value is AnyMention = /* @__PURE__ */ guard(test91)

/** `isMention` as a Standard Schema, which reports what is wrong, where, and how to fix it, and has its JSON Schema. */
export const mentionStandardSchema: StandardSchema<AnyMention> = /* @__PURE__ */ standardSchema(
  isMention,
  find96,
  jsonSchemas.mentionJsonSchema,
)

/** Whether a value is an event, of any report: what `eventSchema` of `/schemas` accepts. Never throws. */
export const isEvent: (value: unknown) => value is AnyEvent = /* @__PURE__ */ guard(test97)

/** `isEvent` as a Standard Schema, which reports what is wrong, where, and how to fix it, and has its JSON Schema. */
export const eventStandardSchema: StandardSchema<AnyEvent> = /* @__PURE__ */ standardSchema(
  isEvent,
  find132,
  jsonSchemas.eventJsonSchema,
)

/** Whether a value is a fact, of any report: what `factSchema` of `/schemas` accepts. Never throws. */
export const isFact: (value: unknown) => value is AnyFact = /* @__PURE__ */ guard(test133)

/** `isFact` as a Standard Schema, which reports what is wrong, where, and how to fix it, and has its JSON Schema. */
export const factStandardSchema: StandardSchema<AnyFact> = /* @__PURE__ */ standardSchema(
  isFact,
  find151,
  jsonSchemas.factJsonSchema,
)

/** Whether a value is a quote, of any report: what `quoteSchema` of `/schemas` accepts. Never throws. */
export const isQuote: (value: unknown) => value is AnyQuote = /* @__PURE__ */ guard(test152)

/** `isQuote` as a Standard Schema, which reports what is wrong, where, and how to fix it, and has its JSON Schema. */
export const quoteStandardSchema: StandardSchema<AnyQuote> = /* @__PURE__ */ standardSchema(
  isQuote,
  find165,
  jsonSchemas.quoteJsonSchema,
)

/** Whether a value is a relation, of any report: what `relationSchema` of `/schemas` accepts. Never throws. */
export const isRelation: (value: unknown) => value is AnyRelation = /* @__PURE__ */ guard(test166)

/** `isRelation` as a Standard Schema, which reports what is wrong, where, and how to fix it, and has its JSON Schema. */
export const relationStandardSchema: StandardSchema<AnyRelation> = /* @__PURE__ */ standardSchema(
  isRelation,
  find169,
  jsonSchemas.relationJsonSchema,
)

/** Whether a value is a note, of any report: what `noteSchema` of `/schemas` accepts. Never throws. */
export const isNote: (value: unknown) => value is AnyNote = /* @__PURE__ */ guard(test170)

/** `isNote` as a Standard Schema, which reports what is wrong, where, and how to fix it, and has its JSON Schema. */
export const noteStandardSchema: StandardSchema<AnyNote> = /* @__PURE__ */ standardSchema(
  isNote,
  find185,
  jsonSchemas.noteJsonSchema,
)

/** Whether a value is a reference, of any report: what `referenceSchema` of `/schemas` accepts. Never throws. */
export const isReference: (value: unknown) => value is AnyReference = /* @__PURE__ */ guard(test186)

/** `isReference` as a Standard Schema, which reports what is wrong, where, and how to fix it, and has its JSON Schema. */
export const referenceStandardSchema: StandardSchema<AnyReference> = /* @__PURE__ */ standardSchema(
  isReference,
  find187,
  jsonSchemas.referenceJsonSchema,
)

/** Whether a value is a dataset, of any report: what `datasetSchema` of `/schemas` accepts. Never throws. */
export const isDataset: (value: unknown) => value is AnyDataset = /* @__PURE__ */ guard(test188)

/** `isDataset` as a Standard Schema, which reports what is wrong, where, and how to fix it, and has its JSON Schema. */
export const datasetStandardSchema: StandardSchema<AnyDataset> = /* @__PURE__ */ standardSchema(
  isDataset,
  find205,
  jsonSchemas.datasetJsonSchema,
)
