import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { barriers, cutTexts } from '../barriers.ts'
import { saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

const REASON = 'Diatur oleh Diskominfo Kota Contoh dan tidak dapat diubah di sini.'
const RULE = 'Jumlah bidang Kab./Kota A'

async function toRules(page: Page): Promise<void> {
  await goTo(page, 'Perlu diperiksa')
  await page.getByRole('tab', { name: 'Aturan', exact: true }).click()
}

function limitOf(page: Page, rule: string): Locator {
  return page.getByRole('textbox', { name: `Batas: ${rule}` })
}

async function toAges(page: Page): Promise<void> {
  await goTo(page, 'Kekosongan')
  await page.getByRole('tab', { name: 'Yang akan kosong' }).click()
}

async function expectClosed(control: Locator): Promise<void> {
  await expect(control).toBeDisabled()
  await expect(control).toHaveAccessibleDescription(REASON)
}

test('locked rows of rules, ages and holidays are closed where they stand and say by whom', async ({
  desk,
}) => {
  longOnly('locked rows in the units of the policy')
  const policy = join(desk.folder, 'kebijakan.json')
  const env = { BAGAN_KEBIJAKAN: policy }

  await test.step('before there is a policy an office has rows of its own', async () => {
    const { page, program } = await desk.start({ env })
    await page.getByRole('button', { name: /^Mulai kantor baru/ }).click()
    await page.getByLabel('Nama kantor').fill('Dinas Sosial')
    await page.keyboard.press('Enter')
    await saved(page)
    await toRules(page)
    await page.getByRole('button', { name: 'Ketentuan yang akan datang…' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Ketentuan yang akan datang' })
    await dialog.getByRole('combobox', { name: 'Aturan' }).fill('jumlah bidang')
    await page.getByRole('option', { name: /Jumlah bidang · Kab\.\/Kota.*A/ }).click()
    await dialog.getByLabel('Berlaku mulai').fill('1/1/2031')
    await dialog.getByLabel('Berlaku mulai').press('Tab')
    await dialog.getByLabel('Batas baru').fill('9')
    await dialog.getByLabel('Batas baru').press('Enter')
    await expect(dialog).toHaveCount(0)
    await toAges(page)
    await page.getByText('BUP per jabatan fungsional').first().click()
    await page.getByLabel('Nama jabatan fungsional').fill('Auditor Ahli Utama')
    await page.getByRole('button', { name: 'Tambah BUP' }).press('Enter')
    await expect(page.getByRole('row', { name: /Auditor Ahli Utama/ })).toContainText('65')
    await toRules(page)
    await limitOf(page, RULE).fill('5')
    await limitOf(page, RULE).press('Enter')
    await saved(page)
    await program.askToClose()
    await program.gone()
  })

  writeFileSync(
    policy,
    JSON.stringify({
      oleh: 'Diskominfo Kota Contoh',
      aturan: [{ aturan: 'bidang-max.kabkota.A', batas: 3, pasal: 'Perda 1/2027 Ps 5' }],
      bup: [{ jabatan: 'Auditor Ahli Utama', usia: 63 }],
      hariLibur: [{ tanggal: '2031-08-18', nama: 'Cuti bersama kota' }],
      terkunci: ['aturan', 'bup', 'hariLibur'],
    }),
  )
  const { page, program } = await desk.start({ env })
  await smallScreen(program)

  await test.step('the row of a rule, and what was entered of it for a day to come', async () => {
    await toRules(page)
    await expect(limitOf(page, RULE)).toHaveValue('3')
    for (const field of ['Batas', 'Pasal', 'Diperiksa oleh']) {
      await expectClosed(page.getByRole('textbox', { name: `${field}: ${RULE}` }))
    }
    await expectClosed(page.getByRole('combobox', { name: RULE }))
    await expectClosed(page.getByRole('switch', { name: RULE }))
    const row = page.getByRole('row').filter({ has: limitOf(page, RULE) })
    await expect(row).toContainText(`Terkunci: ${REASON}`)
    await expect(row.getByRole('button', { name: 'Kembalikan' })).toHaveCount(0)
    await expect(limitOf(page, 'Jumlah bidang Kab./Kota B')).toBeEnabled()
    const coming = page.getByRole('region', { name: 'Ketentuan yang akan datang' })
    await expect(coming.getByRole('row').nth(1)).toContainText(`Terkunci: ${REASON}`)
    await expect(coming.getByRole('button')).toHaveCount(0)
    expect(await barriers(page)).toEqual([])
    expect(await cutTexts(page)).toEqual([])
  })

  await test.step('nor is another entered: the form says why and sends nothing', async () => {
    await page.getByRole('button', { name: 'Ketentuan yang akan datang…' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Ketentuan yang akan datang' })
    const row = dialog.getByRole('combobox', { name: 'Aturan' })
    await row.fill('jumlah bidang')
    await page.getByRole('option', { name: /Jumlah bidang · Kab\.\/Kota.*A/ }).click()
    await expect(dialog).toContainText(REASON)
    await dialog.getByLabel('Berlaku mulai').fill('1/1/2032')
    await dialog.getByLabel('Berlaku mulai').press('Tab')
    await dialog.getByRole('button', { name: 'Simpan ketentuan' }).press('Enter')
    await expect(row).toBeFocused()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })

  await test.step('what was changed before the lock can be undone as ever', async () => {
    await page.keyboard.press('Control+z')
    await expect(limitOf(page, RULE)).toHaveValue('5')
    await expectClosed(limitOf(page, RULE))
    await page.keyboard.press('Control+z')
    await expect(limitOf(page, RULE)).not.toHaveValue('5')
    await page.keyboard.press('Control+y')
    await page.keyboard.press('Control+y')
    await expect(limitOf(page, RULE)).toHaveValue('3')
  })

  await test.step('an own age of retirement', async () => {
    await toAges(page)
    const age = page.getByRole('row', { name: /Auditor Ahli Utama/ })
    await expect(age).toContainText('63')
    await expectClosed(age.getByRole('textbox', { name: /^Pasal/ }))
    await expectClosed(age.getByRole('textbox', { name: /^Diperiksa oleh/ }))
    await expect(age).toContainText(`Terkunci: ${REASON}`)
    await expect(age.getByRole('button')).toHaveCount(0)
    // Another row of the same post would hold in its place.
    const title = page.getByLabel('Nama jabatan fungsional')
    await title.fill('auditor ahli utama')
    await expect(title).toHaveAccessibleDescription(REASON)
    await page.getByRole('button', { name: 'Tambah BUP' }).press('Enter')
    await expect(title).toBeFocused()
    await expect(age).toHaveCount(1)
    expect(await barriers(page)).toEqual([])
  })

  await test.step('a holiday; others can be added and taken away', async () => {
    await page.getByRole('tab', { name: 'Masa larangan' }).click()
    const holiday = page.getByRole('row', { name: /Cuti bersama kota/ })
    await expect(holiday).toContainText(`Terkunci: ${REASON}`)
    await expect(holiday.getByRole('button')).toHaveCount(0)
    const date = page.getByLabel('Tanggal', { exact: true })
    await date.fill('18/8/2031')
    await date.press('Tab')
    await expect(date).toHaveAccessibleDescription(new RegExp(REASON))
    await page.getByLabel('Nama hari libur').fill('Libur kantor')
    await page.getByRole('button', { name: 'Tambah hari libur' }).press('Enter')
    await expect(date).toBeFocused()
    await date.fill('19/8/2031')
    await date.press('Tab')
    await page.getByRole('button', { name: 'Tambah hari libur' }).press('Enter')
    const own = page.getByRole('row', { name: /Libur kantor/ })
    await own.getByRole('button', { name: /^Hapus/ }).press('Enter')
    await expect(own).toHaveCount(0)
    await expect(holiday).toHaveCount(1)
    expect(await barriers(page)).toEqual([])
    expect(await cutTexts(page)).toEqual([])
  })
})
