import type { Page } from '@playwright/test'
import { barriers, barriersOfTheme, cutTexts } from '../barriers.ts'
import { expect, test } from '../desk.ts'
import { longOr } from '../long-form.ts'
import { smallScreen } from '../program.ts'
import { goTo, SCREENS } from '../rail.ts'
import { foreignGreys } from './theme.ts'

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
        // The first is shown already.
        for (const tab of (await page.locator('main [role="tab"]').all()).slice(1)) {
          await tab.click()
          await expect(tab).toHaveAttribute('aria-selected', 'true')
          const name = `${screen}, ${await tab.textContent()}`
          expect.soft(await unseenWithoutColour(page), name).toEqual([])
        }
      }
      if (theme === 'dark') expect.soft(await foreignGreys(page), screen).toEqual([])
    }
  })
}

test('the first screen: no barriers', async ({ firstScreen }) => {
  const { program, page } = firstScreen
  await smallScreen(program)
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: /Mulai kantor baru/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await barriers(page)).toEqual([])
})

/**
 * What is selected, current, pressed or chosen and, where the system gives the colours, looks like those beside it that
 * are not, or has no frame where nothing is beside it; and boxes of vacant or acting heads that look like those of others.
 */
async function unseenWithoutColour(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' })
  const unseen = await page
    .locator(
      '[aria-selected="true"], [aria-current]:not([aria-current="false"]), [aria-pressed="true"]:not(th *), [data-chosen="true"], .mantine-SegmentedControl-label[data-active]',
    )
    .evaluateAll((elements) => {
      const frame = (element: Element) => {
        const look = getComputedStyle(element)
        return [look.outline, look.borderStyle, look.borderWidth].join()
      }
      const others = (element: Element) =>
        [...(element.parentElement?.parentElement?.querySelectorAll(element.localName) ?? [])]
          .filter((other) => other.className === element.className)
          .filter((other) => !elements.includes(other as HTMLElement))
      return elements
        .filter((element) => element.checkVisibility())
        .filter(
          (element) =>
            getComputedStyle(element).outlineStyle === 'none' ||
            others(element).some((other) => frame(other) === frame(element)),
        )
        .map((element) => element.outerHTML.slice(0, 120))
    })
  const alike = await page
    .locator('[role="treeitem"]:is([data-state="vacant"], [data-state^="acting"])')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => {
          const { borderTopStyle, borderLeftStyle } = getComputedStyle(box)
          return borderTopStyle !== 'dashed' && borderLeftStyle !== 'double'
        })
        .map((box) => box.outerHTML.slice(0, 120)),
    )
  await page.emulateMedia({ forcedColors: 'none' })
  return [...unseen, ...alike]
}
