import type { Page } from '@playwright/test'
import { outOfReach } from '../barriers.ts'
import { openWorkload, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'

const POST = 'Kepala Seksi Pusat Data'

/** What a spreadsheet puts on the clipboard, pasted where the keyboard is. */
async function pasteRows(page: Page, text: string): Promise<void> {
  await page.evaluate((rows) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', rows)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

test('the workload of a post is typed and pasted by keyboard, made final, and gives its K', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  await openWorkload(page, 'Seksi Pusat Data', POST)
  const card = page.locator('details', { has: page.locator('summary', { hasText: POST }) }).last()
  const table = card.getByRole('table', { name: 'Beban kerja' })
  await expect(card).toContainText('K diketik')

  await table.getByLabel('Uraian tugas baru').focus()
  await page.keyboard.type('Mengelola ruang peladen')
  await page.keyboard.press('Enter')
  await expect(table.getByLabel('Hasil kerja, baris 1')).toBeFocused()
  await page.keyboard.type('laporan')
  await page.keyboard.press('Tab')
  await page.keyboard.type('5/hari')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1,25')
  await page.keyboard.press('Enter')
  await expect(table.getByLabel('Uraian tugas baru')).toBeFocused()
  await expect(table.getByLabel('Jumlah hasil, baris 1')).toHaveValue('1175')
  await expect(card).toContainText('1.468,75 jam ÷ 1.250 = 1,1750 → K 1')

  await pasteRows(page, 'Mencadangkan data\tberkas\t940\t0,5\r\nMemulihkan data\tberkas\tbanyak\t2')
  await expect(card).toContainText('angka pada baris 2 tidak terbaca')
  await expect(card).toContainText('1 baris belum lengkap')
  await table.getByLabel('Uraian tugas, baris 3').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(table.getByLabel('Uraian tugas, baris 2')).toHaveValue('Memulihkan data')
  await expect(table.getByLabel('Uraian tugas, baris 2')).toBeFocused()
  await page.keyboard.press('Control+Delete')
  await expect(table.getByLabel('Uraian tugas, baris 2')).toHaveValue('Mencadangkan data')
  await expect(card).toContainText('1.938,75 jam ÷ 1.250 = 1,5510 → K 2')
  expect(await outOfReach(page)).toEqual([])

  await table.getByLabel('Jam, baris 1').fill('sejam')
  await page.keyboard.press('Enter')
  await expect(table.getByRole('alert')).toContainText('bukan jam')
  await table.getByLabel('Jam, baris 1').press('Escape')

  await card.getByLabel('Ditetapkan oleh').fill('Bagian Organisasi')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(card).toContainText(
    'K diketik; ABK 4 Oktober 2018, Bagian Organisasi, menghasilkan K 2',
  )
  await card.getByRole('button', { name: 'Pakai K 2' }).press('Enter')
  await expect(card).toContainText('K 2 dari ABK 4 Oktober 2018, Bagian Organisasi')
  await saved(page)

  // A row changed later makes it a draft again; taking that back makes it final again.
  await table.getByLabel('Jam, baris 1').fill('2')
  await page.keyboard.press('Enter')
  await expect(card).toContainText('K diketik; ABK masih rancangan')
  await page
    .getByRole('button', { name: /^Urungkan/ })
    .first()
    .click()
  await expect(card).toContainText('K 2 dari ABK 4 Oktober 2018')
})
