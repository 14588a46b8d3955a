/** Mentions: the cyberattacks. */
import type { Records } from '../../src/types/records.js'

export default {
  'p1-websites-of-armed-forces': {
    entity: 'ukrainian-armed-forces-websites',
    level: 'nominal',
    anchor: { start: 18, end: 77 },
  },

  'p1-websites-of-defense-ministry': {
    entity: 'ukrainian-defense-ministry-websites',
    level: 'nominal',
    anchor: { start: 18, end: 77 },
  },

  'p1-ukraine-defense-ministry': {
    entity: 'ukrainian-defense-ministry',
    level: 'nominal',
    anchor: { start: 34, end: 60 },
  },

  'p1-ukraine': {
    entity: 'ukraine',
    level: 'name',
    anchor: { start: 34, end: 41 },
  },

  'p1-armed-forces-of-ukraine': {
    entity: 'ukrainian-armed-forces',
    level: 'nominal',
    anchor: { start: 65, end: 77 },
  },

  'p1-websites-of-banks': {
    entity: 'ukrainian-bank-websites',
    level: 'nominal',
    anchor: { start: 83, end: 118 },
  },

  'p1-two-ukrainian-banks': {
    entity: 'two-ukrainian-banks',
    level: 'nominal',
    anchor: { start: 99, end: 118 },
  },

  'p1-ukrainian': {
    entity: 'ukraine',
    level: 'adjectival',
    anchor: { start: 103, end: 112 },
  },

  'p1-agencies-statements': {
    entity: 'ukrainian-government-agencies-statements',
    level: 'nominal',
    anchor: { start: 144, end: 185 },
  },

  'p1-ukrainian-government-agencies': {
    entity: 'ukrainian-government-agencies',
    level: 'nominal',
    anchor: { start: 144, end: 173 },
  },

  'p1-ukrainian-government': {
    entity: 'ukrainian-government',
    level: 'nominal',
    anchor: { start: 144, end: 164 },
  },

  'p1-ukrainian-2': {
    entity: 'ukraine',
    level: 'adjectival',
    anchor: { start: 144, end: 153 },
  },

  'p1-who': {
    entity: 'cyberattack-perpetrators',
    level: 'pronoun',
    anchor: { start: 216, end: 219 },
  },

  'p1-ukrainian-government-websites': {
    entity: 'ukrainian-government-websites',
    level: 'nominal',
    anchor: { start: 289, end: 318 },
  },

  'p1-ukrainian-government-2': {
    entity: 'ukrainian-government',
    level: 'nominal',
    anchor: { start: 289, end: 309 },
  },

  'p1-ukrainian-3': {
    entity: 'ukraine',
    level: 'adjectival',
    anchor: { start: 289, end: 298 },
  },

  'p1-ukrainian-officials': {
    entity: 'ukrainian-officials',
    level: 'nominal',
    anchor: { start: 331, end: 350 },
  },

  'p1-ukrainian-4': {
    entity: 'ukraine',
    level: 'adjectival',
    anchor: { start: 331, end: 340 },
  },

  'p1-russian': {
    entity: 'russia',
    level: 'adjectival',
    anchor: { start: 361, end: 368 },
  },

  'p1-belarusian': {
    entity: 'belarus',
    level: 'adjectival',
    anchor: { start: 373, end: 383 },
  },

  'p1-investigators': {
    entity: 'investigators',
    level: 'nominal',
    anchor: { start: 401, end: 414 },
  },

  'p1-those-countries-belarus': {
    entity: 'belarus',
    level: 'nominal',
    anchor: { start: 440, end: 455 },
  },

  'p1-those-countries-russia': {
    entity: 'russia',
    level: 'nominal',
    anchor: { start: 440, end: 455 },
  },
} satisfies Records<'Mention'>
