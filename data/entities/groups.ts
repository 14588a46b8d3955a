/** Groups, most of them unnamed. */
import type { Records } from '../../src/types/records.js'

export default {
  'cyberattack-perpetrators': {
    type: 'group',
    name: 'those responsible for the cyberattack',
    aliases: [],
    description:
      'Whoever carried out the cyberattack of Tuesday. The report says that it was not immediately clear who that is.',
  },

  'ukrainian-officials': {
    type: 'group',
    name: 'Ukrainian officials',
    aliases: [],
    description:
      'Unnamed officials who suggested that Russia and Belarus were involved in a cyberattack.',
    country: 'UA',
    affiliation: 'ukraine',
  },

  investigators: {
    type: 'group',
    name: 'investigators',
    aliases: [],
    description:
      'Unnamed investigators, of a body and country not stated, who have not formally blamed Russia or Belarus.',
  },

  'russian-troops-near-ukraine': {
    type: 'group',
    name: "Russian troops close to Ukraine's border",
    aliases: ['an estimated 150,000 troops'],
    description:
      "Troops, an estimated 150,000 by Biden's account, that Russia has massed near Ukraine.",
    country: 'RU',
    partOf: 'russia',
  },

  'us-officials': {
    type: 'group',
    name: 'US officials',
    aliases: [],
    description: 'Unnamed officials who warn of an invasion.',
    country: 'US',
    affiliation: 'united-states',
  },

  'russian-troops-sent-back': {
    type: 'group',
    name: 'Russian troops going back to base',
    aliases: ['some troops'],
    description: 'Troops, not numbered, that Putin says are being sent back to base after drills.',
    country: 'RU',
    partOf: 'russia',
  },

  everyone: {
    type: 'group',
    name: 'everyone',
    aliases: [],
    description: 'All those who, Zelensky says, will see the withdrawal once it begins.',
  },

  'all-normal-people': {
    type: 'group',
    name: 'all normal people',
    aliases: ['All normal people'],
    description:
      'People whom Zelensky calls normal; all of them, he says, are waiting for de-escalation.',
  },

  'nato-defense-ministers': {
    type: 'group',
    name: 'NATO defense ministers',
    aliases: ['the defense ministers'],
    description: 'The ministers who met Stoltenberg and issued the joint statement.',
    affiliation: 'nato',
  },

  'nato-allies': {
    type: 'group',
    name: 'Allies',
    aliases: ['all Allies', 'the Allies'],
    description: 'The member states of NATO, taken together.',
    partOf: 'nato',
  },

  'combat-groups-for-central-and-eastern-europe': {
    type: 'group',
    name: 'NATO combat groups for Central and Eastern Europe',
    aliases: ['new NATO combat groups'],
    description: 'Combat groups of NATO whose deployment is one of the options to be worked out.',
    partOf: 'nato',
  },

  'nato-commanders': {
    type: 'group',
    name: 'NATO commanders',
    aliases: [],
    description: 'Commanders who, Stoltenberg says, have been instructed to work out a deployment.',
    affiliation: 'nato',
  },

  'combat-groups-for-south-eastern-europe': {
    type: 'group',
    name: 'combat groups for south-eastern Europe',
    aliases: ['new combat groups'],
    description:
      'Combat groups whose deployment NATO commanders, Stoltenberg says, are to work out.',
  },

  'combat-group-for-romania': {
    type: 'group',
    name: 'combat group for Romania',
    aliases: ['a combat group'],
    description: 'Combat group that, Stoltenberg says, may be deployed in Romania, led by France.',
  },

  'russian-forces-in-ukraine': {
    type: 'group',
    name: 'Russian forces in Ukraine',
    aliases: ['its forces'],
    description: 'Forces that the joint statement urges Russia to withdraw from Ukraine.',
    country: 'RU',
    partOf: 'russia',
  },

  'russian-military-formation': {
    type: 'group',
    name: 'Russian military formation',
    aliases: [],
    description:
      'Formation that Russia, in the joint statement as the report words it, has around Ukraine and Belarus.',
    country: 'RU',
    partOf: 'russia',
  },

  'additional-ground-forces': {
    type: 'group',
    name: 'additional ground forces',
    aliases: [],
    description:
      'Ground forces that the Allies, by the joint statement, will deploy in the eastern part of the Alliance.',
  },

  'additional-air-resources': {
    type: 'group',
    name: 'additional air resources',
    aliases: [],
    description: 'Air resources that the Allies, by the joint statement, will deploy.',
  },

  'additional-naval-resources': {
    type: 'group',
    name: 'additional naval resources',
    aliases: [],
    description: 'Naval resources that the Allies, by the joint statement, will deploy.',
  },

  'allied-forces': {
    type: 'group',
    name: 'forces of the Alliance',
    aliases: ['our forces'],
    description:
      'The forces that the joint statement calls "our forces" and whose readiness it says will be increased.',
    partOf: 'nato',
  },

  'each-country': {
    type: 'group',
    name: 'each country',
    aliases: [],
    description:
      'Every country, which the joint statement says has the right to choose its own security mechanisms.',
  },
} satisfies Records<'Entity'>
