import type { Page } from '@playwright/test'
import { expect, test } from '../desk.ts'

async function open(page: Page, tab: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Bagian program' })
    .getByRole('button', { name: /^Kekosongan/ })
    .click()
  await page.getByRole('tab', { name: tab }).click()
}

test('a city: the register opens on what is sworn in, many are sworn in at once, undone at once', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['city:7:400'] })
  const families = page.getByRole('radiogroup', { name: 'Jenis jabatan' })

  await test.step('functional and pelaksana posts stand one click away, with their counts', async () => {
    await open(page, 'Daftar kosong')
    await expect(families.getByRole('radio', { checked: true })).toHaveAccessibleName(
      /^Dilantik dan pimpinan unit \d+$/,
    )
    const lines = page
      .getByRole('table', { name: 'Daftar kosong' })
      .locator('tbody')
      .getByRole('row')
    // A city stands there by its offices: the head of the first, then its highest post.
    await expect(lines.first()).toContainText(/^Sekretariat Daerah/)
    await expect(lines.nth(1)).toContainText(/I[IV]*\.[ab]/)
    await families.getByText(/^Fungsional/).click()
    await expect(lines.nth(1)).toContainText(' · Sekretariat Daerah')
  })

  await test.step('the picture of twelve months follows a filter only a register can answer', async () => {
    await families.getByText(/^Dilantik/).click()
    await page.getByRole('combobox', { name: 'Sebab' }).click()
    await page.getByRole('option', { name: 'Promosi' }).click()
    const shown = page.locator('main footer').getByText(/^\d+ dari \d+ formasi kosong$/)
    const picture = page.getByRole('img', { name: /^12 bulan terakhir/ })
    await expect(async () => {
      const count = Number.parseInt((await shown.textContent()) ?? '', 10)
      await expect(picture).toHaveAccessibleName(new RegExp(`: ${count}$`), { timeout: 1000 })
    }).toPass({ timeout: 20_000 })
    await page.getByRole('combobox', { name: 'Sebab' }).click()
    await page.getByRole('option', { name: 'Semua', exact: true }).click()
  })

  await test.step('the palette finds the Sekretaris of one office', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /Cari/ }).fill('sekretaris dinas sosial')
    await expect(page.getByRole('option').first()).toContainText('Dinas Sosial')
    await page.keyboard.press('Escape')
    await expect(page.locator('#palette-list')).toHaveCount(0)
  })

  await test.step('the sheet and the findings name the office of each line', async () => {
    const rail = page.getByRole('navigation', { name: 'Bagian program' })
    await rail.getByRole('button', { name: /^Lembar data/ }).click()
    await page.getByRole('textbox', { name: /^Cari/ }).fill('sekretaris dinas sosial')
    await expect(page.locator('[data-column-id="above"]').first()).toHaveText(
      'Sekretariat · Dinas Sosial',
    )
    await rail.getByRole('button', { name: /^Perlu diperiksa/ }).click()
    await page.getByRole('textbox', { name: 'Cari unit atau isi catatan' }).fill('plt sekretaris')
    const sekretaris = page.getByRole('row').filter({ hasText: 'Plt. Sekretaris (' })
    await expect(sekretaris.first()).toContainText(/Sekretariat · (Dinas|Inspektorat|Badan)/)
  })

  await test.step('one SK, one pelantikan; the list comes up to be printed', async () => {
    await open(page, 'Tahapan pelantikan')
    await page.getByRole('button', { name: 'Pelantikan bersama' }).click()
    const form = page.getByRole('dialog')
    for (const at of [0, 1]) {
      await form.getByRole('checkbox').nth(at).check()
      const who = form.getByRole('combobox', { name: 'Calon' }).nth(at)
      const office = at === 0 ? 'Dinas Sosial' : 'Dinas Kesehatan'
      await who.fill(`sekretaris ${office.toLowerCase()}`)
      await expect(page.getByRole('option').first()).toContainText(office)
      await page.getByRole('option').first().click()
    }
    await expect(form).toContainText('dalam pelantikan ini')
    await form.getByLabel('Nomor SK').fill('821/77')
    await form.getByRole('button', { name: 'Isi 2 jabatan' }).click()
    await expect(form).toHaveCount(0)
    await expect(page.getByRole('radio', { name: 'Daftar yang dilantik' })).toBeChecked()
    await expect(page.getByText('1 lembar F4')).toBeVisible({ timeout: 20_000 })
  })

  await test.step('both wait for their SPMT: recorded at once, its papers come up in one file, undone as one', async () => {
    await open(page, 'Tahapan pelantikan')
    await expect(page.getByRole('button', { name: /menunggu SPMT/ })).toHaveCount(2)
    await page.getByRole('button', { name: 'Catat pelantikan, SPMT, SIASN' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Nomor dokumen').fill('800/12')
    await form.getByRole('checkbox', { name: /buka SPMT mereka/ }).check()
    await form.getByRole('button', { name: 'Catat 2 pejabat' }).click()
    await expect(form).toHaveCount(0)
    await expect(page.getByText('2 lembar F4')).toBeVisible({ timeout: 20_000 })
    await open(page, 'Tahapan pelantikan')
    await expect(page.getByRole('button', { name: /menunggu Pemutakhiran SIASN/ })).toHaveCount(2)
    await page.getByRole('button', { name: /^Urungkan/ }).click()
    await expect(page.getByRole('button', { name: /menunggu SPMT/ })).toHaveCount(2)
  })

  await test.step('one undo takes both fillings back', async () => {
    await page.getByRole('button', { name: /^Urungkan/ }).click()
    await expect(page.getByRole('button', { name: /menunggu SPMT/ })).toHaveCount(0)
  })
})
