// Inputs that make work grow: plain ones, and those that someone would send who means harm. Each makes, for a number of
// characters of input, a task. `beside` is what the engine alone must do for the same: its tables outgrow its caches.

const sha256 = 'a'.repeat(64)
const words = 'a few words of some other report that goes on for a while, as such reports do'

/** A text of about so many characters, of numbered paragraphs. */
const report = (size, length = 200) =>
  Array.from({ length: Math.floor(size / length) }, (_, index) =>
    `${index} ${words} `
      .repeat(Math.ceil(length / 80))
      .slice(0, length - 2)
      .concat('.'),
  ).join('\n')

/** A source whose paragraphs have lengths, and hashes that nothing has. */
function sourceOf(lengths) {
  let start = 0
  const paragraphs = lengths.map((length) => {
    const paragraph = { start, end: start + length, sha256, folded: sha256 }
    start += length + 1
    return paragraph
  })
  const canonicalForm = { encoding: 'UTF-8', lineBreak: 'LF', finalLineBreak: false }
  return { id: 'one', language: 'en', length: start - 1, sha256, canonicalForm, paragraphs }
}
const described = { id: 'one', language: 'en' }
const times = (count, make) => Array.from({ length: Math.floor(count) }, (_, index) => make(index))
const anchor = (start, end) => ({ start, end })
const fact = (index, anchors) => ({
  id: `f-${index}`,
  statement: `It is ${index}.`,
  kind: 'assessment',
  about: ['one-body'],
  attributions: [{ source: 'author', factuality: 'Uu' }],
  anchors,
})
const entity = (id, more) => ({
  id,
  type: 'organization',
  name: id,
  aliases: [],
  description: `The body ${id}.`,
  ...more,
})
const mention = (index, entityId, place) => ({
  id: `m-${index}`,
  entity: entityId,
  level: 'name',
  anchor: place,
})
const dataset = (collections) => ({
  source: sourceOf([900_000]),
  entities: [],
  mentions: [],
  events: [],
  facts: [],
  quotes: [],
  relations: [],
  notes: [],
  references: [],
  ...collections,
})

/** A task that verifies a copy; the source is that of a text if no other is given. */
const verify = async ({ buildSource, verifySource }, copy, text, collections = {}) => {
  const source = typeof text === 'string' ? await buildSource(text, described) : text
  return () => verifySource(copy, { source, ...collections })
}

/** A task that locates anchors in a copy of a text. */
const locate = async ({ buildSource, verifySource }, copy, text, anchors) => {
  const source = await buildSource(text, described)
  const result = await verifySource(copy, { source })
  return () => {
    for (const one of anchors) if (!result.locate(one)) throw new Error('An anchor is not located')
  }
}

const fields = (size) =>
  Object.fromEntries(times(size / 40, (index) => [`a-field-that-no-event-has-${index}`, 0]))
const chain = (size) =>
  times(size / 100, (index) => entity(`e-${index}`, { partOf: `e-${index + 1}` }))

export const shapes = [
  // The four plain ones.
  {
    name: '`verifySource`: length of the text',
    most: 1.05,
    make: (size, own) => verify(own, `${report(size)}\n${words}`, words),
  },
  {
    name: '`verifySource`: number of paragraphs',
    most: 1.05,
    make: (size, own) => verify(own, report(size), report(size)),
  },
  {
    name: '`verifySource`: number of anchors',
    most: 1.05,
    make: (size, own) => {
      const text = report(20_000)
      const facts = times(size / 100, (index) =>
        fact(index, [anchor(index % 190, (index % 190) + 9)]),
      )
      return verify(own, text, text, { facts })
    },
  },
  {
    name: '`verifySource`: repeated paragraphs',
    most: 1.05,
    make: (size, own) => {
      const text = times(size / 100, () => 'x'.repeat(99)).join('\n')
      return verify(own, text, text)
    },
  },

  // Hostile copies.
  {
    name: '`verifySource`: lines of one character',
    make: (size, own) =>
      verify(
        own,
        times(size / 2, (index) => String.fromCharCode(97 + (index % 26))).join('\n'),
        'a\nb c',
      ),
  },
  {
    name: '`verifySource`: different lines, all as long as a paragraph',
    make: (size, own) =>
      verify(
        own,
        times(size / 14, (index) => `line ${10_000_000 + index}`).join('\n'),
        sourceOf([13]),
      ),
  },
  {
    name: '`verifySource`: a paragraph in lines of two characters',
    make: (size, own) => {
      const text = times(size / 3, () => 'ab').join(' ')
      return verify(own, text.replaceAll(' ', '\n'), text)
    },
  },
  {
    name: '`verifySource`: a hyphen at every line, and a paragraph of every length',
    make: (size, own) =>
      verify(
        own,
        times(size / 6, () => 'a-').join('\n'),
        sourceOf(times(size / 400, (index) => Math.floor(size / 3) + index)),
      ),
  },
  {
    name: '`verifySource`: lines that may be joined into many paragraphs',
    make: (size, own) =>
      verify(
        own,
        times(size / 40, () => 'ab cd-').join('\n'),
        sourceOf(times(size / 200, (index) => index)),
      ),
  },
  {
    name: '`verifySource`: a paragraph that contains others',
    make: (size, own) => {
      const text = times(Math.sqrt(2 * size) - 1, (index) => 'a'.repeat(index + 1)).join('\n')
      return verify(own, text.replaceAll('\n', ' \n'), text)
    },
  },
  {
    name: '`verifySource`: another typography, with marks in a row',
    make: (size, own) => {
      const text = `“a${'\u0301\u0323'.repeat(size / 2)}”`
      return verify(own, text.replaceAll(/[“”]/g, '"'), text)
    },
  },
  {
    name: '`verifySource`: near misses of typographic paragraphs',
    make: (size, own) =>
      verify(own, report(size).replaceAll('a', '“'), sourceOf(times(size / 400, () => 199))),
  },

  // Hostile datasets.
  {
    name: '`verifySource`: anchors across all paragraphs',
    make: (size, own) => {
      const text = report(size / 2)
      const facts = times(size / 400, (index) => fact(index, [anchor(index, text.length - index)]))
      return verify(own, text, text, { facts })
    },
  },
  {
    name: '`verifySource`: names as long as a paragraph',
    make: (size, own) => {
      const text = 'a '.repeat(size / 4).trim()
      const mentions = times(size / 200, (index) =>
        mention(index, 'one-body', anchor(2 * index, text.length)),
      )
      const entities = [{ id: 'one-body', name: text, aliases: [] }]
      return verify(own, text, text, { entities, mentions })
    },
  },
  {
    name: '`verifySource`: quotations as long as a paragraph',
    make: (size, own) => {
      const text = 'a '.repeat(size / 4).trim()
      const quotes = times(size / 200, (index) => {
        const content = [anchor(0, text.length - 2 * index), anchor(0, text.length)]
        return { id: `q-${index}`, content, text: 'a' }
      })
      return verify(own, text, text, { quotes })
    },
  },

  // Calls in a loop.
  {
    name: '`locate`, then `excerpt`: every anchor',
    make: async (size, own) => {
      const text = report(size)
      const source = await own.buildSource(text, described)
      const { locate: find } = await own.verifySource(text, { source })
      const anchors = source.paragraphs.flatMap(({ start }) =>
        times(10, (index) => anchor(start + index, start + index + 10)),
      )
      return () => {
        for (const one of anchors) own.excerpt(text, find(one))
      }
    },
  },
  {
    name: '`locate`: in a paragraph of many lines',
    make: (size, own) => {
      const text = times(size / 3, () => 'ab').join(' ')
      const anchors = times(size / 20, (index) => anchor(index * 18, index * 18 + 5))
      return locate(own, text.replaceAll(' ', '\n'), text, anchors)
    },
  },
  {
    name: '`locate`: across all paragraphs',
    make: (size, own) => {
      const text = report(size)
      const anchors = times(size / 20 - 1, (index) => anchor(index, text.length - index))
      return locate(own, text, text, anchors)
    },
  },
  {
    name: '`locate`: in another typography',
    make: (size, own) => {
      const text = 'a “b” '.repeat(size / 60).trim()
      const anchors = times(size / 20, (index) => anchor(0, 5 + (index % 1000)))
      return locate(own, text.replaceAll(/[“”]/g, '"'), text, anchors)
    },
  },
  {
    name: '`excerpt`: of a text and a copy in turn',
    make: (size, { excerpt }) => {
      const [text, copy] = [report(size), `${report(size)}!`]
      const anchors = times(size / 20, (index) => anchor(index * 19, index * 19 + 5))
      return () => {
        for (const one of anchors) if (excerpt(text, one) !== excerpt(copy, one)) throw new Error()
      }
    },
  },
  {
    name: '`toUtf16`: many anchors',
    make: (size, { toUtf16 }) => {
      const text = '🌉 '.repeat(size / 3)
      const count = Math.floor(size / 3)
      const anchors = times(count, (index) => anchor((index * 7919) % count, count))
      return () => toUtf16(text, anchors)
    },
  },
  {
    name: '`anchorOf`: words that half match',
    make: (size, { anchorOf }) => {
      const half = 'a'.repeat(size / 8)
      const [text, words] = ['a'.repeat(size), `${half}b${half}`]
      return () => anchorOf(text, words)
    },
  },
  {
    name: '`anchorOf`: an occurrence far into a repetitive text',
    make: (size, { anchorOf }) => {
      const [text, found] = ['ab '.repeat(size / 3), 'ab '.repeat(size / 9).trim()]
      return () => anchorOf(text, found, Math.floor(size / 9))
    },
  },
  {
    name: '`anchorOf`: short words that half match',
    make: (size, { anchorOf }) => {
      const text = 'a'.repeat(size)
      return () => anchorOf(text, `${'a'.repeat(30)}b${'a'.repeat(30)}`)
    },
  },
  {
    name: '`buildSource`',
    make: (size, { buildSource }) => {
      const text = report(size)
      return () => buildSource(text, described)
    },
  },
  {
    name: '`toCanonicalForm`: blank lines, and blanks around lines',
    make: (size, { toCanonicalForm }) => {
      const text = ' \t\u00a0a\u200b \n\r\n'.repeat(size / 9)
      return () => toCanonicalForm(text)
    },
  },

  // Validation.
  {
    name: '`datasetSchema`: ids that are nearly those of others',
    make: (size, { datasetSchema }) => {
      const entities = times(size / 300, (index) => entity(`${'near-'.repeat(15)}${index}`))
      const mentions = times(size / 300, (index) =>
        mention(index, `${'near-'.repeat(15)}x${index}`, anchor(index, index + 1)),
      )
      return () => datasetSchema.safeParse(dataset({ entities, mentions }))
    },
  },
  {
    name: '`datasetSchema`: a chain of parts, and a circle of relations',
    make: (size, { datasetSchema }) => {
      const count = Math.floor(size / 250)
      const entities = times(count, (index) => entity(`e-${index}`, { partOf: `e-${index + 1}` }))
      const relations = times(count, (index) => ({
        id: `r-${index}`,
        type: 'before',
        from: `v-${index}`,
        to: `v-${(index + 1) % count}`,
        source: 'editor',
      }))
      return () => datasetSchema.safeParse(dataset({ entities, relations }))
    },
  },
  {
    name: '`datasetSchema`: nothing in every collection',
    make: (size, { datasetSchema }) => {
      const junk = times(size / 24, () => ({}))
      const names = Object.keys(dataset({}))
      return () => datasetSchema.safeParse(Object.fromEntries(names.map((name) => [name, junk])))
    },
  },
  {
    name: '`datasetSchema`: facts with many anchors',
    make: (size, { datasetSchema }) => {
      const anchors = times(1000, (index) => anchor(2 * index, 2 * index + 1))
      const facts = times(size / 25_000, (index) => fact(index, anchors))
      return () => datasetSchema.safeParse(dataset({ facts, entities: [entity('one-body')] }))
    },
  },
  {
    name: '`eventStandardSchema`: unknown fields',
    make: (size, { eventStandardSchema }) => {
      const junk = fields(size)
      return () => eventStandardSchema['~standard'].validate(junk)
    },
    beside: (size) => {
      const junk = fields(size)
      return () => Object.keys(junk)
    },
  },
  {
    name: '`additionsSchema`: additions, one by one, to as many known records',
    make: (size, { additionsSchema }) => {
      const entities = times(size / 100, (index) => entity(`known-${index}`))
      const schema = additionsSchema(dataset({ entities }))
      const additions = times(size / 2000, (index) => ({
        mentions: [mention(index, `known-${index}`, anchor(index, index + 5))],
      }))
      return () => {
        for (const one of additions) if (!schema.safeParse(one).success) throw new Error('Refused')
      }
    },
  },

  // Look-ups.
  {
    name: '`partsOf`: a chain of parts, the whole last',
    make: (size, { partsOf }) => {
      const entities = chain(size)
      return () => partsOf(entities.at(-1).partOf, { entities: [...entities], events: [] })
    },
    beside: (size) => {
      const entities = chain(size)
      return () => new Map(entities.map((one) => [one.partOf, one]))
    },
  },
]
