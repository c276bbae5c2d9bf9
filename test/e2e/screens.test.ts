import { barriers, cutTexts } from './barriers.ts'
import { expect, test } from './desk.ts'
import { goTo, SCREENS } from './rail.ts'
import { smallScreen } from './system-dialogs.ts'

for (const theme of ['light', 'dark', 'contrast']) {
  test(`no barriers on any screen in the theme ${theme}, and everything fits on 1366 × 768`, async ({
    desk,
  }) => {
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
      expect.soft(await cutTexts(page), screen).toEqual([])
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
