import type { Page } from '@playwright/test'
import { barriers, cutTexts } from '../barriers.ts'
import { box, pick } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

const TABS = ['Perubahan', 'Sebelum dan sesudah', 'Rekapitulasi', 'Pegawai', 'Tahapan'] as const

test('a proposal: no barriers on any tab, everything fits on 1366 × 768, an act leads to its boxes', async ({
  desk,
}) => {
  const { program, page } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  await goTo(page, 'Usulan')
  await page.getByRole('button', { name: 'Buat usulan' }).first().click()
  await expect(page.getByLabel('Nama usulan')).toBeFocused()
  expect(await dialogBarriers(page)).toEqual([])
  await page
    .getByLabel('Nama usulan')
    .fill('Penyederhanaan struktur organisasi Dinas Komunikasi dan Informatika Kota Contoh')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Ubah pada bagan' }).click()
  await box(page, 'Dinas').first().click()
  await page.getByRole('button', { name: 'Lainnya', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Sederhanakan/ }).click()
  await expect(page.getByRole('button', { name: 'Sederhanakan 12 unit' })).toBeVisible()
  expect(await dialogBarriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Sederhanakan 12 unit' }).click()
  await pick(page, 'Subbagian Keuangan')
  await page.keyboard.press('Delete')
  await page.getByRole('dialog').getByRole('button', { name: /Hapus/ }).last().click()
  await page.getByRole('button', { name: 'Kembali', exact: true }).click()

  for (const name of TABS) {
    await page.getByRole('tab', { name }).click()
    await expect(page.getByRole('tab', { name, selected: true })).toBeVisible()
    expect(await barriers(page), name).toEqual([])
    expect(await cutTexts(page), name).toEqual([])
  }

  await test.step('a click on an act goes there on both sides; a click on a box chooses its act', async () => {
    await page.getByRole('tab', { name: 'Sebelum dan sesudah' }).click()
    const acts = page.getByRole('list', { name: 'Perubahan' }).getByRole('button')
    // Fungsi that go are told with the acts of other units too.
    await acts.filter({ hasText: /Dihapus\s*Subbagian Keuangan/ }).click()
    const chosen = page.locator('figure [data-selected="true"]')
    await expect(chosen).toHaveCount(1)
    await expect(chosen).toContainText('Subbagian Keuangan')
    // Both come there together.
    const isSame = async () =>
      String(await viewOf(page, 'Sebelum')) === String(await viewOf(page, 'Sesudah'))
    await expect.poll(isSame).toBe(true)
    await page.getByRole('button', { name: 'Tampilkan semua (0)' }).click()
    const group = page.locator('figure', { hasText: 'Sesudah' }).locator('[data-state="create"]')
    await group.first().click()
    await expect(acts.filter({ hasText: 'Penyetaraan' }).first()).toHaveAttribute(
      'aria-current',
      'true',
    )
  })

  await page.getByRole('button', { name: 'Ajukan usulan', exact: true }).click()
  await page.getByRole('button', { name: 'Tandai ditelaah' }).click()
  await page.getByRole('tab', { name: 'Keputusan' }).click()
  await page.getByLabel('Tanda pada lembar').fill('1 S, 2 T: belum, 9 S')
  await expect(page.getByText('Nomor 9 tidak ada pada lembar ini.')).toBeVisible()
  expect(await barriers(page), 'Keputusan').toEqual([])
  expect(await cutTexts(page), 'Keputusan').toEqual([])
  await page.getByRole('tab', { name: 'Versi' }).click()
  expect(await barriers(page), 'Versi').toEqual([])

  await test.step('its sheets are one way to Cetak, where this proposal is chosen', async () => {
    await page.getByRole('button', { name: 'Lembar cetak' }).click()
    await page.getByRole('menuitem', { name: 'Lembar keputusan' }).click()
    await expect(page.getByRole('radio', { name: 'Lembar keputusan' })).toBeChecked()
    await expect(page.getByRole('combobox', { name: 'Usulan' })).toHaveValue(/^Penyederhanaan/)
    await expect(page.locator('[data-sheet="1"] svg')).toContainText('Penyederhanaan')
  })

  await test.step('the summary for leaders is one sheet, with the cost by the table of the office', async () => {
    const rail = page.getByRole('navigation', { name: 'Bagian program' })
    await rail.getByRole('button', { name: 'Pengaturan' }).click()
    await page.getByLabel('Dasar hukum tunjangan').fill('Perwako 5/2018')
    await page.getByLabel('Rupiah sebulan per kelas').fill('9\t2.000.000\n7\t1.000.000')
    await page.getByLabel('Dasar hukum tunjangan').focus()
    await expect(page.getByText('2 kelas terbaca.')).toBeVisible()
    await rail.getByRole('button', { name: 'Cetak' }).click()
    await page.getByText('Ringkasan satu lembar', { exact: true }).click()
    const sheet = page.locator('[data-sheet="1"] svg')
    await expect(sheet).toContainText('Biaya setahun.')
    await expect(sheet).toContainText('(Perwako 5/2018)')
    await expect(page.getByText('1 lembar F4')).toBeVisible()
  })
})

/** What part of the drawing a side shows: left edge, middle and width, in whole millimetres. */
async function viewOf(page: Page, side: string): Promise<number[]> {
  const svg = page.getByRole('figure', { name: side }).locator('svg').first()
  const [x = 0, y = 0, width = 0, height = 0] = ((await svg.getAttribute('viewBox')) ?? '')
    .split(' ')
    .map(Number)
  return [x, y + height / 2, width].map(Math.round)
}

/** The same for an open dialog, whose own header counts as a second banner. */
async function dialogBarriers(page: Page): Promise<string[]> {
  return (await barriers(page)).filter((one) => !one.startsWith('landmark-'))
}
