interface Anchor {
  readonly start: number
  readonly end: number
}

export const code = 'empty-anchor'

/** Whether an anchor has text. */
export const holds = ({ start, end }: Anchor): boolean => start < end

export const fields = ['start', 'end'] as const

export const path = ['end'] as const

export const message = (): string =>
  'must be greater than start: end is exclusive, and an anchor holds at least one character'

export const jsonSchema = { $comment: 'Left out: that end is greater than start.' } as const
