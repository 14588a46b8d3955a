import * as root from 'ukraine-feb-2022'
import * as entities from 'ukraine-feb-2022/entities'
import * as events from 'ukraine-feb-2022/events'
import * as facts from 'ukraine-feb-2022/facts'
import * as mentions from 'ukraine-feb-2022/mentions'
import * as notes from 'ukraine-feb-2022/notes'
import * as query from 'ukraine-feb-2022/query'
import * as quotes from 'ukraine-feb-2022/quotes'
import * as references from 'ukraine-feb-2022/references'
import * as relations from 'ukraine-feb-2022/relations'
import * as source from 'ukraine-feb-2022/source'
import * as vocabularies from 'ukraine-feb-2022/vocabularies'
import { describe, expect, it } from 'vitest'

/** Any value: the tests try to change what is read-only. */
type Any = ReturnType<typeof JSON.parse>

/** Every object and array in a value. */
function* partsOf(value: Any): Iterable<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const key of Reflect.ownKeys(value)) yield* partsOf(value[key])
}

const modules = {
  root,
  source,
  entities,
  mentions,
  events,
  facts,
  quotes,
  relations,
  notes,
  references,
  vocabularies,
}

describe('what is exported', () => {
  it.each(Object.entries(modules))('by %s is deeply frozen', (_, module) => {
    for (const [name, value] of Object.entries(module)) {
      const changeable = [...partsOf(value)].filter((part) => !Object.isFrozen(part))
      expect([name, changeable]).toEqual([name, []])
    }
  })
})

describe('what the look-ups return', () => {
  const lookUps: Readonly<Record<string, () => Any>> = {
    byId: () => query.byId('nato'),
    quotesBy: () => query.quotesBy('jens-stoltenberg'),
    factsAbout: () => query.factsAbout('nato'),
    factsFrom: () => query.factsFrom('author'),
    timeline: () => query.timeline(),
    disputes: () => query.disputes(),
  }

  it.each(Object.entries(lookUps))(
    '%s: no change of it changes the data, or the next answer',
    (_, lookUp) => {
      const data = JSON.stringify(root)
      const answer = JSON.stringify(lookUp())
      expect(answer.length).toBeGreaterThan(100)
      for (const part of [...partsOf(lookUp())] as Any[]) {
        for (const key of [...Reflect.ownKeys(part), 'surplus']) {
          Reflect.set(part, key, key === 'length' ? 0 : { changed: true })
          Reflect.deleteProperty(part, key)
        }
      }
      expect(JSON.stringify(lookUp())).toBe(answer)
      expect(JSON.stringify(root)).toBe(data)
    },
  )
})
