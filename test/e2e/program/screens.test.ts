import type { Page } from '@playwright/test'
import { barriers, barriersOfTheme, cutTexts } from '../barriers.ts'
import { expect, test } from '../desk.ts'
import { longOr } from '../long-form.ts'
import { smallScreen } from '../program.ts'
import { goTo, SCREENS } from '../rail.ts'

/** What a theme can break of its own is tried in the dark one, the rest in the light. */
const isTried = (theme: string) => theme !== 'contrast'

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
      if (theme === 'light') expect.soft(await cutTexts(page), screen).toEqual([])
      if (theme === 'dark') expect.soft(await foreignGreys(page), screen).toEqual([])
    }
  })
}

/** Greys of the dark theme that are of another family than its own cold ones; paper is as white as paper. */
function foreignGreys(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>()
    for (const element of document.querySelectorAll('body, #root *')) {
      if (element.closest('[data-sheet], figure')) continue
      const style = getComputedStyle(element)
      const { color, backgroundColor, borderTopColor, borderTopWidth } = style
      const worn = [color, backgroundColor, ...(borderTopWidth === '0px' ? [] : [borderTopColor])]
      for (const colour of worn) {
        const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
        const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)]
        // Black and white lie in every family; what is far from grey is a colour.
        if (alpha < 1 || most === 0 || least === 255 || most - least > 0.34 * most) continue
        const hue = most === least ? 0 : 240 - (60 * (g - r)) / (b - r)
        if (most !== b || least !== r || hue < 200 || hue > 225)
          found.add(`${colour} of ${element.localName}.${element.className}`)
      }
    }
    return [...found]
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
