/**
 * The controlled vocabularies: every value that a record's closed fields may have, in the order in which they are
 * best listed.
 */

/** What an entity is. `group`: people or forces without one legal body. */
export const entityTypes = [
  'person',
  'organization',
  'geopolitical-entity',
  'location',
  'group',
  'legal-instrument',
  'document',
  'infrastructure',
] as const

/** How an expression refers to its entity (ACE, "mention levels", with adjectives apart). */
export const mentionLevels = ['name', 'nominal', 'pronoun', 'adjectival'] as const

/** How much of a quotation stands in the speaker's own words (PARC 3.0): all, part or none of it. */
export const quoteTypes = ['direct', 'mixed', 'indirect'] as const

/**
 * What the text says of an event's reality: that it took place, goes on, is intended by those who would do it, may come
 * about, is asked for, or is not so.
 */
export const eventStatuses = [
  'occurred',
  'ongoing',
  'planned',
  'possible',
  'requested',
  'denied',
] as const

/** The part that an entity plays in an event. */
export const participantRoles = [
  'agent',
  'patient',
  'target',
  'addressee',
  'beneficiary',
  'accused',
  'leader',
] as const

/** What sort of statement a fact is. */
export const factKinds = [
  'occurrence',
  'state',
  'attribute',
  'communication',
  'denial',
  'demand',
  'commitment',
  'intention',
  'decision',
  'assessment',
  'prediction',
  'knowledge',
  'presupposition',
] as const

/**
 * How surely a source holds a fact (FactBank): certain, probable or possible (`CT`, `PR`, `PS`) that it is (`+`) or is
 * not (`-`) so; certain but unknown which way (`CTu`); uncommitted (`Uu`).
 */
export const factualities = ['CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'CTu', 'Uu'] as const

/** How a quantity relates to its value. */
export const comparators = [
  'equal',
  'approximate',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
] as const

/** How one record is connected to another. */
export const relationTypes = [
  'contradicts',
  'supports',
  'responds-to',
  'part-of',
  'before',
  'causes',
  'same-as',
] as const

/**
 * What a time rests on: a date in the text, an expression relative to another time, an inference from the text, another
 * source, or nothing.
 */
export const timeBases = ['explicit', 'relative', 'inferred', 'external', 'unknown'] as const

/** Why the editor writes a note. */
export const noteKinds = ['discrepancy', 'translation', 'ambiguity', 'context'] as const

/** PLOVER's sixteen event types, each with the modes that its manual (draft 2.0) allows. */
export const ploverModes = {
  AGREE: [],
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
} as const

/** An event type of PLOVER. */
export type PloverType = keyof typeof ploverModes

/** A mode of PLOVER; which type allows which is in `ploverModes`. */
export type PloverMode = (typeof ploverModes)[PloverType][number]

/** What kind of happening an event is. */
export type EventType =
  | 'accusation'
  | 'alliance-commitment'
  | 'cease-fire'
  | 'crisis'
  | 'cyberattack'
  | 'de-escalation'
  | 'decision'
  | 'demand'
  | 'denial'
  | 'diplomacy'
  | 'expectation'
  | 'instruction'
  | 'invasion'
  | 'involvement'
  | 'meeting'
  | 'military-build-up'
  | 'military-deployment'
  | 'military-exercise'
  | 'military-posture'
  | 'military-readiness'
  | 'negotiation'
  | 'news-conference'
  | 'perception'
  | 'planning'
  | 'policy-change'
  | 'publication'
  | 'reaction'
  | 'security-threat'
  | 'statement'
  | 'threat'
  | 'troop-withdrawal'
  | 'use-of-force'
  | 'warning'

/** The codes of a kind of happening; absent where a scheme has none. */
export interface EventCodes {
  readonly plover?: { readonly type: PloverType; readonly mode?: PloverMode } | undefined
  readonly cameo?: string | undefined
}

/**
 * What kind of happening an event is, with the PLOVER type (and mode) and the CAMEO code (1.1b3) of such a happening,
 * where there is one. A bare statement has no type in PLOVER.
 */
export const eventTypes: { readonly [Type in EventType]: EventCodes } = {
  accusation: { plover: { type: 'ACCUSE', mode: 'allege' }, cameo: '112' },
  'alliance-commitment': { plover: { type: 'AGREE' }, cameo: '030' },
  'cease-fire': { plover: { type: 'RETREAT', mode: 'ceasefire' }, cameo: '0871' },
  crisis: {},
  cyberattack: { plover: { type: 'COERCE', mode: 'cyber' }, cameo: '176' },
  'de-escalation': { plover: { type: 'RETREAT' }, cameo: '087' },
  decision: {},
  demand: { plover: { type: 'REQUEST' }, cameo: '100' },
  denial: { cameo: '016' },
  diplomacy: { plover: { type: 'CONSULT' }, cameo: '040' },
  expectation: {},
  instruction: {},
  invasion: { plover: { type: 'ASSAULT' }, cameo: '190' },
  involvement: {},
  meeting: { plover: { type: 'CONSULT', mode: 'multilateral' }, cameo: '040' },
  'military-build-up': { plover: { type: 'MOBILIZE', mode: 'troops' }, cameo: '154' },
  'military-deployment': { plover: { type: 'MOBILIZE', mode: 'troops' }, cameo: '154' },
  'military-exercise': { plover: { type: 'MOBILIZE', mode: 'troops' }, cameo: '150' },
  'military-posture': {},
  'military-readiness': { plover: { type: 'MOBILIZE', mode: 'troops' }, cameo: '152' },
  negotiation: { plover: { type: 'CONSULT' }, cameo: '046' },
  'news-conference': { cameo: '010' },
  perception: {},
  planning: {},
  'policy-change': {},
  publication: { cameo: '010' },
  reaction: {},
  'security-threat': {},
  statement: { cameo: '010' },
  threat: { plover: { type: 'THREATEN' }, cameo: '130' },
  'troop-withdrawal': { plover: { type: 'RETREAT', mode: 'withdraw' }, cameo: '087' },
  'use-of-force': { plover: { type: 'ASSAULT' }, cameo: '190' },
  warning: { cameo: '012' },
}
