/** Relations: Stoltenberg's news conference and what was decided on combat groups. */
import type { RelationRow } from '../../src/types/records.js'

export default [
  {
    type: 'before',
    from: 'meeting-with-defense-ministers',
    to: 'stoltenberg-news-conference',
    source: 'author',
    anchor: { start: 1664, end: 1669 },
  },
  {
    type: 'supports',
    from: 'situation-shows-the-crisis',
    to: 'there-is-a-european-security-crisis',
    source: 'jens-stoltenberg',
    anchor: { start: 1756, end: 1761 },
  },
  {
    type: 'before',
    from: 'russia-makes-readiness-clear',
    to: 'stoltenberg-describes-readiness',
    source: 'editor',
  },
  {
    type: 'before',
    from: 'stoltenberg-describes-readiness',
    to: 'stoltenberg-adds-new-norm',
    source: 'author',
    anchor: { start: 1984, end: 1990 },
  },
  {
    type: 'presupposes',
    from: 'russia-is-ready-to-oppose-principles',
    to: 'principles-have-underpinned-security',
    source: 'editor',
  },
  {
    type: 'presupposes',
    from: 'review-is-a-new-norm',
    to: 'russia-reviews-principles',
    source: 'editor',
  },
  {
    type: 'causes',
    from: 'russia-makes-readiness-clear',
    to: 'ministers-decide-to-work-out-options',
    source: 'author',
    anchor: { start: 2077, end: 2088 },
  },
  {
    type: 'before',
    from: 'ministers-decide-to-work-out-options',
    to: 'working-out-options',
    source: 'author',
    anchor: { start: 2112, end: 2131 },
  },
  { type: 'before', from: 'working-out-options', to: 'strengthening-of-defense', source: 'editor' },
  {
    type: 'presupposes',
    from: 'options-are-for-strengthening-defense',
    to: 'defense-was-strengthened-before',
    source: 'editor',
  },
  {
    type: 'part-of',
    from: 'deployment-is-an-option',
    to: 'ministers-decided-to-work-out-options',
    source: 'author',
    anchor: { start: 2194, end: 2204 },
  },
  {
    type: 'before',
    from: 'instruction-to-commanders',
    to: 'working-out-deployment',
    source: 'jens-stoltenberg',
    anchor: { start: 2342, end: 2355 },
  },
  {
    type: 'before',
    from: 'working-out-deployment',
    to: 'deployment-in-south-eastern-europe',
    source: 'editor',
  },
  {
    type: 'contrasts-with',
    from: 'combat-group-may-go-to-romania',
    to: 'no-decision-was-made',
    source: 'jens-stoltenberg',
    anchor: { start: 2486, end: 2494 },
  },
] satisfies readonly RelationRow[]
