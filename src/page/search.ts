import { around, isInsideWord } from '../text/boundaries.js'
import { fold } from '../text/folding.js'
import { occurrencesOf } from '../text/occurrences.js'
import type { Entry, Report } from './report.js'

/** Words without what people leave out or type otherwise: case, accents, typography. */
const plain = (words: string): string =>
  fold(words).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether one of some words begins with others. */
function hasBeginning(words: string, beginning: string): boolean {
  for (const index of occurrencesOf(words, beginning)) {
    if (!isInsideWord(around(words, index))) return true
  }
  return false
}

/** The words of a record that are searched. */
function wordsOf({ label, id, ...entry }: Entry): string {
  switch (entry.collection) {
    case 'entities': {
      const { name, aliases, description } = entry.record
      return [name, ...aliases, description].join(' ')
    }
    case 'quotes':
      return [label, 'text' in entry.record ? entry.record.text : ''].join(' ')
    case 'notes':
      return [entry.record.text, entry.record.better?.value ?? ''].join(' ')
    case 'references':
      return [label, entry.record.publisher].join(' ')
    default:
      return label
  }
}

/** Finds the records that have all of some words, or beginnings of them. */
export function searchIn(report: Report): (query: string) => readonly Entry[] {
  let index: (readonly [words: string, entry: Entry])[] | undefined
  return (query) => {
    // Mentions and relations only repeat the words of other records.
    index ??= [...report.entries.values()]
      .filter(({ collection }) => collection !== 'mentions' && collection !== 'relations')
      .map((entry) => [plain(wordsOf(entry)), entry])
    const wanted = plain(query).split(/\s+/).filter(Boolean)
    if (wanted.length === 0) return []
    return index.flatMap(([words, entry]) =>
      wanted.every((word) => hasBeginning(words, word)) ? entry : [],
    )
  }
}
