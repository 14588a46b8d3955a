import { notNull, where } from '../where.js'

interface Time {
  readonly edtf: string | null
  readonly basis: string
  readonly references?: readonly unknown[] | undefined
}

export const code = 'external-without-reference'

/** Whether an external time has a value and a source. */
export const holds = ({ basis, edtf, references }: Time): boolean =>
  basis !== 'external' || (edtf !== null && references !== undefined && references.length > 0)

export const fields = ['edtf', 'basis', 'references'] as const

export const path = ['references'] as const

export const message = (): string =>
  "must name at least one reference, and edtf must not be null, if the basis is 'external'"

export const jsonSchema = {
  allOf: [
    /* @__PURE__ */ where('basis', 'external', {
      properties: { edtf: notNull, references: { type: 'array', minItems: 1 } },
      required: ['references'],
    }),
  ],
}
