import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, it } from 'vitest'
import { copyProject } from './project-copy.js'
import { tool } from './tools.js'

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

/** Builds and packs a copy of the project; gives the hash of its tarball. */
async function pack(folder: string, umask: string, env: Readonly<Record<string, string>>) {
  const command = `umask ${umask}; npm run build && npm pack --silent`
  await promisify(execFile)('bash', ['-c', command], {
    cwd: folder,
    env: { ...process.env, ...env },
  })
  const [tarball = ''] = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
  return hashOf(join(folder, tarball))
}

const path = (node: string) => [tool(`${node}/bin`), process.env.PATH].join(delimiter)

const closed = copyProject('a folder', '077')
const open = copyProject('another', '002')

it(`packs the same bytes in another folder, umask, time zone and locale, on Node ${process.versions.node}, 22 and 24`, async () => {
  const packed = await Promise.all([
    pack(closed, '077', { PATH: path('node22'), TZ: 'Asia/Tbilisi', LC_ALL: 'tr_TR.UTF-8' }),
    pack(open, '002', { PATH: path('node24'), TZ: 'America/Lima', LC_ALL: 'de_DE.UTF-8' }),
  ])
  // What is tested everywhere else, which was built here.
  const own = hashOf(inject('tarball'))
  expect(packed).toEqual([own, own])
})
