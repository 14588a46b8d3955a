import type { Path, Problem } from '../rules/problem.js'
import type { AnyDataset } from '../types/any-report.js'
import { type ParagraphStatus, verifySource } from '../verify/index.js'

/** What is wrong with a paragraph of a copy. */
const paragraphMessages: Readonly<Partial<Record<ParagraphStatus, string>>> = {
  typographic: 'has another typography in the text: compare quotation marks, dashes and spaces',
  altered: 'is altered in the text',
  missing: 'is missing in the text',
}

/** What does not fit the text that a dataset is about. */
export async function textProblems(text: string, dataset: AnyDataset): Promise<Problem[]> {
  const { sha256, paragraphs, quotes, anchors } = await verifySource(text, dataset)
  const problems: Problem[] = []
  for (const { index, status } of paragraphs) {
    const message = paragraphMessages[status]
    const path = ['source', 'paragraphs', index]
    if (message) problems.push({ path, message, code: 'other-text' })
  }
  if (sha256 === 'altered' && problems.length === 0) {
    const message =
      'is not the hash of the paragraphs: make the source of the text with buildSource'
    problems.push({ path: ['source', 'sha256'], message, code: 'other-text' })
  }
  const pathOf = recordPaths(dataset)
  for (const { id, status } of quotes) {
    if (status !== 'altered') continue
    const message = 'is not what the text has at this place: copy the words as they are'
    problems.push({ path: [...pathOf(id), 'text'], message, code: 'altered-quote' })
  }
  for (const { id, path, status } of anchors) {
    if (status !== 'cut' && status !== 'misnamed') continue
    const message =
      status === 'cut'
        ? 'begins or ends within a word: move the anchor'
        : 'does not have a name of the entity: move the anchor, or add an alias'
    problems.push({ path: [...pathOf(id), ...path], message, code: `${status}-anchor` })
  }
  return problems
}

/** Where each record stands in a dataset, by its id. */
function recordPaths(dataset: AnyDataset): (id: string) => Path {
  const paths = new Map<string, Path>()
  for (const [collection, records] of Object.entries(dataset)) {
    if (!Array.isArray(records)) continue
    for (const [index, { id }] of records.entries()) paths.set(id, [collection, index])
  }
  return (id) => paths.get(id) ?? []
}
