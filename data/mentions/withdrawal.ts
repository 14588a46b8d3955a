/** Mentions: the announced return of troops and what Zelensky says of it. */
import type { Records } from '../../src/types/records.js'

export default {
  'p3-president': {
    entity: 'vladimir-putin',
    level: 'nominal',
    anchor: { start: 751, end: 760 },
  },

  'p3-vladimir-putin': {
    entity: 'vladimir-putin',
    level: 'name',
    anchor: { start: 761, end: 775 },
  },

  'p3-russia': {
    entity: 'russia',
    level: 'name',
    anchor: { start: 794, end: 800 },
  },

  'p3-some-troops': {
    entity: 'russian-troops-sent-back',
    level: 'nominal',
    anchor: { start: 813, end: 824 },
  },

  'p3-base': {
    entity: 'base-of-returning-troops',
    level: 'nominal',
    anchor: { start: 833, end: 837 },
  },

  'p3-he': {
    entity: 'vladimir-putin',
    level: 'pronoun',
    anchor: { start: 877, end: 879 },
  },

  'p3-ukraine': {
    entity: 'ukraine',
    level: 'name',
    anchor: { start: 919, end: 926 },
  },

  'p3-moscow': {
    entity: 'russia',
    level: 'name',
    anchor: { start: 935, end: 941 },
  },

  'p4-zelensky': {
    entity: 'volodymyr-zelensky',
    level: 'name',
    anchor: { start: 1010, end: 1018 },
  },

  'p4-bbc': {
    entity: 'bbc',
    level: 'name',
    anchor: { start: 1024, end: 1027 },
  },

  'p4-armed-forces': {
    entity: 'russian-armed-forces',
    level: 'nominal',
    anchor: { start: 1056, end: 1072 },
  },

  'p4-everyone': {
    entity: 'everyone',
    level: 'pronoun',
    anchor: { start: 1081, end: 1089 },
  },

  'p4-we': {
    entity: 'ukraine',
    level: 'pronoun',
    anchor: { start: 1147, end: 1149 },
  },

  'p4-russian-armed-forces': {
    entity: 'russian-armed-forces',
    level: 'nominal',
    anchor: { start: 1179, end: 1203 },
  },

  'p4-russian': {
    entity: 'russia',
    level: 'adjectival',
    anchor: { start: 1183, end: 1190 },
  },

  'p5-you': {
    entity: 'bbc',
    level: 'pronoun',
    anchor: { start: 1219, end: 1222 },
  },

  'p5-we': {
    entity: 'ukraine',
    level: 'pronoun',
    anchor: { start: 1234, end: 1236 },
  },

  'p5-we-2': {
    entity: 'ukraine',
    level: 'pronoun',
    anchor: { start: 1278, end: 1280 },
  },

  'p5-armed-forces': {
    entity: 'russian-armed-forces',
    level: 'nominal',
    anchor: { start: 1310, end: 1326 },
  },

  'p5-all-normal-people': {
    entity: 'all-normal-people',
    level: 'nominal',
    anchor: { start: 1332, end: 1349 },
  },

  'p5-i': {
    entity: 'volodymyr-zelensky',
    level: 'pronoun',
    anchor: { start: 1401, end: 1402 },
  },

  'p5-we-3': {
    entity: 'ukraine',
    level: 'pronoun',
    anchor: { start: 1431, end: 1433 },
  },

  'p5-we-4': {
    entity: 'ukraine',
    level: 'pronoun',
    anchor: { start: 1476, end: 1478 },
  },

  'p5-ukrainian-president': {
    entity: 'volodymyr-zelensky',
    level: 'nominal',
    anchor: { start: 1571, end: 1594 },
  },

  'p5-ukrainian': {
    entity: 'ukraine',
    level: 'adjectival',
    anchor: { start: 1575, end: 1584 },
  },
} satisfies Records<'Mention'>
