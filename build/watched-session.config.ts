import { defineConfig } from '@playwright/test'
import usual from './playwright.config.ts'

/** The one session that runs in a network of its own; `test/e2e/outside/no-packet.test.ts` starts it there. */
export default defineConfig({
  ...usual,
  testMatch: 'whole-session.ts',
  outputDir: '../out/e2e-watched',
  workers: 1,
  reporter: 'list',
})
