import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { LIST_TABLES } from '../../make/office-tables/lists.ts'
import { officeTableBytes } from '../../make/office-tables/office-table.ts'
import { REMARK_TABLES } from '../../make/office-tables/remarks.ts'
import { TREE_TABLES } from '../../make/office-tables/trees.ts'
import { barriers, cutTexts } from '../barriers.ts'
import { box, saved } from '../chart.ts'
import { type Desk, expect, test } from '../desk.ts'
import { retyped } from '../keys.ts'
import { longOnly, longOr } from '../long-form.ts'
import { type Program, smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

const TABLES = [...TREE_TABLES, ...REMARK_TABLES, ...LIST_TABLES]

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

function counted(page: Page, column: number) {
  return page.getByRole('table', { name: 'Yang akan dibawa' }).locator('tbody td').nth(column)
}

const GIVEN = [
  ['kode-tanpa-judul.xlsx', 'Seksi Rekayasa'],
  ['kolom-jenjang.csv', 'Subbagian Umum'],
  ['nomor-berjenjang-jumlah.ods', 'Bidang Lalu Lintas'],
  ['unit-nama-nip.csv', 'Bidang Anak'],
] as const

/** CSV comes in with every other test here; how each kind of file is read, the units tell. */
for (const [name, inside] of longOr(GIVEN, ([one]) => one.endsWith('.xlsx'))) {
  test(`${name} comes in as it should`, async ({ desk }) => {
    const table = TABLES.find((one) => one.name === name)
    if (!table) throw new Error(`There is no table ${name}`)
    const { program, page } = await desk.start()
    await choose(program, page, write(desk, name, officeTableBytes(table)))
    await expect(counted(page, 0)).toHaveText(String(table.gives.units))
    await expect(counted(page, 3)).toHaveText(String(table.gives.people))
    const passed = table.gives.passed?.length ?? 0
    if (passed > 0) await expect(page.getByText(`${passed} baris dilewati`)).toBeVisible()
    await page.getByRole('button', { name: 'Buka sebagai berkas baru' }).click()
    await expect(box(page, inside)).toBeVisible()
  })
}

const STRANGE =
  'Warna;Isi;Siapa\nA;Dinas Satu;Syam\nA.1;Tim Alfa;Joko\nA.2;Tim Beta;Rina\nZ;Cadangan;\n'

test('a table nobody could guess is put right by hand, and known the next time', async ({
  desk,
}) => {
  longOnly('the same by keyboard in import-fixes, and known again below')
  const path = write(desk, 'aneh.csv', STRANGE)
  const { program, page } = await desk.start()
  await choose(program, page, path)
  await expect(page.getByRole('alert')).toContainText('belum dipahami')
  await page.getByLabel('Baris judul kolom').selectOption('1')
  await page.getByLabel('Arti kolom Warna').selectOption('code')
  await page.getByLabel('Arti kolom Isi').selectOption('unit')
  await page.getByLabel('Arti kolom Siapa').selectOption('holder')
  await page.getByRole('button', { name: 'Lewati baris 5' }).click()
  await page.getByRole('tab', { name: 'Susunan' }).click()
  await page.getByRole('radio', { name: 'Nomor berjenjang' }).check()
  await page.getByRole('tab', { name: 'Pratinjau' }).click()
  await expect(counted(page, 0)).toHaveText('3')
  await expect(counted(page, 3)).toHaveText('3')
  await expect(page.getByText('1 baris dilewati')).toBeVisible()
  await page.getByRole('button', { name: 'Buka sebagai berkas baru' }).click()
  await expect(box(page, 'Tim Beta')).toBeVisible()

  await goTo(page, 'Data')
  await choose(program, page, path)
  await page.getByRole('button', { name: 'Buka salinan terpisah' }).click()
  await expect(counted(page, 0)).toHaveText('4')
})

const FIRST =
  'Kode;Nama Unit;Jabatan;Pejabat\n1;Dinas Satu;Kepala Dinas;Syam\n1.1;Bidang Data;Kepala Bidang;Joko\n1.2;Bidang Umum;Kepala Bidang;Rina\n'

test('the same table again updates the file, and asks where both have changed', async ({
  desk,
}) => {
  longOnly('the list of the next month in import-receipt; updating in the units')
  const { program, page } = await desk.start()
  await choose(program, page, write(desk, 'daftar.csv', FIRST))
  await page.getByRole('button', { name: 'Buka sebagai berkas baru' }).click()
  await box(page, 'Bidang Data').click()
  await retyped(page, 'Bidang Data dan Informasi')
  await saved(page)

  const second = FIRST.replace('Bidang Data;', 'Bidang Statistik;').replace(
    'Bidang Umum',
    'Bidang Tata Usaha',
  )
  await goTo(page, 'Data')
  await choose(program, page, write(desk, 'daftar.csv', second))
  // It was opened before: its office is brought up to date.
  await page.getByRole('button', { name: 'Perbarui kantor itu' }).click()
  await expect(page.getByRole('tab', { name: 'Perbarui berkas ini' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  const list = page.getByRole('region', { name: 'Perbedaan' }).getByRole('listitem')
  await expect(list).toHaveCount(2)
  const clash = list.filter({ hasText: 'bentrok' })
  await expect(clash).toContainText('Bidang Statistik')
  await expect(clash.getByRole('checkbox')).not.toBeChecked()
  await page.getByRole('button', { name: 'Terapkan 1 perubahan' }).click()
  await goTo(page, 'Bagan')
  await expect(box(page, 'Bidang Tata Usaha')).toBeVisible()
  await expect(box(page, 'Bidang Data dan Informasi')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(box(page, 'Bidang Umum')).toBeVisible()

  await test.step('whose seat is held is told in the window, above its buttons', async () => {
    await goTo(page, 'Data')
    await choose(program, page, write(desk, 'lain.csv', FIRST.replace('Rina', 'Tono')))
    await page.getByRole('tab', { name: 'Perbarui berkas ini' }).click()
    await list.filter({ hasText: 'Penugasan Rina' }).getByRole('checkbox').uncheck()
    await page.getByRole('button', { name: /Terapkan/ }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('alert')).toContainText('Centang juga “TIDAK ADA LAGI”')
    await expect(page.getByRole('button', { name: /Terapkan/ })).toBeInViewport()
    await list.filter({ hasText: 'Penugasan Rina' }).getByRole('checkbox').check()
    await expect(dialog.getByRole('alert')).toHaveCount(0)
    await page.getByRole('button', { name: /Terapkan/ }).click()
    await expect(dialog).toHaveCount(0)
  })
})

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

const FAULTY =
  'Id;Induk;Nama Unit;Jabatan;Pejabat\n1;;Dinas Satu;Kepala Dinas;Syam\n2;1;Bidang Data;Kepala Bidang;Joko\n2;1;Bidang Data;Kepala Bidang;Tini\n3;9;Seksi Yatim;Kepala Seksi;Rina\n4;5;Seksi Putar;Kepala Seksi;Tono\n5;4;Seksi Balik;Kepala Seksi;Toni\n6;2;Seksi Olah;Kepala Seksl;Ani\n7;2;Seksi Sandi;Kepala Seksi;Ana\n'

test('problems are put right one by one and by kind, beside the chart that comes of it', async ({
  desk,
}) => {
  longOnly('every step by keyboard in import-fixes; each way in the units')
  const { program, page } = await desk.start()
  await smallScreen(program)
  await choose(program, page, write(desk, 'daftar.csv', FAULTY))
  const drawing = page.getByRole('application', { name: /Bagan hasilnya/ })
  const drawn = (name: string) => drawing.locator('g[data-form]').filter({ hasText: name })
  await expect(drawn('Seksi Yatim')).toHaveAttribute('data-form', 'tray')
  await expect(drawn('Bidang Data')).toHaveCount(2)
  await expect(page.getByText('4 catatan', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Bantuan: Mengimpor tabel/ })).toBeVisible()

  await page.getByRole('button', { name: 'Sama jabatan, pemangku lain' }).click()
  await expect(drawn('Bidang Data')).toHaveCount(1)
  await expect(counted(page, 3)).toHaveText('8')
  await page.getByRole('button', { name: 'Putuskan di baris 7' }).click()
  await expect(drawn('Seksi Balik')).toHaveAttribute('data-form', 'held')
  await page.getByRole('button', { name: 'Jadikan paling atas 1 baris tanpa atasan' }).click()
  await page.getByRole('button', { name: 'Tulis “Kepala Seksi”' }).click()
  await expect(page.getByText('Tidak ada catatan.')).toBeVisible()

  await drawing.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(drawn('Seksi Olah')).toHaveCount(0)
  expect(await barriers(page)).toEqual([])

  await page.getByRole('button', { name: 'Batalkan 4 perbaikan' }).click()
  await expect(page.getByText('4 catatan', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: /Tunjukkan baris 5/ }).click()
  await expect(drawn('Seksi Yatim')).toHaveAttribute('data-selected', 'true')
})

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

test('our own register of vacancies says what the file says, and a changed case comes in with one undo', async ({
  desk,
}) => {
  longOnly('the list of the next month in import-receipt; the register in the units')
  const { program, page } = await desk.start({ args: ['demo'] })
  await goTo(page, 'Data')
  const path = join(desk.folder, 'kosong.csv')
  await program.chooseSavePath(path)
  const row = page.getByRole('listitem').filter({ hasText: 'Daftar jabatan kosong' })
  await row.getByRole('button', { name: 'CSV' }).first().click()
  await expect(page.getByText('kosong.csv')).toBeVisible()

  await choose(program, page, path)
  await page.getByRole('tab', { name: 'Perbarui berkas ini' }).click()
  await page.getByRole('button', { name: 'Jadikan tabel ini acuan' }).click()
  await saved(page)

  writeFileSync(path, readFileSync(path, 'utf8').replace('Mutasi ke provinsi', 'Promosi'))
  await choose(program, page, path)
  await page.getByRole('tab', { name: 'Perbarui berkas ini' }).click()
  const list = page.getByRole('region', { name: 'Perbedaan' }).getByRole('listitem')
  await expect(list).toHaveCount(1)
  await expect(list).toContainText('Promosi')
  await page.getByRole('button', { name: 'Terapkan 1 perubahan' }).click()
  await goTo(page, 'Kekosongan')
  const vacant = page.getByRole('row').filter({ hasText: 'Kepala Seksi Layanan Informasi Publik' })
  await expect(vacant).toContainText('Promosi')
  await page.keyboard.press('Control+z')
  await expect(vacant).toContainText('Mutasi ke provinsi')
})
