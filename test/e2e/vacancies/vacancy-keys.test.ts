import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import { goTo } from '../rail.ts'

const SEAT = 'Kepala Subbagian Tata Usaha'

test('a seat vacant already is found where a vacancy is noted, by keyboard alone', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  const line = page
    .getByRole('table', { name: 'Daftar kosong' })
    .getByRole('button', { name: SEAT })
  const pane = page.getByRole('complementary', { name: SEAT })

  await test.step('Enter in the search goes where it says, whatever was clicked before', async () => {
    await goTo(page, 'Ringkasan')
    await command(page, 'Kekosongan')
    await expect(page.getByRole('heading', { level: 1, name: 'Kekosongan' })).toBeVisible()
  })

  await test.step('its details open in the register, though another kind of post was shown', async () => {
    await page
      .getByRole('radiogroup', { name: 'Jenis jabatan' })
      .getByText(/^Fungsional/)
      .click()
    await command(page, 'Catat kekosongan')
    const field = page.getByRole('dialog').getByRole('combobox', { name: 'Jabatan dan pejabatnya' })
    await field.pressSequentially('kepala subbagian tata usaha kosong')
    await expect(page.getByRole('option')).toHaveCount(1)
    await expect(page.getByRole('option')).toContainText('sudah kosong')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(pane).toContainText('Kosong sejak')
  })

  await test.step('F6 leads into the details, Shift+F6 back to the line, Esc closes them', async () => {
    await page.keyboard.press('F6')
    await expect(pane).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(pane).toHaveCount(0)
    await line.press('Enter')
    await page.keyboard.press('F6')
    await expect(pane).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+F6')
    await expect(line).toBeFocused()
    await page.keyboard.press('F6')
    await page.keyboard.press('Escape')
    await expect(pane).toHaveCount(0)
    await expect(line).toBeFocused()
  })

  await test.step('Esc in a form over the details closes the form alone', async () => {
    await line.press('Enter')
    await pane.getByRole('button', { name: 'Tunjuk Plt/Plh' }).press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(pane).toBeVisible()
  })

  await test.step('the days nobody wrote down are typed one below the other, and saved at once', async () => {
    await page.keyboard.press('Escape')
    await page
      .getByRole('radiogroup', { name: 'Jenis jabatan' })
      .getByText(/^Pelaksana/)
      .click()
    await command(page, 'Isi tanggal kosong')
    const dialog = page.getByRole('dialog', { name: 'Sejak kapan kosong?' })
    await expect(dialog.getByRole('textbox').first()).toBeFocused()
    await page.keyboard.type('1/8/2018')
    await page.keyboard.press('Enter')
    await page.keyboard.type('5/10/2018')
    await expect(dialog.getByRole('alert')).toHaveText('Sesudah tanggal yang ditampilkan.')
    await expect(dialog.getByRole('status')).toContainText('1 baris tidak ikut disimpan')
    await expect(dialog.getByRole('button', { name: 'Simpan 1 tanggal' })).toBeVisible()
    await dialog.getByRole('textbox').nth(1).fill('2-9-18')
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('row').filter({ hasText: '1 Agu 2018' })).toHaveCount(1)
    await expect(page.getByRole('row').filter({ hasText: '2 Sep 2018' })).toHaveCount(1)
    await page.getByRole('button', { name: 'Urungkan: tanggal 2 kekosongan' }).click()
    await expect(page.getByRole('row').filter({ hasText: /1 Agu 2018|2 Sep 2018/ })).toHaveCount(0)
  })
})
