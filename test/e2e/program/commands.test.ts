import { box } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command, keyOf } from '../keys.ts'
import { goTo } from '../rail.ts'

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
  await goTo(page, 'Perlu diperiksa')
  await command(page, 'Perlu diperiksa: Hitung tipe')
  await expect(page.getByRole('tab', { name: 'Hitung tipe' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await goTo(page, 'Pengaturan')
  await command(page, 'Nomor peraturan')
  await expect(page.getByLabel('Nomor peraturan')).toBeFocused()
})

test('what may not be done says why, in menu, tool bar and Ctrl+K, from every screen', async ({
  desk,
}) => {
  const { program, page } = await desk.start({ args: ['demo'] })
  const why = 'Pilih tepat satu unit pada bagan.'
  const notice = page.getByRole('alert').filter({ hasText: why })
  const close = () => notice.getByRole('button', { name: 'Tutup' }).click()
  await test.step('a tool can be reached, says why beside it and when it is pressed', async () => {
    const tool = page.getByRole('toolbar').getByRole('button', { name: 'Ganti nama' })
    await expect(tool).toBeDisabled()
    await expect(tool).toHaveAttribute('aria-description', why)
    await tool.hover()
    await expect(page.getByRole('tooltip')).toContainText(why)
    await tool.focus()
    await page.keyboard.press('Enter')
    await expect(notice).toBeVisible()
    await close()
  })
  await test.step('so does a line of a menu, and F1 on it opens its help', async () => {
    await page.getByRole('button', { name: 'Lainnya' }).click()
    const split = page.getByRole('menuitem', { name: 'Pecah unit' })
    await expect(split).toHaveAttribute('title', why)
    await split.focus()
    await page.keyboard.press(keyOf('help'))
    await expect(page.getByRole('heading', { name: 'Memecah unit' })).toBeVisible()
    // Help and menu are gone with the page they were open on.
    await page.reload()
    await expect(box(page, 'Seksi Pusat Data')).toBeVisible()
  })
  await test.step('Ctrl+K finds it from elsewhere with the reason, and does it once it may', async () => {
    await goTo(page, 'Kekosongan')
    await page.keyboard.press(keyOf('find'))
    await page.keyboard.insertText('pecah unit')
    const line = page.locator('#palette-list [aria-selected="true"]')
    await expect(line).toContainText(why)
    await expect(line).toHaveAttribute('aria-disabled', 'true')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main', { name: 'Bagan' })).toBeVisible()
    await expect(notice).toBeVisible()
    await box(page, 'Seksi Pusat Data').click()
    await goTo(page, 'Kekosongan')
    await command(page, 'Pecah unit')
    await expect(page.getByRole('dialog')).toContainText('Pecah Seksi Pusat Data')
    await page.keyboard.press('Escape')
  })
  await test.step('the menu of the window says so before an office is open', async () => {
    await program.chooseInMenu('Tutup Berkas')
    // The example has a button of the first page's own name: its list of offices is nowhere else.
    await expect(page.getByRole('heading', { name: 'Kantor di komputer ini' })).toBeVisible()
    await program.chooseInMenu('Kekosongan')
    await expect(page.getByRole('alert')).toContainText('Buka atau buat kantor dahulu.')
  })
})
