import { labelOf } from './label-of.js'

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
 * What the text says of an event's reality: it took place, goes on, is intended by those who would do it, may come
 * about, is asked for; somebody denies it, or the text says that it has not happened.
 */
export const eventStatuses = [
  'occurred',
  'ongoing',
  'planned',
  'possible',
  'requested',
  'denied',
  'not-occurred',
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
  'contrasts-with',
  'supports',
  'presupposes',
  'responds-to',
  'part-of',
  'before',
  'during',
  'causes',
  'same-as',
] as const

/**
 * What a time rests on: a date in the text, an expression relative to another time, an inference from the text, another
 * source, or nothing.
 */
export const timeBases = ['explicit', 'relative', 'inferred', 'external', 'unknown'] as const

/** Why the editor writes a note. */
export const noteKinds = [
  'discrepancy',
  'translation',
  'ambiguity',
  'context',
  'annotation',
] as const

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
  | 'abduction'
  | 'accusation'
  | 'agreement'
  | 'aid'
  | 'air-strike'
  | 'alliance-commitment'
  | 'armed-attack'
  | 'arrest'
  | 'assault'
  | 'bombing'
  | 'boycott'
  | 'cease-fire'
  | 'censorship'
  | 'coercion'
  | 'concession'
  | 'conviction'
  | 'cooperation'
  | 'crisis'
  | 'criticism'
  | 'crowd-control'
  | 'curfew'
  | 'cyberattack'
  | 'de-escalation'
  | 'decision'
  | 'demand'
  | 'demonstration'
  | 'denial'
  | 'deportation'
  | 'destruction'
  | 'diplomacy'
  | 'diplomatic-support'
  | 'disarmament'
  | 'discontinuation'
  | 'disinformation'
  | 'drone-strike'
  | 'expulsion'
  | 'firearms-attack'
  | 'heavy-weapons-attack'
  | 'humanitarian-access'
  | 'hunger-strike'
  | 'instruction'
  | 'invasion'
  | 'investigation'
  | 'involvement'
  | 'martial-law'
  | 'mediation'
  | 'meeting'
  | 'military-build-up'
  | 'military-deployment'
  | 'military-exercise'
  | 'military-posture'
  | 'military-readiness'
  | 'militia-mobilization'
  | 'mobilization'
  | 'negotiation'
  | 'news-conference'
  | 'obstruction'
  | 'planning'
  | 'police-mobilization'
  | 'policy-change'
  | 'primitive-weapons-attack'
  | 'protest'
  | 'publication'
  | 'reaction'
  | 'refusal-to-assist'
  | 'refusal-to-change'
  | 'refusal-to-meet'
  | 'refusal-to-yield'
  | 'rejection'
  | 'release'
  | 'request'
  | 'request-for-assistance'
  | 'request-for-change'
  | 'request-to-meet'
  | 'request-to-yield'
  | 'resignation'
  | 'restriction'
  | 'riot'
  | 'sanction'
  | 'seizure'
  | 'sexual-violence'
  | 'statement'
  | 'strike'
  | 'suicide-attack'
  | 'targeted-killing'
  | 'telephone-call'
  | 'threat'
  | 'threat-of-arrest'
  | 'threat-of-expulsion'
  | 'threat-of-restriction'
  | 'threat-of-violence'
  | 'threat-to-relations'
  | 'threat-to-territory'
  | 'torture'
  | 'troop-withdrawal'
  | 'unconventional-attack'
  | 'vandalism'
  | 'visit'
  | 'warning'
  | 'weapons-deployment'
  | 'withdrawal-from-cooperation'
  | 'withholding'
  | 'other'

/** The codes of a kind of happening; absent where a scheme has none. */
export interface EventCodes {
  readonly plover?: { readonly type: PloverType; readonly mode?: PloverMode } | undefined
  readonly cameo?: string | undefined
}

/**
 * What kind of happening an event is, with the PLOVER type (and mode) and the CAMEO code (1.1b3) of such a happening,
 * where there is one. Every type and mode of PLOVER has a kind; `other` is for what fits none. A bare statement has no
 * type in PLOVER. The codes belong to the kind, whatever the status: filter events by `status` before you count codes.
 */
export const eventTypes: { readonly [Type in EventType]: EventCodes } = {
  abduction: { plover: { type: 'ASSAULT', mode: 'abduct' }, cameo: '181' },
  accusation: { plover: { type: 'ACCUSE', mode: 'allege' }, cameo: '112' },
  agreement: { plover: { type: 'AGREE' }, cameo: '030' },
  aid: { plover: { type: 'AID' }, cameo: '070' },
  'air-strike': { plover: { type: 'ASSAULT', mode: 'aerial' }, cameo: '195' },
  'alliance-commitment': { plover: { type: 'AGREE' }, cameo: '030' },
  'armed-attack': { plover: { type: 'ASSAULT' }, cameo: '190' },
  arrest: { plover: { type: 'COERCE', mode: 'arrest' }, cameo: '173' },
  assault: { plover: { type: 'ASSAULT', mode: 'beat' }, cameo: '182' },
  bombing: { plover: { type: 'ASSAULT', mode: 'explosives' }, cameo: '183' },
  boycott: { plover: { type: 'PROTEST', mode: 'boycott' }, cameo: '143' },
  'cease-fire': { plover: { type: 'RETREAT', mode: 'ceasefire' }, cameo: '0871' },
  censorship: { plover: { type: 'COERCE', mode: 'censor' } },
  coercion: { plover: { type: 'COERCE' }, cameo: '170' },
  concession: { plover: { type: 'CONCEDE' }, cameo: '080' },
  conviction: { plover: { type: 'SANCTION', mode: 'convict' } },
  cooperation: { plover: { type: 'COOPERATE' }, cameo: '060' },
  crisis: {},
  criticism: { plover: { type: 'ACCUSE', mode: 'disapprove' }, cameo: '111' },
  'crowd-control': { plover: { type: 'ASSAULT', mode: 'crowd-control' }, cameo: '175' },
  curfew: { plover: { type: 'COERCE', mode: 'curfew' }, cameo: '1723' },
  cyberattack: { plover: { type: 'COERCE', mode: 'cyber' }, cameo: '176' },
  'de-escalation': { plover: { type: 'RETREAT' }, cameo: '087' },
  decision: {},
  demand: { plover: { type: 'REQUEST' }, cameo: '100' },
  demonstration: { plover: { type: 'PROTEST', mode: 'demo' }, cameo: '141' },
  denial: { cameo: '016' },
  deportation: { plover: { type: 'COERCE', mode: 'deport' }, cameo: '174' },
  destruction: { plover: { type: 'ASSAULT', mode: 'destroy' }, cameo: '1712' },
  diplomacy: { plover: { type: 'CONSULT' }, cameo: '040' },
  'diplomatic-support': { plover: { type: 'SUPPORT' }, cameo: '050' },
  disarmament: { plover: { type: 'RETREAT', mode: 'disarm' }, cameo: '0873' },
  discontinuation: { plover: { type: 'SANCTION', mode: 'discontinue' }, cameo: '160' },
  disinformation: { plover: { type: 'COERCE', mode: 'misinformation' } },
  'drone-strike': { plover: { type: 'ASSAULT', mode: 'drone' }, cameo: '195' },
  expulsion: { plover: { type: 'SANCTION', mode: 'expel' }, cameo: '166' },
  'firearms-attack': { plover: { type: 'ASSAULT', mode: 'firearms' }, cameo: '193' },
  'heavy-weapons-attack': { plover: { type: 'ASSAULT', mode: 'heavy-weapons' }, cameo: '194' },
  'humanitarian-access': { plover: { type: 'RETREAT', mode: 'access' }, cameo: '0863' },
  'hunger-strike': { plover: { type: 'PROTEST', mode: 'hunger' }, cameo: '142' },
  instruction: { plover: { type: 'REQUEST' }, cameo: '100' },
  invasion: { plover: { type: 'ASSAULT' }, cameo: '190' },
  investigation: { plover: { type: 'ACCUSE', mode: 'investigate' }, cameo: '090' },
  involvement: {},
  'martial-law': { plover: { type: 'COERCE', mode: 'martial-law' }, cameo: '1724' },
  mediation: { plover: { type: 'CONSULT', mode: 'third-party' }, cameo: '045' },
  meeting: { plover: { type: 'CONSULT', mode: 'multilateral' }, cameo: '040' },
  'military-build-up': { plover: { type: 'MOBILIZE', mode: 'troops' }, cameo: '154' },
  'military-deployment': { plover: { type: 'MOBILIZE', mode: 'troops' }, cameo: '154' },
  'military-exercise': { plover: { type: 'MOBILIZE', mode: 'troops' }, cameo: '150' },
  'military-posture': {},
  'military-readiness': { plover: { type: 'MOBILIZE', mode: 'troops' }, cameo: '152' },
  'militia-mobilization': { plover: { type: 'MOBILIZE', mode: 'militia' } },
  mobilization: { plover: { type: 'MOBILIZE' }, cameo: '150' },
  negotiation: { plover: { type: 'CONSULT' }, cameo: '046' },
  'news-conference': { cameo: '010' },
  obstruction: { plover: { type: 'PROTEST', mode: 'obstruct' }, cameo: '144' },
  planning: {},
  'police-mobilization': { plover: { type: 'MOBILIZE', mode: 'police' }, cameo: '153' },
  'policy-change': {},
  'primitive-weapons-attack': { plover: { type: 'ASSAULT', mode: 'primitive' } },
  protest: { plover: { type: 'PROTEST' }, cameo: '140' },
  publication: { cameo: '010' },
  reaction: {},
  'refusal-to-assist': { plover: { type: 'REJECT', mode: 'assist' }, cameo: '122' },
  'refusal-to-change': { plover: { type: 'REJECT', mode: 'change' }, cameo: '123' },
  'refusal-to-meet': { plover: { type: 'REJECT', mode: 'meet' }, cameo: '125' },
  'refusal-to-yield': { plover: { type: 'REJECT', mode: 'yield' }, cameo: '124' },
  rejection: { plover: { type: 'REJECT' }, cameo: '120' },
  release: { plover: { type: 'RETREAT', mode: 'release' }, cameo: '0841' },
  request: { plover: { type: 'REQUEST' }, cameo: '020' },
  'request-for-assistance': { plover: { type: 'REQUEST', mode: 'assist' }, cameo: '023' },
  'request-for-change': { plover: { type: 'REQUEST', mode: 'change' }, cameo: '024' },
  'request-to-meet': { plover: { type: 'REQUEST', mode: 'meet' }, cameo: '026' },
  'request-to-yield': { plover: { type: 'REQUEST', mode: 'yield' }, cameo: '025' },
  resignation: { plover: { type: 'RETREAT', mode: 'resign' } },
  restriction: { plover: { type: 'COERCE', mode: 'restrict' } },
  riot: { plover: { type: 'PROTEST', mode: 'riot' }, cameo: '145' },
  sanction: { plover: { type: 'SANCTION' }, cameo: '163' },
  seizure: { plover: { type: 'COERCE', mode: 'seize' }, cameo: '171' },
  'sexual-violence': { plover: { type: 'ASSAULT', mode: 'sexual' }, cameo: '1821' },
  statement: { cameo: '010' },
  strike: { plover: { type: 'PROTEST', mode: 'strike' }, cameo: '143' },
  'suicide-attack': { plover: { type: 'ASSAULT', mode: 'suicide-attack' }, cameo: '1831' },
  'targeted-killing': { plover: { type: 'ASSAULT', mode: 'targeted' }, cameo: '186' },
  'telephone-call': { plover: { type: 'CONSULT', mode: 'phone' }, cameo: '041' },
  threat: { plover: { type: 'THREATEN' }, cameo: '130' },
  'threat-of-arrest': { plover: { type: 'THREATEN', mode: 'arrest' } },
  'threat-of-expulsion': { plover: { type: 'THREATEN', mode: 'expel' } },
  'threat-of-restriction': { plover: { type: 'THREATEN', mode: 'restrict' }, cameo: '132' },
  'threat-of-violence': { plover: { type: 'THREATEN', mode: 'violence' }, cameo: '138' },
  'threat-to-relations': { plover: { type: 'THREATEN', mode: 'relations' }, cameo: '1313' },
  'threat-to-territory': { plover: { type: 'THREATEN', mode: 'territory' }, cameo: '1382' },
  torture: { plover: { type: 'ASSAULT', mode: 'torture' }, cameo: '1822' },
  'troop-withdrawal': { plover: { type: 'RETREAT', mode: 'withdraw' }, cameo: '087' },
  'unconventional-attack': { plover: { type: 'ASSAULT', mode: 'unconventional' } },
  vandalism: { plover: { type: 'PROTEST', mode: 'vandalize' } },
  visit: { plover: { type: 'CONSULT', mode: 'visit' }, cameo: '042' },
  warning: { cameo: '012' },
  'weapons-deployment': { plover: { type: 'MOBILIZE', mode: 'weapons' }, cameo: '154' },
  'withdrawal-from-cooperation': { plover: { type: 'SANCTION', mode: 'withdraw' }, cameo: '166' },
  withholding: { plover: { type: 'COERCE', mode: 'withhold' } },
  other: {},
}

/** A value of a vocabulary. */
export type VocabularyValue =
  | (typeof entityTypes)[number]
  | (typeof mentionLevels)[number]
  | (typeof quoteTypes)[number]
  | (typeof eventStatuses)[number]
  | (typeof participantRoles)[number]
  | (typeof factKinds)[number]
  | (typeof factualities)[number]
  | (typeof comparators)[number]
  | (typeof relationTypes)[number]
  | (typeof timeBases)[number]
  | (typeof noteKinds)[number]
  | EventType

const values: readonly VocabularyValue[] = [
  ...entityTypes,
  ...mentionLevels,
  ...quoteTypes,
  ...eventStatuses,
  ...participantRoles,
  ...factKinds,
  ...factualities,
  ...comparators,
  ...relationTypes,
  ...timeBases,
  ...noteKinds,
  ...(Object.keys(eventTypes) as EventType[]),
]

/** For each value of a vocabulary a short English word or two for people: 'certainly not' for `CT-`. */
export const labels = /* @__PURE__ */ Object.fromEntries(
  values.map((value) => [value, labelOf(value)]),
) as { readonly [Value in VocabularyValue]: string }
