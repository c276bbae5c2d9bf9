import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { barriers } from '../barriers.ts'
import { saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { dropOnto } from '../drop-files.ts'
import { goTo } from '../rail.ts'

const PDF = join(import.meta.dirname, '../../fixtures/pdf-tables/duk-bergaris.pdf')

test('a folder of scans is matched, chosen from, attached at once, and undone at once', async ({
  desk,
}) => {
  const folder = join(desk.folder, 'SK 2018')
  mkdirSync(join(folder, 'Lukman Hakimudin'), { recursive: true })
  const put = (name: string) => copyFileSync(PDF, join(folder, name))
  put('800-214-Diskominfo-2018.pdf')
  put('821.2_048_BKPSDM_2017.pdf')
  put('Lukman Hakimudin/SK.pdf')
  put('SK 821.2-047-BKPSDM-2016.pdf')
  put('Undangan rapat.pdf')
  writeFileSync(join(folder, 'catatan.txt'), 'x')
  writeFileSync(join(folder, 'SK Hendra Prawiratama.pdf'), 'bukan pdf')
  const { page, program } = await desk.start({ args: ['demo'] })
  await page.setViewportSize({ width: 1366, height: 768 })
  await goTo(page, 'Kekosongan')
  await page.getByRole('tab', { name: 'SK tanpa pindaian' }).press('Enter')
  const kind = page.getByRole('combobox', { name: 'Jenis dokumen' })
  await expect(kind).toHaveValue(/^Semua jenis/)
  const whole = await kind.inputValue()
  await program.chooseFiles([folder])
  await page.getByRole('button', { name: 'Cocokkan folder…' }).press('Enter')
  const list = page.getByRole('table', { name: 'Mencocokkan pindaian' })
  const row = (name: string) => list.getByRole('row', { name })
  const choice = (name: string) => row(name).getByRole('combobox')

  await test.step('each file says what it was matched with, and by what', async () => {
    await expect(row('800-214-Diskominfo-2018.pdf')).toContainText('Cocok: nomor')
    await expect(choice('800-214-Diskominfo-2018.pdf')).toHaveValue(/Nurul Hidayah/)
    await expect(row('Lukman Hakimudin/SK.pdf')).toContainText('Cocok: nama')
    await expect(row('SK 821.2-047-BKPSDM-2016.pdf')).toContainText('Perlu dipilih: nomor')
    await expect(row('Undangan rapat.pdf')).toContainText('Tidak dikenali')
    await expect(row('catatan.txt')).toContainText('bukan PDF, JPG, PNG, atau DOCX')
    expect(await barriers(page)).toEqual([])
  })

  await test.step('one decree of many is attached to all of them, by keyboard', async () => {
    await choice('SK 821.2-047-BKPSDM-2016.pdf').press('ArrowDown')
    await page.getByRole('option', { name: /^Semua \d+ dokumen/ }).click()
    await choice('Undangan rapat.pdf').click()
    await choice('Undangan rapat.pdf').fill('Sandiman')
    await expect(page.getByRole('option', { name: /Sandiman/ }).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Lampirkan 5/ }).press('Enter')
    await expect(page.getByText(/lampiran ditambahkan; 1 berkas ditolak/)).toBeVisible()
    await saved(page)
    await expect(row('SK Hendra Prawiratama.pdf')).toContainText('bukan PDF, JPG, PNG, atau DOCX')
    await expect(row('800-214-Diskominfo-2018.pdf')).toHaveCount(0)
  })

  await test.step('the same bytes lie there once, and one undo takes all back', async () => {
    const kept = join(desk.folder, 'berkas', 'contoh-diskominfo', 'lampiran')
    const files = readdirSync(kept, { recursive: true, encoding: 'utf8' })
    expect(files.filter((one) => one.endsWith('.pdf'))).toHaveLength(1)
    await page.getByRole('main').getByRole('button', { name: 'Tutup', exact: true }).press('Enter')
    await expect(kind).not.toHaveValue(whole)
    await page.getByRole('button', { name: /^Urungkan: lampirkan \d+ pindaian/ }).press('Enter')
    await expect(kind).toHaveValue(whole)
  })

  await test.step('files that are dropped on the list are matched the same way, and found again as they were left', async () => {
    const names = ['800-214-Diskominfo-2018.pdf', 'Undangan rapat.pdf']
    const files = names.map((one) => join(folder, one))
    await dropOnto(page, page.getByRole('tabpanel'), files)
    await expect(choice('800-214-Diskominfo-2018.pdf')).toHaveValue(/Nurul Hidayah/)
    await expect(row('Undangan rapat.pdf')).toContainText('Tidak dikenali')
    await goTo(page, 'Bagan')
    await goTo(page, 'Kekosongan')
    await page.getByRole('tab', { name: 'SK tanpa pindaian' }).press('Enter')
    await expect(list).toBeVisible()
    await page.getByRole('button', { name: 'Batal', exact: true }).press('Enter')
    await expect(kind).toHaveValue(whole)
  })
})
