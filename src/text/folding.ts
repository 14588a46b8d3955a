/** Characters that look alike, each kind made one. */
const alike: readonly (readonly [characters: RegExp, one: string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u02bc\uff07\u0060\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]/g, '"'],
  [/[\u2010-\u2015\u2212\uff0d]/g, '-'],
  [/\u2026/g, '...'],
]

/** What most lines have none of: characters that may be folded, and spaces that are. */
const folds = /[^ -_a-~]| {2}/

/** Folds a text whose characters are composed already. */
const foldComposed = (text: string): string =>
  alike
    .reduce((folded, [characters, one]) => folded.replace(characters, one), text)
    .replaceAll(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replaceAll(/\p{White_Space}+/gu, ' ')

/**
 * A text in its folded form, in which only typography is made equal: NFC; characters that show nothing (default-ignorable)
 * left out; white space of any kind, and each run of it, one space, none around the text; quotation marks, apostrophes and
 * dashes of each kind one, an ellipsis three full stops.
 */
export const fold = (text: string): string =>
  folds.test(text) ? foldComposed(text.normalize('NFC')).trim() : text.trim()

/**
 * For each code point of the folded form of a text, the position in the text, in code points, of the character that it
 * comes from, and the end of the text at last; `undefined` if single characters do not make up the folded form.
 */
export function foldedPositions(text: string): readonly number[] | undefined {
  const positions: number[] = []
  let folded = ''
  let position = 0
  for (const [cluster] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    let part = foldComposed(cluster.normalize('NFC'))
    if (part === ' ' && (folded === '' || folded.endsWith(' '))) part = ''
    for (const _ of part) positions.push(position)
    folded += part
    for (const _ of cluster) position++
  }
  if (folded.endsWith(' ')) {
    folded = folded.slice(0, -1)
    positions.pop()
  }
  positions.push(position)
  return folded === fold(text) ? positions : undefined
}
