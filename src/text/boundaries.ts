/** A letter, mark or digit, in a script that puts spaces between words and writes nothing onto a name. */
const ofWord =
  /^(?!\p{scx=Han}|\p{scx=Hiragana}|\p{scx=Katakana}|\p{scx=Bopomofo}|\p{scx=Thai}|\p{scx=Lao}|\p{scx=Khmer}|\p{scx=Myanmar}|\p{scx=Hangul}|\p{scx=Arabic}|\p{scx=Hebrew}|\p{scx=Ethiopic})[\p{L}\p{M}\p{Nd}\p{Nl}]$/u
const ofAnyWord = /^[\p{L}\p{M}\p{Nd}\p{Nl}]$/u

/**
 * Languages that write suffixes onto names: Turkish and its kin; Finnish, Karelian, Sami, Estonian, Hungarian; Basque,
 * Albanian, Georgian, Armenian, Kurdish, Mongolian; languages of India, Nepal, Bangladesh and Sri Lanka.
 */
const suffixing =
  /^(?:az|ba|crh|cv|gag|kaa|kk|ky|sah|tk|tr|tt|ug|uz|et|fi|hu|krl|se|eu|hy|ka|ku|mn|sq|as|bn|gu|kn|ml|mr|ne|or|si|ta|te)(?:-|$)/i

/** Characters that join what stands on both sides into one word, and show nothing: non-joiner, joiner, soft hyphen. */
const joiner = /^(?:\u200c|\u200d|\u00ad|\u2060)$/

/** A character that belongs to the one before it. */
const extends_ =
  /^(?:\p{M}|\p{Emoji_Modifier}|\u200d|[\u0e33\u0eb3\uff9e\uff9f]|[\u{e0020}-\u{e007f}])$/u
/** Parts of a Hangul syllable: those that begin one, and those that only continue one. */
const leading = /^[\u1100-\u115f\ua960-\ua97c]$/
const continuing = /^[\u1160-\u11ff\ud7b0-\ud7fb]$/
const hangul = /^\p{Script=Hangul}$/u
const regional = /^\p{Regional_Indicator}$/u
const pictograph = /^\p{Extended_Pictographic}$/u

/** The characters next to a place in a text: the last ones before it and the first ones after it. */
export interface Around {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** The characters around a UTF-16 index. Of flags that follow each other many are looked at: they are pairs. */
export function around(text: string, index: number): Around {
  const units = text.charCodeAt(index - 2) === 0xd83c ? 256 : 16
  return {
    before: [...text.slice(Math.max(0, index - units), index)],
    after: [...text.slice(index, index + 4)],
  }
}

/** Whether a place lies inside a character as people see it (a grapheme cluster). */
export function isInsideCharacter({ before, after }: Around): boolean {
  // By hand: Intl.Segmenter takes five times as long, and where Indic letters join its answer depends on the engine.
  const [last, next] = [before.at(-1), after[0] ?? '']
  if (last === undefined) return false
  if (extends_.test(next)) return true
  if (last === '\u200d' && pictograph.test(next)) return true
  if (continuing.test(next) ? hangul.test(last) : leading.test(next) && leading.test(last))
    return true
  if (!regional.test(last) || !regional.test(next)) return false
  // Flags are pairs: inside one if an odd number of indicators stands before.
  let indicators = 0
  while (regional.test(before.at(-1 - indicators) ?? '')) indicators++
  return indicators % 2 === 1
}

/** Whether a place lies inside a word. */
export function isInsideWord({ before, after }: Around): boolean {
  const [last, next] = [before.at(-1) ?? '', after[0] ?? '']
  if (!joiner.test(last) && !joiner.test(next)) return ofWord.test(last) && ofWord.test(next)
  const isShown = (character: string) => !joiner.test(character)
  const [one, other] = [[...before].reverse().find(isShown), after.find(isShown)]
  return ofAnyWord.test(one ?? '') && ofAnyWord.test(other ?? '')
}

/** Whether a language writes suffixes onto names, so that a name may end inside a word. */
export const writesSuffixes = (language: string): boolean => suffixing.test(language)
