/** The people whom the report names. */
import type { Records } from '../../src/types/records.js'

export default {
  'joe-biden': {
    type: 'person',
    name: 'Joe Biden',
    aliases: ['United States President'],
    description: 'President of the United States; the source of the estimate of Russian troops.',
    sameAs: { wikidata: 'Q6279', references: ['poliloom-readme'] },
    affiliation: 'united-states',
  },

  'vladimir-putin': {
    type: 'person',
    name: 'Vladimir Putin',
    aliases: ['President'],
    description:
      'A president; of which state the report does not say. He speaks of what Russia does and demands.',
    sameAs: { wikidata: 'Q7747', references: ['opensanctions-persons-of-interest'] },
    affiliation: 'russia',
  },

  'volodymyr-zelensky': {
    type: 'person',
    name: 'Volodymyr Zelensky',
    aliases: ['Zelensky', 'the Ukrainian president'],
    description: 'President of Ukraine. The report has his surname alone.',
    sameAs: { wikidata: 'Q3874799', references: ['spocwiki-ukraine'] },
    affiliation: 'ukraine',
  },

  'jens-stoltenberg': {
    type: 'person',
    name: 'Jens Stoltenberg',
    aliases: ['NATO Secretary General', 'Stoltenberg', 'the Secretary General'],
    description: 'Secretary General of NATO.',
    sameAs: { wikidata: 'Q57665', references: ['everypolitician-norway'] },
    affiliation: 'nato',
  },
} satisfies Records<'Entity'>
