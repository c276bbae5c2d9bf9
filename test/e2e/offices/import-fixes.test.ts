import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { box } from '../chart.ts'
import { type Desk, expect, test } from '../desk.ts'

function write(desk: Desk, name: string, text: string): string {
  const folder = join(desk.folder, 'masukan')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

/** Goes on with the Tab key until that has the keyboard, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor()
  for (let turn = 0; turn < 120; turn++) {
    if (await target.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press(key)
  }
  await expect(target, 'reached by Tab').toBeFocused()
}

const _SPACED =
  'Id;Induk;Nama Unit;Jabatan;Pejabat\n1;;Dinas  Satu;Kepala Dinas;Syam\n2;1; Bidang Data;Kepala  Bidang;Joko\n2;1;Bidang Lain;Kepala Bidang;Tini\n2;1;Bidang Baru;Kepala Bidang;Rudi\n4;5;Seksi Putar;Kepala Seksi;Tono\n5;4;Seksi Balik;Kepala Seksi;Toni\n6;6;Seksi Sendiri;Kepala Seksi;Ani\n'

const TITLED =
  'DAFTAR UNIT\n\nNo;Bagian Kerja;Nama Kepala\n1;Dinas Satu;Syam\n2;Bidang Data;Joko\n3;Catatan rapat;\n4;Bidang Umum;Rina\n'

test('every step of the window is changed by the keyboard alone', async ({ desk }) => {
  const { program, page } = await desk.start()
  await program.chooseFiles([write(desk, 'daftar.csv', TITLED)])
  await tabTo(page, page.getByRole('button', { name: /Buka berkas/ }))
  await page.keyboard.press('Enter')

  const header = page.getByLabel('Baris judul kolom')
  await tabTo(page, header)
  await expect(header).toHaveValue('3')
  await page.keyboard.press('ArrowUp')
  await expect(header).toHaveValue('2')
  await page.keyboard.press('ArrowDown')
  await expect(header).toHaveValue('3')

  const meaning = page.getByLabel('Arti kolom Bagian Kerja')
  await tabTo(page, meaning)
  await page.keyboard.type('Unit kerja')
  await expect(meaning).toHaveValue('unit')
  const skip = page.getByRole('button', { name: 'Lewati baris 6' })
  await tabTo(page, skip)
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: /Kembalikan baris 6/ })).toBeVisible()

  await tabTo(page, page.getByRole('tab', { name: 'Tabel dan kolom' }), 'Shift+Tab')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Susunan' })).toBeFocused()
  const kinds = page.getByRole('radio', { name: 'Jenis unit' })
  await tabTo(page, kinds)
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Kolom tiap tingkat' })).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await expect(kinds).toBeChecked()

  await tabTo(page, page.getByRole('tab', { name: 'Susunan' }), 'Shift+Tab')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('table', { name: 'Yang akan dibawa' })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Buka sebagai berkas baru' }))
  await page.keyboard.press('Enter')
  await expect(box(page, 'Bidang Umum')).toBeVisible()
  await expect(box(page, 'Catatan rapat')).toHaveCount(0)
})
