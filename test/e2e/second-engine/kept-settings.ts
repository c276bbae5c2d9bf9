import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

type Settings = Readonly<Record<string, string>>

/**
 * Stands for `session.flushStorageData`: the page's small settings (which file was open) outlive a power cut. A browser
 * writes them seconds later and has no such word, so they are noted beside its profile when Electron would write them.
 */
export function createKeptSettings(profile: string) {
  const file = join(profile, 'kept-settings.json')
  return {
    /** At the first page of a start after a power cut they are as they were noted. */
    async bringBack(page: Page): Promise<void> {
      if (!existsSync(file)) return
      const kept = JSON.parse(readFileSync(file, 'utf8')) as Settings
      await page.addInitScript((settings) => {
        if (sessionStorage.getItem('brought-back')) return
        sessionStorage.setItem('brought-back', 'yes')
        for (const [name, value] of Object.entries(settings)) localStorage.setItem(name, value)
      }, kept)
    },
    async note(page: Page): Promise<void> {
      const settings: Settings = await page.evaluate(() => ({ ...localStorage }))
      writeFileSync(file, JSON.stringify(settings))
    },
    /** A browser that is closed has written them. */
    forget: () => rmSync(file, { force: true }),
  }
}
