import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'

const formatter = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')

/** Formats files, or the files of folders, as `npm run format` does. */
export function format(...paths: readonly string[]): void {
  execFileSync(process.execPath, [formatter, 'format', '--write', ...paths], { stdio: 'ignore' })
}
