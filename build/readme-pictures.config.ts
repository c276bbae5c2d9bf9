import { defineConfig } from '@playwright/test'
import usual from './playwright.config.ts'

/** Makes the pictures of the README; one that cannot be made fails by its name. */
export default defineConfig({
  ...usual,
  testMatch: 'readme-pictures.ts',
  outputDir: '../out/readme-pictures',
  workers: 1,
  reporter: 'list',
})
