import { barriers, outOfReach } from '../barriers.ts'
import { rename } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import { goTo } from '../rail.ts'

test('own words say that the usual ones have changed, and what was left out comes back', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  const field = page.locator('[data-writing] textarea')
  const open = async (pasal: string) => {
    const piece = page.getByRole('button', {
      name: `Tulis dengan kata sendiri: ${pasal}`,
      exact: true,
    })
    await page
      .getByRole('navigation', { name: 'Daftar isi' })
      .getByRole('button', { name: new RegExp(`^${pasal} `) })
      .press('Enter')
    await expect(piece).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(field).toBeFocused()
  }
  await command(page, 'Naskah: Teks')
  await open('Pasal 8')
  await field.fill('(1) Subbagian Program menyusun rencana.\n(2) Selesai.')
  await field.press('Control+Enter')
  await expect(field).toHaveCount(0)
  await open('Pasal 4')
  await page.getByRole('button', { name: 'Hilangkan' }).press('Enter')
  await expect(field).toHaveCount(0)
  await goTo(page, 'Bagan')
  await rename(page, 'Subbagian Program', 'Subbagian Perencanaan')
  await goTo(page, 'Naskah')
  await page.getByRole('button', { name: 'Kata sendiri yang perlu dilihat (2)' }).press('Enter')
  const drawer = page.getByRole('complementary', { name: 'Kata sendiri' })
  await drawer.getByRole('button', { name: 'Lihat', exact: true }).press('Enter')
  await expect(page.locator('dl')).toContainText('Subbagian Program sebagaimana dimaksud')
  await expect(page.locator('dl')).toContainText('Subbagian Perencanaan sebagaimana dimaksud')
  await expect(field).toHaveValue('(1) Subbagian Program menyusun rencana.\n(2) Selesai.')
  expect(await barriers(page)).toEqual([])
  expect(await outOfReach(page)).toEqual([])
  await page.getByRole('button', { name: 'Tetap pakai kata sendiri' }).press('Enter')
  await expect(page.getByText('bunyi baku berubah', { exact: true })).toHaveCount(0)
  await drawer.getByRole('button', { name: 'Kembalikan bunyi baku' }).press('Enter')
  await expect(page.getByRole('button', { name: /^Pasal 4 Bagan/ })).toBeVisible()
})
