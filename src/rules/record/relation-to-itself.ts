interface Relation {
  readonly from: string
  readonly to: string
}

export const code = 'relation-to-itself'

/** Whether a relation joins two records. */
export const holds = ({ from, to }: Relation): boolean => from !== to

export const fields = ['from', 'to'] as const

export const path = ['to'] as const

export const message = (): string => 'must be another record than from'

export const jsonSchema = { $comment: 'Left out: that from and to are two records.' } as const
