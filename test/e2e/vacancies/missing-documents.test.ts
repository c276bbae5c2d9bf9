import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { barriers } from '../barriers.ts'
import { saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { goTo } from '../rail.ts'

const PDF = join(import.meta.dirname, '../../fixtures/pdf-tables/duk-bergaris.pdf')

test('decrees without a scan are listed, opened, attached to, exported and found from Ringkasan', async ({
  desk,
}) => {
  const scan = join(desk.folder, 'SK.pdf')
  copyFileSync(PDF, scan)
  const { page, program } = await desk.start({ args: ['demo'] })
  await page.setViewportSize({ width: 1366, height: 768 })
  await goTo(page, 'Kekosongan')
  await page.getByRole('tab', { name: 'SK tanpa pindaian' }).press('Enter')
  const list = page.getByRole('table', { name: 'SK tanpa pindaian' })
  const kind = page.getByRole('combobox', { name: 'Jenis dokumen' })
  await expect(list.getByRole('row', { name: /^SK pengangkatan, / }).first()).toBeVisible()
  const whole = Number(await list.getAttribute('aria-rowcount')) - 1
  await expect(kind).toHaveValue(`Semua jenis (${whole})`)
  expect(await barriers(page)).toEqual([])

  await test.step('one kind alone, and in that order to a file', async () => {
    await kind.click()
    await page.getByRole('option', { name: /^Dasar hukum/ }).click()
    await expect(list.getByRole('row', { name: /^SK pengangkatan/ })).toHaveCount(0)
    const laws = Number(await list.getAttribute('aria-rowcount')) - 1
    const file = join(desk.folder, 'daftar.csv')
    await program.chooseSavePath(file)
    await page.getByRole('button', { name: 'Ekspor' }).click()
    await page.getByRole('menuitem', { name: /CSV/ }).click()
    await expect.poll(() => lines(file)).toBe(laws + 1)
    await kind.click()
    await page.getByRole('option', { name: /^Semua jenis/ }).click()
  })

  await test.step('a row opens its attachments by keyboard; what is attached leaves the list, undo brings it back', async () => {
    const row = list.getByRole('row', { name: /Kepala Dinas/ }).first()
    const name = await row.getAttribute('aria-label')
    await row.getByRole('button', { name: name ?? '', exact: true }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'SK pengangkatan' })
    await expect(dialog.getByText('tetap dalam daftar')).toBeVisible()
    expect(await barriers(page)).toEqual([])
    await program.chooseFiles([scan])
    await dialog.getByRole('button', { name: /^Lampirkan/ }).press('Enter')
    await expect(dialog.getByText('keluar dari daftar')).toBeVisible()
    await dialog.getByRole('button', { name: 'Tutup' }).last().press('Enter')
    await saved(page)
    await expect(kind).toHaveValue(`Semua jenis (${whole - 1})`)
    await expect(list.getByRole('row', { name: name ?? '', exact: true })).toHaveCount(0)
    await goTo(page, 'Ringkasan')
    await page.getByRole('button', { name: `${whole - 1} SK dan dokumen` }).press('Enter')
    await expect(list).toBeVisible()
    await page.getByRole('button', { name: /^Urungkan: / }).press('Enter')
    await expect(kind).toHaveValue(`Semua jenis (${whole})`)
  })

  await test.step('its record is where it leads to', async () => {
    await list
      .getByRole('row', { name: /Kepala Dinas/ })
      .first()
      .getByRole('button')
      .first()
      .press('Enter')
    await page.getByRole('button', { name: 'Buka catatannya' }).press('Enter')
    const add = page.getByRole('complementary').getByRole('button', { name: /^Lampirkan/ })
    await expect(add.first()).toBeVisible()
  })
})

function lines(file: string): number {
  try {
    return readFileSync(file, 'utf8').trim().split('\n').length
  } catch {
    return 0
  }
}
