/** Mentions: Stoltenberg's news conference and what was decided on combat groups. */
import type { Records } from '../../src/types/records.js'

export default {
  'p6-nato-secretary-general': {
    entity: 'jens-stoltenberg',
    level: 'nominal',
    anchor: { start: 1601, end: 1623 },
  },

  'p6-nato': {
    entity: 'nato',
    level: 'name',
    anchor: { start: 1601, end: 1605 },
  },

  'p6-jens-stoltenberg': {
    entity: 'jens-stoltenberg',
    level: 'name',
    anchor: { start: 1624, end: 1640 },
  },

  'p6-nato-defense-ministers': {
    entity: 'nato-defense-ministers',
    level: 'nominal',
    anchor: { start: 1685, end: 1707 },
  },

  'p6-nato-2': {
    entity: 'nato',
    level: 'name',
    anchor: { start: 1685, end: 1689 },
  },

  'p6-ukraine': {
    entity: 'ukraine',
    level: 'name',
    anchor: { start: 1728, end: 1735 },
  },

  'p6-we': {
    entity: 'nato-allies',
    level: 'pronoun',
    anchor: { start: 1767, end: 1769 },
  },

  'p6-european': {
    entity: 'europe',
    level: 'adjectival',
    anchor: { start: 1783, end: 1791 },
  },

  'p7-moscow': {
    entity: 'russia',
    level: 'name',
    anchor: { start: 1811, end: 1817 },
  },

  'p7-it': {
    entity: 'russia',
    level: 'pronoun',
    anchor: { start: 1846, end: 1848 },
  },

  'p7-fundamental-principles': {
    entity: 'european-security-principles',
    level: 'nominal',
    anchor: { start: 1868, end: 1894 },
  },

  'p7-that': {
    entity: 'european-security-principles',
    level: 'pronoun',
    anchor: { start: 1895, end: 1899 },
  },

  'p7-our': {
    entity: 'nato-allies',
    level: 'pronoun',
    anchor: { start: 1917, end: 1920 },
  },

  'p7-stoltenberg': {
    entity: 'jens-stoltenberg',
    level: 'name',
    anchor: { start: 1966, end: 1977 },
  },

  'p7-russia': {
    entity: 'russia',
    level: 'name',
    anchor: { start: 1996, end: 2002 },
  },

  'p7-european-security-principles': {
    entity: 'european-security-principles',
    level: 'nominal',
    anchor: { start: 2015, end: 2043 },
  },

  'p7-european': {
    entity: 'europe',
    level: 'adjectival',
    anchor: { start: 2015, end: 2023 },
  },

  'p7-europe': {
    entity: 'europe',
    level: 'name',
    anchor: { start: 2069, end: 2075 },
  },

  'p8-defense-ministers': {
    entity: 'nato-defense-ministers',
    level: 'nominal',
    anchor: { start: 2090, end: 2111 },
  },

  'p8-nato': {
    entity: 'nato',
    level: 'name',
    anchor: { start: 2154, end: 2158 },
  },

  'p8-new-nato-combat-groups': {
    entity: 'combat-groups-for-central-and-eastern-europe',
    level: 'nominal',
    anchor: { start: 2226, end: 2248 },
  },

  'p8-nato-2': {
    entity: 'nato',
    level: 'name',
    anchor: { start: 2230, end: 2234 },
  },

  'p8-central-and-eastern-europe': {
    entity: 'central-and-eastern-europe',
    level: 'name',
    anchor: { start: 2252, end: 2278 },
  },

  'p9-secretary-general': {
    entity: 'jens-stoltenberg',
    level: 'nominal',
    anchor: { start: 2293, end: 2314 },
  },

  'p9-nato-commanders': {
    entity: 'nato-commanders',
    level: 'nominal',
    anchor: { start: 2316, end: 2331 },
  },

  'p9-nato': {
    entity: 'nato',
    level: 'name',
    anchor: { start: 2316, end: 2320 },
  },

  'p9-new-combat-groups': {
    entity: 'combat-groups-for-south-eastern-europe',
    level: 'nominal',
    anchor: { start: 2381, end: 2398 },
  },

  'p9-south-eastern-europe': {
    entity: 'south-eastern-europe',
    level: 'name',
    anchor: { start: 2402, end: 2422 },
  },

  'p9-jens-stoltenberg': {
    entity: 'jens-stoltenberg',
    level: 'name',
    anchor: { start: 2437, end: 2453 },
  },

  'p9-combat-group': {
    entity: 'combat-group-for-romania',
    level: 'nominal',
    anchor: { start: 2508, end: 2522 },
  },

  'p9-romania': {
    entity: 'romania',
    level: 'name',
    anchor: { start: 2535, end: 2542 },
  },

  'p9-france': {
    entity: 'france',
    level: 'name',
    anchor: { start: 2551, end: 2557 },
  },
} satisfies Records<'Mention'>
