import { describe, expect, it } from 'vitest'
import { notOneOf, unknownFields, wrongType } from '../../src/rules/messages.js'
import { eventSchema } from '../../src/schemas/index.js'

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
