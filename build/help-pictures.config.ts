import { defineConfig } from '@playwright/test'
import usual from './playwright.config.ts'

/** Makes the pictures of the help; a page whose steps cannot be followed fails, by its name. */
export default defineConfig({
  ...usual,
  testMatch: 'help-pictures.ts',
  outputDir: '../out/help-pictures',
  workers: 1,
  reporter: 'list',
})
