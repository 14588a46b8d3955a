import { where } from '../where.js'

interface Time {
  readonly edtf: string | null
  readonly basis: string
}

export const code = 'value-without-basis'

/** Whether a time without a basis has no value. */
export const holds = ({ basis, edtf }: Time): boolean => basis !== 'unknown' || edtf === null

export const fields = ['edtf', 'basis'] as const

export const path = ['edtf'] as const

export const message = (): string =>
  "must be null if the basis is 'unknown': set it to null, or give another basis"

export const jsonSchema = {
  allOf: [/* @__PURE__ */ where('basis', 'unknown', { properties: { edtf: { type: 'null' } } })],
}
