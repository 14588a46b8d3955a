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
    type: 'before',
    from: 'tuesday-cyberattack',
    to: 'agencies-report-cyberattack',
    source: 'editor',
  },
  {
    type: 'responds-to',
    from: 'agencies-report-cyberattack',
    to: 'tuesday-cyberattack',
    source: 'editor',
  },
  {
    type: 'part-of',
    from: 'someone-was-responsible',
    to: 'responsibility-was-unclear',
    source: 'editor',
  },
  {
    type: 'part-of',
    from: 'there-are-investigators',
    to: 'investigators-have-not-blamed-russia',
    source: 'editor',
  },
  {
    type: 'part-of',
    from: 'there-are-investigators',
    to: 'investigators-have-not-blamed-belarus',
    source: 'editor',
  },
  { type: 'part-of', from: 'two-banks-were-hit', to: 'bank-websites-were-hit', source: 'editor' },
  {
    type: 'part-of',
    from: 'government-attack-was-last-month',
    to: 'government-websites-were-hit',
    source: 'editor',
  },
  {
    type: 'part-of',
    from: 'government-attack-was-separate',
    to: 'government-websites-were-hit',
    source: 'editor',
  },
  {
    type: 'part-of',
    from: 'russia-was-involved',
    to: 'officials-suggested-involvement',
    source: 'editor',
  },
  {
    type: 'part-of',
    from: 'belarus-was-involved',
    to: 'officials-suggested-involvement',
    source: 'editor',
  },
] satisfies readonly RelationRow[]
