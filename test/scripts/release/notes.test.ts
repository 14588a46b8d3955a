import { describe, expect, it } from 'vitest'
import { problemOfLevel } from '../../../scripts/release/changesets.js'
import { entryOf, toNotes, withNotes } from '../../../scripts/release/notes.js'
import type { Changes } from '../../../src/types/changes.js'

const none: Changes = { from: '1.0.0', to: '1.1.0', level: 'none', records: [], surface: [] }
const changes: Changes = {
  ...none,
  level: 'major',
  records: [
    {
      level: 'patch',
      kind: 'changed',
      collection: 'facts',
      id: 'a',
      field: 'statement',
      before: 'A.',
      after: 'B.',
    },
    {
      level: 'minor',
      kind: 'changed',
      collection: 'events',
      id: 'b',
      field: 'place',
      after: 'romania',
    },
    {
      level: 'minor',
      kind: 'changed',
      collection: 'facts',
      id: 'g',
      field: 'about',
      before: ['nato', 'russia', 'ukraine'],
      after: ['ukraine', 'nato', 'romania'],
    },
    { level: 'minor', kind: 'moved', collection: 'notes', id: 'c', to: 'd' },
    { level: 'minor', kind: 'added', collection: 'notes', id: 'e' },
    { level: 'major', kind: 'removed', collection: 'notes', id: 'f' },
    { level: 'patch', kind: 'reordered', collection: 'facts' },
  ],
  surface: [
    { level: 'major', kind: 'removed', part: 'value', name: 'denied', of: 'eventStatuses' },
    {
      level: 'patch',
      kind: 'changed',
      part: 'signature',
      name: 'byId',
      before: '(id: string)',
      after: '(id: Id)',
    },
    {
      level: 'major',
      kind: 'refused',
      part: 'record',
      name: 'facts.0.about',
      after: 'is not a list',
    },
  ],
}

describe('notes', () => {
  it('name every change, those first that break the most', () => {
    expect(toNotes(changes)).toBe(`### Change by change

#### Removed, or with another meaning

- value \`denied\` of \`eventStatuses\` is removed
- the schemas reject a record of the last release, facts.0.about: is not a list
- notes: \`f\` is removed

#### Added, or changed in substance

- events: \`b\`: place absent → \`romania\`
- facts: \`g\`: about without \`russia\`, with \`romania\`
- notes: \`c\` has the id \`d\` now
- notes: \`e\` is added

#### Put otherwise

- export \`byId\` is declared otherwise
- facts: \`a\`: statement
- facts: the records are in another order
`)
  })

  it('stand at the end of the entry of their version', () => {
    const changelog =
      '# Changes\n\n## 1.1.0\n\n### Minor Changes\n\n- More.\n\n## 1.0.0\n\n- All.\n'
    expect(withNotes(changelog, '1.1.0', '### Change by change\n\n- one\n')).toBe(
      '# Changes\n\n## 1.1.0\n\n### Minor Changes\n\n- More.\n\n### Change by change\n\n- one\n\n## 1.0.0\n\n- All.\n',
    )
    expect(withNotes(changelog, '1.0.0', '### Change by change\n\n- one\n')).toMatch(
      /- All\.\n\n### Change by change\n\n- one\n$/,
    )
    expect(withNotes(changelog, '1.1.0', toNotes(none))).toBe(changelog)
    expect(() => withNotes(changelog, '2.0.0', '- one\n')).toThrow('has no entry for 2.0.0')
  })
})

it('the entry of a version is what stands under its heading', () => {
  const changelog = '# Changes\n\n## 1.1.0\n\n- More.\n\n## 1.0.0\n\n- All.\n'
  expect(entryOf(changelog, '1.1.0')).toBe('- More.\n')
  expect(entryOf(changelog, '1.0.0')).toBe('- All.\n')
})

describe('a level that is declared', () => {
  it('may be higher than the changes ask for, and not lower', () => {
    expect(problemOfLevel(changes, 'major')).toBeUndefined()
    expect(problemOfLevel({ ...changes, level: 'patch' }, 'minor')).toBeUndefined()
    expect(problemOfLevel(none, 'none')).toBeUndefined()
    const problem = problemOfLevel(changes, 'minor')
    expect(problem).toMatch(
      /^The changes since 1\.0\.0 ask for a major version, and \.changeset declares minor:\n- major: /,
    )
    expect(problem).toContain('\n- minor: notes: `c` has the id `d` now\n')
    expect(problem).toContain(
      '\n- patch: export `byId` is declared otherwise. Judge whether this breaks users: `(id: string)` → `(id: Id)`\n',
    )
    expect(problem).toMatch(/\nRaise one of its files to major, or undo the change\.$/)
  })

  it('must be there if something changed', () => {
    expect(problemOfLevel(changes, 'none')).toMatch(
      /no file of \.changeset declares any:\n[\s\S]*\nWrite one with npm run changeset, or undo the change\.$/,
    )
  })
})
