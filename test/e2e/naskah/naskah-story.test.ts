import type { Page } from '@playwright/test'
import { barriers, outOfReach } from '../barriers.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import { goTo } from '../rail.ts'

const LED = 'Pasal 2 ayat (2)'

test('a regulation is read, reworded, set, given laws and duties by keys alone, and undone', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  const main = page.getByRole('main', { name: 'Naskah' })
  await page.keyboard.press('Control+Shift+N')
  await expect(main).toBeVisible()
  await command(page, 'Naskah: Teks')

  await test.step('a sentence is rewritten in its place, its references made live', async () => {
    await toArticle(page, /^Pasal 2 /)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(
      page.getByRole('button', { name: `Tulis dengan kata sendiri: ${LED}` }),
    ).toBeFocused()
    await page.keyboard.press('Enter')
    const field = page.getByRole('textbox', { name: `Bunyi ${LED}` })
    await expect(field).toBeFocused()
    await expect(field).toHaveValue(/\[pada ayat \(1\)\]/)
    await field.fill('Dinas dipimpin oleh Kepala Dinas sesuai dengan Pasal 3 huruf a.')
    await page.getByRole('button', { name: '“Pasal 3 huruf a” → rujukan hidup' }).press('Enter')
    await expect(field).toHaveValue(/\[Pasal 3 huruf a\]/)
    expect(await barriers(page)).toEqual([])
    await field.press('Control+Enter')
    await expect(main).toContainText('Dinas dipimpin oleh Kepala Dinas sesuai dengan')
    await expect(main.getByRole('button', { name: 'Pasal 3 huruf a', exact: true })).toBeVisible()
    await expect(main.getByText('kata sendiri', { exact: true })).toBeVisible()
    await expect(
      page.getByRole('button', { name: `Tulis dengan kata sendiri: ${LED}` }),
    ).toBeFocused()
  })

  await test.step('one undo brings the usual words back', async () => {
    await page.keyboard.press('Control+z')
    await expect(main).not.toContainText('sesuai dengan Pasal 3 huruf a')
    await expect(main.getByText('kata sendiri', { exact: true })).toHaveCount(0)
    await page.keyboard.press('Control+y')
    await expect(main.getByText('kata sendiri', { exact: true })).toBeVisible()
  })

  await test.step('an article of its own moves the numbers behind it, and what it refers to', async () => {
    await toArticle(page, /^Pasal 2 /)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Tambah pasal sesudah ini' }).press('Enter')
    const field = page.getByRole('textbox', { name: 'Bagian baru sesudah Pasal 2' })
    await field.fill('Kedudukan Dinas dijabarkan lebih lanjut.')
    await field.press('Control+Enter')
    await expect(main).toContainText('Kedudukan Dinas dijabarkan lebih lanjut.')
    await expect(main.getByRole('button', { name: 'Pasal 4 huruf a', exact: true })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(main.getByRole('button', { name: 'Pasal 3 huruf a', exact: true })).toBeVisible()
  })

  await test.step('a setting shows in the text at once, and is told by its name', async () => {
    await command(page, 'Pengaturan naskah')
    const drawer = page.getByRole('complementary', { name: 'Pengaturan naskah' })
    await drawer.getByRole('combobox', { name: 'Pasal tiap unit' }).click()
    await page.getByRole('option', { name: 'Tiga pasal' }).click()
    await expect(page.getByRole('button', { name: /^Paragraf 1/ }).first()).toBeVisible()
    expect(await barriers(page)).toEqual([])
    expect(await outOfReach(page)).toEqual([])
    await page.getByRole('button', { name: /^Urungkan/ }).press('Enter')
    await expect(page.getByRole('button', { name: /^Paragraf 1/ })).toHaveCount(0)
    await drawer.getByRole('button', { name: 'Tutup' }).press('Enter')
  })

  await test.step('a sentence with a slot that nothing fills is refused by its name', async () => {
    await command(page, 'Kalimat baku')
    const drawer = page.getByRole('complementary', { name: 'Kalimat baku' })
    const sentence = drawer.getByRole('textbox', { name: 'MEMUTUSKAN:' })
    await sentence.fill('MEMUTUSKAN {siapa}:')
    await sentence.press('Enter')
    await expect(page.getByText('Isian {siapa} tidak dikenal')).toBeVisible()
    await sentence.press('Escape')
    await drawer.getByRole('button', { name: 'Tutup' }).press('Enter')
  })

  await test.step('a law is read from its citation', async () => {
    await command(page, 'Tambah peraturan')
    const dialog = page.getByRole('dialog')
    await dialog
      .getByLabel('Tempel kutipan')
      .fill('PP 53/2010 tentang Disiplin Pegawai Negeri Sipil')
    await expect(dialog.getByLabel('Nomor', { exact: true })).toHaveValue('53')
    await dialog.getByLabel('Tentang', { exact: true }).press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(
      page.getByRole('rowheader', {
        name: 'Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil;',
      }),
    ).toBeVisible()
  })

  await test.step('a duty is written, put first, and given to another unit', async () => {
    await command(page, 'Naskah: Tugas dan fungsi')
    const units = page.getByRole('navigation', { name: 'Unit' })
    await units.getByRole('textbox').fill('Seksi Persandian')
    await units.getByRole('button', { name: /^Seksi Persandian/ }).press('Enter')
    await page.getByRole('button', { name: 'Tambah fungsi' }).press('Enter')
    await page.keyboard.type('pengamanan berita daerah;')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    const first = page.getByRole('textbox', { name: 'Fungsi 1', exact: true })
    const last = page.getByRole('textbox', { name: /^Fungsi \d+$/ }).last()
    await expect(last).toHaveValue('pengamanan berita daerah')
    await last.focus()
    for (let turn = 0; turn < 9; turn++) {
      if ((await first.inputValue()) === 'pengamanan berita daerah') break
      await page.keyboard.press('Alt+ArrowUp')
    }
    await expect(first).toHaveValue('pengamanan berita daerah')
    await expect(first).toBeFocused()
    await page.keyboard.press('Control+g')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Unit penerima').fill('Seksi Keamanan Informasi')
    await expect(page.getByRole('option', { name: /Seksi Keamanan Informasi/ })).toBeVisible()
    await page.keyboard.press('Enter')
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toHaveCount(0)
    await units.getByRole('textbox').fill('pengamanan berita')
    await expect(units.getByRole('button')).toHaveText([/^Seksi Keamanan Informasi/])
  })

  await test.step('a duty is dragged onto another unit', async () => {
    const units = page.getByRole('navigation', { name: 'Unit' })
    await units.getByRole('button').press('Enter')
    await units.getByRole('textbox').fill('Seksi')
    const handle = page.getByTitle('Tarik ke unit di kiri').last()
    await handle.dragTo(units.getByRole('button', { name: /^Seksi Persandian/ }))
    await units.getByRole('textbox').fill('pengamanan berita')
    await expect(units.getByRole('button')).toHaveText([/^Seksi Persandian/])
  })
})

/** From the contents into the text, with the keyboard at that article. */
async function toArticle(page: Page, name: RegExp) {
  const contents = page.getByRole('navigation', { name: 'Daftar isi' })
  await contents.getByRole('button', { name }).press('Enter')
  await expect(
    page.getByRole('button', { name: /^Tulis dengan kata sendiri: Pasal 2$/ }),
  ).toBeFocused()
}

test('fungsi of a seksi that goes are listed in the proposal and find a home by keys', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  await writeStarters(page)
  await goTo(page, 'Usulan')
  await page.getByRole('button', { name: 'Buat usulan' }).first().click()
  await page.getByLabel('Nama usulan').fill('Tanpa persandian')
  await page.getByRole('dialog').getByRole('button', { name: 'Buat usulan' }).click()
  await page.getByRole('button', { name: 'Ubah pada bagan' }).click()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Seksi Persandian')
  await page
    .getByRole('option', { name: /^Seksi Persandian/ })
    .first()
    .click()
  await expect(
    page.getByRole('complementary').getByRole('heading', { name: 'Seksi Persandian' }),
  ).toBeVisible()
  await page.keyboard.press('Delete')
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await goTo(page, 'Usulan')
  await page.getByRole('tab', { name: 'Tugas', exact: true }).press('Enter')
  const homeless = page.getByRole('region', { name: 'Fungsi tanpa rumah' })
  const rows = homeless.getByRole('checkbox')
  const count = await rows.count()
  expect(count).toBeGreaterThan(2)

  await test.step('one is given to a unit', async () => {
    await rows.first().press('Space')
    await homeless.getByRole('button', { name: 'Berikan… (1)' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Unit penerima').fill('Seksi Keamanan')
    await page.getByRole('option', { name: /Seksi Keamanan Informasi/ }).click()
    await page.keyboard.press('Control+Enter')
    await expect(rows).toHaveCount(count - 1)
    await expect(page.getByRole('region', { name: 'Berpindah unit' })).toContainText(
      'Seksi Persandian → Seksi Keamanan Informasi',
    )
  })

  await test.step('the undo of the draft takes it back, and only it', async () => {
    await page.keyboard.press('Control+z')
    await expect(rows).toHaveCount(count)
    await page.keyboard.press('Control+y')
    await expect(rows).toHaveCount(count - 1)
  })

  await test.step('one is said to be covered by another, by keys', async () => {
    await rows.first().press('Space')
    await homeless.getByRole('button', { name: 'Tercakup dalam… (1)' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Fungsi yang mencakupnya').fill('Seksi Keamanan Informasi')
    await expect(
      page.getByRole('option', { name: /Seksi Keamanan Informasi/ }).first(),
    ).toBeVisible()
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Nyatakan tercakup' }).press('Enter')
    const settled = page.getByRole('region', { name: 'Sudah diselesaikan' })
    await expect(settled).toContainText('tercakup dalam')
    await expect(rows).toHaveCount(count - 2)
    await settled.getByRole('button', { name: /^Batalkan/ }).press('Enter')
    await expect(rows).toHaveCount(count - 1)
  })

  await test.step('one is let go with a reason, which can be taken back', async () => {
    // What was ticked for the cover came back as one that was never chosen.
    await expect(rows.first()).not.toBeChecked()
    await rows.first().press('Space')
    await homeless.getByRole('button', { name: 'Lepas… (1)' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Lepas' }).press('Enter')
    await expect(dialog.getByText('Isi alasannya.')).toBeVisible()
    await dialog.getByLabel('Alasan').fill('Menjadi urusan provinsi')
    await page.keyboard.press('Control+Enter')
    const settled = page.getByRole('region', { name: 'Sudah diselesaikan' })
    await expect(settled).toContainText('dilepas: Menjadi urusan provinsi')
    await expect(rows).toHaveCount(count - 2)
    expect(await barriers(page)).toEqual([])
    await settled.getByRole('button', { name: /^Batalkan/ }).press('Enter')
    await expect(rows).toHaveCount(count - 1)
  })

  await test.step('one is dragged onto a unit', async () => {
    const units = page.getByRole('navigation', { name: 'Unit' })
    await units.getByRole('textbox').fill('Seksi Statistik')
    const target = units.getByRole('button', { name: /^Seksi Statistik Sektoral/ })
    await homeless.getByRole('listitem').first().dragTo(target)
    await expect(rows).toHaveCount(count - 2)
    await expect(page.getByRole('region', { name: 'Berpindah unit' })).toContainText(
      'Seksi Persandian → Seksi Statistik Sektoral',
    )
  })

  await test.step('a fungsi said twice goes once, and the second tugas of a unit becomes a fungsi', async () => {
    const unit = page.getByRole('heading', { name: 'Seksi Statistik Sektoral' })
    await command(page, 'Naskah: Tugas dan fungsi')
    const units = page.getByRole('navigation', { name: 'Unit' })
    await units.getByRole('textbox').fill('Seksi Statistik Sektoral')
    await units.getByRole('button', { name: /^Seksi Statistik Sektoral/ }).press('Enter')
    await expect(unit).toBeVisible()
    const said = await page.getByRole('textbox', { name: 'Fungsi 1', exact: true }).inputValue()
    for (const [button, text] of [
      ['Tambah fungsi', said],
      ['Tambah tugas', 'menyusun statistik sektoral'],
    ] as const) {
      await page.getByRole('button', { name: button, exact: true }).press('Enter')
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
    }
    await goTo(page, 'Usulan')
    const double = page.getByRole('region', { name: 'Fungsi berganda' })
    await expect(double).toContainText(said)
    await double.getByRole('button').first().press('Enter')
    await expect(double).toHaveCount(0)
    const two = page.getByRole('region', { name: 'Unit dengan dua tugas' })
    await expect(two).toContainText('Seksi Statistik Sektoral')
    await two.getByRole('button', { name: /menyusun statistik sektoral$/ }).press('Enter')
    await expect(two).toHaveCount(0)
  })

  await test.step('the price of amending is told before one chooses, and numbers in force stay', async () => {
    await command(page, 'Naskah: Teks')
    await page.getByRole('button', { name: 'Ganti atau ubah…' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(
      /Dari \d+ pasal yang berlaku, usulan ini menulis ulang \d+ pasal/,
    )
    await dialog.getByRole('button', { name: 'Ubah', exact: true }).press('Enter')
    await expect(dialog).toHaveCount(0)
    await page.getByRole('textbox', { name: 'Cari dalam naskah' }).fill('dihapus')
    await expect(
      page.getByRole('navigation', { name: 'Daftar isi' }).getByRole('button').first(),
    ).toBeVisible()
  })
})

/** Starter text for units without duties, where the example has some. */
async function writeStarters(page: Page) {
  await goTo(page, 'Naskah')
  await page.getByRole('tab', { name: 'Tugas dan fungsi' }).click()
  const start = page.getByRole('button', { name: /^Isi teks awal unit yang kosong/ })
  if (await start.isVisible()) await start.click()
  await expect(start).toHaveCount(0)
}
