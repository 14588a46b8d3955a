import { describe, expect, it } from 'vitest'
import { datasetStandardSchema, isDataset } from '../../src/guards/index.js'
import { datasetSchema } from '../../src/schemas/index.js'
import { inventedDataset } from '../invented-report.js'

/** Any value: the tests put values where they do not belong. */
type Breakable = ReturnType<typeof JSON.parse>

/** What is wrong with the invented report after a change, as "path: message (code)", once zod and the guard agree. */
function problems(change: (dataset: Breakable) => void): string[] {
  const dataset: Breakable = inventedDataset()
  change(dataset)
  const byZod = (datasetSchema.safeParse(dataset).error?.issues ?? []).map((issue) =>
    listed(issue, issue.code === 'custom' ? issue.params?.code : undefined),
  )
  const { issues = [] } = datasetStandardSchema['~standard'].validate(dataset)
  const byGuard = issues.map((issue) => listed(issue, issue.code))
  expect([...byGuard].sort()).toEqual(byZod.sort())
  expect(isDataset(dataset)).toBe(byZod.length === 0)
  return byGuard
}
const listed = (
  { path, message }: { readonly path: readonly PropertyKey[]; readonly message: string },
  code: string | undefined,
) => `${path.join('.')}: ${message}${code ? ` (${code})` : ''}`

describe('a hole in a list is reported like undefined', () => {
  it('in the attributions of a fact of a quotation', () => {
    expect(problems(({ facts }) => delete facts[0].attributions[0])).toEqual([
      'facts.0.attributions.0: is missing: give an object',
      "facts.0.attributions: must name 'ada-bell', the speaker of 'bell-on-bridge' (fact-of-quote)",
    ])
    expect(problems(({ facts }) => facts[0].attributions.length++)).toEqual([
      'facts.0.attributions.2: is missing: give an object',
      "facts.0.attributions: must end with the author's own stance: move it to the end (missing-author)",
    ])
  })

  it('in what a note with a better value is about', () => {
    expect(
      problems(({ notes }) => {
        notes[0].better = { field: 'name', value: 'the old bridge' }
        delete notes[0].about[0]
      }),
    ).toEqual(['notes.0.about.0: is missing: give a string'])
  })

  it('in a collection: what refers to its records is not reported', () => {
    expect(problems(({ entities }) => delete entities[0])).toEqual([
      'entities.0: is missing: give an object',
    ])
  })
})

describe('null', () => {
  it('is to be left out where a field may be absent', () => {
    expect(
      problems((dataset) => {
        dataset.version = null
        dataset.source.paragraphs[0].folded = null
        dataset.events[0].place = null
        dataset.events[0].time.references = null
        dataset.events[0].plover = { type: 'MOBILIZE', mode: null }
        dataset.facts[1].quantity = null
      }),
    ).toEqual([
      'version: must be a string, not null: leave it out if there is none',
      'source.paragraphs.0.folded: must be a string, not null: leave it out if there is none',
      'events.0.place: must be a string, not null: leave it out if there is none',
      'events.0.time.references: must be an array, not null: leave it out if there is none',
      expect.stringMatching(
        /^events\.0\.plover\.mode: must be one of .*, not null: leave it out if there is none$/,
      ),
      'facts.1.quantity: must be an object, not null: leave it out if there is none',
    ])
  })

  it('is not to be left out where a field is required', () => {
    expect(
      problems((dataset) => {
        dataset.events[0].title = null
        dataset.facts[0].anchors[0].end = null
      }),
    ).toEqual([
      'events.0.title: must be a string, not null',
      'facts.0.anchors.0.end: must be a whole number, not null',
    ])
  })

  it('is allowed where a field that may be null is missing', () => {
    expect(
      problems((dataset) => {
        delete dataset.events[0].time.edtf
        delete dataset.references[0].published
      }),
    ).toEqual([
      "events.0.time.edtf: is missing: give a string such as '2022-02-15', or null",
      "references.0.published: is missing: give a string such as '2022-02-15', or null",
    ])
  })
})

describe('a Date', () => {
  it('gets an example of a day only where a day is wanted', () => {
    expect(
      problems((dataset) => {
        dataset.events[0].title = new Date(0)
        dataset.events[1].time.edtf = new Date(0)
      }),
    ).toEqual([
      'events.0.title: must be a string, not a Date',
      "events.1.time.edtf: must be a string such as '2022-02-15', not a Date",
    ])
  })
})

describe('the rules of a dataset are checked', () => {
  it.each(['version', '$schema'])('where %s is of another type', (field) => {
    expect(
      problems((dataset) => {
        dataset[field] = 1
        dataset.facts[0].about = ['zzz']
      }),
    ).toEqual([
      `${field}: must be a string, not 1`,
      "facts.0.about.0: no record has the id 'zzz': add the entity or event, or name another (dangling-reference)",
    ])
  })

  it('where there is a field that is unknown', () => {
    expect(
      problems((dataset) => {
        dataset.surplus = 1
        dataset.facts[0].about = ['zzz']
      }).map((problem) => problem.split(':')[0]),
    ).toEqual(['', 'facts.0.about.0'])
  })
})
