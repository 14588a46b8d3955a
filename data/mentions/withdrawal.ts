/** Mentions: the announced return of troops and what Zelensky says of it. */
import { freeze } from '../../src/freeze.js'
import type { Mention } from '../../src/types/mention.js'

export const p3President: Mention<'p3-president'> = /* @__PURE__ */ freeze({
  id: 'p3-president',
  entity: 'vladimir-putin',
  level: 'nominal',
  anchor: { start: 751, end: 760 },
})

export const p3VladimirPutin: Mention<'p3-vladimir-putin'> = /* @__PURE__ */ freeze({
  id: 'p3-vladimir-putin',
  entity: 'vladimir-putin',
  level: 'name',
  anchor: { start: 761, end: 775 },
})

export const p3Russia: Mention<'p3-russia'> = /* @__PURE__ */ freeze({
  id: 'p3-russia',
  entity: 'russia',
  level: 'name',
  anchor: { start: 794, end: 800 },
})

export const p3SomeTroops: Mention<'p3-some-troops'> = /* @__PURE__ */ freeze({
  id: 'p3-some-troops',
  entity: 'russian-troops-sent-back',
  level: 'nominal',
  anchor: { start: 813, end: 824 },
})

export const p3Base: Mention<'p3-base'> = /* @__PURE__ */ freeze({
  id: 'p3-base',
  entity: 'russian-base',
  level: 'nominal',
  anchor: { start: 833, end: 837 },
})

export const p3He: Mention<'p3-he'> = /* @__PURE__ */ freeze({
  id: 'p3-he',
  entity: 'vladimir-putin',
  level: 'pronoun',
  anchor: { start: 877, end: 879 },
})

export const p3Ukraine: Mention<'p3-ukraine'> = /* @__PURE__ */ freeze({
  id: 'p3-ukraine',
  entity: 'ukraine',
  level: 'name',
  anchor: { start: 919, end: 926 },
})

export const p3Moscow: Mention<'p3-moscow'> = /* @__PURE__ */ freeze({
  id: 'p3-moscow',
  entity: 'russia',
  level: 'name',
  anchor: { start: 935, end: 941 },
})

export const p4Zelensky: Mention<'p4-zelensky'> = /* @__PURE__ */ freeze({
  id: 'p4-zelensky',
  entity: 'volodymyr-zelensky',
  level: 'name',
  anchor: { start: 1010, end: 1018 },
})

export const p4Bbc: Mention<'p4-bbc'> = /* @__PURE__ */ freeze({
  id: 'p4-bbc',
  entity: 'bbc',
  level: 'name',
  anchor: { start: 1024, end: 1027 },
})

export const p4ArmedForces: Mention<'p4-armed-forces'> = /* @__PURE__ */ freeze({
  id: 'p4-armed-forces',
  entity: 'russian-armed-forces',
  level: 'nominal',
  anchor: { start: 1056, end: 1072 },
})

export const p4Everyone: Mention<'p4-everyone'> = /* @__PURE__ */ freeze({
  id: 'p4-everyone',
  entity: 'everyone',
  level: 'pronoun',
  anchor: { start: 1081, end: 1089 },
})

export const p4We: Mention<'p4-we'> = /* @__PURE__ */ freeze({
  id: 'p4-we',
  entity: 'ukraine',
  level: 'pronoun',
  anchor: { start: 1147, end: 1149 },
})

export const p4RussianArmedForces: Mention<'p4-russian-armed-forces'> = /* @__PURE__ */ freeze({
  id: 'p4-russian-armed-forces',
  entity: 'russian-armed-forces',
  level: 'nominal',
  anchor: { start: 1179, end: 1203 },
})

export const p4Russian: Mention<'p4-russian'> = /* @__PURE__ */ freeze({
  id: 'p4-russian',
  entity: 'russia',
  level: 'adjectival',
  anchor: { start: 1183, end: 1190 },
})

export const p5You: Mention<'p5-you'> = /* @__PURE__ */ freeze({
  id: 'p5-you',
  entity: 'bbc',
  level: 'pronoun',
  anchor: { start: 1219, end: 1222 },
})

export const p5We: Mention<'p5-we'> = /* @__PURE__ */ freeze({
  id: 'p5-we',
  entity: 'ukraine',
  level: 'pronoun',
  anchor: { start: 1234, end: 1236 },
})

export const p5We2: Mention<'p5-we-2'> = /* @__PURE__ */ freeze({
  id: 'p5-we-2',
  entity: 'ukraine',
  level: 'pronoun',
  anchor: { start: 1278, end: 1280 },
})

export const p5ArmedForces: Mention<'p5-armed-forces'> = /* @__PURE__ */ freeze({
  id: 'p5-armed-forces',
  entity: 'russian-armed-forces',
  level: 'nominal',
  anchor: { start: 1310, end: 1326 },
})

export const p5AllNormalPeople: Mention<'p5-all-normal-people'> = /* @__PURE__ */ freeze({
  id: 'p5-all-normal-people',
  entity: 'all-normal-people',
  level: 'nominal',
  anchor: { start: 1332, end: 1349 },
})

export const p5I: Mention<'p5-i'> = /* @__PURE__ */ freeze({
  id: 'p5-i',
  entity: 'volodymyr-zelensky',
  level: 'pronoun',
  anchor: { start: 1401, end: 1402 },
})

export const p5We3: Mention<'p5-we-3'> = /* @__PURE__ */ freeze({
  id: 'p5-we-3',
  entity: 'ukraine',
  level: 'pronoun',
  anchor: { start: 1431, end: 1433 },
})

export const p5We4: Mention<'p5-we-4'> = /* @__PURE__ */ freeze({
  id: 'p5-we-4',
  entity: 'ukraine',
  level: 'pronoun',
  anchor: { start: 1476, end: 1478 },
})

export const p5UkrainianPresident: Mention<'p5-ukrainian-president'> = /* @__PURE__ */ freeze({
  id: 'p5-ukrainian-president',
  entity: 'volodymyr-zelensky',
  level: 'nominal',
  anchor: { start: 1571, end: 1594 },
})

export const p5Ukrainian: Mention<'p5-ukrainian'> = /* @__PURE__ */ freeze({
  id: 'p5-ukrainian',
  entity: 'ukraine',
  level: 'adjectival',
  anchor: { start: 1575, end: 1584 },
})
