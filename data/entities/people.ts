/** The people whom the report names. */
import { freeze } from '../../src/freeze.js'
import type { Person } from '../../src/types/entity.js'

export const joeBiden: Person<'joe-biden'> = /* @__PURE__ */ freeze({
  id: 'joe-biden',
  type: 'person',
  name: 'Joe Biden',
  aliases: ['United States President'],
  description: 'President of the United States; the source of the estimate of Russian troops.',
  sameAs: { wikidata: 'Q6279', references: ['poliloom-readme'] },
  affiliation: 'united-states',
})

export const vladimirPutin: Person<'vladimir-putin'> = /* @__PURE__ */ freeze({
  id: 'vladimir-putin',
  type: 'person',
  name: 'Vladimir Putin',
  aliases: ['President'],
  description:
    'A president; of which state the report does not say. He speaks of what Russia does and demands.',
  sameAs: { wikidata: 'Q7747', references: ['opensanctions-persons-of-interest'] },
  affiliation: 'russia',
})

export const volodymyrZelensky: Person<'volodymyr-zelensky'> = /* @__PURE__ */ freeze({
  id: 'volodymyr-zelensky',
  type: 'person',
  name: 'Volodymyr Zelensky',
  aliases: ['Zelensky', 'the Ukrainian president'],
  description: 'President of Ukraine. The report has his surname alone.',
  sameAs: { wikidata: 'Q3874799', references: ['spocwiki-ukraine'] },
  affiliation: 'ukraine',
})

export const jensStoltenberg: Person<'jens-stoltenberg'> = /* @__PURE__ */ freeze({
  id: 'jens-stoltenberg',
  type: 'person',
  name: 'Jens Stoltenberg',
  aliases: ['NATO Secretary General', 'Stoltenberg', 'the Secretary General'],
  description: 'Secretary General of NATO.',
  sameAs: { wikidata: 'Q57665', references: ['everypolitician-norway'] },
  affiliation: 'nato',
})
