/** Characters that look alike, each kind made one. */
const alike: readonly (readonly [characters: RegExp, one: string])[] = [
  [
    /[\u0060\u00b4\u02b9\u02bb-\u02bf\u02c8\u055a\u05f3\u2018-\u201b\u2032\u2039\u203a\ua78c\uff07]/g,
    "'",
  ],
  [/[\u00ab\u00bb\u02ba\u05f4\u201c-\u201f\u2033\u275d\u275e\u301d-\u301f\uff02]/g, '"'],
  [/[\u058a\u05be\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/g, '-'],
  [/\u2026/g, '...'],
]

/** Letters that printers join. */
const ligatures = /[\ufb00-\ufb06]/g

/** What typewriters and wires write for a quotation mark, a dash and an ellipsis. */
const typewritten = /''|-{2,}|\. \. \./g
const printed = (run: string) => (run === "''" ? '"' : run.startsWith('-') ? '-' : '...')

/** What most lines have none of: characters that may be folded, and spaces that are. */
const folds = /[^ -_a-~]| {2}|''|--|\. \. \./

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

/** A character with its marks, or the parts of a Hangul syllable: what composing makes one. */
const clusters =
  /\p{White_Space}|[\u1100-\u115f\uac00-\ud7a3][\u1160-\u11ff]*\p{M}*|\P{M}\p{M}*|\p{M}+/gsu

/** Folds a text whose characters are composed already. */
const foldComposed = (text: string): string =>
  alike
    .reduce((folded, [characters, one]) => folded.replace(characters, one), text)
    .replaceAll(ligatures, (letters) => letters.normalize('NFKC'))
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/\p{White_Space}+/gu, ' ')

/**
 * A text in its folded form, in which only typography is made equal: NFC; characters that show nothing (default-ignorable)
 * left out; white space of any kind, and each run of it, one space, none around the text; quotation marks, apostrophes and
 * dashes of each kind one, as two apostrophes and several hyphens are; an ellipsis three full stops; ligatures their letters.
 */
export const fold = (text: string): string =>
  folds.test(text)
    ? foldComposed(compose(text)).trim().replaceAll(typewritten, printed)
    : text.trim()

/**
 * For each code point of the folded form of a text, the position in the text, in code points, of the character that it
 * comes from, and the end of the text at last.
 */
export function foldedPositions(text: string): readonly number[] {
  const positions: number[] = []
  const parts: string[] = []
  let position = 0
  for (const [cluster] of text.matchAll(clusters)) {
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
  // A character counts as one, as in the positions.
  const flat = parts.join('').replaceAll(/[\u{10000}-\u{10ffff}]/gu, '\uffff')
  const leftOut = new Set<number>()
  for (const { 0: run, index } of flat.matchAll(typewritten)) {
    for (let at = 1; at < run.length; at++) if (run[at] !== '.') leftOut.add(index + at)
  }
  const kept = positions.filter((_, at) => !leftOut.has(at))
  kept.push(position)
  return kept
}
