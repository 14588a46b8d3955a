/** Has npm pack the same modes everywhere: it takes those of the files, which the umask of this machine gave. */
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

function setModes(path: string): void {
  const isFolder = statSync(path).isDirectory()
  chmodSync(path, isFolder ? 0o755 : 0o644)
  if (isFolder) for (const name of readdirSync(path)) setModes(join(path, name))
}

const { files }: { files: string[] } = JSON.parse(readFileSync('package.json', 'utf8'))
const packed = files.filter((path) => !path.startsWith('!'))
for (const path of [...packed, 'package.json', 'README.md', 'LICENSE']) setModes(path)
