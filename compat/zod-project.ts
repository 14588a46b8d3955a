import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { tool } from './tools.js'

/** Loads what a project with the tarball and one version of zod has. */
export function requireWith(zod: string): NodeJS.Require {
  const project = mkdtempSync(join(tmpdir(), 'zod-'))
  mkdirSync(join(project, 'node_modules'))
  writeFileSync(join(project, 'package.json'), '{ "private": true }')
  cpSync(inject('unpacked'), join(project, 'node_modules/ukraine-feb-2022'), { recursive: true })
  symlinkSync(tool(zod), join(project, 'node_modules/zod'), 'dir')
  return createRequire(join(project, 'x.js'))
}
