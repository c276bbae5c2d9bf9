import { defineConfig } from 'vitest/config'

/** They count what random structures have met, which is too little in the time they have here. */
const COUNT_RANDOM_RUNS = [
  'test/domain/acts/acts.test.ts',
  'test/domain/proposal/merged-acts.test.ts',
  'test/domain/proposal/options.test.ts',
  'test/domain/proposal/stranded.test.ts',
  'test/domain/proposal/two-proposals.test.ts',
  'test/domain/structure/rebase.test.ts',
  'test/domain/vacancy/findings-incremental.test.ts',
]

/** The tests that `npm run mutate` asks: those of the domain, in one worker, random ones within a short time. */
export default defineConfig({
  // Where the copy with the changes stands, not where this file came from.
  root: process.cwd(),
  test: {
    include: ['test/domain/**/*.test.ts'],
    exclude: COUNT_RANDOM_RUNS,
    environment: 'node',
    setupFiles: ['build/few-random-runs.ts'],
    testTimeout: 60_000,
    isolate: false,
    fileParallelism: false,
  },
})
