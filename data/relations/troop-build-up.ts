/** Relations: the massing of troops, the warning and the denial. */
import type { RelationRow } from '../../src/types/records.js'

export default [
  { type: 'part-of', from: 'troops-number-150000', to: 'russia-massed-troops', source: 'editor' },
  {
    type: 'part-of',
    from: 'invasion-could-come-at-any-time',
    to: 'invasion-could-come',
    source: 'editor',
  },
  {
    type: 'before',
    from: 'earlier-invasion',
    to: 'fresh-invasion',
    source: 'us-officials',
    anchor: { start: 652, end: 657 },
  },
  { type: 'part-of', from: 'russia-invaded-before', to: 'invasion-could-come', source: 'editor' },
  {
    type: 'contradicts',
    from: 'russia-on-invasion-plans',
    to: 'us-officials-on-invasion',
    source: 'editor',
  },
] satisfies readonly RelationRow[]
