import * as entities from 'ukraine-feb-2022/entities'
import * as events from 'ukraine-feb-2022/events'
import * as facts from 'ukraine-feb-2022/facts'
import * as mentions from 'ukraine-feb-2022/mentions'
import * as notes from 'ukraine-feb-2022/notes'
import * as quotes from 'ukraine-feb-2022/quotes'
import * as references from 'ukraine-feb-2022/references'
import * as relations from 'ukraine-feb-2022/relations'
import { describe, expect, it } from 'vitest'
import { movedIds } from '../../scripts/release/files.js'

const modules = { entities, mentions, events, facts, quotes, relations, notes, references }
const camelCase = (id: string) => id.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())

describe.each(Object.entries(modules))('%s', (name, module) => {
  const exported: Record<string, unknown> = { ...module }
  const collection = exported[name] as readonly { id: string }[]
  delete exported[name]

  it('exports each record of the collection as a constant named after its id, and after one that it had, and nothing else', () => {
    const moved = Object.entries(movedIds()).filter(([, id]) =>
      collection.some((one) => one.id === id),
    )
    const ids = [...collection.map(({ id }) => [id, id]), ...moved] as [string, string][]
    expect(Object.keys(exported).sort()).toEqual(ids.map(([id]) => camelCase(id)).sort())
    for (const [name, id] of ids) {
      expect(exported[camelCase(name)]).toBe(collection.find((one) => one.id === id))
    }
  })
})
