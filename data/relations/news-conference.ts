/** Relations: Stoltenberg's news conference and what was decided on combat groups. */
import type { RelationRow } from '../../src/types/records.js'

export default [
{ type: 'before', from: 'meeting-with-defense-ministers', to: 'stoltenberg-news-conference', source: 'author', anchor: { start: 1664, end: 1669 } },
{ type: 'part-of', from: 'meeting-was-on-ukraine', to: 'defense-ministers-met', source: 'editor' },
{ type: 'supports', from: 'situation-shows-the-crisis', to: 'there-is-a-european-security-crisis', source: 'jens-stoltenberg', anchor: { start: 1756, end: 1761 } },
{ type: 'part-of', from: 'russia-is-ready-to-oppose-principles', to: 'moscow-made-itself-clear', source: 'editor' },
{ type: 'part-of', from: 'russia-is-ready-to-use-force', to: 'russia-is-ready-to-oppose-principles', source: 'editor' },
{ type: 'part-of', from: 'principles-have-carried-security', to: 'russia-is-ready-to-oppose-principles', source: 'editor' },
{ type: 'before', from: 'moscow-makes-readiness-clear', to: 'stoltenberg-describes-readiness', source: 'editor' },
{ type: 'before', from: 'stoltenberg-describes-readiness', to: 'stoltenberg-adds-new-norm', source: 'author', anchor: { start: 1984, end: 1990 } },
{ type: 'part-of', from: 'russia-reviews-principles', to: 'review-is-a-new-norm', source: 'editor' },
{ type: 'part-of', from: 'decision-was-a-result', to: 'ministers-decided-on-options', source: 'editor' },
{ type: 'before', from: 'ministers-decide-on-options', to: 'working-out-options', source: 'author', anchor: { start: 2112, end: 2131 } },
{ type: 'part-of', from: 'retaining-nato', to: 'working-out-options', source: 'author', anchor: { start: 2132, end: 2143 } },
{ type: 'part-of', from: 'strengthening-of-defense', to: 'working-out-options', source: 'author', anchor: { start: 2132, end: 2143 } },
{ type: 'part-of', from: 'deployment-in-central-and-eastern-europe', to: 'working-out-options', source: 'author', anchor: { start: 2194, end: 2204 } },
{ type: 'part-of', from: 'defense-was-strengthened-before', to: 'options-are-for-strengthening-defense', source: 'editor' },
{ type: 'part-of', from: 'deployment-option-is-for-central-and-eastern-europe', to: 'deployment-is-an-option', source: 'editor' },
{ type: 'part-of', from: 'combat-groups-would-be-new', to: 'deployment-is-an-option', source: 'editor' },
{ type: 'before', from: 'instruction-to-commanders', to: 'working-out-deployment', source: 'jens-stoltenberg', anchor: { start: 2342, end: 2355 } },
{ type: 'before', from: 'working-out-deployment', to: 'deployment-in-south-eastern-europe', source: 'editor' },
{ type: 'part-of', from: 'commanders-are-to-work-out-deployment', to: 'commanders-were-instructed', source: 'editor' },
{ type: 'part-of', from: 'south-eastern-combat-groups-would-be-new', to: 'commanders-are-to-work-out-deployment', source: 'editor' },
{ type: 'part-of', from: 'deployment-is-for-south-eastern-europe', to: 'commanders-are-to-work-out-deployment', source: 'editor' },
{ type: 'part-of', from: 'france-may-lead-combat-group', to: 'combat-group-may-go-to-romania', source: 'editor' },
] satisfies readonly RelationRow[]
