import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: [{ find: /^#data\/\w+$/, replacement: resolve('data/index.ts') }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/compatibility/**'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    globalSetup: 'test/package/tarball.ts',
    testTimeout: 60_000,
  },
})
