import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './desk.ts'
import { goTo } from './rail.ts'
import { smallScreen } from './system-dialogs.ts'

const SCREENS = [
  'Ringkasan',
  'Bagan',
  'Lembar data',
  'Kekosongan',
  'Usulan',
  'Temuan',
  'Cetak',
  'Data',
  'Riwayat',
  'Pengaturan',
] as const

/** What a person who cannot see well, or uses no mouse, would stumble over. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  )
}

/** Texts of buttons that do not fit into them, and parts that stick out of the window. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    for (const button of document.querySelectorAll<HTMLElement>('button, [role="tab"]')) {
      const parts = [button, ...button.querySelectorAll<HTMLElement>('*')]
      const isCut = parts.some(
        (part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0,
      )
      if (isCut && button.offsetParent) found.push(`cut: ${button.textContent}`)
    }
    const { scrollWidth, scrollHeight } = document.documentElement
    if (scrollWidth > innerWidth || scrollHeight > innerHeight) found.push('the window scrolls')
    return found
  })
}

for (const screen of SCREENS) {
  test(`${screen}: no barriers, and everything fits on 1366 × 768`, async ({ desk }) => {
    const { program, page } = await desk.start({ args: ['demo'] })
    await smallScreen(program)
    await goTo(page, screen)
    expect(await barriers(page)).toEqual([])
    expect(await cutTexts(page)).toEqual([])
  })
}

for (const theme of ['dark', 'contrast']) {
  test(`no barriers on any screen in the theme ${theme}`, async ({ desk }) => {
    test.setTimeout(180_000)
    const { program, page } = await desk.start({ args: ['demo'] })
    await smallScreen(program)
    await page.evaluate((chosen) => {
      const kept = JSON.parse(localStorage.getItem('bagan-preferences') ?? '{}')
      localStorage.setItem('bagan-preferences', JSON.stringify({ ...kept, theme: chosen }))
    }, theme)
    await page.reload()
    for (const screen of SCREENS) {
      await goTo(page, screen)
      expect.soft(await barriers(page), screen).toEqual([])
    }
  })
}

test('the first screen: no barriers', async ({ desk }) => {
  const { program, page } = await desk.start()
  await smallScreen(program)
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: /Mulai kantor baru/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await barriers(page)).toEqual([])
})
