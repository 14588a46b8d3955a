import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests that look at the packed tarball, installed in a project of its own. */
const packed = { globalSetup: 'test/package/tarball.ts' }

export default defineConfig({
  resolve: { alias: [{ find: /^#data\/\w+$/, replacement: resolve('data/index.ts') }] },
  test: {
    // No test changes what another one sees, and a fresh environment for each file costs a third of the time.
    isolate: false,
    // All processors: nothing else waits for one.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package', 'test/validation'],
          // With its own settings: `npm run typecheck` checks the whole project.
          typecheck: {
            enabled: true,
            include: ['test/types/*.test-d.ts'],
            tsconfig: 'test/types/tsconfig.json',
          },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/*.test.ts'],
          testTimeout: 60_000,
          ...packed,
        },
      },
      {
        // Numbers, not examples: generated records, corrupted data, hostile input.
        extends: true,
        test: {
          name: 'validation',
          include: ['test/validation/*.test.ts'],
          testTimeout: 1_800_000,
          ...packed,
        },
      },
      {
        // Every runtime, bundler and compiler that the package is promised to work with.
        extends: true,
        test: {
          name: 'compat',
          include: ['compat/*.test.ts'],
          testTimeout: 300_000,
          ...packed,
        },
      },
    ],
  },
})
