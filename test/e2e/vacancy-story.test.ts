import { expect as expected, type Locator, type Page } from '@playwright/test'
import { box, saved } from './chart.ts'
import { expect, test } from './desk.ts'
import { goTo, showDate } from './rail.ts'

const POST = 'Kepala Seksi Persandian'
const LEAVES = 'Ignatius Danurwenda'
const SUCCESSOR = 'Putri Cahyaningsuri'
const OLD_POST = 'Sandiman Ahli Pertama'
const APPROVAL = '821/4487/OTDA'

/** A date typed into a field as people write it, and taken with Enter. */
async function typeDate(form: Locator, label: string | RegExp, date: string): Promise<void> {
  const field = form.getByLabel(label)
  await field.fill(date)
  await field.press('Tab')
}

/** Chooses in a list by typing a part of the words. */
async function choose(page: Page, field: Locator, typed: string): Promise<void> {
  await field.click()
  await field.fill(typed)
  await page
    .getByRole('option', { name: new RegExp(typed) })
    .first()
    .click()
}

async function tab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click()
  await expected(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true')
}

/** The line of a post in the register, with all its columns. */
function line(page: Page, post: string): Locator {
  return page
    .getByRole('list', { name: 'Daftar kosong' })
    .getByRole('listitem')
    .filter({ has: page.getByText(post, { exact: true }) })
}

test('the Kasi who moved to the province: Plt, freeze, approval, successor', async ({ desk }) => {
  test.setTimeout(180_000)
  const { page } = await desk.start({ args: ['demo'] })
  await goTo(page, 'Kekosongan')
  const dialog = page.getByRole('dialog')

  await test.step('he leaves on 1 September 2018, and a Plt is named', async () => {
    await page.getByRole('main').getByRole('button', { name: 'Akhiri penugasan' }).click()
    await choose(page, dialog.getByRole('combobox'), LEAVES)
    await expect(dialog.getByLabel('Sebab')).toHaveValue('Mutasi ke provinsi')
    await typeDate(dialog, /^TMT/, '1/9/2018')
    await dialog.getByLabel('Nomor SK').fill('824.3/112/2018')
    await typeDate(dialog, 'Tanggal SK', '27/8/2018')
    await expect(dialog).toContainText(`Jabatan ${POST} kosong mulai 1 September 2018`)
    await dialog.getByRole('button', { name: 'Akhiri penugasan' }).click()

    await expect(dialog).toContainText(`Tunjuk Plt/Plh untuk ${POST}`)
    await typeDate(dialog, 'Mulai', '3/9/2018')
    await dialog.getByRole('radio').first().check()
    await dialog.getByRole('button', { name: 'Tunjuk', exact: true }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('the register tells since when, why, who acts, and what it waits for', async () => {
    await expect(line(page, POST)).toContainText('1 Sep 2018')
    await expect(line(page, POST)).toContainText('Mutasi ke provinsi')
    await expect(line(page, POST)).toContainText('Plt.')
    await expect(line(page, POST)).toContainText(/s\.d\. 2 Des(ember)? 2018/)
    await expect(line(page, POST)).toContainText(/pelantikan Wali Kota/)
  })

  await test.step('the mayor is sworn in on 9 October: six more months', async () => {
    await tab(page, 'Masa larangan')
    await page.getByRole('main').getByRole('button', { name: 'Tambah masa larangan' }).click()
    await dialog.getByRole('combobox', { name: 'Jenis' }).click()
    await page.getByRole('option', { name: /6 bulan sesudah pelantikan/ }).click()
    await typeDate(dialog, 'Pelantikan kepala daerah', '9/10/2018')
    await expect(dialog).toContainText(/9 Oktober 2018 sampai [89] April 2019/)
    await dialog.getByRole('button', { name: 'Simpan' }).click()
    await expect(dialog).toBeHidden()
    await showDate(page, '10/10/2018')
    await tab(page, 'Daftar kosong')
    await expect(line(page, POST)).toContainText(/paling cepat (9|10) Apr(il)? 2019/)
  })

  await test.step('a successor inside the window needs the number of the approval', async () => {
    await line(page, POST).getByRole('button').first().click()
    await page.getByRole('complementary').getByRole('button', { name: 'Isi jabatan' }).click()
    await choose(page, dialog.getByRole('combobox', { name: 'Calon' }), SUCCESSOR)
    await dialog.getByLabel('Nomor SK').fill('821.2/9/2018')
    await typeDate(dialog, 'Tanggal SK', '26/10/2018')
    await typeDate(dialog, 'TMT jabatan', '1/11/2018')
    await typeDate(dialog, 'Tanggal pelantikan', '1/11/2018')
    await expect(dialog).toContainText(/jatuh dalam masa larangan/)
    await dialog.getByLabel('Nomor izin Mendagri').fill(APPROVAL)
    await typeDate(dialog, 'Tanggal izin', '22/10/2018')
    await expect(dialog).not.toContainText(/jatuh dalam masa larangan/)
    await expect(dialog).toContainText(`meninggalkan ${OLD_POST}`)
    await dialog.getByRole('button', { name: 'Isi jabatan' }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('the Plt ended by itself, and the old post of the successor is vacant', async () => {
    await showDate(page, '2/11/2018')
    await expect(line(page, POST)).toHaveCount(0)
    // Only the lines in view are drawn, and this one stands far down.
    await page.getByPlaceholder(/Cari jabatan/).fill(OLD_POST)
    await expect(line(page, OLD_POST).first()).toContainText('1 Nov 2018')
    await tab(page, 'Plt/Plh')
    await expect(page.getByRole('main')).not.toContainText(POST)
    await goTo(page, 'Bagan')
    await expect(box(page, 'Seksi Persandian')).toHaveAccessibleName(new RegExp(SUCCESSOR))
    await goTo(page, 'Temuan')
    await expect(page.getByRole('main')).not.toContainText(`${SUCCESSOR} diangkat`)
  })

  await test.step('the appointment with all it brought is one step back', async () => {
    await saved(page)
    await page.getByRole('button', { name: `Urungkan: isi jabatan ${POST}` }).click()
    await goTo(page, 'Kekosongan')
    await page.getByPlaceholder(/Cari jabatan/).fill('')
    await expect(line(page, POST)).toHaveCount(1)
  })
})
