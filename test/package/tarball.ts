import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
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
  promisify(execFile)('npm', [...args], { cwd, encoding: 'utf8' })

/** Packs what was built and installs it into empty projects, once for all tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  const root = mkdtempSync(join(tmpdir(), 'consumer-'))
  const { stdout } = await npm(['pack', '--json', '--pack-destination', root], process.cwd())
  const details: unknown = JSON.parse(stdout)
  const [{ filename }] = (Array.isArray(details) ? details : Object.values(details as object)) as [
    { filename: string },
  ]
  const tarball = join(root, filename)
  const install = async (name: string, packages: readonly string[]) => {
    const directory = join(root, name)
    mkdirSync(directory)
    writeFileSync(join(directory, 'package.json'), '{ "private": true, "type": "module" }\n')
    await npm(['install', '--no-audit', '--no-fund', ...packages], directory)
    return directory
  }
  const [consumer, consumerWithZod] = await Promise.all([
    install('plain', [tarball]),
    install('with-zod', [tarball, 'zod@4.6.7']),
  ])
  project.provide('tarball', tarball)
  project.provide('consumer', consumer)
  project.provide('unpacked', join(consumer, 'node_modules/ukraine-feb-2022'))
  project.provide('consumerWithZod', consumerWithZod)
  return () => rmSync(root, { recursive: true, force: true })
}
