import { dirname, resolve } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { subpaths } from './src/build/subpaths.js'
import { writePackage } from './src/build/write-package.js'

/** Lets one subpath import another's published module, so that every record exists once. */
const subpathsAreExternal: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'subpaths-are-external',
  setup(build) {
    const published = new Map(
      Object.entries(subpaths).map(([name, file]) => [resolve(file), name] as const),
    )
    const extension = build.initialOptions.format === 'cjs' ? '.cjs' : '.js'
    build.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, importer }) => {
      const name = published.get(resolve(dirname(importer), path.replace(/\.js$/, '.ts')))
      return name === undefined ? undefined : { path: `./${name}${extension}`, external: true }
    })
  },
}

export default defineConfig([
  {
    entry: subpaths,
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    splitting: false,
    clean: true,
    silent: true,
    esbuildPlugins: [subpathsAreExternal],
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
