import { expect, it } from 'vitest'
import { excerpt, verifySource } from '../../src/verify/index.js'
import { dataset } from '../dataset.js'
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

describeWithText('the data beside the source text', (text) => {
  const codePoints = [...text]

  it('belongs to this text, to the last character', async () => {
    const { verified, paragraphs, quotes } = await verifySource(text)
    expect({ verified, paragraphs, quotes }).toMatchObject({ verified: true })
  })

  it('quotes words as the text has them', () => {
    const differing = dataset.quotes.flatMap((quote) => {
      if (quote.type === 'indirect') return []
      const anchors = quote.type === 'mixed' ? quote.direct : quote.content
      const words = anchors.map((anchor) => excerpt(text, anchor)).join('\n')
      return words === quote.text ? [] : [quote.id]
    })
    expect(differing).toEqual([])
  })

  it('leaves quotation marks outside direct quotations, which stand in nothing else', () => {
    for (const quote of dataset.quotes) {
      if (quote.type === 'indirect') continue
      expect(quote.text).not.toMatch(/[“”‘’]/)
      const anchors = quote.type === 'mixed' ? quote.direct : quote.content
      const before = text.slice(0, anchors[0]?.start).trimEnd().at(-1)
      const after = text.slice(anchors.at(-1)?.end).at(0)
      expect(`${quote.id}: ${before}…${after}`).toMatch(/[“”‘’]…[“”‘’]$/)
    }
  })

  it('anchors whole words', () => {
    const isWord = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? ' ')
    const cut = JSON.stringify(dataset).matchAll(/\{"start":(\d+),"end":(\d+)\}/g)
    const wrong = [...cut].filter(([, start, end]) =>
      [Number(start), Number(end)].some(
        (at) => isWord(codePoints[at - 1]) && isWord(codePoints[at]),
      ),
    )
    expect(wrong).toEqual([])
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

  it('has in its references to a name the words of that name', () => {
    const names = dataset.mentions.filter(({ level }) => level === 'name')
    const wrong = names.filter(({ anchor }) => !/^(?:\p{Lu}|south-)/u.test(excerpt(text, anchor)))
    expect(wrong).toEqual([])
  })
})
