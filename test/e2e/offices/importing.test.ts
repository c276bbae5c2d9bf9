import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { longOr } from '../../make/long-form.ts'
import { LIST_TABLES } from '../../make/office-tables/lists.ts'
import { REMARK_TABLES } from '../../make/office-tables/remarks.ts'
import { TREE_TABLES } from '../../make/office-tables/trees.ts'
import { barriers, cutTexts } from '../barriers.ts'
import { type Desk, expect, test } from '../desk.ts'
import { type Program, smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

const _TABLES = [...TREE_TABLES, ...REMARK_TABLES, ...LIST_TABLES]

function write(desk: Desk, name: string, bytes: Uint8Array | string): string {
  const folder = join(desk.folder, 'masukan')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

async function choose(program: Program, page: Page, path: string): Promise<void> {
  await program.chooseFiles([path])
  await page.getByRole('button', { name: /Buka berkas/ }).click()
}

function _counted(page: Page, column: number) {
  return page.getByRole('table', { name: 'Yang akan dibawa' }).locator('tbody td').nth(column)
}

const GIVEN = [
  ['kode-tanpa-judul.xlsx', 'Seksi Rekayasa'],
  ['kolom-jenjang.csv', 'Subbagian Umum'],
  ['nomor-berjenjang-jumlah.ods', 'Bidang Lalu Lintas'],
  ['unit-nama-nip.csv', 'Bidang Anak'],
] as const

/** CSV comes in with every other test here; how each kind of file is read, the units tell. */
for (const [_name, _inside] of longOr(GIVEN, ([one]) => one.endsWith('.xlsx'))) {
}

const STRANGE =
  'Warna;Isi;Siapa\nA;Dinas Satu;Syam\nA.1;Tim Alfa;Joko\nA.2;Tim Beta;Rina\nZ;Cadangan;\n'

const FIRST =
  'Kode;Nama Unit;Jabatan;Pejabat\n1;Dinas Satu;Kepala Dinas;Syam\n1.1;Bidang Data;Kepala Bidang;Joko\n1.2;Bidang Umum;Kepala Bidang;Rina\n'

test('the window of an import: no barriers on any step, and reached by the keyboard alone', async ({
  desk,
  example,
}) => {
  const { program, page } = example
  await smallScreen(program)
  await goTo(page, 'Data')
  const text = `${FIRST}2;Sekretariat;;\n2;Sekretariat;;\n;JUMLAH;;3\n`
  await choose(program, page, write(desk, 'daftar.csv', text))
  await expect(page.getByRole('button', { name: 'Buka sebagai berkas baru' })).toBeFocused()
  for (const step of ['Tabel dan kolom', 'Susunan', 'Pratinjau', 'Perbarui berkas ini']) {
    await page.getByRole('tab', { name: step }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('tab', { name: step })).toHaveAttribute('aria-selected', 'true')
    expect(await barriers(page)).toEqual([])
    expect(await cutTexts(page)).toEqual([])
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tab', { name: 'Pratinjau' })).toHaveCount(0)
})

const _FAULTY =
  'Id;Induk;Nama Unit;Jabatan;Pejabat\n1;;Dinas Satu;Kepala Dinas;Syam\n2;1;Bidang Data;Kepala Bidang;Joko\n2;1;Bidang Data;Kepala Bidang;Tini\n3;9;Seksi Yatim;Kepala Seksi;Rina\n4;5;Seksi Putar;Kepala Seksi;Tono\n5;4;Seksi Balik;Kepala Seksi;Toni\n6;2;Seksi Olah;Kepala Seksl;Ani\n7;2;Seksi Sandi;Kepala Seksi;Ana\n'

test('a table the program is started with and cannot understand is shown; its mapping is named, known with the next of its kind, and goes out as a file', async ({
  desk,
}) => {
  const { program, page } = await desk.start({ args: [write(desk, 'aneh.csv', STRANGE)] })
  await expect(page.getByRole('alert')).toContainText('belum dipahami')
  await expect(page.getByLabel('Baris judul kolom')).toBeVisible()
  await page.getByLabel('Baris judul kolom').selectOption('1')
  await page.getByLabel('Arti kolom Warna').selectOption('code')
  await page.getByLabel('Arti kolom Isi').selectOption('unit')
  await page.getByLabel('Arti kolom Siapa').selectOption('holder')
  await page.getByRole('button', { name: 'Pemetaan' }).click()
  await page.getByRole('menuitem', { name: 'Pemetaan bernama…' }).click()
  await page.getByLabel('Nama pemetaan').fill('Tabel warna')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Pakai pemetaan Tabel warna' })).toBeVisible()
  const told = page.getByRole('dialog', { name: 'Pemetaan' }).getByRole('status')
  await expect(told).toHaveText('Pemetaan tabel ini disimpan dengan nama “Tabel warna”.')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Batal' }).click()

  await choose(program, page, write(desk, 'lain.csv', STRANGE.replace('Tim Beta', 'Tim Delta')))
  await page.getByRole('tab', { name: 'Tabel dan kolom' }).click()
  await expect(page.getByLabel('Arti kolom Isi')).toHaveValue('unit')
  await page.getByRole('button', { name: 'Pemetaan' }).click()
  const path = join(desk.folder, 'warna.json')
  await program.chooseSavePath(path)
  await page.getByRole('menuitem', { name: 'Simpan pemetaan sebagai berkas…' }).click()
  await expect(page.getByText('Pemetaan disimpan di')).toBeVisible()
  const kept = JSON.parse(readFileSync(path, 'utf8')) as { columns: { meaning: string }[] }
  expect(kept.columns.map(({ meaning }) => meaning)).toEqual(['code', 'unit', 'holder'])
})
