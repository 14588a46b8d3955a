/** Websites that were attacked. */
import { freeze } from '../../src/freeze.js'
import type { Infrastructure } from '../../src/types/entity.js'

export const ukrainianArmedForcesWebsites: Infrastructure<'ukrainian-armed-forces-websites'> =
  /* @__PURE__ */ freeze({
    id: 'ukrainian-armed-forces-websites',
    type: 'infrastructure',
    name: "websites of Ukraine's armed forces",
    aliases: [],
    description: 'Websites said to have been hit on Tuesday.',
    country: 'UA',
    owner: 'ukrainian-armed-forces',
  })

export const ukrainianDefenseMinistryWebsites: Infrastructure<'ukrainian-defense-ministry-websites'> =
  /* @__PURE__ */ freeze({
    id: 'ukrainian-defense-ministry-websites',
    type: 'infrastructure',
    name: "websites of Ukraine's defense ministry",
    aliases: [],
    description: 'Websites said to have been hit on Tuesday.',
    country: 'UA',
    owner: 'ukrainian-defense-ministry',
  })

export const ukrainianBankWebsites: Infrastructure<'ukrainian-bank-websites'> =
  /* @__PURE__ */ freeze({
    id: 'ukrainian-bank-websites',
    type: 'infrastructure',
    name: 'websites of two Ukrainian banks',
    aliases: ['the websites of two Ukrainian banks'],
    description: 'Websites said to have been hit on Tuesday.',
    country: 'UA',
    owner: 'two-ukrainian-banks',
  })

export const ukrainianGovernmentWebsites: Infrastructure<'ukrainian-government-websites'> =
  /* @__PURE__ */ freeze({
    id: 'ukrainian-government-websites',
    type: 'infrastructure',
    name: 'Ukrainian government websites',
    aliases: [],
    description: 'Websites that a separate attack hit the month before.',
    country: 'UA',
    owner: 'ukrainian-government',
  })
