import { defineConfig } from 'vitest/config'

const TESTS = ['test/**/*.test.ts', 'test/**/*.test.tsx']
const NOT_HERE = ['test/e2e/**', 'test/headless/**', 'test/bench/**']
/** They put doubles in the place of whole modules, which nobody else may meet. */
const ALONE = [
  'test/electron/window/lockdown.test.ts',
  'test/papers/silent-field.test.ts',
  'test/registers/silent-column.test.ts',
]

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    environment: 'node',
    // Property tests make hundreds of structures; a busy machine is no failure.
    testTimeout: 60_000,
    maxWorkers: '100%',
    // Every core has a worker of its own: threads that clean up beside one only take another's time.
    execArgv: ['--single-threaded-gc', '--max-semi-space-size=32', '--min-semi-space-size=16'],
    reporters: ['default'],
    projects: [
      // What they test keeps nothing between two calls, so modules are read once for all files of a worker.
      {
        extends: true,
        test: { name: 'shared', include: TESTS, exclude: [...NOT_HERE, ...ALONE], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
})
