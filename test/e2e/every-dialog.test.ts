import type { Page } from '@playwright/test'
import { dialogBarriers, outOfReach } from './barriers.ts'
import { type Desk, expect, test } from './desk.ts'
import { DIALOGS } from './dialogs.ts'
import type { Launched } from './launch.ts'
import { indonesianNames } from './other-language.ts'
import { goTo } from './rail.ts'

const FRONT = '[role="dialog"][aria-modal="true"]'
const THEMES = ['light', 'dark', 'contrast'] as const
const USUAL = { width: 1366, height: 768 }
/** What a window of 1280 × 720 has at 200 %. */
const LARGE_TYPE = { width: 640, height: 360 }

/** Two starts of the program, beside each other. */
const HALF = Math.ceil(DIALOGS.length / 2)

for (const [at, dialogs] of [DIALOGS.slice(0, HALF), DIALOGS.slice(HALF)].entries()) {
  test(`every dialog, part ${at + 1}: no barriers in any theme, in English, within reach at 200 %, the keyboard kept`, async ({
    desk,
  }) => {
    const launched = await english(desk)
    const { page } = launched
    const dialog = page.locator(FRONT).last()
    for (const [name, way] of dialogs) {
      await test.step(name, async () => {
        await way(page, launched)
        await expect(dialog.locator(':focus'), `${name}: has the keyboard`).toBeVisible()
        for (const theme of THEMES)
          expect.soft(await barriersIn(page, theme), `${name}: ${theme}`).toEqual([])
        expect.soft(await indonesianNames(page), `${name}: in English`).toEqual([])
        await page.setViewportSize(LARGE_TYPE)
        await expect
          .configure({ soft: true })
          .poll(() => outOfReach(page), { message: `${name}: 200 %`, timeout: 3_000 })
          .toEqual([])
        await page.setViewportSize(USUAL)
        await closed(page)
        await expect
          .soft(page.locator(':focus:not(body)'), `${name}: leaves the keyboard somewhere`)
          .toHaveCount(1, { timeout: 3_000 })
      })
    }
  })
}

/** The example in a program that speaks English. */
async function english(desk: Desk): Promise<Launched> {
  const launched = await desk.start({ args: ['demo'] })
  const { page } = launched
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize(USUAL)
  await goTo(page, 'Pengaturan')
  await page.getByRole('radiogroup', { name: 'Bahasa' }).getByText('English').click()
  return launched
}

/** What a machine finds in the dialog in front, in the colours of a theme. */
async function barriersIn(page: Page, theme: (typeof THEMES)[number]): Promise<string[]> {
  await page.evaluate((shown) => {
    const { dataset } = document.documentElement
    dataset.theme = shown
    dataset.mantineColorScheme = shown === 'dark' ? 'dark' : 'light'
  }, theme)
  const found = await dialogBarriers(page, theme !== 'light')
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'light'
    document.documentElement.dataset.mantineColorScheme = 'light'
  })
  return found
}

/** Escape closes a list of choices first, then the dialog. */
async function closed(page: Page): Promise<void> {
  const dialogs = page.locator(FRONT)
  await expect(async () => {
    if ((await dialogs.count()) > 0) await page.keyboard.press('Escape')
    await expect(dialogs).toHaveCount(0, { timeout: 1_000 })
  }).toPass()
}
