import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../../src/text/excerpt.js'
import type { Digest } from '../../src/text/sha256.js'
import { describeParagraphs } from '../../src/verify/describe-paragraphs.js'
import { findParagraphs } from '../../src/verify/find-paragraphs.js'
import { buildSource } from '../../src/verify/index.js'

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

/** The source of some paragraphs. */
const sourceOf = (...paragraphs: readonly string[]) =>
  buildSource(paragraphs.join('\n'), { id: 'one', language: 'en' })

/** What becomes of some paragraphs in a text: the status, and the words in the text. */
async function describedIn(text: string, ...paragraphs: readonly string[]) {
  const source = await sourceOf(...paragraphs)
  const described = describeParagraphs(text, source, await findParagraphs(text, source))
  expect(described.map(({ index }) => index)).toEqual(paragraphs.map((_, index) => index))
  return described.map(({ status, anchor }) =>
    anchor ? `${status}: ${excerpt(text, anchor)}` : status,
  )
}

const statusesIn = async (text: string, ...paragraphs: readonly string[]) =>
  (await describedIn(text, ...paragraphs)).map((described) => described.replace(/:.*/s, ''))

const [one, two, three, four, five, six] = [
  'The bridge 🌉 opens.',
  'The ferry stops.',
  'The harbour waits for both.',
  'A gull sits on the quay.',
  'Nobody counts the gulls.',
  'The lamps are lit at six.',
] as const

describe('paragraphs to the last character', () => {
  it('are verbatim in their order, and moved out of it', async () => {
    expect(await describedIn([one, two, three].join('\n'), one, two, three)).toEqual([
      `verbatim: ${one}`,
      `verbatim: ${two}`,
      `verbatim: ${three}`,
    ])
    expect(await describedIn([three, one, two].join('\n\n'), one, two, three)).toEqual([
      `verbatim: ${one}`,
      `verbatim: ${two}`,
      `moved: ${three}`,
    ])
  })

  it('are found broken into lines, in a block of their own or next to other lines', async () => {
    expect(await describedIn('The bridge\n🌉\nopens.\n\nThe\nferry stops.', one, two)).toEqual([
      'verbatim: The bridge\n🌉\nopens.',
      'verbatim: The\nferry stops.',
    ])
    expect(
      await describedIn('NEWS\nThe bridge\n🌉 opens.\nThe ferry\nstops.\nMORE', one, two),
    ).toEqual(['verbatim: The bridge\n🌉 opens.', 'verbatim: The ferry\nstops.'])
  })

  it('are found once for each copy', async () => {
    expect(await statusesIn([two, one].join('\n'), two, one, two)).toEqual([
      'verbatim',
      'verbatim',
      'missing',
    ])
    expect(await statusesIn([two, one, two].join('\n'), two, one, two)).toEqual([
      'verbatim',
      'verbatim',
      'verbatim',
    ])
  })

  it('are found in order where one copy is broken next to other lines and another is whole', async () => {
    const text = `NEWS\nThe ferry\nstops.\n\n${one}\n\n${two}`
    expect(await describedIn(text, two, one, two)).toEqual([
      'verbatim: The ferry\nstops.',
      `verbatim: ${one}`,
      `verbatim: ${two}`,
    ])
  })

  it('are found in order where another copy, broken next to other lines, stands before', async () => {
    const other = 'A gull is there.'
    expect(other).toHaveLength(two.length)
    const text = `NEWS\nThe ferry\nstops.\n\n${one}\n\n${two}`
    expect(await describedIn(text, one, two, other)).toEqual([
      `verbatim: ${one}`,
      `verbatim: ${two}`,
      'missing',
    ])
  })

  it('do not share lines with a paragraph next to other lines', async () => {
    const text = `${one}\n\nNEWS\n${two}\nNobody minds.`
    expect(await describedIn(text, one, two, `${two} Nobody minds.`)).toEqual([
      `verbatim: ${one}`,
      `verbatim: ${two}`,
      'altered: Nobody minds.',
    ])
  })

  it('that were moved do not keep one in its place from being found', async () => {
    const text = `${three}\n\n${four}\n\nNEWS\nOne\n${two}\nAnother.\nMORE`
    expect(await describedIn(text, two, three, four, `One ${two} Another.`)).toEqual([
      `moved: ${two}`,
      `verbatim: ${three}`,
      `verbatim: ${four}`,
      `verbatim: One\n${two}\nAnother.`,
    ])
  })

  it('are found as blocks where a line above them is the same as one of them', async () => {
    const broken = (text: string) => text.replace(' ', '\n')
    // The line above takes its place in the order only until the others are found.
    const text = [six, '', 'NEWS', broken(one), '', 'MORE', broken(two), '', 'END', broken(six)]
    expect(await describedIn(text.join('\n'), one, two, six)).toEqual([
      `verbatim: ${broken(one)}`,
      `verbatim: ${broken(two)}`,
      `verbatim: ${broken(six)}`,
    ])
  })

  it('are found whichever of very many ways to join their lines is right', async () => {
    // Some hyphens are the word's own, some the printer's, and one stands before a space.
    const copy = 'a-\nb-\nc-\nd-\ne-\nf-\ng-\nh-\ni-\nj-\nk-\nl'
    const paragraph = 'abcd-efg-hij- kl'
    expect(await statusesIn(copy, paragraph)).toEqual(['verbatim'])
    // Korean is broken between words and syllables alike.
    const korean = '그는 다리가 안전하다고 말했다. 도시는 조용하다고 그가 어제 다시 말했다.'
    const wrapped = korean.replaceAll(/(.{5})(?=.)/g, '$1\n').replaceAll(/ ?\n ?/g, '\n')
    expect(await statusesIn(`${one}\n${wrapped}`, one, korean)).toEqual(['verbatim', 'verbatim'])
  })

  it('are found among very many lines', async () => {
    const others = Array.from({ length: 300 }, (_, index) => `${'x'.repeat(15)}${index}`)
    const text = [...others, one, ...others.slice(100), two, ...others].join('\n')
    expect(await describedIn(text, one, two)).toEqual([`verbatim: ${one}`, `verbatim: ${two}`])
  })

  it('are found after equal lines of their length', async () => {
    const divider = '*'.repeat(two.length)
    for (const count of [1, 63, 64, 65, 128, 200]) {
      const text = [...Array.from({ length: count }, () => divider), two].join('\n')
      expect(await describedIn(text, two)).toEqual([`verbatim: ${two}`])
    }
  })

  it('are found in a text without folded forms of the source', async () => {
    const { paragraphs } = await sourceOf(one, two)
    const source = {
      paragraphs: paragraphs.map(({ start, end, sha256 }) => ({ start, end, sha256 })),
    }
    const { places, typographic } = await findParagraphs(`${one}\nThe  ferry stops.`, source)
    expect([...places.keys()]).toEqual([0])
    expect([...typographic.keys()]).toEqual([])
  })
})

describe('the work', () => {
  it('hashes equal lines once', async () => {
    const source = await sourceOf(two)
    const texts: string[] = []
    const digest: Digest = async (bytes) => {
      texts.push(new TextDecoder().decode(bytes))
      return hash(bytes)
    }
    const divider = '*'.repeat(two.length)
    const lines = Array.from({ length: 200 }, () => divider)
    await findParagraphs([...lines, two, ...lines, two].join('\n\n'), source, digest)
    expect(texts.sort()).toEqual([divider, two].sort())
  })

  it('hashes no line of another length', async () => {
    const source = await sourceOf(two.repeat(10))
    let count = 0
    const digest: Digest = async (bytes) => {
      count++
      return hash(bytes)
    }
    await findParagraphs([one, one.repeat(3), three.repeat(20)].join('\n\n'), source, digest)
    expect(count).toBe(0)
  })

  it('hashes no lines together that are as long as a paragraph that is found in its place', async () => {
    const source = await sourceOf(one, three.repeat(5))
    const texts: string[] = []
    const digest: Digest = async (bytes) => {
      texts.push(new TextDecoder().decode(bytes))
      return hash(bytes)
    }
    const lines = ['x'.repeat(8), 'y'.repeat([...one].length - 9), 'zz']
    await findParagraphs([one, '', ...lines].join('\n'), source, digest)
    expect(texts).toEqual([one])
  })

  it('looks for no other typography of a source without folded forms', async () => {
    const { paragraphs } = await sourceOf(two)
    const source = {
      paragraphs: paragraphs.map(({ start, end, sha256 }) => ({ start, end, sha256 })),
    }
    let count = 0
    const digest: Digest = async (bytes) => {
      count++
      return hash(bytes)
    }
    await findParagraphs('The  ferry stops.', source, digest)
    expect(count).toBe(0)
  })

  it.each([
    [1000, 16],
    [10, 300_000],
  ])(
    'hashes several of %i lines of %i characters at a time, and never many',
    async (count, length) => {
      const source = await sourceOf('a'.repeat(length))
      const lines = Array.from({ length: count }, (_, index) => `${index}`.padStart(length, 'x'))
      let [now, most] = [0, 0]
      const digest: Digest = async (bytes) => {
        most = Math.max(most, ++now)
        await undefined
        now--
        return hash(bytes)
      }
      await findParagraphs(lines.join('\n\n'), source, digest)
      expect(most).toBeGreaterThan(1)
      expect(most).toBeLessThanOrEqual(64)
      expect((most - 1) * length).toBeLessThan(1_000_000)
    },
  )

  it('lets other work run between very many equal lines', async () => {
    const source = await sourceOf(two)
    const text = Array.from({ length: 10_000 }, () => '*'.repeat(two.length)).join('\n\n')
    let hasRun = false
    setTimeout(() => {
      hasRun = true
    })
    await findParagraphs(text, source, async (bytes) => hash(bytes))
    expect(hasRun).toBe(true)
  })
})

describe('paragraphs in another typography', () => {
  const quoted = '“The bridge – so long – is safe,” said Ada.'
  const plain = '"The bridge - so long - is safe," said Ada.'

  it.each([
    ['other quotation marks and dashes', quoted, plain],
    ['an ellipsis', 'Wait… they said.', 'Wait... they said.'],
    ['many full stops', `${'...'.repeat(100)} so`, `${'…'.repeat(100)} so`],
    ['no-break spaces and tabs', 'It is 5 o’clock.', "It is 5\u00a0\to'clock."],
    ['soft hyphens', 'The harbour waits.', 'The har\u00adbour waits.'],
    ['decomposed letters', 'The café opens.', 'The cafe\u0301 opens.'],
  ])('are found: %s', async (_, paragraph, copy) => {
    expect(await describedIn(copy, paragraph)).toEqual([`typographic: ${copy}`])
    expect(await describedIn(`Another line.\n${copy}\nMore.`, paragraph)).toEqual([
      `typographic: ${copy}`,
    ])
  })

  it('are found as a block of lines', async () => {
    const broken = plain.replace(' - so', '\n- so').replace('is ', 'is\n')
    for (const text of [
      broken,
      `${broken}\n\n${one}`,
      `${one}\n\n${broken}`,
      `${one}\n${two}\n\n${broken}\n\n${one}\n${two}`,
      `${one.repeat(20)}\n${two}\n\n${broken}\n\n${one.repeat(20)}\n${two}`,
    ]) {
      expect(await describedIn(text, quoted)).toEqual([`typographic: ${broken}`])
    }
    // Next to other lines too.
    for (const text of [`${broken}\n${one}`, `${one}\n${broken}`]) {
      expect(await describedIn(text, quoted)).toEqual([`typographic: ${broken}`])
    }
  })

  it('are found as a block where folding makes them longer', async () => {
    const paragraph = 'Wait… they said “so”… and left.'
    const copy = 'Wait... they\nsaid "so"...\nand left.'
    for (const text of [copy, `${one}\n\n${copy}\n\n${two}\n\n${three}`]) {
      expect(await describedIn(text, paragraph)).toEqual([`typographic: ${copy}`])
    }
  })

  it('are joined as their lines were broken', async () => {
    for (const [paragraph, copy] of [
      ['He spoke of a “well-known” plan.', 'He spoke of a "well-\nknown" plan.'],
      ['He spoke of a “bridge” – so.', 'He spoke of a "bri-\ndge" - so.'],
      ['他说：“桥是安全的。”', '他说："桥是安\n全的。"'],
    ] as const) {
      expect(await describedIn(copy, paragraph)).toEqual([`typographic: ${copy}`])
      expect(await describedIn(`${one}\n${copy}\n${two}`, one, paragraph, two)).toEqual([
        `verbatim: ${one}`,
        `typographic: ${copy}`,
        `verbatim: ${two}`,
      ])
    }
  })

  it('stand in one order with those to the last character', async () => {
    const text = [plain, one, plain, two].join('\n')
    expect(await describedIn(text, one, quoted, two)).toEqual([
      `verbatim: ${one}`,
      `typographic: ${plain}`,
      `verbatim: ${two}`,
    ])
    const found = await findParagraphs(text, await sourceOf(one, quoted, two))
    expect(found.typographic.get(1)?.lines[0]?.ordinal).toBe(2)
  })

  it('are found in order among others, and out of it', async () => {
    const text = [one, plain, two].join('\n')
    expect(await statusesIn(text, one, quoted, two)).toEqual([
      'verbatim',
      'typographic',
      'verbatim',
    ])
    expect(await statusesIn(text, quoted, one, two)).toEqual([
      'typographic',
      'verbatim',
      'verbatim',
    ])
  })

  it('are told apart by their length, the shorter one too', async () => {
    const long = `${quoted} ${quoted} ${quoted}`
    for (const text of [`${plain}\n\n${plain} ${plain} ${plain}`]) {
      expect(await describedIn(text, quoted, long)).toEqual([
        `typographic: ${plain}`,
        `typographic: ${plain} ${plain} ${plain}`,
      ])
    }
  })

  it('are not taken from the lines of other paragraphs', async () => {
    expect(await statusesIn(plain, plain, quoted)).toEqual(['verbatim', 'missing'])
    const broken = plain.replace(' - so', '\n- so')
    expect(await statusesIn(broken, plain, quoted)).toEqual(['verbatim', 'missing'])
    const half = '"The bridge - so long'
    const text = `${half}\n- is safe," said Ada.`
    expect(await describedIn(text, half, quoted)).toEqual([
      `verbatim: ${half}`,
      'altered: - is safe," said Ada.',
    ])
  })

  it('are not looked for where a paragraph is found to the last character', async () => {
    const source = await sourceOf(one, quoted, two)
    for (const missing of [two, 'Something else.']) {
      const text = [one, quoted, plain, missing].join('\n')
      const { places, typographic } = await findParagraphs(text, source)
      expect(places.has(1)).toBe(true)
      expect([...typographic.keys()]).toEqual([])
    }
  })

  it('are found once for each copy', async () => {
    const sorted = async (text: string) => (await statusesIn(text, quoted, quoted)).sort()
    expect(await sorted(plain)).toEqual(['missing', 'typographic'])
    expect(await sorted(`${plain}\n\n${one}`)).toEqual(['missing', 'typographic'])
    expect(await sorted(`${plain}\n\n${plain}`)).toEqual(['typographic', 'typographic'])
  })

  /** A paragraph of letters, and of characters that show nothing, which stand within. */
  const withInvisible = (letters: number, invisible: number) =>
    `a${'\u00ad'.repeat(invisible)}${'b'.repeat(letters - 1)}`

  it('may be shorter than the paragraph by ten characters and a tenth', async () => {
    const statusOf = (letters: number, invisible: number) =>
      statusesIn('a'.concat('b'.repeat(letters - 1)), withInvisible(letters, invisible))
    expect(await statusOf(80, 20)).toEqual(['typographic'])
    expect(await statusOf(79, 21)).toEqual(['missing'])
    // As many full stops as ellipses make, and fewer than a tenth and ten characters left out.
    const stops = `.${'\u00ad'.repeat(19)}${'.'.repeat(80)}`
    expect(await statusesIn('…'.repeat(27), stops)).toEqual(['typographic'])
  })

  it('may have twice as many characters that show nothing as the paragraph has characters', async () => {
    const paragraph = withInvisible(20, 0)
    expect(await statusesIn(withInvisible(20, 40), paragraph)).toEqual(['typographic'])
    expect(await statusesIn(withInvisible(20, 41), paragraph)).toEqual(['missing'])
  })
})

describe('lines in place of paragraphs', () => {
  it('are altered paragraphs, where as many as were expected stand between two others', async () => {
    const text = ['A tram opens.', one, 'A boat stops.', three, 'A gull.', 'Two gulls.', six].join(
      '\n',
    )
    expect(await describedIn(`${text}\nEnd.`, two, one, two, three, four, five, six, one)).toEqual([
      'altered: A tram opens.',
      `verbatim: ${one}`,
      'altered: A boat stops.',
      `verbatim: ${three}`,
      'altered: A gull.',
      'altered: Two gulls.',
      `verbatim: ${six}`,
      'altered: End.',
    ])
  })

  it('say nothing where more or fewer stand there', async () => {
    const text = [one, 'A tram.', three, 'A boat.\n\nA gull.', six].join('\n')
    expect(await statusesIn(text, one, two, two, three, four, six)).toEqual([
      'verbatim',
      'missing',
      'missing',
      'verbatim',
      'missing',
      'verbatim',
    ])
    const around = `A tram.\n\nA boat.\n${one}\nA gull.\n\nA lamp.`
    expect(await statusesIn(around, two, one, three)).toEqual(['missing', 'verbatim', 'missing'])
  })

  it('are one paragraph where no blank one stands between them, and others on both sides', async () => {
    const text = `${one}\n\nThe boat\nstops.\n\nThe gull\nwaits.\n\n${four}\nThe lamps\nare lit.`
    expect(await describedIn(text, one, two, three, four, five)).toEqual([
      `verbatim: ${one}`,
      'altered: The boat\nstops.',
      'altered: The gull\nwaits.',
      `verbatim: ${four}`,
      'altered: The lamps\nare lit.',
    ])
  })

  it('are not joined over a moved paragraph', async () => {
    const text = [one, 'A boat.', six, 'A gull.', four, five].join('\n')
    expect(await statusesIn(text, one, two, four, five, six)).toEqual([
      'verbatim',
      'missing',
      'verbatim',
      'verbatim',
      'moved',
    ])
  })

  it('say nothing where no paragraph is found', async () => {
    expect(await statusesIn('A tram.', one)).toEqual(['missing'])
    expect(await statusesIn('', one)).toEqual(['missing'])
  })

  it('are not those of a moved paragraph', async () => {
    const text = [one, five, 'A boat stops.', three, four, 'The lamps.'].join('\n')
    expect(await describedIn(text, one, two, three, four, five, six)).toEqual([
      `verbatim: ${one}`,
      'altered: A boat stops.',
      `verbatim: ${three}`,
      `verbatim: ${four}`,
      `moved: ${five}`,
      'altered: The lamps.',
    ])
  })

  it('are found between paragraphs of several lines, and typographic ones', async () => {
    const quoted = 'The “harbour” waits.'
    const text =
      'The bridge\n🌉\nopens.\n\nA boat.\n\nThe "harbour"\nwaits.\n\nA gull.\n\nThe lamps\nare lit at six.'
    expect(await describedIn(text, one, two, quoted, four, six)).toEqual([
      'verbatim: The bridge\n🌉\nopens.',
      'altered: A boat.',
      'typographic: The "harbour"\nwaits.',
      'altered: A gull.',
      'verbatim: The lamps\nare lit at six.',
    ])
  })
})
