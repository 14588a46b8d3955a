import { defineConfig } from 'vitest/config'

/** What validates is tried in numbers: generated records, corrupted data, hostile input. It prints how many of each. */
export default defineConfig({
  test: {
    include: ['test/compatibility/validation/*.test.ts'],
    globalSetup: 'test/package/tarball.ts',
    maxWorkers: 2,
    testTimeout: 1_800_000,
  },
})
