import { addBelow, box, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { goTo } from '../rail.ts'

const PARENT = 'Bidang Layanan E-Government'

test('a point of the journal is looked at, restored as one step, and taken back', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  await addBelow(page, PARENT, 'Seksi Satu')
  await addBelow(page, PARENT, 'Seksi Dua')
  await saved(page)

  await goTo(page, 'Riwayat')
  const list = page.getByRole('list', { name: 'Riwayat' })
  await list.getByRole('button', { name: /Seksi Satu/ }).click()
  await page.getByRole('button', { name: 'Kembali ke keadaan sesudah ini…' }).click()
  await expect(page.getByText(/data kembali seperti waktu itu/)).toContainText('1 unit')
  await expect(page.getByRole('cell', { name: /Dihapus.*Seksi Dua/ })).toBeVisible()
  await page.getByRole('tab', { name: 'Sebelum dan sesudah' }).click()
  await page.getByRole('button', { name: 'Pulihkan ke keadaan ini' }).click()
  await expect(page.getByText(/Urungkan untuk kembali/)).toBeVisible()
  await saved(page)

  await page.getByRole('button', { name: 'Bagan', exact: true }).click()
  await expect(box(page, 'Seksi Satu')).toBeVisible()
  await expect(box(page, 'Seksi Dua')).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(box(page, 'Seksi Dua')).toBeVisible()

  await goTo(page, 'Riwayat')
  await page.getByRole('tab', { name: 'Pulihkan' }).click()
  await page.getByText('Cadangan', { exact: true }).first().click()
  await expect(page.getByText(/Cadangan terakhir yang baik/)).toBeVisible()
  await expect(page.getByRole('list', { name: 'Pulihkan' }).getByRole('button')).not.toHaveCount(0)

  const points = page.getByRole('list', { name: 'Pulihkan' }).getByRole('button')
  await page.getByRole('button', { name: 'Buat cadangan sekarang' }).click()
  await expect(points.first()).toContainText('belum ada perubahan sesudahnya')
  await page.getByText('Riwayat', { exact: true }).last().click()
  // The points of the journal have taken the place of the snapshots.
  await expect(points.last()).toContainText('buka contoh')
  await points.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(points.nth(1)).toBeFocused()
  await expect(points.nth(1)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('End')
  await expect(points.last()).toBeFocused()
  await expect(points.last()).toHaveAttribute('aria-current', 'true')
  // That point is read before one can go on to its step.
  await expect(page.getByRole('button', { name: 'Pulihkan ke keadaan ini' })).toBeEnabled()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Pulihkan ke keadaan ini' })).toBeFocused()
})
