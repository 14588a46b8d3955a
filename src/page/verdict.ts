import type { ParagraphStatus, ParagraphVerification, SourceVerification } from '../verify/types.js'
import { paragraphName } from './report.js'

/** What the page calls each status. */
export const statusWords: Readonly<Record<ParagraphStatus, string>> = {
  verbatim: 'verbatim',
  moved: 'verbatim, in another place',
  typographic: 'in another typography',
  altered: 'altered',
  missing: 'missing',
}
const statuses = Object.keys(statusWords) as ParagraphStatus[]

/** Paragraphs that follow one another and have the same status. */
export interface Run {
  readonly status: ParagraphStatus
  readonly name: string
  readonly all: readonly ParagraphVerification[]
}

/** All paragraphs, in as few runs as there can be. */
export function runsOf(paragraphs: readonly ParagraphVerification[]): readonly Run[] {
  const firsts = paragraphs.filter(({ index, status }) => paragraphs[index - 1]?.status !== status)
  return firsts.map(({ index, status }, nth) => {
    const all = paragraphs.slice(index, firsts[nth + 1]?.index)
    const last = all.length > 1 ? `–${paragraphName(index + all.length - 1)}` : ''
    return { status, name: paragraphName(index) + last, all }
  })
}

/** What the copy is, in a sentence. */
export function verdict(
  { sha256, paragraphs }: SourceVerification,
  hasOtherLines: boolean,
): string {
  const isText = sha256 === 'verbatim' && paragraphs.every(({ status }) => status === 'verbatim')
  const counts = statuses.flatMap((status) => {
    const some = runsOf(paragraphs).filter((run) => run.status === status)
    if (some.length === 0) return []
    const names = some.map(({ name }) => name).join(' ')
    const number = some.flatMap(({ all }) => all).length
    return `${number} ${statusWords[status]}${status === 'verbatim' ? '' : ` (${names})`}`
  })
  const sentence = isText
    ? `This is the text: all ${paragraphs.length} paragraphs are verbatim`
    : `This is not the text to the last character: of ${paragraphs.length} paragraphs ${counts.join(', ')}`
  return `${sentence}${hasOtherLines ? ', among other lines' : ''}.`
}
