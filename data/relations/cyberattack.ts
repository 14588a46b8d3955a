/** Relations: the cyberattacks. */
import type { RelationRow } from '../../src/types/records.js'

export default [
  {
    type: 'before',
    from: 'january-cyberattack',
    to: 'tuesday-cyberattack',
    source: 'author',
    anchor: { start: 319, end: 329 },
  },
  {
    type: 'responds-to',
    from: 'agencies-report-cyberattack',
    to: 'tuesday-cyberattack',
    source: 'editor',
  },
  {
    type: 'presupposes',
    from: 'responsibility-was-unclear',
    to: 'someone-was-responsible',
    source: 'editor',
  },
  {
    type: 'contrasts-with',
    from: 'investigators-have-not-blamed-russia',
    to: 'ukrainian-officials-suggested-involvement',
    source: 'author',
    anchor: { start: 397, end: 400 },
  },
  {
    type: 'presupposes',
    from: 'investigators-have-not-blamed-russia',
    to: 'there-are-investigators',
    source: 'editor',
  },
  {
    type: 'contrasts-with',
    from: 'investigators-have-not-blamed-belarus',
    to: 'ukrainian-officials-suggested-involvement',
    source: 'author',
    anchor: { start: 397, end: 400 },
  },
  {
    type: 'presupposes',
    from: 'investigators-have-not-blamed-belarus',
    to: 'there-are-investigators',
    source: 'editor',
  },
] satisfies readonly RelationRow[]
