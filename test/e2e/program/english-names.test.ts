import { wordsIn } from '../../../renderer/words/words.ts'
import { barriersOfTheme } from '../barriers.ts'
import { choose, hold, pick, rename } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command, keyOf } from '../keys.ts'
import { longOnly } from '../long-form.ts'
import { newProposal } from '../proposals.ts'
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

test('names in a proposal, in forms and in what is announced are read out in Indonesian', async ({
  desk,
}) => {
  longOnly('names of every paper in the units, every screen in English here')
  const { page } = await desk.start({ args: ['demo'] })
  await newProposal(page, 'Penataan')
  await page.getByRole('button', { name: 'Ubah pada bagan' }).click()
  await rename(page, 'Subbagian Program', 'Subbagian Perencanaan dan Program')
  await pick(page, 'Seksi Persandian')
  await page.keyboard.press('Delete')
  await page.getByRole('dialog').getByRole('button', { name: /Hapus/ }).last().click()
  const names = [...(await namesOf(page)), 'Subbagian Perencanaan dan Program']
  const read = (where: string) =>
    expect.soft.poll(() => namesReadAsEnglish(page, names), where).toEqual([])
  await goTo(page, 'Pengaturan')
  await page.getByRole('radiogroup', { name: 'Bahasa' }).getByText('English').click()
  const rail = page.getByRole('navigation', { name: words('shell.navigation') })
  const go = (screen: 'usulan' | 'bagan' | 'kekosongan') =>
    rail.getByRole('button', { name: new RegExp(`^${words(`screen.${screen}`)}`) }).click()

  await go('usulan')
  for (const tab of await page.locator('main [role="tab"]').all()) {
    await tab.click()
    await expect(tab).toHaveAttribute('aria-selected', 'true')
    await read(`proposal, ${await tab.textContent()}`)
  }

  await go('bagan')
  await pick(page, 'Seksi Pusat Data')
  const panel = page.getByRole('complementary', { name: words('shell.panel') })
  for (const form of [
    'panel.edit-person',
    'panel.end-appointment',
    'panel.post-history',
  ] as const) {
    await panel
      .getByRole('button', { name: words(form) })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await read(form)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }

  await test.step('merging, splitting and delayering', async () => {
    await page.keyboard.press('Escape')
    await choose(page, 'Seksi Pusat Data', 'Seksi Statistik Sektoral')
    await page.keyboard.press('Control+j')
    await expect(page.getByRole('dialog')).toContainText(words('chart.merge-into'))
    await read('merge')
    await page.keyboard.press('Escape')
    await pick(page, 'Seksi Pengembangan Aplikasi')
    await command(page, words('chart.split'))
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(words('chart.split-name')).fill('Seksi Perencanaan dan Program')
    await dialog.getByRole('checkbox', { name: 'Pranata Komputer Ahli Muda' }).check()
    await read('split')
    await page.keyboard.press('Escape')
    await pick(page, 'Bidang Layanan E-Government')
    await command(page, words('chart.delayer').replace('…', ''))
    await expect(dialog).toContainText(words('chart.delayer-shared'))
    await read('delayering')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })

  await test.step('what is refused', async () => {
    await hold(page, 'Bidang Statistik dan Persandian', 'Seksi Statistik Sektoral')
    await expect(page.getByRole('status').filter({ hasText: /cannot/ })).toBeVisible()
    await read('a place where it may not be dropped')
    await page.mouse.up()
    await expect(page.getByRole('alert').filter({ hasText: /cannot/ })).toBeVisible()
    await read('a refusal')
  })

  await go('kekosongan')
  await page.locator('main tbody button').first().click()
  await read('a case')

  await page.keyboard.press(keyOf('find'))
  await page.keyboard.type(words('shell.close-file'))
  await expect(page.locator('#palette-list [aria-selected="true"]')).toContainText(
    words('shell.close-file'),
  )
  await page.keyboard.press('Enter')
  const office = page.getByRole('listitem').filter({ hasText: 'Dinas Komunikasi' })
  await expect(office).toBeVisible()
  await read('the first page')
  await office.getByRole('button', { name: /^Menu of Dinas Komunikasi/ }).click()
  await page.getByRole('menuitem', { name: words('lock.menu') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await read('an office that is locked')
  await page.keyboard.press('Escape')
  await office.getByRole('button', { name: /^Menu of Dinas Komunikasi/ }).click()
  await page.getByRole('menuitem', { name: words('office.trash-menu') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await read('an office that is deleted')
})
