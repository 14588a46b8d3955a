/** Notes: the joint statement of the ministers. */
import { freeze } from '../../src/freeze.js'
import type { Note } from '../../src/types/note.js'

export const noteSummaryAgainstQuotation: Note<'note-summary-against-quotation'> =
  /* @__PURE__ */ freeze({
    id: 'note-summary-against-quotation',
    about: [
      'statement-demands-immediate-withdrawal',
      'ministers-demand-withdrawal',
      'ministers-demand-end-of-hostilities',
      'ministers-urging-in-summary',
    ],
    kind: 'discrepancy',
    text: 'The summary wants the withdrawal at once, leaves out the hostilities and speaks of obligations without saying whose; the quotation puts "immediately" with the hostilities and has "its" obligations. Each is recorded as it stands.',
    anchors: [
      { start: 2689, end: 2781 },
      { start: 2969, end: 3090 },
    ],
    references: [],
  })

export const noteQuotationOverThreeParagraphs: Note<'note-quotation-over-three-paragraphs'> =
  /* @__PURE__ */ freeze({
    id: 'note-quotation-over-three-paragraphs',
    about: ['ministers-joint-statement'],
    kind: 'ambiguity',
    text: 'One quotation runs over three paragraphs: an opening mark at the first, a closing mark at the last and none between. It has no cue; the paragraph before names the statement. Its text joins the three stretches with line feeds.',
    anchors: [
      { start: 2784, end: 3212 },
      { start: 3214, end: 3706 },
      { start: 3708, end: 3976 },
    ],
    references: [],
  })

export const noteStatementIsNotOfficialWording: Note<'note-statement-is-not-official-wording'> =
  /* @__PURE__ */ freeze({
    id: 'note-statement-is-not-official-wording',
    about: ['ministers-joint-statement', 'joint-statement'],
    kind: 'translation',
    text: 'The quotation was translated into another language and back. It is what the report prints, not what the ministers published: quote the official English instead.',
    anchors: [{ start: 2784, end: 3212 }],
    references: ['nato-defence-ministers-statement'],
  })

export const noteMilitaryFormation: Note<'note-military-formation'> = /* @__PURE__ */ freeze({
  id: 'note-military-formation',
  about: ['military-formation', 'russian-military-formation', 'formation-is-baseless'],
  kind: 'translation',
  text: 'Official wording: a "military build-up", "unjustified" (here "baseless"), "in and around Ukraine and in Belarus". The report\'s "around" takes in Belarus as well.',
  better: { field: 'title', value: 'military build-up in and around Ukraine and in Belarus' },
  anchors: [{ start: 2814, end: 2910 }],
  references: ['nato-defence-ministers-statement'],
})

export const noteBuildUpAndFormation: Note<'note-build-up-and-formation'> = /* @__PURE__ */ freeze({
  id: 'note-build-up-and-formation',
  about: ['troop-build-up', 'military-formation'],
  kind: 'ambiguity',
  text: 'The concentration of troops and the formation of the joint statement may be one happening. Sources, places and wording differ; they are two events.',
  anchors: [
    { start: 499, end: 570 },
    { start: 2814, end: 2910 },
  ],
  references: [],
})

export const noteCeaseHostilities: Note<'note-cease-hostilities'> = /* @__PURE__ */ freeze({
  id: 'note-cease-hostilities',
  about: [
    'ministers-demand-end-of-hostilities',
    'hostilities-are-going-on',
    'end-of-hostilities',
    'hostilities',
  ],
  kind: 'translation',
  text: 'The official English has Russia "reverse its build-up", and nothing of hostilities: what this wording takes for granted comes from the translation.',
  better: { field: 'title', value: 'reverse its build-up' },
  anchors: [{ start: 2972, end: 3001 }],
  references: ['nato-defence-ministers-statement'],
})

export const noteTwoPronged: Note<'note-two-pronged'> = /* @__PURE__ */ freeze({
  id: 'note-two-pronged',
  about: ['ministers-keep-two-pronged-approach'],
  kind: 'translation',
  text: 'Official wording: a "dual-track approach".',
  better: { field: 'statement', value: 'dual-track approach' },
  anchors: [{ start: 3117, end: 3137 }],
  references: ['nato-defence-ministers-statement'],
})

export const noteRestraint: Note<'note-restraint'> = /* @__PURE__ */ freeze({
  id: 'note-restraint',
  about: [
    'first-prong-has-restraint',
    'ministers-are-ready-to-strengthen-position',
    'strengthening-of-position',
  ],
  kind: 'translation',
  text: '"Restraint" and "restraining position" stand for deterrence: the official wording is "strong deterrence and defence" and "deterrent posture".',
  better: { field: 'statement', value: 'deterrence' },
  anchors: [
    { start: 3149, end: 3165 },
    { start: 3640, end: 3674 },
  ],
  references: ['nato-defence-ministers-statement'],
})

export const noteNavalAndAirResources: Note<'note-naval-and-air-resources'> =
  /* @__PURE__ */ freeze({
    id: 'note-naval-and-air-resources',
    about: [
      'naval-deployment',
      'air-deployment',
      'additional-naval-resources',
      'additional-air-resources',
    ],
    kind: 'translation',
    text: 'Official wording: "maritime and air assets". Whether they too go to the eastern part is not said.',
    better: { field: 'title', value: 'maritime and air assets' },
    anchors: [{ start: 3422, end: 3456 }],
    references: ['nato-defence-ministers-statement'],
  })

export const noteAsTheAlliesHaveStated: Note<'note-as-the-allies-have-stated'> =
  /* @__PURE__ */ freeze({
    id: 'note-as-the-allies-have-stated',
    about: ['allies-on-additional-forces', 'allies-state-deployments'],
    kind: 'ambiguity',
    text: 'What the Allies have stated may be the naval and air resources only or the ground forces as well; both are taken. Official wording: "as announced by Allies".',
    anchors: [{ start: 3458, end: 3483 }],
    references: ['nato-defence-ministers-statement'],
  })

export const noteNonEscalating: Note<'note-non-escalating'> = /* @__PURE__ */ freeze({
  id: 'note-non-escalating',
  about: ['measures-are-non-escalating'],
  kind: 'translation',
  text: 'Official wording: "non-escalatory".',
  better: { field: 'statement', value: 'non-escalatory' },
  anchors: [{ start: 3585, end: 3599 }],
  references: ['nato-defence-ministers-statement'],
})

export const noteUnshakable: Note<'note-unshakable'> = /* @__PURE__ */ freeze({
  id: 'note-unshakable',
  about: ['commitment-to-article-5-is-unshakable'],
  kind: 'translation',
  text: 'Official wording: "iron-clad".',
  better: { field: 'statement', value: 'iron-clad' },
  anchors: [{ start: 3764, end: 3774 }],
  references: ['nato-defence-ministers-statement'],
})

export const noteProtectEachOther: Note<'note-protect-each-other'> = /* @__PURE__ */ freeze({
  id: 'note-protect-each-other',
  about: ['united-in-mutual-protection', 'mutual-protection'],
  kind: 'translation',
  text: 'Official wording: to "defend each other".',
  better: { field: 'statement', value: 'defend each other' },
  anchors: [{ start: 3793, end: 3811 }],
  references: ['nato-defence-ministers-statement'],
})

export const noteSecurityMechanisms: Note<'note-security-mechanisms'> = /* @__PURE__ */ freeze({
  id: 'note-security-mechanisms',
  about: ['security-mechanisms', 'each-country-may-choose-mechanisms'],
  kind: 'translation',
  text: 'Official wording: "security arrangements", and "each nation" for each country.',
  better: { field: 'name', value: 'security arrangements' },
  anchors: [{ start: 3949, end: 3976 }],
  references: ['nato-defence-ministers-statement'],
})

export const noteMinistersWe: Note<'note-ministers-we'> = /* @__PURE__ */ freeze({
  id: 'note-ministers-we',
  about: ['p11-we', 'p12-we', 'p13-we', 'united-in-mutual-protection'],
  kind: 'ambiguity',
  text: '"We" and "our" in the statement shift between ministers, Allies and alliance. As pronouns they are recorded as the ministers, who speak; that the protection is mutual between the Allies is what the sense demands.',
  anchors: [
    { start: 2784, end: 2786 },
    { start: 3334, end: 3336 },
    { start: 3776, end: 3778 },
  ],
  references: [],
})

export const noteForcesInUkraine: Note<'note-forces-in-ukraine'> = /* @__PURE__ */ freeze({
  id: 'note-forces-in-ukraine',
  about: ['russian-forces-in-ukraine', 'russian-troops-near-ukraine'],
  kind: 'ambiguity',
  text: 'Forces to be withdrawn from Ukraine cannot be those massed close to its border; the two are kept apart. Which forces in Ukraine are meant is not said.',
  anchors: [
    { start: 2713, end: 2723 },
    { start: 3018, end: 3028 },
  ],
  references: [],
})

export const noteMeasures: Note<'note-measures'> = /* @__PURE__ */ freeze({
  id: 'note-measures',
  about: ['allied-measures'],
  kind: 'ambiguity',
  text: 'Which measures are meant is not said. The deployments and the higher readiness just announced are taken to be among them.',
  anchors: [{ start: 3527, end: 3539 }],
  references: [],
})

export const noteSentenceFragment: Note<'note-sentence-fragment'> = /* @__PURE__ */ freeze({
  id: 'note-sentence-fragment',
  about: ['principles-include-right-to-choose'],
  kind: 'ambiguity',
  text: 'The last sentence has no verb of its own; it is read as going on from the one before.',
  anchors: [{ start: 3888, end: 3976 }],
  references: [],
})
