import { parseEdtf } from '../edtf.js'
import { ploverModesTable } from '../plover-modes.js'

/** Something that a record, or a part of it, must hold beyond the types of its fields. */
export interface Condition<Value> {
  /** Its name: stable, for programs. */
  readonly code: string
  readonly holds: (value: Value) => boolean
  /** Where in the value the problem stands. */
  readonly path: readonly string[]
  /** What is wrong and how to mend it. */
  readonly message: (value: Value) => string
}

type Time = {
  edtf: string | null
  basis: string
  anchor?: unknown
  references?: readonly unknown[] | undefined
}
type Relation = { from: string; to: string; source: string; anchor?: unknown }

export const isEdtf: Condition<string> = {
  code: 'no-edtf',
  holds: (text) => parseEdtf(text) !== undefined,
  path: [],
  message: () =>
    "must be a date or an interval in EDTF, level 1, such as '2022-02-15', '2022-01' or '../2022-02-15'",
}

export const holdsText: Condition<{ start: number; end: number }> = {
  code: 'empty-anchor',
  holds: ({ start, end }) => start < end,
  path: ['end'],
  message: () =>
    'must be greater than start: end is exclusive, and an anchor holds at least a character',
}

export const hasNoValueWithoutBasis: Condition<Time> = {
  code: 'value-without-basis',
  holds: ({ basis, edtf }) => basis !== 'unknown' || edtf === null,
  path: ['edtf'],
  message: () =>
    "must be null where the basis is 'unknown': say on what the value rests, or leave it out",
}

export const hasExplicitWords: Condition<Time> = {
  code: 'explicit-without-words',
  holds: ({ basis, edtf, anchor }) =>
    basis !== 'explicit' || (edtf !== null && anchor !== undefined),
  path: ['basis'],
  message: () => "must have a value and its anchor where it is 'explicit'",
}

export const hasExternalReferences: Condition<Time> = {
  code: 'external-without-reference',
  holds: ({ basis, edtf, references }) =>
    basis !== 'external' || (edtf !== null && references !== undefined && references.length > 0),
  path: ['references'],
  message: () => "must name a source where the basis is 'external', for a value that is not null",
}

const modesOf = (type: string): readonly string[] =>
  ploverModesTable[type as keyof typeof ploverModesTable]

export const hasModeOfType: Condition<{ type: string; mode?: string | undefined }> = {
  code: 'mode-of-another-type',
  holds: ({ type, mode }) => mode === undefined || modesOf(type).includes(mode),
  path: ['mode'],
  message: ({ type }) => {
    const modes = modesOf(type)
    const mend = modes.length > 0 ? `use ${modes.join(', ')}, or none` : 'leave it out'
    return `is no mode of ${type}: ${mend}`
  },
}

export const joinsTwo: Condition<Relation> = {
  code: 'relation-to-itself',
  holds: ({ from, to }) => from !== to,
  path: ['to'],
  message: () => 'must be another record than from',
}

export const hasWordsUnlessEditors: Condition<Relation> = {
  code: 'relation-without-words',
  holds: ({ source, anchor }) => (source === 'editor') === (anchor === undefined),
  path: ['anchor'],
  message: () =>
    "must give the words that draw the connection, unless the source is 'editor', who has none",
}
