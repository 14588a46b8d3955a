import type {
  Anchor,
  AnyDataset,
  AnyEntity,
  AnyEvent,
  AnyFact,
  AnyMention,
  AnyNote,
  AnyQuote,
  AnyReference,
  AnyRelation,
} from '../../src/types/index.js'
import {
  comparators,
  type EventType,
  entityTypes,
  eventStatuses,
  eventTypes,
  factKinds,
  factualities,
  noteKinds,
  participantRoles,
} from '../../src/vocabularies/index.js'
import { clause, idOf, inventedName, noun, sentence } from './plain-words.js'
import { Random } from './random.js'
import { TextWriter } from './text-writer.js'

type Time = AnyEvent['time']

const actorTypes: readonly string[] = ['person', 'organization', 'geopolitical-entity', 'group']
const bodyTypes: readonly string[] = actorTypes.slice(1)
const placeTypes: readonly string[] = ['location', 'geopolitical-entity', 'infrastructure']
const documentTypes: readonly string[] = ['document', 'legal-instrument']

/** Writes a report of invented words, and its records beside it. */
class ReportWriter {
  readonly #random: Random
  readonly #text = new TextWriter()
  readonly #entities: AnyEntity[] = []
  readonly #mentions: AnyMention[] = []
  readonly #events: AnyEvent[] = []
  readonly #facts: AnyFact[] = []
  readonly #quotes: AnyQuote[] = []
  readonly #relations: AnyRelation[] = []
  readonly #notes: AnyNote[] = []
  readonly #references: AnyReference[] = []
  /** Words that connect what is said with what was said before. */
  readonly #connectives: Anchor[] = []
  #ids = 0

  constructor(readonly index: number) {
    this.#random = new Random(index)
  }

  dataset(): AnyDataset {
    const random = this.#random
    // Most reports are short, and one in fifty is long.
    const paragraphs = 1 + Math.floor(random.next() ** 3 * 30) + (random.chance(0.02) ? 60 : 0)
    for (let left = random.between(0, 4); left > 0; left--) this.#addReference()
    this.#addEntity('person')
    for (let left = random.between(1, paragraphs + 8); left > 0; left--) {
      this.#addEntity(random.of(entityTypes))
    }
    for (let left = paragraphs; left > 0; left--) this.#writeParagraph()
    for (let left = random.between(0, this.#facts.length); left > 0; left--) this.#addRelation()
    for (let left = random.between(0, 5); left > 0; left--) this.#addNote()
    return {
      ...(random.chance(0.5) && { version: `1.${random.between(0, 9)}.0` }),
      source: this.#source(),
      entities: this.#entities,
      mentions: this.#mentions,
      events: this.#events,
      facts: this.#facts,
      quotes: this.#quotes,
      relations: this.#relations,
      notes: this.#notes,
      references: this.#references,
    }
  }

  get #sourceId(): string {
    return `report-${String(this.index).padStart(6, '0')}`
  }

  #source(): AnyDataset['source'] {
    const random = this.#random
    const source = this.#text.source(this.#sourceId, random.chance(0.3))
    if (this.#references.length === 0 || random.chance(0.3)) return source
    const publication = {
      publisher: `The ${inventedName(random)} Gazette`,
      ...(random.chance(0.5) && { title: sentence(random) }),
      url: `https://gazette.example/${this.index}`,
      published: this.#day(),
      references: this.#someReferences(1),
    }
    return { ...source, publication }
  }

  /** An id that says what it is of, and that no other record has. */
  #id(words: string): string {
    this.#ids++
    return `${idOf(words).slice(0, 40).replace(/-$/, '')}-${this.#ids}`
  }

  #day(): string {
    const random = this.#random
    const [month, day] = [random.between(1, 12), random.between(1, 28)]
    return `2031-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  }

  #someReferences(least: number): string[] {
    const random = this.#random
    const count = random.between(least, Math.max(least, 2))
    return random.someOf(this.#references, count).map(({ id }) => id)
  }

  #addReference(): void {
    const random = this.#random
    const title = sentence(random)
    const id = this.#id(title)
    this.#references.push({
      id,
      title,
      publisher: `${inventedName(random)} Archive`,
      url: `https://archive.example/${this.index}/${id}`,
      published: random.chance(0.8) ? this.#day() : null,
    })
  }

  /** The id of an entity of some types, of those that there are. */
  #entityOf(types: readonly string[]): string | undefined {
    const found = this.#entities.filter(({ type }) => types.includes(type))
    return found.length > 0 ? this.#random.of(found).id : undefined
  }

  /** An entity that can speak: the first one can. */
  #actor(): AnyEntity {
    return this.#random.of(this.#entities.filter(({ type }) => actorTypes.includes(type)))
  }

  #addEntity(type: AnyEntity['type']): void {
    const random = this.#random
    const name = `${inventedName(random)} ${inventedName(random)}`
    const id = this.#id(name)
    const partOf = random.chance(0.2) ? this.#entityOf(entityTypes) : undefined
    const affiliation =
      (type === 'person' || type === 'group') && random.chance(0.5)
        ? this.#entityOf(bodyTypes)
        : undefined
    const owner =
      type === 'infrastructure' && random.chance(0.7) ? this.#entityOf(actorTypes) : undefined
    const isIdentified = this.#references.length > 0 && random.chance(0.3)
    this.#entities.push({
      id,
      type,
      name,
      aliases: random
        .someOf(['', ' the Elder', ' of the Quay'], random.between(0, 3))
        .map((end) => (end === '' ? (name.split(' ')[0] as string) : `${name}${end}`)),
      description: `${name} of ${noun(random)} ${this.#ids}.`,
      ...(random.chance(0.2) && { country: random.of(['FR', 'IS', 'NZ', 'UA']) }),
      ...(isIdentified && {
        sameAs: { wikidata: `Q${1000 + this.#ids}`, references: this.#someReferences(1) },
      }),
      ...(partOf && { partOf }),
      ...(affiliation && { affiliation }),
      ...(owner && { owner }),
      // Which fields an entity may have depends on its type.
    } as AnyEntity)
  }

  #writeMention({ id: entity, name }: AnyEntity): Anchor {
    const random = this.#random
    const level = random.of(['name', 'name', 'name', 'nominal', 'pronoun'] as const)
    const words = { name, nominal: `the ${noun(random)} keeper`, pronoun: 'they' }[level]
    const anchor = this.#text.write(words)
    this.#mentions.push({ id: this.#id(`mention ${words}`), entity, level, anchor })
    return anchor
  }

  /** Some words that say when, or none. */
  #writeTime(): Time {
    const random = this.#random
    const references = this.#references.length > 0 ? this.#someReferences(1) : []
    const anchorOf = (words: string) => {
      this.#text.write(' ')
      return this.#text.write(words)
    }
    switch (random.between(0, 4)) {
      case 0: {
        const edtf = this.#day()
        return { edtf, basis: 'explicit', anchor: anchorOf(`on ${edtf}`) }
      }
      case 1: {
        const anchor = anchorOf(random.of(['on Monday', 'last week', 'a day later']))
        return { edtf: random.chance(0.5) ? this.#day() : null, basis: 'relative', anchor }
      }
      case 2:
        return { edtf: random.of(['2031', '2031-05', '2031-05/2031-07']), basis: 'inferred' }
      case 3:
        if (references.length > 0) return { edtf: this.#day(), basis: 'external', references }
        break
    }
    return { edtf: null, basis: 'unknown' }
  }

  #addEvent(type: EventType, agent: AnyEntity, anchors: readonly Anchor[], time: Time): AnyEvent {
    const random = this.#random
    const title = `${agent.name}: ${clause(random)}`
    const others = random.someOf(
      this.#entities.filter((one) => one !== agent),
      random.between(0, 3),
    )
    const place = random.chance(0.4) ? this.#entityOf(placeTypes) : undefined
    const whole = random.chance(0.2) ? this.#events.at(-1)?.id : undefined
    const event: AnyEvent = {
      id: this.#id(title),
      type,
      title,
      status: random.of(eventStatuses),
      participants: [
        { entity: agent.id, role: 'agent' },
        ...others.map(({ id: entity }) => ({ entity, role: random.of(participantRoles) })),
      ],
      ...(place && { place }),
      time,
      ...(whole && { partOf: whole }),
      ...eventTypes[type],
      anchors,
    }
    this.#events.push(event)
    return event
  }

  /** A fact that some hold, the innermost first, and on which the author takes a stance. */
  #addFact(holders: readonly AnyEntity[], anchors: readonly Anchor[], quote?: string): void {
    const random = this.#random
    const statement = sentence(random)
    const sources = new Set([...holders.map(({ id }) => id), 'author'])
    const about = random.someOf([...this.#entities, ...this.#events], random.between(1, 4))
    const quantity = {
      value: random.between(1, 1000) / random.of([1, 10]),
      unit: noun(random),
      comparator: random.of(comparators),
    }
    this.#facts.push({
      id: this.#id(statement),
      statement,
      kind: random.of(factKinds),
      about: about.map(({ id }) => id),
      attributions: [...sources].map((source) => ({ source, factuality: random.of(factualities) })),
      ...(random.chance(0.2) && { quantity }),
      ...(quote && { quote }),
      anchors,
    })
  }

  /** What every quotation may have: `source` and `cue` are the words for who says it, and that it is said. */
  #quoteFields(speaker: AnyEntity, source: Anchor, cue: Anchor, event: AnyEvent) {
    const random = this.#random
    const addressee = random.chance(0.2) ? this.#entityOf(actorTypes) : undefined
    const medium = random.chance(0.3) ? this.#entityOf(documentTypes) : undefined
    return {
      speaker: speaker.id,
      ...(random.chance(0.9) && { cue }),
      ...(random.chance(0.9) && { source }),
      ...(addressee && { addressee }),
      ...(medium && { medium }),
      event: event.id,
    }
  }

  #writeParagraph(): void {
    const random = this.#random
    const kinds = [
      () => this.#writeDirect(),
      () => this.#writeIndirect(),
      () => this.#writeMixed(),
      () => this.#writeNested(),
      () => this.#writeEvent(),
      () => this.#writeEvent(),
    ]
    for (let left = random.between(1, 4); left > 0; left--) {
      if (this.#facts.length > 0 && random.chance(0.3)) {
        this.#connectives.push(this.#text.write(random.of(['But', 'Therefore', 'After that'])))
        this.#text.write(' ')
      }
      random.of(kinds)()
      this.#text.write(left > 1 ? '. ' : '.')
    }
    this.#text.endParagraph()
  }

  #writeEvent(): void {
    const random = this.#random
    const agent = random.of(this.#entities)
    const start = this.#writeMention(agent).start
    this.#text.write(' came and saw that ')
    const { end } = this.#text.write(clause(random))
    const time = this.#writeTime()
    const type = random.of(Object.keys(eventTypes) as EventType[])
    this.#addEvent(type, agent, [{ start, end }], time)
    if (random.chance(0.7)) this.#addFact([], [{ start, end }])
  }

  /** In one piece, or in two around the speaker. */
  #writeDirect(): void {
    const random = this.#random
    const speaker = this.#actor()
    const pieces = [clause(random)]
    const content: Anchor[] = []
    const writeQuoted = (words: string) => {
      this.#text.write('“')
      content.push(this.#text.write(words))
      this.#text.write('”')
    }
    writeQuoted(pieces[0] as string)
    this.#text.write(', ')
    const source = this.#writeMention(speaker)
    this.#text.write(' ')
    const cue = this.#text.write(random.of(['said', 'wrote', 'shouted']))
    const time = this.#writeTime()
    const event = this.#addEvent('statement', speaker, [{ ...source, end: cue.end }], time)
    if (random.chance(0.3)) {
      pieces.push(clause(random))
      this.#text.write(': ')
      writeQuoted(pieces[1] as string)
    }
    const text = pieces.join('\n')
    const id = this.#id(text)
    const fields = this.#quoteFields(speaker, source, cue, event)
    this.#quotes.push({ id, type: 'direct', content, text, ...fields })
    for (const anchor of content) this.#addFact([speaker], [anchor], id)
  }

  #writeIndirect(): void {
    const random = this.#random
    const speaker = this.#actor()
    const source = this.#writeMention(speaker)
    this.#text.write(' ')
    const cue = this.#text.write(random.of(['said', 'believes', 'warned']))
    this.#text.write(' that ')
    const content = [this.#text.write(clause(random))]
    const event = this.#addEvent('warning', speaker, [cue], this.#writeTime())
    const paraphrase = sentence(random)
    const id = this.#id(paraphrase)
    const fields = this.#quoteFields(speaker, source, cue, event)
    this.#quotes.push({ id, type: 'indirect', content, paraphrase, ...fields })
    const others = random.someOf([this.#actor(), this.#actor()], random.between(0, 2))
    this.#addFact([speaker, ...others], content, id)
  }

  #writeMixed(): void {
    const random = this.#random
    const speaker = this.#actor()
    const source = this.#writeMention(speaker)
    this.#text.write(' ')
    const cue = this.#text.write('added')
    this.#text.write(' that ')
    const { start } = this.#text.write(clause(random))
    this.#text.write(' “')
    const text = clause(random)
    const direct = [this.#text.write(text)]
    const { end } = this.#text.write('”')
    const content = [{ start, end }]
    const event = this.#addEvent('statement', speaker, [cue], this.#writeTime())
    const paraphrase = sentence(random)
    const id = this.#id(paraphrase)
    const fields = this.#quoteFields(speaker, source, cue, event)
    this.#quotes.push({ id, type: 'mixed', content, direct, text, paraphrase, ...fields })
    this.#addFact([speaker], content, id)
  }

  /** A direct quotation within an indirect one. */
  #writeNested(): void {
    const random = this.#random
    const [outer, inner] = [this.#actor(), this.#actor()]
    const outerSource = this.#writeMention(outer)
    this.#text.write(' ')
    const outerCue = this.#text.write('reported')
    this.#text.write(' that ')
    const innerSource = this.#writeMention(inner)
    this.#text.write(' ')
    const innerCue = this.#text.write('answered')
    this.#text.write(' “')
    const text = clause(random)
    const said = this.#text.write(text)
    const { end } = this.#text.write('”')
    const unknown = { edtf: null, basis: 'unknown' } as const
    const outerEvent = this.#addEvent('statement', outer, [outerCue], this.#writeTime())
    const innerEvent = this.#addEvent('statement', inner, [innerCue], unknown)
    const paraphrase = sentence(random)
    const outerId = this.#id(paraphrase)
    const innerId = this.#id(text)
    this.#quotes.push(
      {
        id: outerId,
        type: 'indirect',
        content: [{ start: innerSource.start, end }],
        paraphrase,
        ...this.#quoteFields(outer, outerSource, outerCue, outerEvent),
      },
      {
        id: innerId,
        type: 'direct',
        content: [said],
        text,
        ...this.#quoteFields(inner, innerSource, innerCue, innerEvent),
        nestedIn: outerId,
      },
    )
    this.#addFact([inner, outer], [said], innerId)
  }

  /** A relation from an earlier record to a later one, so that none closes a circle; nothing if it is there already. */
  #addRelation(): void {
    const random = this.#random
    const types = {
      events: ['before', 'during', 'causes', 'part-of', 'same-as'],
      facts: ['contradicts', 'contrasts-with', 'presupposes', 'supports'],
      quotes: ['contradicts', 'responds-to', 'supports'],
    } as const
    const records = { events: this.#events, facts: this.#facts, quotes: this.#quotes }
    const collection = random.of(['events', 'facts', 'quotes'] as const)
    const all: readonly { readonly id: string }[] = records[collection]
    if (all.length < 2) return
    const place = random.between(1, all.length - 1)
    const [from, to] = [all[random.between(0, place - 1)], all[place]]
    const type = random.of<AnyRelation['type']>(types[collection])
    const id = `${from?.id}-${type}-${to?.id}`
    if (!from || !to || this.#relations.some((one) => one.id === id)) return
    const isTold = this.#connectives.length > 0 && random.chance(0.6)
    const source = random.chance(0.5) ? 'author' : this.#actor().id
    const drawn = isTold
      ? ({ source, anchor: random.of(this.#connectives) } as const)
      : ({ source: 'editor' } as const)
    this.#relations.push({ id, type, from: from.id, to: to.id, ...drawn })
  }

  #addNote(): void {
    const random = this.#random
    const text = `${sentence(random)} ${sentence(random)}`
    const event = random.of(this.#events)
    const records = [
      ...this.#entities,
      ...this.#mentions,
      ...this.#facts,
      ...this.#quotes,
      ...this.#relations,
      ...this.#references,
      { id: this.#sourceId },
    ]
    const others = random.someOf(records, random.between(0, 3))
    this.#notes.push({
      id: this.#id(`note ${text}`),
      about: [event, ...others].map(({ id }) => id),
      kind: random.of(noteKinds),
      text,
      ...(random.chance(0.3) && { better: { field: 'title', value: sentence(random) } }),
      anchors: random.chance(0.7) ? event.anchors : [],
      references: this.#references.length > 0 ? this.#someReferences(0) : [],
    })
  }
}

/** An invented report, the same for the same number, and of any other number another. */
export const syntheticReport = (index: number): AnyDataset => new ReportWriter(index).dataset()
