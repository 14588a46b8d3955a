import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Anchor, Entity, Fact } from '../../src/index.js'
import { excerpt, verifySource } from '../../src/verify/index.js'
import { allRecords, dataset } from '../dataset.js'
import { describeWithText } from '../report-text.js'

/** Words that support no fact by themselves: connectives, and formulas that open a sentence. */
const unanchoredWords = [
  'and',
  'although',
  'as for',
  'as well as',
  'because',
  'but',
  'that',
  'to tell you the truth',
  'which',
  'while',
]

/** Every anchor, and the record that has it. */
const allAnchors = allRecords.flatMap((record) => {
  const found: { id: string; anchor: Anchor }[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('start' in value && !('sha256' in value)) {
      found.push({ id: record.id, anchor: value as Anchor })
    } else for (const part of Object.values(value)) visit(part)
  }
  visit(record)
  return found
})

describeWithText('the data compared with the source text', (text) => {
  const codePoints = [...text]

  it('belongs to this text, to the last character', async () => {
    const { verified, paragraphs, quotes } = await verifySource(text)
    expect({ verified, paragraphs, quotes }).toMatchObject({ verified: true })
  })

  it('leaves quotation marks outside direct quotations', () => {
    for (const quote of dataset.quotes) {
      if (quote.type === 'indirect') continue
      expect(quote.text).not.toMatch(/[“”‘’]/)
      const anchors = quote.type === 'mixed' ? quote.direct : quote.content
      const before = text.slice(0, anchors[0]?.start).trimEnd().at(-1)
      const after = text.slice(anchors.at(-1)?.end).at(0)
      expect(`${quote.id}: ${before}…${after}`).toMatch(/[“”‘’]…[“”‘’]$/)
    }
  })

  it('anchors whole words, and neither space nor punctuation around them', () => {
    const isWord = (character = ' ') => /[\p{L}\p{N}]/u.test(character)
    const verbatim = dataset.quotes.flatMap((quote) =>
      quote.type === 'direct' ? quote.content : quote.type === 'mixed' ? quote.direct : [],
    )
    // A note may be about a mark.
    const notes = new Set<string>(dataset.notes.map(({ id }) => id))
    const wrong = allAnchors.filter(({ id, anchor: { start, end } }) => {
      const cuts = (at: number) => isWord(codePoints[at - 1]) && isWord(codePoints[at])
      const exact = verbatim.some((whole) => whole.start === start && whole.end === end)
      const edges = [codePoints[start], codePoints[end - 1]]
      return cuts(start) || cuts(end) || (!exact && !notes.has(id) && !edges.every(isWord))
    })
    expect(wrong).toEqual([])
  })

  it('anchors the words that were reviewed: a change of any anchor shows in the snapshot', async () => {
    const words = new Map<string, string>()
    for (const { id, anchor } of allAnchors) {
      words.set(id, `${words.get(id) ?? ''}${excerpt(text, anchor)}\n`)
    }
    const digest = ([id, all]: [string, string]) =>
      `${id} ${createHash('sha256').update(all).digest('hex').slice(0, 8)}`
    await expect(`${[...words].map(digest).sort().join('\n')}\n`).toMatchFileSnapshot(
      'anchored-words.snap',
    )
  })

  it('has a fact for every sentence', () => {
    const sentences = [...text.matchAll(/[^\n.]+(?:\.\d|[^\n.])*[.]?[’”]*/g)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }))
      .filter(({ words }) => /\w/.test(words))
    expect(sentences.length).toBeGreaterThan(25)
    const without = sentences.filter(
      ({ start, end }) =>
        !dataset.facts.some(({ anchors }) => anchors.some((a) => a.start < end && start < a.end)),
    )
    expect(without).toEqual([])
  })

  it('leaves no words but connectives, cues and formulas outside the anchors of facts', () => {
    const covered = new Array<boolean>(codePoints.length).fill(false)
    const cues = dataset.quotes.flatMap(({ cue }) => cue ?? [])
    for (const { start, end } of [...dataset.facts.flatMap(({ anchors }) => anchors), ...cues]) {
      covered.fill(true, start, end)
    }
    const uncovered = codePoints
      .map((character, index) => (covered[index] ? '|' : character))
      .join('')
      .split(/[|.,:“”‘’\n]+/)
      .map((words) => words.trim().toLowerCase())
      .filter(Boolean)
    const formulas = new RegExp(`^(?:(?:${unanchoredWords.join('|')})(?: |$))+$`)
    expect(uncovered.filter((words) => !formulas.test(words))).toEqual([])
  })

  it('mentions an entity by its name, an alias or an adjective of it, where by a name at all', () => {
    const adjectives: Readonly<Record<string, RegExp>> = {
      belarus: /^Belarusian$/,
      'euro-atlantic-area': /^Euro-Atlantic$/,
      europe: /^European$/,
      russia: /^Russian$/,
      ukraine: /^Ukrainian$/,
    }
    const wrong = dataset.mentions.flatMap(({ id, entity, level, anchor }) => {
      const words = excerpt(text, anchor)
      const { name, aliases } = dataset.entities.find((one) => one.id === entity) as Entity
      if (level === 'name' && ![name, ...aliases].includes(words)) return `${id}: ${words}`
      if (level === 'adjectival' && !adjectives[entity]?.test(words)) return `${id}: ${words}`
      return []
    })
    expect(wrong).toEqual([])
  })

  it('has a relation for each connective by which the report joins two things', () => {
    const connectives =
      /\b(?:as a result|among them|but|although|because|while|after|later that day|comes as|as US officials|as the Allies)\b/gi
    const places = [...text.matchAll(connectives)].map(({ 0: words, index }) => ({ words, index }))
    expect(places.length).toBeGreaterThan(10)
    const without = places.filter(
      ({ words, index }) =>
        !dataset.relations.some(
          ({ anchor }) => anchor && anchor.start >= index && anchor.start < index + words.length,
        ),
    )
    expect(without).toEqual([])
  })

  const presuppositions = dataset.facts.filter(
    ({ kind, attributions }) => kind === 'presupposition' && attributions.length > 1,
  )
  const authorOf = ({ attributions }: Fact) => attributions.at(-1)?.factuality
  const words = ({ anchors }: Fact) => anchors.map((anchor) => excerpt(text, anchor)).join(' … ')

  it('leaves the author uncommitted to what an indefinite phrase of somebody else takes for granted', () => {
    const indefinite = presuppositions.filter((fact) =>
      /^(?:an? )?(?:fresh|further|additional|more|other)\b/i.test(words(fact)),
    )
    expect(indefinite.length).toBeGreaterThan(2)
    expect(indefinite.filter((fact) => authorOf(fact) !== 'Uu')).toEqual([])
  })

  it('holds the author to what a definite or possessive phrase of his own takes for granted', () => {
    const quoted = dataset.quotes.flatMap((quote) =>
      quote.type === 'direct' ? quote.content : quote.type === 'mixed' ? quote.direct : [],
    )
    const own = presuppositions.filter(
      (fact) =>
        /^(?:the \w+ \w+$|[A-Z]\w+'s )/.test(words(fact)) &&
        !fact.anchors.some(({ start }) =>
          quoted.some((one) => one.start <= start && start < one.end),
        ),
    )
    expect(own.length).toBeGreaterThan(2)
    expect(own.filter((fact) => authorOf(fact) !== 'CT+')).toEqual([])
  })
})
