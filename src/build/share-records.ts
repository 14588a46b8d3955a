import { readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import type { Options } from 'tsup'
import { dataSubpaths } from './subpaths.js'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const namesIn = (code: string): string[] =>
  [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => name as string)

/** The names that a subpath with data exports at run time. */
function exportsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8')
  const directory = /'\.\.\/(data\/\w+)\//.exec(code)?.[1]
  if (!directory) return namesIn(code)
  return readdirSync(directory).flatMap((one) =>
    one.endsWith('.ts') ? namesIn(readFileSync(`${directory}/${one}`, 'utf8')) : [],
  )
}

/**
 * Puts all data into one module, `records`, from which the subpaths re-export theirs: every record exists once, and the
 * root loads two files instead of a dozen, of which each would cost as much as hundreds of records.
 */
export const shareRecords: Plugin = {
  name: 'share-records',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? '.cjs' : '.js'
    const shared = { path: `./records${extension}`, external: true }
    const dataFiles = new Set(Object.values(dataSubpaths).map((file) => resolve(file)))
    const dataDirectory = resolve('data') + sep
    const recordsFile = resolve('src/records.ts')

    build.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, importer }) => {
      const file = resolve(dirname(importer), path.replace(/\.js$/, '.ts'))
      const isData = dataFiles.has(file) || file.startsWith(dataDirectory)
      if (!isData || importer.startsWith(dataDirectory)) return undefined
      return importer === recordsFile ? { path: file, suffix: '?data' } : shared
    })
    build.onResolve({ filter: /^records$/ }, () => shared)
    build.onLoad({ filter: /[\\/]src[\\/]\w+\.ts$/ }, ({ path, suffix }) => {
      if (!dataFiles.has(path) || suffix) return undefined
      return { contents: `export { ${exportsOf(path).join(', ')} } from 'records'`, loader: 'ts' }
    })
  },
}
