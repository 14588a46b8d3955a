import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The packed tarball. */
    tarball: string
    /** The tarball's contents. */
    unpacked: string
    /** A project with nothing but the tarball installed. */
    consumer: string
    /** A project with the tarball and zod installed. */
    consumerWithZod: string
  }
}

const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** Packs what was built and installs it into empty projects, once for all tests. */
export default function setup(project: TestProject): () => void {
  const root = mkdtempSync(join(tmpdir(), 'consumer-'))
  const packed = npm(['pack', '--json', '--pack-destination', root], process.cwd())
  const details: unknown = JSON.parse(packed)
  const [{ filename }] = (Array.isArray(details) ? details : Object.values(details as object)) as [
    { filename: string },
  ]
  const tarball = join(root, filename)
  const install = (name: string, packages: readonly string[]) => {
    const directory = join(root, name)
    mkdirSync(directory)
    writeFileSync(join(directory, 'package.json'), '{ "private": true, "type": "module" }\n')
    npm(['install', '--no-audit', '--no-fund', ...packages], directory)
    return directory
  }
  const consumer = install('plain', [tarball])
  project.provide('tarball', tarball)
  project.provide('consumer', consumer)
  project.provide('unpacked', join(consumer, 'node_modules/ukraine-feb-2022'))
  project.provide('consumerWithZod', install('with-zod', [tarball, 'zod@4.6.7']))
  return () => rmSync(root, { recursive: true, force: true })
}
