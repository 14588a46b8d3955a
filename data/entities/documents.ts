/** Documents, treaties, and bodies of principles and obligations. */
import type { Records } from '../../src/types/records.js'

export default {
  'ukrainian-government-agencies-statements': {
    type: 'document',
    name: 'statements of Ukrainian government agencies',
    aliases: ["Ukrainian government agencies' statements"],
    description: 'Statements that the report names as its source for the cyberattack of Tuesday.',
    country: 'UA',
  },

  'european-security-principles': {
    type: 'legal-instrument',
    name: 'fundamental principles of European security',
    aliases: [
      'the fundamental principles',
      'European security principles',
      'the fundamental principles of European security',
    ],
    description:
      "Principles that Russia, by Stoltenberg's account, is ready to oppose and is reviewing, and to which NATO, by the ministers', remains committed; where they are laid down is not stated.",
  },

  'joint-statement': {
    type: 'document',
    name: 'joint statement of NATO defense ministers',
    aliases: ['joint statement'],
    description:
      'Statement in which the ministers urge Russia to withdraw and announce measures; quoted over three paragraphs.',
  },

  'russian-international-obligations': {
    type: 'legal-instrument',
    name: "Russia's international obligations",
    aliases: ['international obligations', 'its international obligations'],
    description:
      'Obligations with which, the ministers say, a withdrawal would be in keeping; where they are laid down is not stated.',
    country: 'RU',
  },

  'article-5': {
    type: 'legal-instrument',
    name: 'Article 5 of the Washington Treaty',
    aliases: [],
    description: "Article to which, the ministers say, the Allies' commitment is unshakable.",
    partOf: 'washington-treaty',
  },

  'washington-treaty': {
    type: 'legal-instrument',
    name: 'Washington Treaty',
    aliases: [],
    description: 'Treaty that contains Article 5.',
    sameAs: { wikidata: 'Q877399', references: ['wikidata-north-atlantic-treaty'] },
  },

  'right-to-choose-security-mechanisms': {
    type: 'legal-instrument',
    name: 'right to choose security mechanisms',
    aliases: [],
    description:
      'Right that the joint statement gives every country and counts among the principles of European security; where it is laid down is not stated.',
    partOf: 'european-security-principles',
  },

  'security-mechanisms': {
    type: 'legal-instrument',
    name: 'security mechanisms of each country',
    aliases: ['its own security mechanisms'],
    description:
      'Mechanisms that each country, the joint statement says, may choose for itself; of what kind they are is not stated.',
  },
} satisfies Records<'Entity'>
