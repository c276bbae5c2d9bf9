import type { Page } from '@playwright/test'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { chooseCause } from './leavings.ts'

const POST = 'Kepala Seksi Kemitraan Komunikasi Publik'

async function open(page: Page, screen: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Bagian program' })
    .getByRole('button', { name: new RegExp(`^${screen}`) })
    .click()
}

async function fillIn(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('dialog').getByLabel(label, { exact: true })
  await field.fill(text)
  await field.press('Tab')
}

async function choose(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).fill(text)
  await page.getByRole('option', { name: text }).first().click()
}

async function showDay(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: /^Per tanggal/ }).click()
  const field = page.getByRole('textbox', { name: 'Per tanggal' })
  await field.fill(day)
  await field.press('Enter')
  await page.keyboard.press('Escape')
}

test('what is decided for a coming day is seen before it comes, and corrected after', async ({
  desk,
}) => {
  longOnly('coming days and corrections in the units, a Plt and an oath in vacancies')
  const { page } = await desk.start({ args: ['demo'] })

  await test.step('a leaving with a day ahead asks for a Plt from that day on', async () => {
    await open(page, 'Kekosongan')
    await page.getByRole('button', { name: 'Catat kekosongan' }).click()
    await choose(page, 'Jabatan dan pejabatnya', 'Teguh Wibisaputra')
    await fillIn(page, 'TMT (hari pertama tidak lagi menjabat)', '1/11/2100')
    await expect(page.getByRole('dialog')).toContainText('lebih dari setahun sesudah tanggal')
    await fillIn(page, 'TMT (hari pertama tidak lagi menjabat)', '1/11/2018')
    await chooseCause(page, 'Mutasi ke provinsi')
    await page.getByRole('dialog').getByRole('button', { name: 'Catat kekosongan' }).click()
    const acting = page.getByRole('dialog', { name: `Tunjuk Plt/Plh untuk ${POST}` })
    await expect(acting.getByLabel('Mulai', { exact: true })).toHaveValue('1/11/2018')
    await page.getByRole('radio', { name: /Wulan Sekarningrum/ }).check()
    await acting.getByRole('button', { name: 'Tunjuk', exact: true }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('it stands in the forecast and in the row of its post', async () => {
    await page.getByRole('tab', { name: 'Yang akan kosong' }).click()
    const line = page.getByRole('row', { name: /Teguh Wibisaputra/ })
    await expect(line).toContainText('1 November 2018')
    await expect(line).toContainText('sudah ditetapkan')
    await open(page, 'Lembar data')
    await page.getByRole('textbox', { name: /^Cari/ }).fill('Teguh Wibisaputra')
    const cell = page.locator('[data-column-id="holder"]', { hasText: 'Teguh Wibisaputra' })
    await expect(cell).toContainText('kosong 1 Nov 2018 · Plt. Wulan Sekarningrum')
    await cell.click()
    await page.keyboard.press('F2')
    await expect(page.getByRole('treegrid').getByRole('textbox')).toHaveValue(/Teguh[^·]*$/)
    await page.keyboard.press('Escape')
  })

  await test.step('on the day before he is there; on the day the seat is empty', async () => {
    await open(page, 'Kekosongan')
    await page.getByRole('tab', { name: 'Daftar kosong' }).click()
    const row = page.getByRole('row').filter({ hasText: POST })
    await showDay(page, '31/10/2018')
    await expect(row).toHaveCount(0)
    await showDay(page, '1/11/2018')
    await expect(row).toContainText('Plt. Wulan Sekarningrum')
    await showDay(page, '4/10/2018')
  })

  await test.step('the history of a post that is filled opens from the register; its end is corrected', async () => {
    await page.getByRole('button', { name: 'Riwayat jabatan' }).click()
    const dialog = page.getByRole('dialog', { name: 'Riwayat jabatan' })
    await choose(page, 'Jabatan', POST)
    const held = dialog.getByRole('listitem').filter({ hasText: 'Teguh Wibisaputra' })
    await expect(held).toContainText('31 Okt 2018')
    await held.getByRole('button', { name: /^Perbaiki/ }).click()
    const form = page.getByRole('dialog', { name: /Perbaiki.*Teguh/ })
    const last = form.getByLabel('TMT (hari pertama tidak lagi menjabat)', { exact: true })
    await last.fill('1/12/2018')
    await last.press('Tab')
    await form.getByRole('button', { name: 'Simpan' }).click()
    await expect(form).toHaveCount(0)
    await expect(held).toContainText('30 Nov 2018')
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: 'Yang akan kosong' }).click()
    await expect(page.getByRole('row', { name: /Teguh Wibisaputra/ })).toContainText(
      '1 Desember 2018',
    )
  })

  await test.step('nothing opens over the form of filling; an NIP on file leads to its person', async () => {
    await page.getByRole('tab', { name: 'Daftar kosong' }).click()
    await page
      .getByRole('button', { name: 'Kepala Seksi Layanan Informasi Publik' })
      .first()
      .click()
    await page.getByRole('complementary').getByRole('button', { name: 'Isi jabatan' }).click()
    const form = page.getByRole('dialog')
    await expect(form.getByRole('combobox', { name: 'Calon' })).toBeFocused()
    await expect(page.getByRole('option')).toHaveCount(0)
    await form.getByRole('button', { name: 'Pegawai belum terdaftar' }).click()
    await fillIn(page, 'NIP', '19791202 200501 2 010')
    await form.getByRole('button', { name: /^Pilih Nurul Hidayah/ }).click()
    await expect(form.getByRole('combobox', { name: 'Calon' })).toHaveValue(/^Nurul Hidayah/)
    await fillIn(page, 'Tanggal pelantikan', '5/11/2018')
    await fillIn(page, 'Nomor izin Mendagri', '800/1')
    await fillIn(page, 'Tanggal izin', '6/11/2018')
    await expect(form).toContainText('izin harus mendahuluinya')
  })
})
