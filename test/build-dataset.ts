import { createHash } from 'node:crypto'
import type { AnyDataset } from '../src/types/index.js'

type Anchor = { start: number; end: number }

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** A mutable dataset on a text, with anchors found by their words. */
export function buildDataset(
  text: string,
  records: (anchor: (words: string) => Anchor) => Omit<AnyDataset, 'source'>,
): AnyDataset {
  const anchor = (words: string) => {
    const index = text.indexOf(words)
    if (index === -1) throw new Error(`The text has no words “${words}”`)
    const start = [...text.slice(0, index)].length
    return { start, end: start + [...words].length }
  }
  let start = 0
  const paragraphs = text.split('\n').map((paragraph) => {
    const end = start + [...paragraph].length
    const described = { start, end, sha256: sha256(paragraph) }
    start = end + 1
    return described
  })
  return {
    ...records(anchor),
    source: {
      id: 'invented-report',
      language: 'en',
      length: [...text].length,
      sha256: sha256(text),
      canonicalForm: { encoding: 'UTF-8', lineBreak: 'LF', finalLineBreak: false },
      paragraphs,
    },
  }
}
