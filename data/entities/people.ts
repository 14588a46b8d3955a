/** The people whom the report names. */
import type { Records } from '../../src/types/records.js'

export default {
  'joe-biden': {
    type: 'person',
    name: 'Joe Biden',
    aliases: ['United States President'],
    description:
      'President of the United States, to whom the report attributes the account of the massed Russian troops.',
    country: 'US',
    sameAs: { wikidata: 'Q6279', references: ['wikidata-joe-biden'] },
    affiliation: 'united-states',
  },

  'vladimir-putin': {
    type: 'person',
    name: 'Vladimir Putin',
    aliases: ['President'],
    description:
      'A president; the report does not say of which state. He speaks of what Russia does and demands.',
    country: 'RU',
    sameAs: { wikidata: 'Q7747', references: ['wikidata-vladimir-putin'] },
    affiliation: 'russia',
  },

  'volodymyr-zelensky': {
    type: 'person',
    name: 'Volodymyr Zelensky',
    aliases: ['Zelensky', 'the Ukrainian president'],
    description: 'President of Ukraine. The report has his surname alone.',
    country: 'UA',
    sameAs: { wikidata: 'Q3874799', references: ['wikidata-volodymyr-zelensky'] },
    affiliation: 'ukraine',
  },

  'jens-stoltenberg': {
    type: 'person',
    name: 'Jens Stoltenberg',
    aliases: ['NATO Secretary General', 'Stoltenberg', 'the Secretary General'],
    description: 'Secretary General of NATO.',
    sameAs: { wikidata: 'Q57665', references: ['wikidata-jens-stoltenberg'] },
    affiliation: 'nato',
  },
} satisfies Records<'Entity'>
