import { expect, it } from 'vitest'
import { problemsOfPublishing } from '../../../scripts/release/publishing.js'

const ready = {
  manifest: {
    version: '1.0.0',
    repository: { url: 'git+https://github.com/someone/ukraine-feb-2022.git' },
  },
  changedFiles: [],
  built: { to: '1.0.0', date: '2026-12-01' },
  newerSources: [],
  missingFiles: [],
  changesets: [],
}

it('publishes what was released, committed and built', () => {
  expect(problemsOfPublishing(ready)).toEqual([])
})

it('publishes what lies between two releases, which only its build describes', () => {
  const manifest = { ...ready.manifest, version: '1.1.0-next-1a2b3c4' }
  expect(problemsOfPublishing({ ...ready, manifest, built: { to: manifest.version } })).toEqual([])
})

const repository = { url: 'git+https://github.com/OWNER/ukraine-feb-2022.git' }

it.each([
  [
    'names nobody',
    { manifest: { ...ready.manifest, repository } },
    'put in who owns the repository',
  ],
  [
    'is not committed',
    { changedFiles: ['?? more.ts'] },
    'these files are not committed: ?? more.ts',
  ],
  ['is not built', { built: undefined }, 'dist is not built: run npm run build'],
  [
    'was built of another version',
    { built: { to: '0.9.0', date: '2026-11-01' } },
    'dist is of version 0.9.0, not 1.0.0',
  ],
  [
    'was built of older sources',
    { newerSources: ['src/index.ts'] },
    'dist is older than src/index.ts',
  ],
  [
    'lacks a file',
    { missingFiles: ['./dist/index.js'] },
    'there is no ./dist/index.js: run npm run build',
  ],
  [
    'changesets wait to describe',
    { changesets: ['.changeset/more.md'] },
    '.changeset/more.md wait for a version: run npm run changeset:version',
  ],
  [
    'was never released',
    { built: { to: '1.0.0' } },
    'nobody released 1.0.0: run npm run changeset:version',
  ],
])('does not publish what %s', (_, state, problem) => {
  expect(problemsOfPublishing({ ...ready, ...state })).toEqual([expect.stringContaining(problem)])
})
