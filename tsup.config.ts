import { rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

// Before any of the builds, which write into it at the same time.
rmSync('dist', { recursive: true, force: true })

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** The data and the vocabularies are modules of their own, which `scripts/build.ts` writes. */
const dataModules = (folder: string): Plugin => ({
  name: 'data-modules',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js'
    build.onResolve({ filter: /^#data\/\w+$|\/vocabularies\/index\.js$/ }, ({ path }) => {
      const name = path.startsWith('#data/') ? path.slice('#data/'.length) : 'vocabularies'
      return { path: `${folder}/${name}.${extension}`, external: true }
    })
  },
})

/** The command line loads what the package has for others. */
const publishedModules: Plugin = {
  name: 'published-modules',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/(convert|guards|verify)\/index\.js$/ }, ({ path }) => ({
      path: `../${path.split('/')[1]}.js`,
      external: true,
    }))
  },
}

const shared: Options = { target: 'es2022', silent: true }

export default defineConfig([
  {
    ...shared,
    entry: {
      'define-report': 'src/define-report.ts',
      query: 'src/query/index.ts',
      schemas: 'src/schemas/index.ts',
      guards: 'src/guards/index.ts',
      verify: 'src/verify/index.ts',
      convert: 'src/convert/index.ts',
    },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    splitting: false,
    esbuildPlugins: [dataModules('.')],
  },
  {
    ...shared,
    entry: { index: 'src/cli/index.ts' },
    outDir: 'dist/cli',
    format: ['esm'],
    platform: 'node',
    // A command loads what it needs.
    splitting: true,
    esbuildPlugins: [dataModules('..'), publishedModules],
  },
])
