import { describe, expect, it } from 'vitest'
import { nearest, notOneOf, shown, unknownFields, wrongType } from '../../src/rules/messages.js'
import { eventSchema } from '../../src/schemas/index.js'
import { factualities } from '../../src/vocabularies/index.js'

describe('shown', () => {
  it('quotes what is short as it is', () => {
    for (const text of ['', 'ada-bell', 'Müller 🌉 👩‍👩‍👧', 'a'.repeat(80)]) {
      expect(shown(text)).toBe(text)
    }
  })

  it('quotes at most 80 characters', () => {
    expect(shown('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`)
    expect(shown('a'.repeat(1_000_000))).toHaveLength(80)
  })

  it.each([
    ['a surrogate pair', 'a'.repeat(78), '🌉'],
    ['an accented letter', 'a'.repeat(78), 'e\u0301'],
    ['a family', 'a'.repeat(75), '👩‍👩‍👧'],
    ['a flag', 'a'.repeat(77), '🇺🇦'],
  ])('does not cut %s', (_, before, character) => {
    expect(shown(`${before}${character}${'b'.repeat(80)}`)).toBe(`${before}…`)
  })

  it('leaves out a character that is longer: marks without end', () => {
    expect(shown(`ab${'\u0301'.repeat(1000)}`)).toBe('a…')
  })

  it('escapes what breaks lines, steers terminals, turns the direction of text, or is half a character', () => {
    expect(shown('a\u001b[2J\r\n\u0085\u2028\u2029\u202e\u2066\u200f\ud83cb')).toBe(
      'a\\u{1b}[2J\\u{d}\\u{a}\\u{85}\\u{2028}\\u{2029}\\u{202e}\\u{2066}\\u{200f}\\u{d83c}b',
    )
  })
})

describe('wrongType', () => {
  it.each([
    [undefined, 'is missing: give a string'],
    [null, 'must be a string, not null'],
    [7, 'must be a string, not 7'],
    [true, 'must be a string, not true'],
    ['7', 'must be a string, not a string'],
    [[], 'must be a string, not an array'],
    [{}, 'must be a string, not an object'],
    [7n, 'must be a string, not a bigint'],
    [() => 7, 'must be a string, not a function'],
    [Symbol('s'), 'must be a string, not a symbol'],
    [new Date(0), 'must be a string, not a Date'],
  ])('says what %s is', (value, message) => {
    expect(wrongType('a string', value)).toBe(message)
  })
})

describe('wrongType of what throws', () => {
  it('says that it cannot be read', () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    expect(wrongType('a string', proxy)).toBe('must be a string, not a proxy that cannot be read')
  })
})

describe('notOneOf', () => {
  const letters = [...'abcdefghijklmnopqrstu']

  it('names the values, of more than twenty a few', () => {
    expect(notOneOf(['a'], 'x')).toBe("must be 'a', not 'x'")
    expect(notOneOf(['denied'], 'denies')).toBe("must be 'denied', not 'denies'")
    expect(notOneOf([true, 'a'], 7)).toBe("must be one of true, 'a', not 7")
    expect(notOneOf(['a', 'b'], {})).toBe("must be one of 'a', 'b', not an object")
    expect(notOneOf(letters.slice(0, 20), undefined)).toMatch(/one of 'a', 'b', .*, 't'$/)
    expect(notOneOf(letters, undefined)).toBe(
      "is missing: give one of 21 values ('a', 'b', 'c', 'd', 'e' …)",
    )
  })

  it('asks for the value that was probably meant', () => {
    expect(notOneOf(['occurred', 'denied'], 'ocurred')).toBe(
      "must be one of 'occurred', 'denied', not 'ocurred': did you mean 'occurred'?",
    )
  })
})

describe('unknownFields', () => {
  it('names three of them, and the fields that there are', () => {
    expect(unknownFields(['x'], ['id', 'name'])).toBe(
      "has a field that it must not have: 'x': leave it out; allowed are id, name",
    )
    expect(unknownFields(['alias'], ['id', 'aliases'])).toBe(
      "has a field that it must not have: 'alias' (did you mean 'aliases'?): rename it or leave it out; allowed are id, aliases",
    )
    expect(unknownFields(['nam', 'y', 'z'], ['id', 'name'])).toBe(
      "has fields that it must not have: 'nam' (did you mean 'name'?), 'y', 'z': rename them or leave them out; allowed are id, name",
    )
    expect(unknownFields(['v', 'w', 'x', 'y', 'z'], ['name'])).toBe(
      "has fields that it must not have: 'v', 'w', 'x' and 2 more: leave them out; allowed are name",
    )
  })
})

describe('nearest', () => {
  it('finds the word that differs in the fewest letters, of equals the first', () => {
    expect(nearest('bridge', ['bracket', 'bridgen', 'bridges'])).toBe('bridgen')
    expect(nearest('organisation', ['organizations', 'organization'])).toBe('organization')
    expect(nearest('abc', ['abcd', 'abc'])).toBe('abc')
  })

  it('takes two letters that have changed places for one mistake', () => {
    expect(nearest('titel', ['title'])).toBe('title')
    expect(nearest('brigde', ['bridge'])).toBe('bridge')
  })

  it('finds a word in another case, or with other dashes or spaces, rather than a near one', () => {
    expect(nearest('CTU', factualities)).toBe('CTu')
    expect(nearest('ct-', factualities)).toBe('CT-')
    expect(nearest('ARREST', ['arrests', 'arrest'])).toBe('arrest')
    expect(nearest('Not occurred', ['occurred', 'not-occurred'])).toBe('not-occurred')
    expect(nearest('at_least', ['at-last', 'at-least'])).toBe('at-least')
    for (const minus of ['\u2010', '\u2013', '\u2014', '\u2212']) {
      expect(nearest(`PS${minus}`, factualities)).toBe('PS-')
    }
  })

  it.each([
    'CT',
    'PS',
    'CT+-',
    'CTx',
    'impossible',
    'unplanned',
    'non-possible',
    'not-equal',
    'unequal',
    'supported-by',
    'presupposed-by',
    'caused-by',
    'election',
    'a-visit-unplanned',
    'no-visit-planned',
  ])('does not take %s for its opposite, or for something else', (word) => {
    const words = [
      ...factualities,
      ...['possible', 'planned', 'equal', 'supports', 'presupposes', 'causes', 'rejection'],
      ...['a-visit-planned', 'not-visit-planned'],
    ]
    expect(nearest(word, words)).toBeUndefined()
  })

  it('finds a word that begins like a negation', () => {
    expect(nearest('ivasion', ['invasion'])).toBe('invasion')
    expect(nearest('not-ocurred', ['occurred', 'not-occurred'])).toBe('not-occurred')
  })

  it('finds none if more than one letter in five differs, but lets one differ in a word of four', () => {
    expect(nearest('bridge', ['bracket', 'bri', 'bridging', ''])).toBeUndefined()
    expect(nearest('abcd', ['abxy'])).toBeUndefined()
    expect(nearest('abc', ['abx'])).toBeUndefined()
    expect(nearest('abcd', ['abcx'])).toBe('abcx')
    expect(nearest('abcdefghi', ['abcdefgxy'])).toBeUndefined()
    expect(nearest('abcdefghij', ['abcdefghxy'])).toBe('abcdefghxy')
  })

  it('takes no long search: of a long word, or of more words than are worth it', () => {
    const word = 'a'.repeat(100)
    expect(nearest(word, [`${word}b`])).toBe(`${word}b`)
    expect(nearest(`${word}a`, [word])).toBeUndefined()
    const others = Array.from({ length: 100 }, () => 'b'.repeat(100))
    expect(nearest(word, [...others.slice(1), word])).toBe(word)
    expect(nearest(word, [...others, word])).toBeUndefined()
    const effort = { left: 20 }
    expect(nearest('abcd', ['abcx'], effort)).toBe('abcx')
    expect(effort.left).toBe(4)
    expect(nearest('abcd', ['abcx'], effort)).toBeUndefined()
    // A word of quite another length costs little.
    const little = { left: 36 }
    expect(nearest('abcd', ['a'.repeat(50), 'b'.repeat(50), 'abcx'], little)).toBe('abcx')
    expect(little.left).toBe(0)
  })
})

describe('the messages of a schema', () => {
  it('quote names and values of the input in one printable line', () => {
    const { error } = eventSchema.safeParse({
      '\u001b[2J\r\n2031 ERROR root logged in \u202e': 1,
      [`${'x'.repeat(78)}🌉 and more`]: 1,
      type: '\u0000\u2029',
      time: { edtf: '2022-13\r\nERROR', basis: 'inferred' },
    })
    const messages = error?.issues.map(({ message }) => message) ?? []
    expect(messages.length).toBeGreaterThan(5)
    for (const message of messages) {
      expect(message).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
    }
    expect(messages.join('\n')).toContain("'\\u{1b}[2J\\u{d}\\u{a}2031 ERROR root")
    expect(messages.join('\n')).toContain('there is no 2022-13 in the calendar')
  })
})
