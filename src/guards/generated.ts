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
const pattern3 = /^[0-9a-f]{64}$/
function test4(_value: unknown): boolean {
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
function test6(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { start, end, sha256 } = _value as Fields
  if (!(Number.isSafeInteger(start) && (start as number) >= 0)) return false
  if (!(Number.isSafeInteger(end) && (end as number) >= 0)) return false
  if (!(typeof sha256 === 'string' && pattern3.test(sha256))) return false
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
function test5(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 250000) return false
  for (let i = 0; i < length; i++) if (!test6(value[i])) return false
  return true
}
function test0(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, language, length, sha256, canonicalForm, paragraphs } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof language === 'string' && pattern2.test(language))) return false
  if (!(Number.isSafeInteger(length) && (length as number) >= 1)) return false
  if (!(typeof sha256 === 'string' && pattern3.test(sha256))) return false
  if (!test4(canonicalForm)) return false
  if (!test5(paragraphs)) return false
  for (const _name in _value)
    switch (_name) {
      case 'id':
      case 'language':
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
const message7 =
  "must be an id in kebab-case, such as 'jens-stoltenberg', of at most 200 characters"
const find8 = /* @__PURE__ */ finders.string({ pattern: pattern1, message: message7 })
const message9 = "must be a language tag (BCP 47), such as 'en'"
const find10 = /* @__PURE__ */ finders.string({ pattern: pattern2, message: message9 })
const message11 = 'must not be 0: the text has words'
const find12 = /* @__PURE__ */ finders.wholeNumber(1, message11)
const message13 = 'must be a SHA-256 hash: 64 hexadecimal digits in lower case'
const find14 = /* @__PURE__ */ finders.string({ pattern: pattern3, message: message13 })
const values15 = /* @__PURE__ */ new Set<unknown>(['UTF-8'])
const find16 = /* @__PURE__ */ finders.oneOf(values15)
const values17 = /* @__PURE__ */ new Set<unknown>(['LF'])
const find18 = /* @__PURE__ */ finders.oneOf(values17)
const find19 = /* @__PURE__ */ finders.object({
  encoding: find16,
  lineBreak: find18,
  finalLineBreak: finders.boolean,
})
const message20 = 'must have at least one paragraph'
const message21 = 'must not be negative: positions count from 0'
const find22 = /* @__PURE__ */ finders.wholeNumber(0, message21)
const find23 = /* @__PURE__ */ finders.object(
  { start: find22, end: find22, sha256: find14 },
  {
    code: anchorCondition.code,
    holds: anchorCondition.holds,
    message: anchorCondition.message,
    path: anchorCondition.path,
  },
)
const find24 = /* @__PURE__ */ finders.list(find23, 250000, message20)
const find25 = /* @__PURE__ */ finders.object({
  id: find8,
  language: find10,
  length: find12,
  sha256: find14,
  canonicalForm: find19,
  paragraphs: find24,
})
const pattern28 = /^(?=\s*\S)[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]{1,100000}$/u
function test29(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 1000) return false
  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern28.test(value[i]))) return false
  return true
}
const pattern30 =
  /^(?:A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|Y[ET]|Z[AMW])$/
const pattern32 = /^Q[1-9]\d{0,11}$/
function test33(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 1000) return false
  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern1.test(value[i]))) return false
  return true
}
function test31(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { wikidata, references } = _value as Fields
  if (!(typeof wikidata === 'string' && pattern32.test(wikidata))) return false
  if (!test33(references)) return false
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
function test27(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type, affiliation } =
    _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern28.test(name))) return false
  if (!test29(aliases)) return false
  if (!(typeof description === 'string' && pattern28.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern30.test(country))))
    return false
  if (!(sameAs === undefined || test31(sameAs))) return false
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
function test34(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern28.test(name))) return false
  if (!test29(aliases)) return false
  if (!(typeof description === 'string' && pattern28.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern30.test(country))))
    return false
  if (!(sameAs === undefined || test31(sameAs))) return false
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
function test35(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern28.test(name))) return false
  if (!test29(aliases)) return false
  if (!(typeof description === 'string' && pattern28.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern30.test(country))))
    return false
  if (!(sameAs === undefined || test31(sameAs))) return false
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
function test36(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern28.test(name))) return false
  if (!test29(aliases)) return false
  if (!(typeof description === 'string' && pattern28.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern30.test(country))))
    return false
  if (!(sameAs === undefined || test31(sameAs))) return false
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
function test37(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type, affiliation } =
    _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern28.test(name))) return false
  if (!test29(aliases)) return false
  if (!(typeof description === 'string' && pattern28.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern30.test(country))))
    return false
  if (!(sameAs === undefined || test31(sameAs))) return false
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
function test38(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern28.test(name))) return false
  if (!test29(aliases)) return false
  if (!(typeof description === 'string' && pattern28.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern30.test(country))))
    return false
  if (!(sameAs === undefined || test31(sameAs))) return false
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
function test39(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern28.test(name))) return false
  if (!test29(aliases)) return false
  if (!(typeof description === 'string' && pattern28.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern30.test(country))))
    return false
  if (!(sameAs === undefined || test31(sameAs))) return false
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
function test40(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, name, aliases, description, country, sameAs, partOf, type, owner } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof name === 'string' && pattern28.test(name))) return false
  if (!test29(aliases)) return false
  if (!(typeof description === 'string' && pattern28.test(description))) return false
  if (!(country === undefined || (typeof country === 'string' && pattern30.test(country))))
    return false
  if (!(sameAs === undefined || test31(sameAs))) return false
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
function test26(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  switch (value.type) {
    case 'person':
      return test27(value)
    case 'organization':
      return test34(value)
    case 'geopolitical-entity':
      return test35(value)
    case 'location':
      return test36(value)
    case 'group':
      return test37(value)
    case 'legal-instrument':
      return test38(value)
    case 'document':
      return test39(value)
    case 'infrastructure':
      return test40(value)
  }
  return false
}
const message41 =
  'must be words: not empty, at most 100,000 characters, none of them a control character or half a surrogate pair'
const find42 = /* @__PURE__ */ finders.string({ pattern: pattern28, message: message41 })
const find43 = /* @__PURE__ */ finders.list(find42, 1000)
const message44 = "must be a country code (ISO 3166-1 alpha-2), such as 'UA'"
const find45 = /* @__PURE__ */ finders.string({ pattern: pattern30, message: message44 })
const find46 = /* @__PURE__ */ finders.optional(find45)
const message47 = "must be a Wikidata item number, such as 'Q7184'"
const find48 = /* @__PURE__ */ finders.string({ pattern: pattern32, message: message47 })
const message49 =
  'must name at least one source that shows the number next to the name: leave an unverified number out'
const find50 = /* @__PURE__ */ finders.list(find8, 1000, message49)
const find51 = /* @__PURE__ */ finders.object({ wikidata: find48, references: find50 })
const find52 = /* @__PURE__ */ finders.optional(find51)
const find53 = /* @__PURE__ */ finders.optional(find8)
const values54 = /* @__PURE__ */ new Set<unknown>(['person'])
const find55 = /* @__PURE__ */ finders.oneOf(values54)
const find56 = /* @__PURE__ */ finders.object({
  id: find8,
  name: find42,
  aliases: find43,
  description: find42,
  country: find46,
  sameAs: find52,
  partOf: find53,
  type: find55,
  affiliation: find53,
})
const values57 = /* @__PURE__ */ new Set<unknown>(['organization'])
const find58 = /* @__PURE__ */ finders.oneOf(values57)
const find59 = /* @__PURE__ */ finders.object({
  id: find8,
  name: find42,
  aliases: find43,
  description: find42,
  country: find46,
  sameAs: find52,
  partOf: find53,
  type: find58,
})
const values60 = /* @__PURE__ */ new Set<unknown>(['geopolitical-entity'])
const find61 = /* @__PURE__ */ finders.oneOf(values60)
const find62 = /* @__PURE__ */ finders.object({
  id: find8,
  name: find42,
  aliases: find43,
  description: find42,
  country: find46,
  sameAs: find52,
  partOf: find53,
  type: find61,
})
const values63 = /* @__PURE__ */ new Set<unknown>(['location'])
const find64 = /* @__PURE__ */ finders.oneOf(values63)
const find65 = /* @__PURE__ */ finders.object({
  id: find8,
  name: find42,
  aliases: find43,
  description: find42,
  country: find46,
  sameAs: find52,
  partOf: find53,
  type: find64,
})
const values66 = /* @__PURE__ */ new Set<unknown>(['group'])
const find67 = /* @__PURE__ */ finders.oneOf(values66)
const find68 = /* @__PURE__ */ finders.object({
  id: find8,
  name: find42,
  aliases: find43,
  description: find42,
  country: find46,
  sameAs: find52,
  partOf: find53,
  type: find67,
  affiliation: find53,
})
const values69 = /* @__PURE__ */ new Set<unknown>(['legal-instrument'])
const find70 = /* @__PURE__ */ finders.oneOf(values69)
const find71 = /* @__PURE__ */ finders.object({
  id: find8,
  name: find42,
  aliases: find43,
  description: find42,
  country: find46,
  sameAs: find52,
  partOf: find53,
  type: find70,
})
const values72 = /* @__PURE__ */ new Set<unknown>(['document'])
const find73 = /* @__PURE__ */ finders.oneOf(values72)
const find74 = /* @__PURE__ */ finders.object({
  id: find8,
  name: find42,
  aliases: find43,
  description: find42,
  country: find46,
  sameAs: find52,
  partOf: find53,
  type: find73,
})
const values75 = /* @__PURE__ */ new Set<unknown>(['infrastructure'])
const find76 = /* @__PURE__ */ finders.oneOf(values75)
const find77 = /* @__PURE__ */ finders.object({
  id: find8,
  name: find42,
  aliases: find43,
  description: find42,
  country: find46,
  sameAs: find52,
  partOf: find53,
  type: find76,
  owner: find53,
})
const find78 = /* @__PURE__ */ finders.union({
  person: find56,
  organization: find59,
  'geopolitical-entity': find62,
  location: find65,
  group: find68,
  'legal-instrument': find71,
  document: find74,
  infrastructure: find77,
})
const values80 = /* @__PURE__ */ new Set<unknown>(['name', 'nominal', 'pronoun', 'adjectival'])
function test81(_value: unknown): boolean {
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
function test79(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, entity, level, anchor } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof entity === 'string' && pattern1.test(entity))) return false
  if (!values80.has(level)) return false
  if (!test81(anchor)) return false
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
const find82 = /* @__PURE__ */ finders.oneOf(values80)
const find83 = /* @__PURE__ */ finders.object(
  { start: find22, end: find22 },
  {
    code: anchorCondition.code,
    holds: anchorCondition.holds,
    message: anchorCondition.message,
    path: anchorCondition.path,
  },
)
const find84 = /* @__PURE__ */ finders.object({
  id: find8,
  entity: find8,
  level: find82,
  anchor: find83,
})
const values86 = /* @__PURE__ */ new Set<unknown>([
  'accusation',
  'alliance-commitment',
  'cease-fire',
  'crisis',
  'cyberattack',
  'de-escalation',
  'decision',
  'demand',
  'denial',
  'diplomacy',
  'expectation',
  'instruction',
  'invasion',
  'involvement',
  'meeting',
  'military-build-up',
  'military-deployment',
  'military-exercise',
  'military-posture',
  'military-readiness',
  'negotiation',
  'news-conference',
  'perception',
  'planning',
  'policy-change',
  'publication',
  'reaction',
  'security-threat',
  'statement',
  'threat',
  'troop-withdrawal',
  'use-of-force',
  'warning',
])
const values87 = /* @__PURE__ */ new Set<unknown>([
  'occurred',
  'ongoing',
  'planned',
  'possible',
  'requested',
  'denied',
])
const values90 = /* @__PURE__ */ new Set<unknown>([
  'agent',
  'patient',
  'target',
  'addressee',
  'beneficiary',
  'accused',
  'leader',
])
function test89(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { entity, role } = _value as Fields
  if (!(typeof entity === 'string' && pattern1.test(entity))) return false
  if (!values90.has(role)) return false
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
function test88(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 1000) return false
  for (let i = 0; i < length; i++) if (!test89(value[i])) return false
  return true
}
const values92 = /* @__PURE__ */ new Set<unknown>([
  'explicit',
  'relative',
  'inferred',
  'external',
  'unknown',
])
function test93(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 1000) return false
  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern1.test(value[i]))) return false
  return true
}
function test91(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { edtf, basis, anchor, references } = _value as Fields
  if (!(edtf === null || (typeof edtf === 'string' && edtfCondition.holds(edtf)))) return false
  if (!values92.has(basis)) return false
  if (!(anchor === undefined || test81(anchor))) return false
  if (!(references === undefined || test93(references))) return false
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
const values95 = /* @__PURE__ */ new Set<unknown>([
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
const values96 = /* @__PURE__ */ new Set<unknown>([
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
function test94(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { type, mode } = _value as Fields
  if (!values95.has(type)) return false
  if (!(mode === undefined || values96.has(mode))) return false
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
const pattern97 =
  /^(?:01\d|02(?:[0-8]|1[1-4]|3[1-4]|4[1-4]|5[1-6])|03(?:\d|1[1-4]|3[1-4]|4[1-4]|5[1-6])|04[0-6]|05[0-7]|06[0-4]|07[0-5]|08(?:[0-7]|1[1-4]|3[1-4]|4[12]|6[1-3]|7[1-4])|09[0-4]|10(?:[0-8]|1[1-4]|3[1-4]|4[1-4]|5[1-6])|11(?:[0-6]|2[1-5])|12(?:\d|1[12]|2[1-4]|3[1-4]|4[1-6])|13(?:\d|1[1-3]|2[1-4]|8[1-5])|14(?:[0-5]|[1-5][1-4])|15[0-5]|16(?:[0-6]|2[1-3]|6[1-3])|17(?:[0-6]|1[12]|2[1-4])|18(?:[0-6]|2[1-3]|3[1-4])|19(?:[0-6]|5[12])|20(?:[0-4]|4[12]))$/
function test98(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 1000) return false
  for (let i = 0; i < length; i++) if (!test81(value[i])) return false
  return true
}
function test85(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, type, title, status, participants, place, time, partOf, plover, cameo, anchors } =
    _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!values86.has(type)) return false
  if (!(typeof title === 'string' && pattern28.test(title))) return false
  if (!values87.has(status)) return false
  if (!test88(participants)) return false
  if (!(place === undefined || (typeof place === 'string' && pattern1.test(place)))) return false
  if (!test91(time)) return false
  if (!(partOf === undefined || (typeof partOf === 'string' && pattern1.test(partOf)))) return false
  if (!(plover === undefined || test94(plover))) return false
  if (!(cameo === undefined || (typeof cameo === 'string' && pattern97.test(cameo)))) return false
  if (!test98(anchors)) return false
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
const find99 = /* @__PURE__ */ finders.oneOf(values86)
const find100 = /* @__PURE__ */ finders.oneOf(values87)
const find101 = /* @__PURE__ */ finders.oneOf(values90)
const find102 = /* @__PURE__ */ finders.object({ entity: find8, role: find101 })
const find103 = /* @__PURE__ */ finders.list(find102, 1000)
const find104 = /* @__PURE__ */ finders.string(undefined, {
  code: edtfCondition.code,
  holds: edtfCondition.holds,
  message: edtfCondition.message,
  path: edtfCondition.path,
})
const find105 = /* @__PURE__ */ finders.nullable(find104)
const find106 = /* @__PURE__ */ finders.oneOf(values92)
const find107 = /* @__PURE__ */ finders.optional(find83)
const find108 = /* @__PURE__ */ finders.list(find8, 1000)
const find109 = /* @__PURE__ */ finders.optional(find108)
const find110 = /* @__PURE__ */ finders.object(
  { edtf: find105, basis: find106, anchor: find107, references: find109 },
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
const find111 = /* @__PURE__ */ finders.oneOf(values95)
const find112 = /* @__PURE__ */ finders.oneOf(values96)
const find113 = /* @__PURE__ */ finders.optional(find112)
const find114 = /* @__PURE__ */ finders.object(
  { type: find111, mode: find113 },
  {
    code: ploverModeCondition.code,
    holds: ploverModeCondition.holds,
    message: ploverModeCondition.message,
    path: ploverModeCondition.path,
  },
)
const find115 = /* @__PURE__ */ finders.optional(find114)
const message116 = "must be a CAMEO code of three or four digits, such as '154'"
const find117 = /* @__PURE__ */ finders.string({ pattern: pattern97, message: message116 })
const find118 = /* @__PURE__ */ finders.optional(find117)
const message119 = 'must have at least one anchor: the words that support the record'
const find120 = /* @__PURE__ */ finders.list(find83, 1000, message119)
const find121 = /* @__PURE__ */ finders.object({
  id: find8,
  type: find99,
  title: find42,
  status: find100,
  participants: find103,
  place: find53,
  time: find110,
  partOf: find53,
  plover: find115,
  cameo: find118,
  anchors: find120,
})
const values123 = /* @__PURE__ */ new Set<unknown>([
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
function test124(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 1000) return false
  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern1.test(value[i]))) return false
  return true
}
const values127 = /* @__PURE__ */ new Set<unknown>([
  'CT+',
  'PR+',
  'PS+',
  'CT-',
  'PR-',
  'PS-',
  'CTu',
  'Uu',
])
function test126(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { source, factuality } = _value as Fields
  if (!(typeof source === 'string' && pattern1.test(source))) return false
  if (!values127.has(factuality)) return false
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
function test125(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 1000) return false
  for (let i = 0; i < length; i++) if (!test126(value[i])) return false
  return true
}
const values129 = /* @__PURE__ */ new Set<unknown>([
  'equal',
  'approximate',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
])
function test128(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { value, unit, comparator } = _value as Fields
  if (!Number.isFinite(value)) return false
  if (!(typeof unit === 'string' && pattern28.test(unit))) return false
  if (!values129.has(comparator)) return false
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
function test122(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, statement, kind, about, attributions, quantity, quote, anchors } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof statement === 'string' && pattern28.test(statement))) return false
  if (!values123.has(kind)) return false
  if (!test124(about)) return false
  if (!test125(attributions)) return false
  if (!(quantity === undefined || test128(quantity))) return false
  if (!(quote === undefined || (typeof quote === 'string' && pattern1.test(quote)))) return false
  if (!test98(anchors)) return false
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
const find130 = /* @__PURE__ */ finders.oneOf(values123)
const message131 = 'must name at least one record that the statement is about'
const find132 = /* @__PURE__ */ finders.list(find8, 1000, message131)
const message133 = "must name at least one source: an entity, or 'author'"
const find134 = /* @__PURE__ */ finders.oneOf(values127)
const find135 = /* @__PURE__ */ finders.object({ source: find8, factuality: find134 })
const find136 = /* @__PURE__ */ finders.list(find135, 1000, message133)
const find137 = /* @__PURE__ */ finders.oneOf(values129)
const find138 = /* @__PURE__ */ finders.object({
  value: finders.number,
  unit: find42,
  comparator: find137,
})
const find139 = /* @__PURE__ */ finders.optional(find138)
const find140 = /* @__PURE__ */ finders.object({
  id: find8,
  statement: find42,
  kind: find130,
  about: find132,
  attributions: find136,
  quantity: find139,
  quote: find53,
  anchors: find120,
})
function test142(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, speaker, content, cue, source, addressee, medium, event, nestedIn, type, text } =
    _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof speaker === 'string' && pattern1.test(speaker))) return false
  if (!test98(content)) return false
  if (!(cue === undefined || test81(cue))) return false
  if (!(source === undefined || test81(source))) return false
  if (!(addressee === undefined || (typeof addressee === 'string' && pattern1.test(addressee))))
    return false
  if (!(medium === undefined || (typeof medium === 'string' && pattern1.test(medium)))) return false
  if (!(typeof event === 'string' && pattern1.test(event))) return false
  if (!(nestedIn === undefined || (typeof nestedIn === 'string' && pattern1.test(nestedIn))))
    return false
  if (!(type === 'direct')) return false
  if (!(typeof text === 'string' && pattern28.test(text))) return false
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
function test143(_value: unknown): boolean {
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
  if (!test98(content)) return false
  if (!(cue === undefined || test81(cue))) return false
  if (!(source === undefined || test81(source))) return false
  if (!(addressee === undefined || (typeof addressee === 'string' && pattern1.test(addressee))))
    return false
  if (!(medium === undefined || (typeof medium === 'string' && pattern1.test(medium)))) return false
  if (!(typeof event === 'string' && pattern1.test(event))) return false
  if (!(nestedIn === undefined || (typeof nestedIn === 'string' && pattern1.test(nestedIn))))
    return false
  if (!(type === 'mixed')) return false
  if (!test98(direct)) return false
  if (!(typeof text === 'string' && pattern28.test(text))) return false
  if (!(typeof paraphrase === 'string' && pattern28.test(paraphrase))) return false
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
function test144(_value: unknown): boolean {
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
  if (!test98(content)) return false
  if (!(cue === undefined || test81(cue))) return false
  if (!(source === undefined || test81(source))) return false
  if (!(addressee === undefined || (typeof addressee === 'string' && pattern1.test(addressee))))
    return false
  if (!(medium === undefined || (typeof medium === 'string' && pattern1.test(medium)))) return false
  if (!(typeof event === 'string' && pattern1.test(event))) return false
  if (!(nestedIn === undefined || (typeof nestedIn === 'string' && pattern1.test(nestedIn))))
    return false
  if (!(type === 'indirect')) return false
  if (!(typeof paraphrase === 'string' && pattern28.test(paraphrase))) return false
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
function test141(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  switch (value.type) {
    case 'direct':
      return test142(value)
    case 'mixed':
      return test143(value)
    case 'indirect':
      return test144(value)
  }
  return false
}
const values145 = /* @__PURE__ */ new Set<unknown>(['direct'])
const find146 = /* @__PURE__ */ finders.oneOf(values145)
const find147 = /* @__PURE__ */ finders.object({
  id: find8,
  speaker: find8,
  content: find120,
  cue: find107,
  source: find107,
  addressee: find53,
  medium: find53,
  event: find8,
  nestedIn: find53,
  type: find146,
  text: find42,
})
const values148 = /* @__PURE__ */ new Set<unknown>(['mixed'])
const find149 = /* @__PURE__ */ finders.oneOf(values148)
const find150 = /* @__PURE__ */ finders.object({
  id: find8,
  speaker: find8,
  content: find120,
  cue: find107,
  source: find107,
  addressee: find53,
  medium: find53,
  event: find8,
  nestedIn: find53,
  type: find149,
  direct: find120,
  text: find42,
  paraphrase: find42,
})
const values151 = /* @__PURE__ */ new Set<unknown>(['indirect'])
const find152 = /* @__PURE__ */ finders.oneOf(values151)
const find153 = /* @__PURE__ */ finders.object({
  id: find8,
  speaker: find8,
  content: find120,
  cue: find107,
  source: find107,
  addressee: find53,
  medium: find53,
  event: find8,
  nestedIn: find53,
  type: find152,
  paraphrase: find42,
})
const find154 = /* @__PURE__ */ finders.union({
  direct: find147,
  mixed: find150,
  indirect: find153,
})
const values156 = /* @__PURE__ */ new Set<unknown>([
  'contradicts',
  'supports',
  'responds-to',
  'part-of',
  'before',
  'causes',
  'same-as',
])
function test155(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, type, from, to, source, anchor } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!values156.has(type)) return false
  if (!(typeof from === 'string' && pattern1.test(from))) return false
  if (!(typeof to === 'string' && pattern1.test(to))) return false
  if (!(typeof source === 'string' && pattern1.test(source))) return false
  if (!(anchor === undefined || test81(anchor))) return false
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
const find157 = /* @__PURE__ */ finders.oneOf(values156)
const find158 = /* @__PURE__ */ finders.object(
  { id: find8, type: find157, from: find8, to: find8, source: find8, anchor: find107 },
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
function test160(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length === 0 || length > 1000) return false
  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern1.test(value[i]))) return false
  return true
}
const values161 = /* @__PURE__ */ new Set<unknown>([
  'discrepancy',
  'translation',
  'ambiguity',
  'context',
])
const pattern163 = /^[a-z][A-Za-z]{0,40}(?:\.[a-z][A-Za-z]{0,40}){0,4}$/
function test162(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { field, value } = _value as Fields
  if (!(typeof field === 'string' && pattern163.test(field))) return false
  if (!(typeof value === 'string' && pattern28.test(value))) return false
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
function test164(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 1000) return false
  for (let i = 0; i < length; i++) if (!test81(value[i])) return false
  return true
}
function test165(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (length > 1000) return false
  for (let i = 0; i < length; i++)
    if (!(typeof value[i] === 'string' && pattern1.test(value[i]))) return false
  return true
}
function test159(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, about, kind, text, better, anchors, references } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!test160(about)) return false
  if (!values161.has(kind)) return false
  if (!(typeof text === 'string' && pattern28.test(text))) return false
  if (!(better === undefined || test162(better))) return false
  if (!test164(anchors)) return false
  if (!test165(references)) return false
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
const message166 = 'must name at least one record that the note remarks on'
const find167 = /* @__PURE__ */ finders.list(find8, 1000, message166)
const find168 = /* @__PURE__ */ finders.oneOf(values161)
const message169 = "must be a field of the record: 'time.edtf'"
const find170 = /* @__PURE__ */ finders.string({ pattern: pattern163, message: message169 })
const find171 = /* @__PURE__ */ finders.object({ field: find170, value: find42 })
const find172 = /* @__PURE__ */ finders.optional(find171)
const find173 = /* @__PURE__ */ finders.list(find83, 1000)
const find174 = /* @__PURE__ */ finders.object({
  id: find8,
  about: find167,
  kind: find168,
  text: find42,
  better: find172,
  anchors: find173,
  references: find108,
})
const pattern176 =
  /^https?:\/\/(?:[^\x00-,./:-@[-`{-\xa0\ud800-\udfff]{1,63}\.){1,20}[^\x00-,./:-@[-`{-\xa0\ud800-\udfff]{1,63}(?::(?:\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}))?(?:[/?#][^\x00- "<>\\^`{|}\x7f-\xa0\ud800-\udfff]{0,2000})?$/u
function test175(_value: unknown): boolean {
  if (typeof _value !== 'object' || _value === null || Array.isArray(_value)) return false
  const { id, title, publisher, url, published } = _value as Fields
  if (!(typeof id === 'string' && pattern1.test(id))) return false
  if (!(typeof title === 'string' && pattern28.test(title))) return false
  if (!(typeof publisher === 'string' && pattern28.test(publisher))) return false
  if (!(typeof url === 'string' && pattern176.test(url))) return false
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
const message177 =
  'must be a web address: https:// or http://, a host with a dot, no user name, no space or quotation mark, at most 2,000 characters of path'
const find178 = /* @__PURE__ */ finders.string({ pattern: pattern176, message: message177 })
const find179 = /* @__PURE__ */ finders.object({
  id: find8,
  title: find42,
  publisher: find42,
  url: find178,
  published: find105,
})

/** Whether a value is a record of the kind source, of any report: what `sourceSchema` of `/schemas` accepts. Never throws. */
export const isSource: (value: unknown) => value is AnySource = /* @__PURE__ */ guard(test0)

/** `isSource` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const sourceStandardSchema: StandardSchema<AnySource> = /* @__PURE__ */ standardSchema(
  isSource,
  find25,
)

/** Whether a value is a record of the kind entity, of any report: what `entitySchema` of `/schemas` accepts. Never throws. */
export const isEntity: (value: unknown) => value is AnyEntity = /* @__PURE__ */ guard(test26)

/** `isEntity` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const entityStandardSchema: StandardSchema<AnyEntity> = /* @__PURE__ */ standardSchema(
  isEntity,
  find78,
)

/** Whether a value is a record of the kind mention, of any report: what `mentionSchema` of `/schemas` accepts. Never throws. */
export const isMention: (value: unknown) => value is AnyMention = /* @__PURE__ */ guard(test79)

/** `isMention` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const mentionStandardSchema: StandardSchema<AnyMention> = /* @__PURE__ */ standardSchema(
  isMention,
  find84,
)

/** Whether a value is a record of the kind event, of any report: what `eventSchema` of `/schemas` accepts. Never throws. */
export const isEvent: (value: unknown) => value is AnyEvent = /* @__PURE__ */ guard(test85)

/** `isEvent` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const eventStandardSchema: StandardSchema<AnyEvent> = /* @__PURE__ */ standardSchema(
  isEvent,
  find121,
)

/** Whether a value is a record of the kind fact, of any report: what `factSchema` of `/schemas` accepts. Never throws. */
export const isFact: (value: unknown) => value is AnyFact = /* @__PURE__ */ guard(test122)

/** `isFact` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const factStandardSchema: StandardSchema<AnyFact> = /* @__PURE__ */ standardSchema(
  isFact,
  find140,
)

/** Whether a value is a record of the kind quote, of any report: what `quoteSchema` of `/schemas` accepts. Never throws. */
export const isQuote: (value: unknown) => value is AnyQuote = /* @__PURE__ */ guard(test141)

/** `isQuote` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const quoteStandardSchema: StandardSchema<AnyQuote> = /* @__PURE__ */ standardSchema(
  isQuote,
  find154,
)

/** Whether a value is a record of the kind relation, of any report: what `relationSchema` of `/schemas` accepts. Never throws. */
export const isRelation: (value: unknown) => value is AnyRelation = /* @__PURE__ */ guard(test155)

/** `isRelation` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const relationStandardSchema: StandardSchema<AnyRelation> = /* @__PURE__ */ standardSchema(
  isRelation,
  find158,
)

/** Whether a value is a record of the kind note, of any report: what `noteSchema` of `/schemas` accepts. Never throws. */
export const isNote: (value: unknown) => value is AnyNote = /* @__PURE__ */ guard(test159)

/** `isNote` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const noteStandardSchema: StandardSchema<AnyNote> = /* @__PURE__ */ standardSchema(
  isNote,
  find174,
)

/** Whether a value is a record of the kind reference, of any report: what `referenceSchema` of `/schemas` accepts. Never throws. */
export const isReference: (value: unknown) => value is AnyReference = /* @__PURE__ */ guard(test175)

/** `isReference` as a Standard Schema, which reports everything that is wrong, where, and how to fix it. */
export const referenceStandardSchema: StandardSchema<AnyReference> = /* @__PURE__ */ standardSchema(
  isReference,
  find179,
)
