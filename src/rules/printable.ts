/** The most UTF-16 units of the input that a message quotes at a time. */
const mostUnits = 80

/** Characters that break a line, steer a terminal, turn the direction of text, or are none. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu

const escaped = (character: string): string => `\\u{${character.charCodeAt(0).toString(16)}}`

/** A text that can be printed on one line, and means there what it means here. */
export const printable = (text: string): string => text.replaceAll(unprintable, escaped)

// By hand: Intl.Segmenter takes three times as long, and some engines have none.
/** A character as people see it: a flag, or a code point with the marks and emoji that are joined to it. */
const characters =
  /\p{Regional_Indicator}{2}|.[\p{M}\p{Emoji_Modifier}]*(?:\u200d.[\p{M}\p{Emoji_Modifier}]*)*/gsu

/**
 * An id, a name or a value of the input as a message shows it: shortened between two characters if it is long, and safe to
 * print. Every message that quotes the input does it by this.
 */
export function shown(text: string): string {
  let kept = text
  if (text.length > mostUnits) {
    kept = ''
    for (const [character] of text.slice(0, 2 * mostUnits).matchAll(characters)) {
      if (kept.length + character.length >= mostUnits) break
      kept += character
    }
  }
  return printable(kept) + (kept === text ? '' : '…')
}
