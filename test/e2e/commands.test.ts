import { barriers } from './barriers.ts'
import { box } from './chart.ts'
import { expect, test } from './desk.ts'
import { command } from './keys.ts'
import { goTo } from './rail.ts'

test('what the buttons, tabs and fields of a screen do is found with Ctrl+K there', async ({
  example,
}) => {
  const { page } = example
  const dialog = page.getByRole('dialog')
  await goTo(page, 'Kekosongan')
  await command(page, 'Kekosongan: Plt/Plh')
  await expect(page.getByRole('tab', { name: 'Plt/Plh' })).toHaveAttribute('aria-selected', 'true')
  await command(page, 'Tunjuk Plt/Plh')
  await expect(dialog).toContainText('Tunjuk Plt/Plh')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await goTo(page, 'Temuan')
  await command(page, 'Temuan: Hitung tipe')
  await expect(page.getByRole('tab', { name: 'Hitung tipe' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await goTo(page, 'Pengaturan')
  await command(page, 'Nomor peraturan')
  await expect(page.getByLabel('Nomor peraturan')).toBeFocused()
})

test('menus and lists of choices lie in a part of the page that has a name', async ({
  example,
}) => {
  const { page } = example
  await box(page, 'Seksi Pusat Data').click({ button: 'right' })
  await expect(page.getByRole('menu')).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await goTo(page, 'Kekosongan')
  await page.getByRole('combobox', { name: 'Kelompokkan' }).click()
  await expect(page.getByRole('listbox', { name: 'Kelompokkan' })).toBeVisible()
  expect(await barriers(page)).toEqual([])
})
