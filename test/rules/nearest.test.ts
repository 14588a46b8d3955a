import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/rules/nearest.js'
import { factualities } from '../../src/vocabularies/index.js'

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
