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
  expect(byGuard.toSorted()).toEqual(byZod.toSorted())
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
      expect.stringMatching(/^facts\.0\.attributions: must end with the author's own stance: /),
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
