import { defineConfig } from 'vitest/config'

/** The tests that `npm run mutate` asks: those of the domain, in one worker, random ones within a short time. */
export default defineConfig({
  // Where the copy with the changes stands, not where this file came from.
  root: process.cwd(),
  test: {
    include: ['test/domain/**/*.test.ts'],
    exclude: ['test/domain/vacancy/findings-incremental.test.ts'],
    environment: 'node',
    setupFiles: ['build/few-random-runs.ts'],
    testTimeout: 60_000,
    isolate: false,
    fileParallelism: false,
  },
})
