import { createHash } from 'node:crypto'
import type { Anchor, AnySource } from '../../src/types/index.js'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Writes a text, and says where each piece of it stands. */
export class TextWriter {
  #text = ''
  #length = 0
  #paragraphs: { start: number; end: number; sha256: string }[] = []
  #paragraph = ''

  /** Positions are code points. */
  write(words: string): Anchor {
    const start = this.#length
    this.#text += words
    this.#paragraph += words
    for (const _ of words) this.#length++
    return { start, end: this.#length }
  }

  endParagraph(): void {
    const end = this.#length
    const last = this.#paragraphs.at(-1)
    const start = last ? last.end + 1 : 0
    this.#paragraphs.push({ start, end, sha256: sha256(this.#paragraph) })
    this.#paragraph = ''
    this.#text += '\n'
    this.#length++
  }

  /** The source of all that was written, in paragraphs that have ended. */
  source(id: string, finalLineBreak: boolean): AnySource {
    const text = finalLineBreak ? this.#text : this.#text.slice(0, -1)
    return {
      id,
      language: 'en',
      length: finalLineBreak ? this.#length : this.#length - 1,
      sha256: sha256(text),
      canonicalForm: { encoding: 'UTF-8', lineBreak: 'LF', finalLineBreak },
      paragraphs: this.#paragraphs,
    }
  }
}
