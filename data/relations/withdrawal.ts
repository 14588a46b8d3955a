/** Relations: the announced return of troops and what Zelensky says of it. */
import type { RelationRow } from '../../src/types/records.js'

export default [
{ type: 'before', from: 'military-drills', to: 'return-of-troops-to-base', source: 'vladimir-putin', anchor: { start: 838, end: 843 } },
{ type: 'part-of', from: 'drills-were-completed', to: 'russia-sends-troops-back', source: 'editor' },
{ type: 'before', from: 'earlier-negotiations', to: 'further-negotiations', source: 'vladimir-putin', anchor: { start: 891, end: 898 } },
{ type: 'part-of', from: 'negotiations-took-place-before', to: 'putin-is-open-to-negotiations', source: 'editor' },
{ type: 'part-of', from: 'there-is-a-crisis-over-ukraine', to: 'putin-is-open-to-negotiations', source: 'editor' },
{ type: 'part-of', from: 'russia-makes-security-demands', to: 'security-demands-have-priority', source: 'editor' },
{ type: 'before', from: 'putin-announces-return-of-troops', to: 'zelensky-tells-bbc', source: 'author', anchor: { start: 995, end: 1009 } },
{ type: 'responds-to', from: 'zelensky-tells-bbc', to: 'putin-announces-return-of-troops', source: 'editor' },
{ type: 'responds-to', from: 'zelensky-to-the-bbc', to: 'putin-on-troops-sent-back', source: 'editor' },
{ type: 'contradicts', from: 'zelensky-on-no-withdrawal-yet', to: 'putin-on-troops-sent-back', source: 'editor' },
{ type: 'contradicts', from: 'ukraine-sees-no-withdrawal', to: 'russia-sends-troops-back', source: 'editor' },
{ type: 'contradicts', from: 'there-are-only-statements', to: 'russia-sends-troops-back', source: 'editor' },
{ type: 'same-as', from: 'ukraine-still-sees-no-withdrawal', to: 'ukraine-sees-no-withdrawal', source: 'editor' },
{ type: 'supports', from: 'ukraine-sees-no-withdrawal', to: 'withdrawal-has-not-begun', source: 'editor' },
{ type: 'supports', from: 'ukraine-sees-no-withdrawal', to: 'there-are-only-statements', source: 'editor' },
{ type: 'part-of', from: 'withdrawal-has-not-begun', to: 'everyone-will-see-withdrawal', source: 'editor' },
{ type: 'before', from: 'russian-withdrawal', to: 'withdrawal-is-seen', source: 'volodymyr-zelensky', anchor: { start: 1033, end: 1037 } },
{ type: 'part-of', from: 'zelensky-spoke-later-that-day', to: 'zelensky-spoke-to-bbc', source: 'editor' },
{ type: 'causes', from: 'ukraine-remembers-the-beginning', to: 'ukraine-will-respond-calmly', source: 'volodymyr-zelensky', anchor: { start: 1468, end: 1475 } },
{ type: 'part-of', from: 'it-did-not-start-yesterday', to: 'ukraine-remembers-the-beginning', source: 'editor' },
{ type: 'supports', from: 'it-has-gone-on-for-years', to: 'it-did-not-start-yesterday', source: 'editor' },
{ type: 'responds-to', from: 'calm-response-to-threats', to: 'threats', source: 'volodymyr-zelensky', anchor: { start: 1439, end: 1467 } },
{ type: 'before', from: 'zelensky-states-repeatedly', to: 'zelensky-comments-on-reality', source: 'volodymyr-zelensky', anchor: { start: 1403, end: 1425 } },
] satisfies readonly RelationRow[]
