import { defineConfig, type Options } from 'tsup'
import { shareRecords } from './src/build/share-records.js'
import { subpaths } from './src/build/subpaths.js'
import { writePackage } from './src/build/write-package.js'

/**
 * Declares records with `const` again, where esbuild has made them `var`: a minifier may then put a record that is used
 * once where it is used, and drop its name. Indentation goes, since it costs time to load.
 */
const recordsAreConstant: NonNullable<Options['plugins']>[number] = {
  name: 'records-are-constant',
  renderChunk: (code, { path }) =>
    path.includes('records.')
      ? {
          code: code
            .replaceAll(/^var (?=\w+ = \/\* @__PURE__ \*\/)/gm, 'const ')
            .replaceAll(/^ +/gm, ''),
        }
      : undefined,
}

export default defineConfig([
  {
    entry: { ...subpaths, records: 'src/records.ts' },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    splitting: false,
    clean: true,
    silent: true,
    esbuildPlugins: [shareRecords],
    plugins: [recordsAreConstant],
    onSuccess: writePackage,
  },
  {
    entry: { start: 'src/start/index.ts' },
    outDir: 'build',
    format: 'esm',
    target: 'node20',
    external: [/^ukraine-feb-2022/],
    clean: true,
    silent: true,
  },
])
