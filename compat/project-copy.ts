import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Copies the project into a folder of its own, with the modes that a umask gives to new files. */
export function copyProject(name: string, umask = '022'): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'project-')), name)
  mkdirSync(folder)
  const copy = `git ls-files -co --exclude-standard -z | tar cf - --null -T - |
    (umask ${umask}; tar xf - --no-same-permissions -C "$0")`
  execFileSync('bash', ['-o', 'pipefail', '-c', copy, folder])
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}
