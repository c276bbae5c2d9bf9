import type { Page } from '@playwright/test'
import { barriers, barriersOfTheme, cutTexts } from '../barriers.ts'
import { expect, test } from '../desk.ts'
import { longOr } from '../long-form.ts'
import { smallScreen } from '../program.ts'
import { goTo, SCREENS } from '../rail.ts'
import { foreignGreys } from './theme.ts'
import { unseenWithoutColour } from './without-colour.ts'

/** The rest is tried in the light one; the dark one by who walks through all screens in English. */
const isTried = (theme: string) => theme === 'light'

for (const theme of longOr(['light', 'dark', 'contrast'], isTried)) {
  test(`no barriers on any screen in the theme ${theme}, and everything fits on 1366 × 768`, async ({
    example,
  }) => {
    const { program, page } = example
    await smallScreen(program)
    await page.evaluate((chosen) => {
      const kept = JSON.parse(localStorage.getItem('bagan-preferences') ?? '{}')
      localStorage.setItem('bagan-preferences', JSON.stringify({ ...kept, theme: chosen }))
    }, theme)
    await page.reload()
    for (const screen of SCREENS) {
      await goTo(page, screen)
      // Names, roles and order are the same in every theme.
      const found = theme === 'light' ? barriers(page) : barriersOfTheme(page)
      expect.soft(await found, screen).toEqual([])
      if (theme === 'light') {
        expect.soft(await cutTexts(page), screen).toEqual([])
        expect.soft(await unseenWithoutColour(page), screen).toEqual([])
        expect.soft(await offeredAgain(page), screen).toEqual([])
        // The first is shown already.
        for (const tab of (await page.locator('main [role="tab"]').all()).slice(1)) {
          await tab.click()
          await expect(tab).toHaveAttribute('aria-selected', 'true')
          const name = `${screen}, ${await tab.textContent()}`
          expect.soft(await unseenWithoutColour(page), name).toEqual([])
          expect.soft(await offeredAgain(page), name).toEqual([])
        }
      }
      if (theme === 'dark') expect.soft(await foreignGreys(page), screen).toEqual([])
    }
  })
}

/** Fields whose words the engine may keep and offer in another field: names and NIPs stay with the office. */
function offeredAgain(page: Page): Promise<string[]> {
  const TYPED = 'input:is([type="text"], [type="search"], :not([type])), textarea'
  return page
    .locator(`:is(${TYPED}):not([autocomplete="off"])`)
    .evaluateAll((fields) => fields.map((field) => field.outerHTML.slice(0, 120)))
}

test('the first screen: no barriers', async ({ firstScreen }) => {
  const { program, page } = firstScreen
  await smallScreen(program)
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: /Mulai kantor baru/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await barriers(page)).toEqual([])
  expect(await offeredAgain(page)).toEqual([])
})
