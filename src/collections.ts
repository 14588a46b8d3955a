/** The collections of a dataset, in its order. */
export const collections = [
  'entities',
  'mentions',
  'events',
  'facts',
  'quotes',
  'relations',
  'notes',
  'references',
] as const
