// Written by `npm run generate`. Do not edit.
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
} from '../types/any-report.js'
import * as finders from './finders.js'
import { guard, type StandardSchema, standardSchema } from './standard-schema.js'

type Fields = Readonly<Record<string, unknown>>

const pattern1 = /^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,199}$/
const pattern2 = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/
const pattern4 = /^(?=\s*\S)[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]{1,100000}$/u
const pattern5 =
  /^https?:\/\/(?:[^\x00-,./:-@[-`{-\xa0\ud800-\udfff]{1,63}\.){1,20}[^\x00-,./:-@[-`{-\xa0\ud800-\udfff]{1,63}(?::(?:\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}))?(?:[/?#][^\x00- "<>\\^`{|}\x7f-\xa0\ud800-\udfff]{0,2000})?$/u
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
  const { start, end, sha256 } = _value as Fields
  if (!(Number.isSafeInteger(start) && (start as number) >= 0)) return false
  if (!(Number.isSafeInteger(end) && (end as number) >= 0)) return false
  if (!(typeof sha256 === 'string' && pattern7.test(sha256))) return false
  if (!anchorCondition.holds(_value as never)) return false
  for (const _name in _value)
    switch (_name) {
      case 'start':
      case 'end':
      case 'sha256':
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
  'must be a web address: https:// or http://, a host with a dot, no user name, no space or quotation mark, at most 2,000 characters of path'
const find19 = /* @__PURE__ */ finders.string({ pattern: pattern5, message: message18 })
const find20 = /* @__PURE__ */ finders.string(undefined, {
  code: edtfCondition.code,
  holds: edtfCondition.holds,
  message: edtfCondition.message,
  path: edtfCondition.path,
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
const find37 = /* @__PURE__ */ finders.object(
  { start: find36, end: find36, sha256: find28 },
  {
    code: anchorCondition.code,
    holds: anchorCondition.holds,
    message: anchorCondition.message,
    path: anchorCondition.path,
  },
)
const find38 = /* @__PURE__ */ finders.list(find37, 250000, message34)
const find39 = /* @__PURE__ */ finders.object({
  id: find12,
  language: find14,
  publication: find24,
  length: find26,
  sha256: find28,
  canonicalForm: find33,
  paragraphs: find38,
})
function test42(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 1000) return false
  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern4.test(value[i]))) return false
  return true
}
const pattern43 =
  /^(?:A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|Y[ET]|Z[AMW])$/
const pattern45 = /^Q[1-9]\d{0,11}$/
function test46(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 1000) return false
  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern1.test(value[i]))) return false
  return true
}
function test44(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { wikidata, references } = _value as Fields
  if (!(typeof wikidata === 'string' && pattern45.test(wikidata))) return false
  if (!test46(references)) return false
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
function test41(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type, affiliation } =
    _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern4.test(name))) return false
  if (!test42(aliases)) return false
  if (!(typeof description === 'string' && pattern4.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern43.test(country))))
    return false
  if (!(sameAs === undefined || test44(sameAs))) return false
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
function test47(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern4.test(name))) return false
  if (!test42(aliases)) return false
  if (!(typeof description === 'string' && pattern4.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern43.test(country))))
    return false
  if (!(sameAs === undefined || test44(sameAs))) return false
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
function test48(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern4.test(name))) return false
  if (!test42(aliases)) return false
  if (!(typeof description === 'string' && pattern4.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern43.test(country))))
    return false
  if (!(sameAs === undefined || test44(sameAs))) return false
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
function test49(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern4.test(name))) return false
  if (!test42(aliases)) return false
  if (!(typeof description === 'string' && pattern4.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern43.test(country))))
    return false
  if (!(sameAs === undefined || test44(sameAs))) return false
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
function test50(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type, affiliation } =
    _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern4.test(name))) return false
  if (!test42(aliases)) return false
  if (!(typeof description === 'string' && pattern4.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern43.test(country))))
    return false
  if (!(sameAs === undefined || test44(sameAs))) return false
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
function test51(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern4.test(name))) return false
  if (!test42(aliases)) return false
  if (!(typeof description === 'string' && pattern4.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern43.test(country))))
    return false
  if (!(sameAs === undefined || test44(sameAs))) return false
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
function test52(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern4.test(name))) return false
  if (!test42(aliases)) return false
  if (!(typeof description === 'string' && pattern4.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern43.test(country))))
    return false
  if (!(sameAs === undefined || test44(sameAs))) return false
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
function test53(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type, owner } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern4.test(name))) return false
  if (!test42(aliases)) return false
  if (!(typeof description === 'string' && pattern4.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern43.test(country))))
    return false
  if (!(sameAs === undefined || test44(sameAs))) return false
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
function test40(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  switch (value.type) {
    case 'person':
      return test41(value)
    case 'organization':
      return test47(value)
    case 'geopolitical-entity':
      return test48(value)
    case 'location':
      return test49(value)
    case 'group':
      return test50(value)
    case 'legal-instrument':
      return test51(value)
    case 'document':
      return test52(value)
    case 'infrastructure':
      return test53(value)
  }
  return false
}
const find54 = /* @__PURE__ */ finders.list(find16, 1000)
const message55 = "must be a country code (ISO 3166-1 alpha-2), such as 'UA'"
const find56 = /* @__PURE__ */ finders.string({ pattern: pattern43, message: message55 })
const find57 = /* @__PURE__ */ finders.optional(find56)
const message58 = "must be a Wikidata item number, such as 'Q7184'"
const find59 = /* @__PURE__ */ finders.string({ pattern: pattern45, message: message58 })
const message60 =
  'must name at least one source that shows the number next to the name: leave an unverified number out'
const find61 = /* @__PURE__ */ finders.list(find12, 1000, message60)
const find62 = /* @__PURE__ */ finders.object({ wikidata: find59, references: find61 })
const find63 = /* @__PURE__ */ finders.optional(find62)
const find64 = /* @__PURE__ */ finders.optional(find12)
const values65 = /* @__PURE__ */ new Set<unknown>(['person'])
const find66 = /* @__PURE__ */ finders.oneOf(values65)
const find67 = /* @__PURE__ */ finders.object({
  id: find12,
  name: find16,
  aliases: find54,
  description: find16,
  country: find57,
  sameAs: find63,
  partOf: find64,
  type: find66,
  affiliation: find64,
})
const values68 = /* @__PURE__ */ new Set<unknown>(['organization'])
const find69 = /* @__PURE__ */ finders.oneOf(values68)
const find70 = /* @__PURE__ */ finders.object({
  id: find12,
  name: find16,
  aliases: find54,
  description: find16,
  country: find57,
  sameAs: find63,
  partOf: find64,
  type: find69,
})
const values71 = /* @__PURE__ */ new Set<unknown>(['geopolitical-entity'])
const find72 = /* @__PURE__ */ finders.oneOf(values71)
const find73 = /* @__PURE__ */ finders.object({
  id: find12,
  name: find16,
  aliases: find54,
  description: find16,
  country: find57,
  sameAs: find63,
  partOf: find64,
  type: find72,
})
const values74 = /* @__PURE__ */ new Set<unknown>(['location'])
const find75 = /* @__PURE__ */ finders.oneOf(values74)
const find76 = /* @__PURE__ */ finders.object({
  id: find12,
  name: find16,
  aliases: find54,
  description: find16,
  country: find57,
  sameAs: find63,
  partOf: find64,
  type: find75,
})
const values77 = /* @__PURE__ */ new Set<unknown>(['group'])
const find78 = /* @__PURE__ */ finders.oneOf(values77)
const find79 = /* @__PURE__ */ finders.object({
  id: find12,
  name: find16,
  aliases: find54,
  description: find16,
  country: find57,
  sameAs: find63,
  partOf: find64,
  type: find78,
  affiliation: find64,
})
const values80 = /* @__PURE__ */ new Set<unknown>(['legal-instrument'])
const find81 = /* @__PURE__ */ finders.oneOf(values80)
const find82 = /* @__PURE__ */ finders.object({
  id: find12,
  name: find16,
  aliases: find54,
  description: find16,
  country: find57,
  sameAs: find63,
  partOf: find64,
  type: find81,
})
const values83 = /* @__PURE__ */ new Set<unknown>(['document'])
const find84 = /* @__PURE__ */ finders.oneOf(values83)
const find85 = /* @__PURE__ */ finders.object({
  id: find12,
  name: find16,
  aliases: find54,
  description: find16,
  country: find57,
  sameAs: find63,
  partOf: find64,
  type: find84,
})
const values86 = /* @__PURE__ */ new Set<unknown>(['infrastructure'])
const find87 = /* @__PURE__ */ finders.oneOf(values86)
const find88 = /* @__PURE__ */ finders.object({
  id: find12,
  name: find16,
  aliases: find54,
  description: find16,
  country: find57,
  sameAs: find63,
  partOf: find64,
  type: find87,
  owner: find64,
})
const find89 = /* @__PURE__ */ finders.union({
  person: find67,
  organization: find70,
  'geopolitical-entity': find73,
  location: find76,
  group: find79,
  'legal-instrument': find82,
  document: find85,
  infrastructure: find88,
})
const values91 = /* @__PURE__ */ new Set<unknown>(['name', 'nominal', 'pronoun', 'adjectival'])
function test92(_value: unknown): boolean {
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
function test90(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, entity, level, anchor } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof entity === 'string' && pattern1.test(entity))) return false
  if (!values91.has(level)) return false
  if (!test92(anchor)) return false
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
const find93 = /* @__PURE__ */ finders.oneOf(values91)
const find94 = /* @__PURE__ */ finders.object(
  { start: find36, end: find36 },
  {
    code: anchorCondition.code,
    holds: anchorCondition.holds,
    message: anchorCondition.message,
    path: anchorCondition.path,
  },
)
const find95 = /* @__PURE__ */ finders.object({
  id: find12,
  entity: find12,
  level: find93,
  anchor: find94,
})
const values97 = /* @__PURE__ */ new Set<unknown>([
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
const values98 = /* @__PURE__ */ new Set<unknown>([
  'occurred',
  'ongoing',
  'planned',
  'possible',
  'requested',
  'denied',
  'not-occurred',
])
const values101 = /* @__PURE__ */ new Set<unknown>([
  'agent',
  'patient',
  'target',
  'addressee',
  'beneficiary',
  'accused',
  'leader',
])
function test100(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { entity, role } = _value as Fields
  if (!(typeof entity === 'string' && pattern1.test(entity))) return false
  if (!values101.has(role)) return false
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
function test99(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 1000) return false
  for (let i = 0; i < length; i++) if (!test100(value[i])) return false
  return true
}
const values103 = /* @__PURE__ */ new Set<unknown>([
  'explicit',
  'relative',
  'inferred',
  'external',
  'unknown',
])
function test104(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 1000) return false
  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern1.test(value[i]))) return false
  return true
}
function test102(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { edtf, basis, anchor, references } = _value as Fields
  if (!(edtf === null || (typeof edtf === 'string' && edtfCondition.holds(edtf)))) return false
  if (!values103.has(basis)) return false
  if (!(anchor === undefined || test92(anchor))) return false
  if (!(references === undefined || test104(references))) return false
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
const values106 = /* @__PURE__ */ new Set<unknown>([
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
const values107 = /* @__PURE__ */ new Set<unknown>([
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
function test105(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { type, mode } = _value as Fields
  if (!values106.has(type)) return false
  if (!(mode === undefined || values107.has(mode))) return false
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
const pattern108 =
  /^(?:01\d|02(?:[0-8]|1[1-4]|3[1-4]|4[1-4]|5[1-6])|03(?:\d|1[1-4]|3[1-4]|4[1-4]|5[1-6])|04[0-6]|05[0-7]|06[0-4]|07[0-5]|08(?:[0-7]|1[1-4]|3[1-4]|4[12]|6[1-3]|7[1-4])|09[0-4]|10(?:[0-8]|1[1-4]|3[1-4]|4[1-4]|5[1-6])|11(?:[0-6]|2[1-5])|12(?:\d|1[12]|2[1-4]|3[1-4]|4[1-6])|13(?:\d|1[1-3]|2[1-4]|8[1-5])|14(?:[0-5]|[1-5][1-4])|15[0-5]|16(?:[0-6]|2[1-3]|6[1-3])|17(?:[0-6]|1[12]|2[1-4])|18(?:[0-6]|2[1-3]|3[1-4])|19(?:[0-6]|5[12])|20(?:[0-4]|4[12]))$/
function test109(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 1000) return false
  for (let i = 0; i < length; i++) if (!test92(value[i])) return false
  return true
}
function test96(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, type, title, status, participants, place, time, partOf, plover, cameo, anchors } =
    _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!values97.has(type)) return false
  if (!(typeof title === 'string' && pattern4.test(title))) return false
  if (!values98.has(status)) return false
  if (!test99(participants)) return false
  if (!(place === undefined || (typeof place === 'string' && pattern1.test(place)))) return false
  if (!test102(time)) return false
  if (!(partOf === undefined || (typeof partOf === 'string' && pattern1.test(partOf)))) return false
  if (!(plover === undefined || test105(plover))) return false
  if (!(cameo === undefined || (typeof cameo === 'string' && pattern108.test(cameo)))) return false
  if (!test109(anchors)) return false
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
const find110 = /* @__PURE__ */ finders.oneOf(values97)
const find111 = /* @__PURE__ */ finders.oneOf(values98)
const find112 = /* @__PURE__ */ finders.oneOf(values101)
const find113 = /* @__PURE__ */ finders.object({ entity: find12, role: find112 })
const find114 = /* @__PURE__ */ finders.list(find113, 1000)
const find115 = /* @__PURE__ */ finders.nullable(find20)
const find116 = /* @__PURE__ */ finders.oneOf(values103)
const find117 = /* @__PURE__ */ finders.optional(find94)
const find118 = /* @__PURE__ */ finders.list(find12, 1000)
const find119 = /* @__PURE__ */ finders.optional(find118)
const find120 = /* @__PURE__ */ finders.object(
  { edtf: find115, basis: find116, anchor: find117, references: find119 },
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
const find121 = /* @__PURE__ */ finders.oneOf(values106)
const find122 = /* @__PURE__ */ finders.oneOf(values107)
const find123 = /* @__PURE__ */ finders.optional(find122)
const find124 = /* @__PURE__ */ finders.object(
  { type: find121, mode: find123 },
  {
    code: ploverModeCondition.code,
    holds: ploverModeCondition.holds,
    message: ploverModeCondition.message,
    path: ploverModeCondition.path,
  },
)
const find125 = /* @__PURE__ */ finders.optional(find124)
const message126 = "must be a CAMEO code of three or four digits, such as '154'"
const find127 = /* @__PURE__ */ finders.string({ pattern: pattern108, message: message126 })
const find128 = /* @__PURE__ */ finders.optional(find127)
const message129 = 'must have at least one anchor: the words that support the record'
const find130 = /* @__PURE__ */ finders.list(find94, 1000, message129)
const find131 = /* @__PURE__ */ finders.object({
  id: find12,
  type: find110,
  title: find16,
  status: find111,
  participants: find114,
  place: find64,
  time: find120,
  partOf: find64,
  plover: find125,
  cameo: find128,
  anchors: find130,
})
const values133 = /* @__PURE__ */ new Set<unknown>([
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
function test134(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 1000) return false
  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern1.test(value[i]))) return false
  return true
}
const values137 = /* @__PURE__ */ new Set<unknown>([
  'CT+',
  'PR+',
  'PS+',
  'CT-',
  'PR-',
  'PS-',
  'CTu',
  'Uu',
])
function test136(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { source, factuality } = _value as Fields
  if (!(typeof source === 'string' && pattern1.test(source))) return false
  if (!values137.has(factuality)) return false
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
function test135(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 1000) return false
  for (let i = 0; i < length; i++) if (!test136(value[i])) return false
  return true
}
const values139 = /* @__PURE__ */ new Set<unknown>([
  'equal',
  'approximate',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
])
function test138(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { value, unit, comparator } = _value as Fields
  if (!Number.isFinite(value)) return false
  if (!(typeof unit === 'string' && pattern4.test(unit))) return false
  if (!values139.has(comparator)) return false
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
function test132(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, statement, kind, about, attributions, quantity, quote, anchors } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof statement === 'string' && pattern4.test(statement))) return false
  if (!values133.has(kind)) return false
  if (!test134(about)) return false
  if (!test135(attributions)) return false
  if (!(quantity === undefined || test138(quantity))) return false
  if (!(quote === undefined || (typeof quote === 'string' && pattern1.test(quote)))) return false
  if (!test109(anchors)) return false
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
const find140 = /* @__PURE__ */ finders.oneOf(values133)
const message141 = 'must name at least one record that the statement is about'
const find142 = /* @__PURE__ */ finders.list(find12, 1000, message141)
const message143 = "must name at least one source: an entity, or 'author'"
const find144 = /* @__PURE__ */ finders.oneOf(values137)
const find145 = /* @__PURE__ */ finders.object({ source: find12, factuality: find144 })
const find146 = /* @__PURE__ */ finders.list(find145, 1000, message143)
const find147 = /* @__PURE__ */ finders.oneOf(values139)
const find148 = /* @__PURE__ */ finders.object({
  value: finders.number,
  unit: find16,
  comparator: find147,
})
const find149 = /* @__PURE__ */ finders.optional(find148)
const find150 = /* @__PURE__ */ finders.object({
  id: find12,
  statement: find16,
  kind: find140,
  about: find142,
  attributions: find146,
  quantity: find149,
  quote: find64,
  anchors: find130,
})
function test152(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, speaker, content, cue, source, addressee, medium, event, nestedIn, type, text } =
    _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof speaker === 'string' && pattern1.test(speaker))) return false
  if (!test109(content)) return false
  if (!(cue === undefined || test92(cue))) return false
  if (!(source === undefined || test92(source))) return false
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
function test153(_value: unknown): boolean {
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
  if (!test109(content)) return false
  if (!(cue === undefined || test92(cue))) return false
  if (!(source === undefined || test92(source))) return false
  if (!(addressee === undefined || (typeof addressee === 'string' && pattern1.test(addressee))))
    return false
  if (!(medium === undefined || (typeof medium === 'string' && pattern1.test(medium)))) return false
  if (!(typeof event === 'string' && pattern1.test(event))) return false
  if (!(nestedIn === undefined || (typeof nestedIn === 'string' && pattern1.test(nestedIn))))
    return false
  if (!(type === 'mixed')) return false
  if (!test109(direct)) return false
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
    paraphrase,
  } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof speaker === 'string' && pattern1.test(speaker))) return false
  if (!test109(content)) return false
  if (!(cue === undefined || test92(cue))) return false
  if (!(source === undefined || test92(source))) return false
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
function test151(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  switch (value.type) {
    case 'direct':
      return test152(value)
    case 'mixed':
      return test153(value)
    case 'indirect':
      return test154(value)
  }
  return false
}
const values155 = /* @__PURE__ */ new Set<unknown>(['direct'])
const find156 = /* @__PURE__ */ finders.oneOf(values155)
const find157 = /* @__PURE__ */ finders.object({
  id: find12,
  speaker: find12,
  content: find130,
  cue: find117,
  source: find117,
  addressee: find64,
  medium: find64,
  event: find12,
  nestedIn: find64,
  type: find156,
  text: find16,
})
const values158 = /* @__PURE__ */ new Set<unknown>(['mixed'])
const find159 = /* @__PURE__ */ finders.oneOf(values158)
const find160 = /* @__PURE__ */ finders.object({
  id: find12,
  speaker: find12,
  content: find130,
  cue: find117,
  source: find117,
  addressee: find64,
  medium: find64,
  event: find12,
  nestedIn: find64,
  type: find159,
  direct: find130,
  text: find16,
  paraphrase: find16,
})
const values161 = /* @__PURE__ */ new Set<unknown>(['indirect'])
const find162 = /* @__PURE__ */ finders.oneOf(values161)
const find163 = /* @__PURE__ */ finders.object({
  id: find12,
  speaker: find12,
  content: find130,
  cue: find117,
  source: find117,
  addressee: find64,
  medium: find64,
  event: find12,
  nestedIn: find64,
  type: find162,
  paraphrase: find16,
})
const find164 = /* @__PURE__ */ finders.union({
  direct: find157,
  mixed: find160,
  indirect: find163,
})
const values166 = /* @__PURE__ */ new Set<unknown>([
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
function test165(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, type, from, to, source, anchor } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!values166.has(type)) return false
  if (!(typeof from === 'string' && pattern1.test(from))) return false
  if (!(typeof to === 'string' && pattern1.test(to))) return false
  if (!(typeof source === 'string' && pattern1.test(source))) return false
  if (!(anchor === undefined || test92(anchor))) return false
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
const find167 = /* @__PURE__ */ finders.oneOf(values166)
const find168 = /* @__PURE__ */ finders.object(
  { id: find12, type: find167, from: find12, to: find12, source: find12, anchor: find117 },
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
function test170(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 1000) return false
  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern1.test(value[i]))) return false
  return true
}
const values171 = /* @__PURE__ */ new Set<unknown>([
  'discrepancy',
  'translation',
  'ambiguity',
  'context',
  'annotation',
])
const pattern173 = /^[a-z][A-Za-z]{0,40}(?:\.[a-z][A-Za-z]{0,40}){0,4}$/
function test172(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { field, value } = _value as Fields
  if (!(typeof field === 'string' && pattern173.test(field))) return false
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
function test174(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 1000) return false
  for (let i = 0; i < length; i++) if (!test92(value[i])) return false
  return true
}
function test175(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 1000) return false
  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern1.test(value[i]))) return false
  return true
}
function test169(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, about, kind, text, better, anchors, references } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!test170(about)) return false
  if (!values171.has(kind)) return false
  if (!(typeof text === 'string' && pattern4.test(text))) return false
  if (!(better === undefined || test172(better))) return false
  if (!test174(anchors)) return false
  if (!test175(references)) return false
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
const message176 = 'must name at least one record that the note remarks on'
const find177 = /* @__PURE__ */ finders.list(find12, 1000, message176)
const find178 = /* @__PURE__ */ finders.oneOf(values171)
const message179 = "must be a field of the record: 'time.edtf'"
const find180 = /* @__PURE__ */ finders.string({ pattern: pattern173, message: message179 })
const find181 = /* @__PURE__ */ finders.object({ field: find180, value: find16 })
const find182 = /* @__PURE__ */ finders.optional(find181)
const find183 = /* @__PURE__ */ finders.list(find94, 1000)
const find184 = /* @__PURE__ */ finders.object({
  id: find12,
  about: find177,
  kind: find178,
  text: find16,
  better: find182,
  anchors: find183,
  references: find118,
})
function test185(_value: unknown): boolean {
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
const find186 = /* @__PURE__ */ finders.object({
  id: find12,
  title: find16,
  publisher: find16,
  url: find19,
  published: find115,
})

/** Whether a value is a record of the kind source, of any report: what `sourceSchema` of `/schemas` accepts. Never throws. */
export const isSource: (value: unknown) => value is AnySource = /* @__PURE__ */ guard(test0)

/** `isSource` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const sourceStandardSchema: StandardSchema<AnySource> = /* @__PURE__ */ standardSchema(
  isSource,
  find39,
)

/** Whether a value is a record of the kind entity, of any report: what `entitySchema` of `/schemas` accepts. Never throws. */
export const isEntity: (value: unknown) => value is AnyEntity = /* @__PURE__ */ guard(test40)

/** `isEntity` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const entityStandardSchema: StandardSchema<AnyEntity> = /* @__PURE__ */ standardSchema(
  isEntity,
  find89,
)

/** Whether a value is a record of the kind mention, of any report: what `mentionSchema` of `/schemas` accepts. Never throws. */
export const isMention: (value: unknown) => value is AnyMention = /* @__PURE__ */ guard(test90)

/** `isMention` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const mentionStandardSchema: StandardSchema<AnyMention> = /* @__PURE__ */ standardSchema(
  isMention,
  find95,
)

/** Whether a value is a record of the kind event, of any report: what `eventSchema` of `/schemas` accepts. Never throws. */
export const isEvent: (value: unknown) => value is AnyEvent = /* @__PURE__ */ guard(test96)

/** `isEvent` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const eventStandardSchema: StandardSchema<AnyEvent> = /* @__PURE__ */ standardSchema(
  isEvent,
  find131,
)

/** Whether a value is a record of the kind fact, of any report: what `factSchema` of `/schemas` accepts. Never throws. */
export const isFact: (value: unknown) => value is AnyFact = /* @__PURE__ */ guard(test132)

/** `isFact` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const factStandardSchema: StandardSchema<AnyFact> = /* @__PURE__ */ standardSchema(
  isFact,
  find150,
)

/** Whether a value is a record of the kind quote, of any report: what `quoteSchema` of `/schemas` accepts. Never throws. */
export const isQuote: (value: unknown) => value is AnyQuote = /* @__PURE__ */ guard(test151)

/** `isQuote` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const quoteStandardSchema: StandardSchema<AnyQuote> = /* @__PURE__ */ standardSchema(
  isQuote,
  find164,
)

/** Whether a value is a record of the kind relation, of any report: what `relationSchema` of `/schemas` accepts. Never throws. */
export const isRelation: (value: unknown) => value is AnyRelation = /* @__PURE__ */ guard(test165)

/** `isRelation` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const relationStandardSchema: StandardSchema<AnyRelation> = /* @__PURE__ */ standardSchema(
  isRelation,
  find168,
)

/** Whether a value is a record of the kind note, of any report: what `noteSchema` of `/schemas` accepts. Never throws. */
export const isNote: (value: unknown) => value is AnyNote = /* @__PURE__ */ guard(test169)

/** `isNote` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const noteStandardSchema: StandardSchema<AnyNote> = /* @__PURE__ */ standardSchema(
  isNote,
  find184,
)

/** Whether a value is a record of the kind reference, of any report: what `referenceSchema` of `/schemas` accepts. Never throws. */
export const isReference: (value: unknown) => value is AnyReference = /* @__PURE__ */ guard(test185)

/** `isReference` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const referenceStandardSchema: StandardSchema<AnyReference> = /* @__PURE__ */ standardSchema(
  isReference,
  find186,
)
