import { ploverModes } from '../../vocabularies/index.js'
import { where } from '../where.js'

interface Plover {
  readonly type: string
  readonly mode?: string | undefined
}

const modesOf = (type: string): readonly string[] => ploverModes[type as keyof typeof ploverModes]

export const code = 'mode-of-another-type'

/** Whether a PLOVER mode is one that its type allows. */
export const holds = ({ type, mode }: Plover): boolean =>
  mode === undefined || modesOf(type).includes(mode)

export const fields = ['type', 'mode'] as const

export const path = ['mode'] as const

export const message = ({ type }: Plover): string => {
  const modes = modesOf(type)
  const fix = modes.length > 0 ? `use ${modes.join(', ')}, or none` : 'leave it out'
  return `is not a mode of ${type}: ${fix}`
}

export const jsonSchema = /* @__PURE__ */ (() => ({
  allOf: Object.entries(ploverModes).map(([type, modes]) =>
    where('type', type, { properties: { mode: modes.length > 0 ? { enum: [...modes] } : false } }),
  ),
}))()
