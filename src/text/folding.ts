/** Characters that look alike, each kind made one. */
const alike: readonly (readonly [characters: RegExp, one: string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u02bc\uff07\u0060\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]/g, '"'],
  [/[\u2010-\u2015\u2212\uff0d]/g, '-'],
  [/\u2026/g, '...'],
]

/** What most lines have none of: characters that may be folded, and spaces that are. */
const folds = /[^ -_a-~]| {2}/

/** More marks in a row than any script writes (as in the Stream-Safe Text Format of Unicode). */
const manyMarks = /\p{M}{31}/u
const fewMarks = /\P{M}*\p{M}{1,30}|\P{M}+/gu

/**
 * A text with its characters composed (NFC). To put many marks in a row into order takes quadratic time: after 30 of them
 * the text is composed anew.
 */
const compose = (text: string): string =>
  manyMarks.test(text)
    ? text.replaceAll(fewMarks, (part) => part.normalize('NFC'))
    : text.normalize('NFC')

/** Folds a text whose characters are composed already. */
const foldComposed = (text: string): string =>
  alike
    .reduce((folded, [characters, one]) => folded.replace(characters, one), text)
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/\p{White_Space}+/gu, ' ')

/**
 * A text in its folded form, in which only typography is made equal: NFC; characters that show nothing (default-ignorable)
 * left out; white space of any kind, and each run of it, one space, none around the text; quotation marks, apostrophes and
 * dashes of each kind one, an ellipsis three full stops.
 */
export const fold = (text: string): string =>
  folds.test(text) ? foldComposed(compose(text)).trim() : text.trim()

/**
 * For each code point of the folded form of a text, the position in the text, in code points, of the character that it
 * comes from, and the end of the text at last; `undefined` if single characters do not make up the folded form.
 */
export function foldedPositions(text: string): readonly number[] | undefined {
  const positions: number[] = []
  const parts: string[] = []
  let position = 0
  for (const [cluster] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const part = foldComposed(compose(cluster))
    const last = parts.at(-1)
    if (part !== '' && (part !== ' ' || (last !== undefined && last !== ' '))) {
      for (const _ of part) positions.push(position)
      parts.push(part)
    }
    for (const _ of cluster) position++
  }
  if (parts.at(-1) === ' ') {
    parts.pop()
    positions.pop()
  }
  positions.push(position)
  return parts.join('') === fold(text) ? positions : undefined
}
