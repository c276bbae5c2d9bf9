import { defineConfig } from '@playwright/test'
import { PATIENCE_MS } from '../test/e2e/patience.ts'

/** Each engine keeps its own pictures: both may run at once. */
const PICTURES = process.env.BAGAN_ENGINE === 'chromium' ? 'e2e-chromium' : 'e2e'

/** Tests of the real program in its window; `build/e2e.mjs` brings runtime and build, each worker its display. */
export default defineConfig({
  testDir: '../test/e2e',
  testMatch: '**/*.test.ts',
  outputDir: `../out/${PICTURES}`,
  // They end what hangs; how fast the program is, the benchmarks measure.
  timeout: 180_000,
  expect: { timeout: PATIENCE_MS },
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['./runs/playwright-lines.mjs']],
})
