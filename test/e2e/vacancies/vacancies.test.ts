import type { Page } from '@playwright/test'
import { expect, test } from '../desk.ts'
import { smallScreen } from '../program.ts'
import { still } from '../still.ts'
import { chooseCause } from './leavings.ts'

const POST = 'Kepala Seksi Kemitraan Komunikasi Publik'
const OLD_POST = 'Kepala Seksi Pusat Data'

async function open(page: Page, tab: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Bagian program' })
    .getByRole('button', { name: /^Kekosongan/ })
    .click()
  await page.getByRole('tab', { name: tab }).click()
}

/** Types into a field of a form and leaves it, as a date has to be. */
async function fillIn(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('dialog').getByLabel(label, { exact: true })
  await field.fill(text)
  await field.press('Tab')
}

/** Chooses from a list by typing. */
async function choose(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('dialog').getByRole('combobox', { name: label })
  await field.fill(text)
  await page.getByRole('option', { name: text }).first().click()
}

async function showDay(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: /^Per tanggal/ }).click()
  const field = page.getByRole('textbox', { name: 'Per tanggal' })
  await field.fill(day)
  await field.press('Enter')
  await page.keyboard.press('Escape')
}

/** The line of the register on a post. */
function rowOf(page: Page, post: string) {
  return page.getByRole('row').filter({ has: page.getByRole('button', { name: post }) })
}

test('a Kepala Seksi moves to the province: Plt, freeze, oath of the mayor, approval, successor', async ({
  desk,
}) => {
  const { program, page } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  await open(page, 'Daftar kosong')

  await test.step('he leaves on 1 September 2018 and a Plt is named at once', async () => {
    await page.getByRole('button', { name: 'Catat kekosongan' }).click()
    await choose(page, 'Jabatan dan pejabatnya', 'Teguh Wibisaputra')
    await fillIn(page, 'TMT (hari pertama tidak lagi menjabat)', '1/9/2018')
    await fillIn(page, 'Nomor SK', '821/114/BKD')
    // No cause is guessed: without one it stays, and says what it lacks.
    const record = page.getByRole('dialog').getByRole('button', { name: 'Catat kekosongan' })
    await record.click()
    await expect(page.getByRole('dialog')).toContainText('Pilih sebab jabatan ini kosong.')
    await expect(page.getByRole('dialog').getByLabel('Sebab').first()).toBeFocused()
    await chooseCause(page, 'Mutasi ke provinsi')
    await record.click()
    await expect(page.getByRole('dialog', { name: `Tunjuk Plt/Plh untuk ${POST}` })).toBeVisible()
    await fillIn(page, 'Mulai', '3/9/2018')
    await page.getByRole('radio', { name: /Wulan Sekarningrum/ }).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Tunjuk', exact: true }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    const row = rowOf(page, POST)
    await expect(row).toContainText('1 Sep 2018')
    await expect(row).toContainText('Mutasi ke provinsi')
    await expect(row).toContainText('Plt. Wulan Sekarningrum')
    await expect(row).toContainText('s.d. 2 Des 2018 · sisa 59 hari')
  })

  await test.step('the freeze blocks until the mayor is sworn in', async () => {
    await expect(rowOf(page, POST)).toContainText('pelantikan Wali Kota terpilih; akhirnya belum')
    await open(page, 'Masa larangan')
    await page.getByRole('button', { name: 'Tambah masa larangan' }).click()
    await page.getByRole('dialog').getByRole('combobox', { name: 'Jenis' }).click()
    await page.getByRole('option', { name: /6 bulan sesudah pelantikan/ }).click()
    await fillIn(page, 'Pelantikan kepala daerah', '9/10/2018')
    await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('row', { name: /Pilkada serentak/ })).toContainText(
      '8 Oktober 2018',
    )
    await showDay(page, '7/1/2019')
    await open(page, 'Daftar kosong')
    await expect(rowOf(page, POST)).toContainText('persetujuan tertulis Menteri Dalam Negeri')
    await expect(rowOf(page, POST)).toContainText('10 Apr 2019')
  })

  await test.step('the number of the approval frees the case', async () => {
    const line = rowOf(page, POST).getByRole('button')
    await still(page)
    const stood = await line.boundingBox()
    await line.click()
    const record = page.getByRole('button', { name: 'Catat langkah: Izin tertulis Mendagri' })
    await expect(record).toBeVisible()
    expect((await line.boundingBox())?.y, 'the line that was pressed does not jump').toBe(stood?.y)
    await record.click()
    await fillIn(page, 'Nomor dokumen', '800/7771/OTDA')
    await fillIn(page, 'Tanggal dokumen', '27/12/2018')
    await page.getByRole('button', { name: 'Simpan langkah' }).click()
    await page.getByRole('button', { name: 'Betulkan per 7 Januari 2019' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(rowOf(page, POST)).toContainText('SK pengangkatan')
    await expect(page.getByRole('complementary')).toContainText(
      'selesai 7 Jan 2019 · No. 800/7771/OTDA tanggal 27 Des 2018',
    )
  })

  await test.step('the successor is sworn in: the Plt ends, the old post is vacant', async () => {
    await page.getByRole('complementary').getByRole('button', { name: 'Isi jabatan' }).click()
    await choose(page, 'Calon', 'Lukman Hakimudin')
    await fillIn(page, 'TMT jabatan', '7/1/2019')
    await fillIn(page, 'Tanggal pelantikan', '7/1/2019')
    await expect(page.getByRole('dialog')).toContainText(`meninggalkan ${OLD_POST}`)
    await page.getByRole('dialog').getByRole('button', { name: 'Isi jabatan' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(rowOf(page, POST)).toHaveCount(0)
    await expect(rowOf(page, OLD_POST)).toContainText('7 Jan 2019')
    await expect(rowOf(page, OLD_POST)).toContainText('Rotasi')
    await open(page, 'Plt/Plh')
    await expect(page.getByRole('row', { name: /Wulan Sekarningrum/ })).toHaveCount(0)
  })

  await test.step('one undo takes back the whole pelantikan', async () => {
    await open(page, 'Daftar kosong')
    await page.getByRole('button', { name: /^Urungkan/ }).click()
    await expect(rowOf(page, POST)).toHaveCount(1)
    await expect(rowOf(page, OLD_POST)).toHaveCount(0)
  })
})
