/** Websites that were attacked. */
import type { Records } from '../../src/types/records.js'

export default {
  'ukrainian-armed-forces-websites': {
    type: 'infrastructure',
    name: "websites of Ukraine's armed forces",
    aliases: [],
    description: 'Websites that, by the account of agencies, a cyberattack hit on Tuesday.',
    country: 'UA',
    owner: 'ukrainian-armed-forces',
  },

  'ukrainian-defense-ministry-websites': {
    type: 'infrastructure',
    name: "websites of Ukraine's defense ministry",
    aliases: [],
    description: 'Websites that, by the account of agencies, a cyberattack hit on Tuesday.',
    country: 'UA',
    owner: 'ukrainian-defense-ministry',
  },

  'ukrainian-bank-websites': {
    type: 'infrastructure',
    name: 'websites of two Ukrainian banks',
    aliases: ['the websites of two Ukrainian banks'],
    description: 'Websites that, by the account of agencies, a cyberattack hit on Tuesday.',
    country: 'UA',
    owner: 'two-ukrainian-banks',
  },

  'ukrainian-government-websites': {
    type: 'infrastructure',
    name: 'Ukrainian government websites',
    aliases: [],
    description: 'Websites that a separate cyberattack hit in the month before the report.',
    country: 'UA',
    owner: 'ukrainian-government',
  },
} satisfies Records<'Entity'>
