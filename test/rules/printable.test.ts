import { describe, expect, it } from 'vitest'
import { shown } from '../../src/rules/printable.js'

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
