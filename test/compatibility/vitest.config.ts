import { defineConfig } from 'vitest/config'

/** The slower checks: every runtime, bundler and compiler that the package is promised to work with. */
export default defineConfig({
  test: {
    include: ['test/compatibility/*.test.ts'],
    globalSetup: 'test/package/tarball.ts',
    testTimeout: 300_000,
    fileParallelism: false,
  },
})
