import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** Copies the project as it is into a folder of its own, with the modes that a umask gives to new files. */
export function copyProject(name: string, umask = '022'): string {
  const parent = mkdtempSync(join(tmpdir(), 'project-'))
  afterAll(() => rmSync(parent, { recursive: true }))
  const folder = join(parent, name)
  mkdirSync(folder)
  // Files that are deleted and not yet committed cannot be read.
  const copy = `git ls-files -co --exclude-standard -z | tar cf - --null --ignore-failed-read -T - |
    (umask ${umask}; tar xf - --no-same-permissions -C "$0")`
  execFileSync('bash', ['-o', 'pipefail', '-c', copy, folder])
  // A link to the folder would show in what is bundled: esbuild names the path of each module.
  execFileSync('bash', ['-c', 'cp -al node_modules "$0" || cp -a node_modules "$0"', folder])
  return folder
}
