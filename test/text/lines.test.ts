import { describe, expect, it } from 'vitest'
import { linesOf, textOf } from '../../src/text/lines.js'

const breaks = {
  LF: '\n',
  CRLF: '\r\n',
  CR: '\r',
  'CR and CRLF': '\r\r\n',
  'a page break after LF': '\n\f',
  'a vertical tab': '\v',
  'a form feed': '\f',
  'a next line': '\u0085',
  'a line separator': '\u2028',
  'a paragraph separator': '\u2029',
}

describe('linesOf', () => {
  it.each(Object.entries(breaks))('finds the lines between %s', (_, lineBreak) => {
    const text = ['🌉 a', ' \u00a0b\t', '', ' ', 'VvV c', ''].join(lineBreak)
    const lines = [...linesOf(text)]
    expect(lines.map((line) => textOf(text, line))).toEqual(['🌉 a', 'b', 'VvV c'])
    expect(lines.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2])
    expect(lines.map(({ opensBlock }) => opensBlock)).toEqual([true, false, true])
    // Positions count code points.
    const characters = [...text]
    expect(
      lines.map(({ start, length }) => characters.slice(start, start + length).join('')),
    ).toEqual(['🌉 a', 'b', 'VvV c'])
  })

  it('opens a block with the first line, after blank lines too', () => {
    expect([...linesOf('\n a')].map(({ opensBlock }) => opensBlock)).toEqual([true])
    expect([...linesOf('a')].map(({ opensBlock }) => opensBlock)).toEqual([true])
    expect([...linesOf(' \n\n')]).toEqual([])
  })
})
