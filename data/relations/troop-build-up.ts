/** Relations: the massing of troops, the warning and the denial. */
import type { RelationRow } from '../../src/types/records.js'

export default [
  {
    type: 'during',
    from: 'tuesday-cyberattack',
    to: 'troop-build-up',
    source: 'author',
    anchor: { start: 490, end: 498 },
  },
  {
    type: 'during',
    from: 'tuesday-cyberattack',
    to: 'us-officials-warn',
    source: 'author',
    anchor: { start: 624, end: 626 },
  },
  {
    type: 'before',
    from: 'earlier-invasion',
    to: 'fresh-invasion',
    source: 'us-officials',
    anchor: { start: 652, end: 657 },
  },
  {
    type: 'presupposes',
    from: 'invasion-could-come-at-any-time',
    to: 'russia-invaded-before',
    source: 'editor',
  },
  {
    type: 'responds-to',
    from: 'russia-denies-invasion-plans',
    to: 'us-officials-warn',
    source: 'editor',
  },
  {
    type: 'contradicts',
    from: 'russia-on-invasion-plans',
    to: 'us-officials-on-invasion',
    source: 'editor',
  },
] satisfies readonly RelationRow[]
