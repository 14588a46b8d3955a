import { readdirSync, readFileSync } from 'node:fs'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, inject, it } from 'vitest'

const tarball = readFileSync(inject('tarball'))
const bytes = new Uint8Array(tarball)

it('publint, strict, has nothing to say', async () => {
  const pack = { tarball: bytes.buffer as ArrayBuffer }
  const { messages, pkg } = await publint({ pack, strict: true })
  expect(pkg?.name).toBe('ukraine-feb-2022')
  expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([])
})

it('are-the-types-wrong finds no problem, of any subpath, for node16 and bundlers', async () => {
  const analysis = await checkPackage(createPackageFromTarballData(bytes), {
    // It is no module.
    excludeEntrypoints: ['page.html'],
  })
  if (analysis.types === false) throw new Error('The tarball has no types')
  const problems = analysis.problems.filter(
    // Resolution as before Node 12.7 does not know `exports`: not supported.
    (problem) => !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
  )
  expect(problems).toEqual([])
  const subpaths = Object.keys(analysis.entrypoints)
  expect(subpaths).toContain('./schemas')
  expect(subpaths.length).toBeGreaterThan(13)
})

it('every change that is not published yet is described for its changelog', () => {
  const described = readdirSync('.changeset').filter((name) => /(?<!README)\.md$/.test(name))
  for (const name of described) {
    expect(readFileSync(`.changeset/${name}`, 'utf8')).toMatch(
      /^---\n"ukraine-feb-2022": (?:major|minor|patch)\n---\n\n\S/,
    )
  }
})
