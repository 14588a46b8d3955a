import { defineConfig, type Options } from 'tsup'

/** The data and the vocabularies are modules of their own, which `scripts/build.ts` writes. */
const dataModules: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'data-modules',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js'
    build.onResolve({ filter: /^#data\/\w+$|\/vocabularies\/index\.js$/ }, ({ path }) => {
      const name = path.startsWith('#data/') ? path.slice('#data/'.length) : 'vocabularies'
      return { path: `./${name}.${extension}`, external: true }
    })
  },
}

export default defineConfig({
  entry: {
    'define-report': 'src/define-report.ts',
    query: 'src/query/index.ts',
    schemas: 'src/schemas/index.ts',
    guards: 'src/guards/index.ts',
    verify: 'src/verify/index.ts',
    convert: 'src/convert/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  clean: true,
  silent: true,
  esbuildPlugins: [dataModules],
})
