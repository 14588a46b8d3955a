/** Groups, most of them unnamed. */
import type { Records } from '../../src/types/records.js'

export default {
  'cyberattack-perpetrators': {
    type: 'group',
    name: 'those responsible for the cyberattack',
    aliases: [],
    description:
      'Whoever carried out the attack of Tuesday. The report says that it was not clear at first who that is.',
  },

  'ukrainian-officials': {
    type: 'group',
    name: 'Ukrainian officials',
    aliases: [],
    description: 'Unnamed officials who suggested that Russia and Belarus had a part.',
    affiliation: 'ukraine',
  },

  investigators: {
    type: 'group',
    name: 'investigators',
    aliases: [],
    description:
      'Unnamed investigators, of a body and country not stated, who have blamed no state formally.',
  },

  'russian-troops-near-ukraine': {
    type: 'group',
    name: "Russian troops close to Ukraine's border",
    aliases: ['an estimated 150,000 troops'],
    description: "Troops, about 150,000 by Biden's account, that Russia has massed near Ukraine.",
    partOf: 'russia',
  },

  'us-officials': {
    type: 'group',
    name: 'US officials',
    aliases: [],
    description: 'Unnamed officials who warn of an invasion.',
    affiliation: 'united-states',
  },

  'russian-troops-sent-back': {
    type: 'group',
    name: 'Russian troops going back to base',
    aliases: ['some troops'],
    description: 'Troops, not numbered, that Putin says are being sent back after drills.',
    partOf: 'russia',
  },

  everyone: {
    type: 'group',
    name: 'everyone',
    aliases: [],
    description: "All those who, in Zelensky's forecast, will see a withdrawal once it starts.",
  },

  'all-normal-people': {
    type: 'group',
    name: 'all normal people',
    aliases: ['All normal people'],
    description:
      'People whom Zelensky calls normal; all of them, he says, wait for tension to ease.',
  },

  'nato-defense-ministers': {
    type: 'group',
    name: 'NATO defense ministers',
    aliases: ['the defense ministers'],
    description: 'The ministers who met Stoltenberg and issued the joint statement.',
    partOf: 'nato',
  },

  'nato-allies': {
    type: 'group',
    name: 'Allies',
    aliases: ['all Allies', 'the Allies'],
    description: 'The member states of NATO, taken together.',
    partOf: 'nato',
  },

  'combat-groups-in-central-and-eastern-europe': {
    type: 'group',
    name: 'NATO combat groups for Central and Eastern Europe',
    aliases: ['new NATO combat groups'],
    description: 'Combat groups of NATO whose deployment is among the options.',
    partOf: 'nato',
  },

  'nato-commanders': {
    type: 'group',
    name: 'NATO commanders',
    aliases: [],
    description:
      'Commanders who, as Stoltenberg has it, are under instruction to work out a deployment.',
    partOf: 'nato',
  },

  'combat-groups-in-south-eastern-europe': {
    type: 'group',
    name: 'combat groups for south-eastern Europe',
    aliases: ['new combat groups'],
    description:
      "Combat groups whose deployment NATO's commanders are, Stoltenberg says, to work out.",
  },

  'combat-group-in-romania': {
    type: 'group',
    name: 'combat group in Romania',
    aliases: ['a combat group'],
    description:
      'One combat group that, as Stoltenberg has it, may be placed in Romania under French lead.',
  },

  'russian-forces-in-ukraine': {
    type: 'group',
    name: 'Russian forces in Ukraine',
    aliases: ['its forces'],
    description: 'Forces that the joint statement urges Russia to withdraw from Ukraine.',
    partOf: 'russia',
  },

  'russian-military-formation': {
    type: 'group',
    name: 'Russian military formation',
    aliases: [],
    description:
      'What Russia has standing around Ukraine and Belarus, in the wording of the joint statement as the report has it.',
    partOf: 'russia',
  },

  'additional-ground-forces': {
    type: 'group',
    name: 'additional ground forces',
    aliases: [],
    description:
      'Ground forces that the ministers say they will deploy in the eastern part of the Alliance.',
  },

  'additional-air-resources': {
    type: 'group',
    name: 'additional air resources',
    aliases: [],
    description: 'Air resources that the ministers say they will deploy.',
  },

  'additional-naval-resources': {
    type: 'group',
    name: 'additional naval resources',
    aliases: [],
    description: 'Naval resources that the ministers say they will deploy.',
  },

  'allied-forces': {
    type: 'group',
    name: 'forces of the Alliance',
    aliases: ['our forces'],
    description: 'The forces that the ministers call theirs and whose readiness they will raise.',
    partOf: 'nato',
  },

  'each-country': {
    type: 'group',
    name: 'each country',
    aliases: [],
    description: 'Every country, as the holder of a right to choose.',
  },
} satisfies Records<'Entity'>
