import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { barriers, cutTexts } from '../barriers.ts'
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

test('a whole copy tells how many scans it takes, and brings them to another computer', async ({
  desk,
}) => {
  const scan = join(desk.folder, 'SK 1.pdf')
  copyFileSync(PDF, scan)
  const { page, program } = await desk.start({ args: ['demo'] })
  await pick(page, 'Seksi Pusat Data')
  await program.chooseFiles([scan])
  await page.getByRole('button', { name: 'Lampirkan… Lukman Hakimudin, S.Kom.' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Buka lampiran SK 1.pdf' })).toBeVisible()
  await saved(page)
  await goTo(page, 'Data')
  const takes = page.getByRole('checkbox', { name: /^Sertakan 1 lampiran \(\d+ KB\)/ })
  await expect(takes).toBeChecked()
  expect(await barriers(page)).toEqual([])
  expect(await cutTexts(page)).toEqual([])
  const [small, whole] = [join(desk.folder, 'tanpa.bagan'), join(desk.folder, 'dengan.bagan')]
  const save = page.getByRole('button', {
    name: 'Simpan Salinan .bagan sebagai .bagan',
    exact: true,
  })
  await program.chooseSavePath(whole)
  await save.click()
  await expect.poll(() => existsSync(whole)).toBe(true)
  await expect(page.getByText(/Salinan \.bagan dengan 1 lampiran/).first()).toBeVisible()
  await takes.press('Space')
  await program.chooseSavePath(small)
  await save.click()
  await expect.poll(() => existsSync(small)).toBe(true)
  expect(statSync(whole).size - statSync(small).size).toBeGreaterThan(statSync(scan).size)

  const other = await desk.startApart({ args: [whole] })
  await pick(other.page, 'Seksi Pusat Data')
  await expect(other.page.getByRole('button', { name: 'Buka lampiran SK 1.pdf' })).toBeVisible()
  await goTo(other.page, 'Riwayat')
  await other.page.getByRole('tab', { name: 'Keutuhan' }).click()
  await other.page.getByRole('button', { name: 'Periksa keutuhan' }).click()
  await expect(other.page.getByRole('main')).toContainText('Lampiran: 1 utuh, 0 tidak ada')
})

function pdfsIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return all.filter((one) => one.endsWith('.pdf'))
}
