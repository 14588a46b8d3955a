import { describe, expect, it } from 'vitest'
import { levelOf, placeholder, problemOfChangeset } from '../../../scripts/release/changesets.js'

const changeset = (frontMatter: string, words = 'A fact more.') =>
  `---\n${frontMatter}\n---\n\n${words}\n`
const withWords = (words: string) => changeset('"ukraine-feb-2022": minor', words)

it.each([
  '"ukraine-feb-2022": minor',
  "'ukraine-feb-2022': minor",
  'ukraine-feb-2022: minor',
  '"ukraine-feb-2022": minor  ',
  '"ukraine-feb-2022": "minor" # a fact',
])('a changeset declares its level however YAML has it: %s', (frontMatter) => {
  const text = changeset(frontMatter)
  expect(problemOfChangeset(text)).toBeUndefined()
  expect(levelOf(text)).toBe('minor')
})

it('its words declare nothing', () => {
  expect(levelOf(withWords('Before:\n\n"ukraine-feb-2022": major'))).toBe('minor')
})

describe('a changeset is rejected', () => {
  it.each([
    ['without front matter', 'A fact more.', 'begin it with the lines ---'],
    ['of an unknown level', changeset('"ukraine-feb-2022": big'), 'begin it with the lines ---'],
    ['of no package', changeset(''), 'declare a level for "ukraine-feb-2022"'],
    ['of another package', changeset('"other": minor'), 'declare a level for "ukraine-feb-2022"'],
    ['of the level none', changeset('"ukraine-feb-2022": none'), 'none makes no version'],
    ['without words', withWords(''), 'say in it what changed'],
    ['as it was written for its author', withWords(`${placeholder}\n\n- a`), 'say in it'],
    ['with a high heading', withWords('A fact more.\n\n## 0.9.0'), 'begin its headings with ###'],
    ['with an underlined heading', withWords('0.9.0\n---'), 'begin its headings with ###'],
  ])('%s', (_, text, problem) => {
    expect(problemOfChangeset(text)).toContain(problem)
  })

  it('and not for a lower heading, a list or a line across', () => {
    expect(problemOfChangeset(withWords('### Facts\n\n- #1\n\n---\n\nMore.'))).toBeUndefined()
  })
})
