import { isInsidePair } from './code-points.js'

/** The longest words that the engine's own search takes: it may compare all of them at each place of a text. */
const short = 64

/** Yields the UTF-16 indexes at which a text has words, overlapping ones included, in linear time. */
export function* occurrencesOf(text: string, words: string): Iterable<number> {
  const all = words.length > short ? longOccurrences(text, words) : shortOccurrences(text, words)
  for (const index of all) {
    if (!isInsidePair(text, index) && !isInsidePair(text, index + words.length)) yield index
  }
}

function* shortOccurrences(text: string, words: string): Iterable<number> {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) yield at
}

/** The search of Knuth, Morris and Pratt, which looks at each unit of the text once. */
function* longOccurrences(text: string, words: string): Iterable<number> {
  // How long a beginning of the words is also the end of their first so many units.
  const borders = new Int32Array(words.length + 1)
  borders[0] = -1
  for (let at = 0, border = -1; at < words.length; ) {
    while (border >= 0 && words[at] !== words[border]) border = borders[border] as number
    borders[++at] = ++border
  }
  for (let at = 0, matched = 0; at < text.length; ) {
    while (matched >= 0 && text[at] !== words[matched]) matched = borders[matched] as number
    at++
    matched++
    if (matched < words.length) continue
    yield at - matched
    matched = borders[matched] as number
  }
}
