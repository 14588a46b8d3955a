import { describe, expect, it } from 'vitest'
import { dataset } from '../dataset.js'

const { source, entities, mentions, events, facts, quotes, relations, notes } = dataset
const noted = new Set(notes.flatMap(({ about }) => about))

/** Words that name an entity in a statement, longest first. A name inside a longer one is no name of its own. */
const names = entities
  .flatMap(({ id, name, aliases }) => [name, ...aliases].map((words) => ({ id, words })))
  .sort((a, b) => b.words.length - a.words.length)

/** The entities that a statement names. */
function named(statement: string): string[] {
  let left = statement
  const ids: string[] = []
  for (const { id, words } of names) {
    const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    // A common noun may begin a sentence.
    const pattern = new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`, /^[A-Z]/.test(words) ? '' : 'i')
    if (!pattern.test(left)) continue
    ids.push(id)
    left = left.replace(new RegExp(pattern, `${pattern.flags}g`), '¶')
  }
  return ids
}

describe('ids', () => {
  it('have at most 50 characters, but for those of relations, which are computed', () => {
    const all = [entities, mentions, events, facts, quotes, notes, dataset.references].flat()
    expect(all.filter(({ id }) => id.length > 50).map(({ id }) => id)).toEqual([])
  })

  it('of mentions name their paragraph and have at most four words', () => {
    const wrong = mentions.filter(({ id, anchor }) => {
      const [, paragraph, words = ''] = /^p(\d+)-(.+?)(?:-\d)?$/.exec(id) ?? []
      const { start = 0, end = 0 } = source.paragraphs[Number(paragraph) - 1] ?? {}
      return anchor.start < start || anchor.end > end || words.split('-').length > 4
    })
    expect(wrong).toEqual([])
  })

  it('of notes begin with note', () => {
    expect(notes.filter(({ id }) => !id.startsWith('note-'))).toEqual([])
  })
})

describe('about', () => {
  it('has every entity that the statement names', () => {
    const missing = facts.flatMap(({ id, statement, about }) =>
      named(statement)
        .filter((entity) => !(about as readonly string[]).includes(entity))
        .map((entity) => `${id}: ${entity}`),
    )
    expect(missing).toEqual([])
  })

  it('has every entity and event in some fact, or a note on it', () => {
    const told = new Set<string>(facts.flatMap(({ about }) => about))
    const untold = [...entities, ...events].filter(({ id }) => !told.has(id) && !noted.has(id))
    expect(untold).toEqual([])
  })
})

describe('statements', () => {
  it('leave modality to the factuality', () => {
    const wrong = facts.filter(
      ({ statement, attributions }) =>
        attributions.some(({ factuality }) => /^P[RS]/.test(factuality)) &&
        /\b(?:may|might|can|could|would|possibl[ey]|perhaps|probabl[ey]|likely)\b/i.test(statement),
    )
    expect(wrong).toEqual([])
  })

  it('leave the source to the attributions', () => {
    const wrong = facts.filter(
      ({ kind, statement, attributions }) =>
        kind !== 'communication' &&
        attributions.length > 1 &&
        /\baccording to\b|\b(?:says?|said|states?|stated|claims?|claimed) that\b|\b(?:account|words) of\b/i.test(
          statement,
        ),
    )
    expect(wrong).toEqual([])
  })

  it('name no one by a pronoun that nothing before explains', () => {
    expect(
      facts.filter(({ statement }) =>
        /^(?:He|She|It (?!was not)|They|This|These|We)\b/.test(statement),
      ),
    ).toEqual([])
  })
})

describe('quotes', () => {
  it('each make a fact', () => {
    const made = new Set<string | undefined>(facts.map(({ quote }) => quote))
    expect(quotes.filter(({ id }) => !made.has(id))).toEqual([])
  })

  it('are the innermost whose words a fact stands on', () => {
    const lies = (inner: readonly { start: number; end: number }[], outer: typeof inner) =>
      inner.every((one) => outer.some(({ start, end }) => start <= one.start && one.end <= end))
    const wrong = facts.flatMap(({ id, quote, anchors }) =>
      quotes
        .filter(({ nestedIn, content }) => quote && nestedIn === quote && lies(anchors, content))
        .map((inner) => `${id}: ${inner.id}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('events', () => {
  const real = ['occurred', 'ongoing']

  it('have a time, unless they are denied or have not occurred', () => {
    const untimed = events.filter(({ time }) => time.edtf === null)
    expect(
      untimed.filter(({ status }) => status !== 'denied' && status !== 'not-occurred'),
    ).toEqual([])
  })

  it('have no time if they are denied or have not occurred', () => {
    const unreal = events.filter(({ status }) => status === 'denied' || status === 'not-occurred')
    expect(unreal.length).toBeGreaterThan(0)
    expect(unreal.filter(({ time }) => time.edtf !== null)).toEqual([])
  })

  it('say in their title if they are not told as real', () => {
    const marked =
      /^(?:No|Possible) |\((?:[^)]*\b)?(?:possible|demanded|ordered|promised|announced|decided|denied|option|to be planned|awaited|not yet)\b[^)]*\)$/
    const unmarked = events.filter(
      ({ status, title }) => !real.includes(status) && !marked.test(title),
    )
    expect(unmarked).toEqual([])
  })
})

describe('relations', () => {
  it('of the type part-of join facts: events have partOf, quotes nestedIn', () => {
    const isFact = new Set<string>(facts.map(({ id }) => id))
    const parts = relations.filter(({ type }) => type === 'part-of')
    expect(parts.length).toBeGreaterThan(0)
    expect(parts.filter(({ from, to }) => !isFact.has(from) || !isFact.has(to))).toEqual([])
  })

  it('of the type contrasts-with and contradicts have a note on whether both can be true', () => {
    const opposed = relations.filter(({ type }) => /^contra/.test(type))
    const without = opposed.filter(
      ({ from, to }) =>
        !notes.some(
          ({ about, text }) =>
            about.includes(from) &&
            about.includes(to) &&
            /both be true|[Bb]oth can be true|not strict opposites/.test(text),
        ),
    )
    expect(without).toEqual([])
  })

  it('say what each presupposition is taken for granted by', () => {
    const presupposed = new Set<string>(
      relations.filter(({ type }) => type === 'presupposes').map(({ to }) => to),
    )
    const without = facts.filter(
      ({ id, kind }) => kind === 'presupposition' && !presupposed.has(id),
    )
    expect(without.map(({ id }) => id)).toEqual([])
  })
})

describe('notes', () => {
  it('that are about mentions alone are of the kind annotation', () => {
    const isMention = new Set<string>(mentions.map(({ id }) => id))
    const wrong = notes.filter(
      ({ about, kind }) => about.every((id) => isMention.has(id)) && kind !== 'annotation',
    )
    expect(wrong).toEqual([])
  })

  it('on a translation, and on context, name a reference', () => {
    const wrong = notes.filter(
      ({ kind, references }) => /translation|context/.test(kind) && references.length === 0,
    )
    expect(wrong).toEqual([])
  })

  it('do not speak of other sources without naming them', () => {
    const wrong = notes.filter(
      ({ text, references }) =>
        /\bother (?:sources|reports)\b|\bofficial (?:wording|text|English)\b/i.test(text) &&
        references.length === 0,
    )
    expect(wrong).toEqual([])
  })
})
