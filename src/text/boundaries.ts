/** A letter, mark or digit, in a script that puts spaces between words and writes nothing onto a name. */
const ofWord =
  /^(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}|\p{Script=Hangul}|\p{Script=Arabic}|\p{Script=Hebrew})[\p{L}\p{M}\p{N}]$/u
const ofAnyWord = /^[\p{L}\p{M}\p{N}]$/u

/** Languages that write suffixes onto names: Turkish and its kin, Finnish, Estonian, Hungarian, Basque. */
const suffixing = /^(?:az|et|eu|fi|hu|kk|ky|tk|tr|tt|ug|uz)(?:-|$)/i

/** Characters that join what stands on both sides into one word, and show nothing: non-joiner, joiner, soft hyphen. */
const joiner = /^(?:\u200c|\u200d|\u00ad|\u2060)$/

/** A character that belongs to the one before it. */
const extends_ = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d|[\u{e0020}-\u{e007f}])$/u
const regional = /^\p{Regional_Indicator}$/u
const pictograph = /^\p{Extended_Pictographic}$/u

/** The characters next to a place in a text: the last ones before it and the first ones after it. */
export interface Around {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** The characters around a UTF-16 index. */
export function around(text: string, index: number): Around {
  return {
    before: [...text.slice(Math.max(0, index - 16), index)],
    after: [...text.slice(index, index + 4)],
  }
}

/** Whether a place lies inside a character as people see it (a grapheme cluster). */
export function isInsideCharacter({ before, after }: Around): boolean {
  const [last, next] = [before.at(-1), after[0] ?? '']
  if (last === undefined) return false
  if (extends_.test(next)) return true
  if (last === '\u200d' && pictograph.test(next)) return true
  if (!regional.test(last) || !regional.test(next)) return false
  // Flags are pairs: inside one if an odd number of indicators stands before.
  let indicators = 0
  while (regional.test(before.at(-1 - indicators) ?? '')) indicators++
  return indicators % 2 === 1
}

/** Whether a place lies inside a word. */
export function isInsideWord({ before, after }: Around): boolean {
  const [last, next] = [before.at(-1) ?? '', after[0] ?? '']
  if (joiner.test(last)) return ofAnyWord.test(before.at(-2) ?? '') && ofAnyWord.test(next)
  if (joiner.test(next)) return ofAnyWord.test(last) && ofAnyWord.test(after[1] ?? '')
  return ofWord.test(last) && ofWord.test(next)
}

/** Whether a language writes suffixes onto names, so that a name may end inside a word. */
export const writesSuffixes = (language: string): boolean => suffixing.test(language)
