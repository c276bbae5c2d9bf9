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

  await test.step('F6 leads into the details and back to the line, Esc closes them', async () => {
    await page.keyboard.press('F6')
    await expect(pane).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(pane).toHaveCount(0)
    await line.press('Enter')
    await page.keyboard.press('F6')
    await expect(pane).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('F6')
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
})
