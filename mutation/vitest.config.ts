import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** The quick tests of the sources, each by itself: a mutant must not be seen by the tests of another. */
export default defineConfig({
  resolve: { alias: [{ find: /^#data\/\w+$/, replacement: resolve('data/index.ts') }] },
  test: {
    isolate: false,
    testTimeout: 60_000,
    include: ['test/{text,rules,verify,query,schemas}/**/*.test.ts'],
  },
})
