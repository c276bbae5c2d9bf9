import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/headless/**', 'test/bench/**'],
    environment: 'node',
    // Property tests make hundreds of structures; a busy machine is no failure.
    testTimeout: 60_000,
    reporters: ['default'],
  },
})
