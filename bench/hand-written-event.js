// A check for events, as an engineer who knows the format would write it by hand: the yardstick for validators.
import {
  eventStatuses,
  eventTypes,
  participantRoles,
  ploverModes,
  timeBases,
} from 'ukraine-feb-2022/vocabularies'

export const idPattern = /^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,199}$/
export const wordsPattern =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it rejects
  /^(?=\s*\S)[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]{1,100000}$/u
export const cameoPattern = /^(?:0[1-9]|1\d|20)\d{1,2}$/
export const edtfPattern =
  /^(?:\.\.\/)?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?(?:\/(?:\.\.|\d{4}(?:-\d\d(?:-\d\d)?)?))?$/

const statuses = new Set(eventStatuses)
const roles = new Set(participantRoles)
const bases = new Set(timeBases)
const eventKeys = new Set([
  'id',
  'type',
  'title',
  'status',
  'participants',
  'place',
  'time',
  'partOf',
  'plover',
  'cameo',
  'anchors',
])
const timeKeys = new Set(['edtf', 'basis', 'anchor', 'references'])
const anchorKeys = new Set(['start', 'end'])
const participantKeys = new Set(['entity', 'role'])
const ploverKeys = new Set(['type', 'mode'])

const hasOnly = (value, keys) => {
  for (const key in value) if (!keys.has(key)) return false
  return true
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isId = (value) => typeof value === 'string' && idPattern.test(value)
const isAnchor = (value) =>
  isObject(value) &&
  Number.isSafeInteger(value.start) &&
  Number.isSafeInteger(value.end) &&
  value.start >= 0 &&
  value.start < value.end &&
  hasOnly(value, anchorKeys)
const isParticipant = (value) =>
  isObject(value) && isId(value.entity) && roles.has(value.role) && hasOnly(value, participantKeys)
const isPlover = (value) =>
  isObject(value) &&
  Object.hasOwn(ploverModes, value.type) &&
  (value.mode === undefined || ploverModes[value.type].includes(value.mode)) &&
  hasOnly(value, ploverKeys)
const isTime = (value) =>
  isObject(value) &&
  bases.has(value.basis) &&
  (value.edtf === null || (typeof value.edtf === 'string' && edtfPattern.test(value.edtf))) &&
  (value.anchor === undefined || isAnchor(value.anchor)) &&
  (value.references === undefined ||
    (Array.isArray(value.references) && value.references.every(isId))) &&
  (value.basis !== 'unknown' || value.edtf === null) &&
  (value.basis !== 'explicit' || (value.edtf !== null && value.anchor !== undefined)) &&
  (value.basis !== 'external' || (value.edtf !== null && value.references?.length > 0)) &&
  hasOnly(value, timeKeys)

export const isEvent = (value) =>
  isObject(value) &&
  isId(value.id) &&
  Object.hasOwn(eventTypes, value.type) &&
  typeof value.title === 'string' &&
  wordsPattern.test(value.title) &&
  statuses.has(value.status) &&
  Array.isArray(value.participants) &&
  value.participants.every(isParticipant) &&
  (value.place === undefined || isId(value.place)) &&
  isTime(value.time) &&
  (value.partOf === undefined || isId(value.partOf)) &&
  (value.plover === undefined || isPlover(value.plover)) &&
  (value.cameo === undefined ||
    (typeof value.cameo === 'string' && cameoPattern.test(value.cameo))) &&
  Array.isArray(value.anchors) &&
  value.anchors.length > 0 &&
  value.anchors.every(isAnchor) &&
  hasOnly(value, eventKeys)
