import { wordsIn } from '../../../renderer/words/words.ts'
import { barriersOfTheme } from '../barriers.ts'
import { expect, test } from '../desk.ts'
import { goTo } from '../rail.ts'
import { namesOf, namesReadAsEnglish } from './names-read.ts'
import { indonesianNames } from './other-language.ts'
import { foreignGreys } from './theme.ts'

const words = wordsIn('en')
const SCREENS = [
  ...(['ringkasan', 'bagan', 'lembar', 'kekosongan', 'usulan'] as const),
  ...(['temuan', 'cetak', 'data', 'riwayat', 'pengaturan'] as const),
]

test('every screen and tab says its names in English once English is chosen, in the dark theme without barriers', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  const names = await namesOf(page)
  await goTo(page, 'Pengaturan')
  await page.getByRole('radiogroup', { name: 'Bahasa' }).getByText('English').click()
  await page
    .getByRole('radiogroup', { name: words('settings.theme') })
    .getByText(words('shell.dark'))
    .click()
  const rail = page.getByRole('navigation', { name: words('shell.navigation') })
  for (const screen of SCREENS) {
    const name = words(`screen.${screen}`)
    await rail.getByRole('button', { name: new RegExp(`^${name}\\s*[\\d.,]*$`) }).click()
    await expect(page.getByRole('main', { name })).toBeVisible()
    expect.soft(await barriersOfTheme(page), screen).toEqual([])
    expect.soft(await foreignGreys(page), screen).toEqual([])
    for (const tab of [null, ...(await page.locator('main [role="tab"]').all())]) {
      await tab?.click()
      expect.soft(await indonesianNames(page), screen).toEqual([])
      await expect.soft.poll(() => namesReadAsEnglish(page, names), screen).toEqual([])
    }
  }
})
