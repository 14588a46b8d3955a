import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, inject, it } from 'vitest'
import { allRecords, dataset } from '../dataset.js'

const file = join(inject('consumer'), 'editor.mts')
const code = `
  import { events, type EventId } from 'ukraine-feb-2022'
  import { jensStoltenberg } from 'ukraine-feb-2022/entities'
  import { byId, quotesBy } from 'ukraine-feb-2022/query'
  byId('')
  quotesBy('')
  events[0]!.status
  const id: EventId = 'fresh-invasion'
  console.log(jensStoltenberg, id)
`
writeFileSync(file, code)

const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
}
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: () => '1',
  getScriptSnapshot: (name) => {
    const text = ts.sys.readFile(name)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  getCurrentDirectory: () => inject('consumer'),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
})

const position = (words: string, offset = 0) => code.indexOf(words) + offset
const completions = (words: string, offset: number) =>
  service
    .getCompletionsAtPosition(file, position(words, offset), {})
    ?.entries.map(({ name }) => name) ?? []
const hover = (words: string, offset = 0) => {
  const info = service.getQuickInfoAtPosition(file, position(words, offset))
  return {
    signature: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
  }
}

describe('in an editor', () => {
  it("byId('') completes to the ids of all records", () => {
    expect(completions("byId('", 6).sort()).toEqual(allRecords.map(({ id }) => id).sort())
  })

  it("quotesBy('') completes to the ids of the entities", () => {
    expect(completions("quotesBy('", 10).sort()).toEqual(
      dataset.entities.map(({ id }) => id).sort(),
    )
  })

  it('a record shows its type and what it is', () => {
    expect(hover('jensStoltenberg, id')).toEqual({
      signature: expect.stringMatching(/const jensStoltenberg: Person<"jens-stoltenberg">$/m),
      documentation: 'Jens Stoltenberg',
    })
  })

  it('an id type, a collection and a field are short and documented', () => {
    const id = hover("EventId = 'fresh")
    // The compiler cuts a long union: an editor never shows all ids.
    expect(id.signature).toMatch(/\d+ more/)
    expect(id.documentation).toBe('The id of an event of this report.')
    const collection = hover('events[0]')
    expect(collection.signature).toMatch(/const events: readonly .*Event.*\[\]$/m)
    expect(collection.signature.length).toBeLessThan(300)
    expect(collection.documentation).toMatch(/^What happened, goes on/)
    expect(hover('.status', 1)).toEqual({
      signature: expect.stringMatching(/status: .*"occurred".*"not-occurred"$/m),
      documentation: 'What the text says about its reality.',
    })
    expect(hover('byId(').documentation).toMatch(/^The record that has an id/)
  })

  it('the definition of a record is one line that shows it', () => {
    const [definition] =
      service.getDefinitionAtPosition(file, position('jensStoltenberg, id')) ?? []
    const text = ts.sys.readFile(definition?.fileName ?? '') ?? ''
    const line = text.slice(0, definition?.textSpan.start).split('\n').length - 1
    expect(text.split('\n')[line]).toMatch(
      /^\/\*\* Jens Stoltenberg \*\/ jensStoltenberg: Person<'jens-stoltenberg'>[,;]$/,
    )
  })
})
