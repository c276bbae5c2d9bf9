import type { Page } from '@playwright/test'
import { saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import { smallScreen } from '../program.ts'

const owner = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement
    return active?.getAttribute('aria-label') ?? active?.textContent ?? ''
  })

test('the keyboard stays where it was when what had it goes: a row, a screen, the last undo', async ({
  desk,
}) => {
  const { program, page } = await desk.start({ args: ['demo'] })
  await smallScreen(program)

  await test.step('a screen without a tree has it at its heading as soon as it is shown', async () => {
    for (const [key, screen] of [
      ['Control+1', 'Ringkasan'],
      ['Control+5', 'Usulan'],
      ['Control+9', 'Riwayat'],
      ['Control+4', 'Kekosongan'],
    ] as const) {
      await page.keyboard.press(key)
      const main = page.getByRole('main', { name: screen })
      await expect(main.getByRole('heading', { level: 1 })).toBeFocused()
    }
  })

  const holidays = page.getByRole('button', { name: /^Hapus ./ })
  await test.step('a row that is deleted leaves it to the next one', async () => {
    await command(page, 'Kekosongan: Masa larangan')
    const [first, second] = await holidays.evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label')),
    )
    const gone = page.getByRole('button', { name: first ?? '', exact: true })
    await gone.focus()
    await page.keyboard.press('Enter')
    await expect(gone).toHaveCount(0)
    await expect.poll(() => owner(page)).toBe(second)
  })

  await test.step('the button that has undone all there was leaves it to its neighbour', async () => {
    const undo = page.getByRole('button', { name: /^Urungkan/ })
    for (let press = 0; press < 5 && (await undo.isEnabled()); press++) {
      const offered = (await undo.getAttribute('aria-label')) ?? ''
      await undo.focus()
      await page.keyboard.press('Enter')
      await expect(undo).not.toHaveAttribute('aria-label', offered)
      await saved(page)
      await expect.poll(() => owner(page)).not.toMatch(/^$|^Bagan SOTK/)
    }
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button')
  })
})
