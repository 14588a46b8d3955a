import { notNull, where } from '../where.js'

interface Time {
  readonly edtf: string | null
  readonly basis: string
  readonly anchor?: unknown
}

export const code = 'explicit-without-words'

/** Whether an explicit time has a value and its words. */
export const holds = ({ basis, edtf, anchor }: Time): boolean =>
  basis !== 'explicit' || (edtf !== null && anchor !== undefined)

export const fields = ['edtf', 'basis', 'anchor'] as const

export const path = ['basis'] as const

export const message = (): string => "must have a value and its anchor if it is 'explicit'"

export const jsonSchema = {
  allOf: [
    /* @__PURE__ */ where('basis', 'explicit', {
      properties: { edtf: notNull, anchor: true },
      required: ['anchor'],
    }),
  ],
}
