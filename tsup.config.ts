import { transform } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { generateGuards } from './src/build/generate-guards.js'
import { shareRecords } from './src/build/share-records.js'
import { subpaths } from './src/build/subpaths.js'
import { writePackage } from './src/build/write-package.js'

/**
 * Writes the records tight, a line each, since white space costs time to load; and with `const`, where esbuild has made
 * them `var`: a minifier may then put a record that is used once where it is used, and drop its name.
 */
const recordsAreTight: NonNullable<Options['plugins']>[number] = {
  name: 'records-are-tight',
  async renderChunk(code, { path }) {
    if (!/records\.c?js$/.test(path)) return undefined
    const tight = await transform(code, { minifyWhitespace: true })
    const pure = '\nconst $1=/*#__PURE__*/'
    return {
      code: tight.code.replaceAll(/\bvar (\w+)=(?=(?:Object\.freeze|freeze|freezeList)\()/g, pure),
    }
  },
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
    esbuildPlugins: [shareRecords, generateGuards],
    plugins: [recordsAreTight],
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
