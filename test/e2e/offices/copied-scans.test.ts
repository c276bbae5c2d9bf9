import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { barriers } from '../barriers.ts'
import { pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { goTo } from '../rail.ts'

const PDF = join(import.meta.dirname, '../../fixtures/pdf-tables/duk-bergaris.pdf')

test('a scan goes into the second copy, and comes back from there when its folder is gone', async ({
  desk,
}) => {
  const stick = join(desk.folder, 'flashdisk')
  mkdirSync(stick)
  const scan = join(desk.folder, 'SK 1.pdf')
  copyFileSync(PDF, scan)
  const { page, program } = await desk.start({ args: ['demo'] })
  await goTo(page, 'Pengaturan')
  const copies = page.locator('#salinan-kedua')
  await program.chooseFiles([stick])
  await copies.getByRole('button', { name: 'Pilih folder di disk lain' }).click()
  await expect(copies).toContainText('1 dari 1 kantor tersalin.')
  await goTo(page, 'Bagan')
  await pick(page, 'Seksi Pusat Data')
  await program.chooseFiles([scan])
  await page.getByRole('button', { name: 'Lampirkan… Lukman Hakimudin, S.Kom.' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Buka lampiran SK 1.pdf' })).toBeVisible()
  await saved(page)
  await goTo(page, 'Pengaturan')
  await copies.getByRole('button', { name: 'Salin sekarang' }).click()
  await expect(copies).toContainText(/1 lampiran \(\d+ KB\) ikut tersalin\./)
  expect(await barriers(page)).toEqual([])
  expect(pdfsIn(stick)).toHaveLength(1)

  const kept = join(desk.folder, 'berkas', 'contoh-diskominfo', 'lampiran')
  rmSync(kept, { recursive: true })
  await goTo(page, 'Riwayat')
  await page.getByRole('tab', { name: 'Keutuhan' }).click()
  await page.getByRole('button', { name: 'Periksa keutuhan' }).click()
  const said = page.getByRole('main')
  await expect(said).toContainText('Lampiran: 1 utuh, 0 tidak ada di komputer ini')
  await expect(said).toContainText('1 lampiran yang hilang atau rusak di sini dikembalikan')
  await expect(said).toContainText('Lampiran di salinan kedua: 1 utuh')
  expect(pdfsIn(kept)).toHaveLength(1)
})

function pdfsIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return all.filter((one) => one.endsWith('.pdf'))
}
