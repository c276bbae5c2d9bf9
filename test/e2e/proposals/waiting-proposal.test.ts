import type { Page } from '@playwright/test'
import { box, rename, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { smallScreen } from '../program.ts'
import { newProposal, openTab } from '../proposals.ts'
import { goTo } from '../rail.ts'

/** The computer's clock from now on; the program looks at it when its window is looked at again. */
async function clock(page: Page, at: string): Promise<void> {
  await page.clock.setFixedTime(new Date(at))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
}

async function asOf(page: Page, date: string): Promise<void> {
  await page.getByRole('button', { name: /^Per tanggal/ }).click()
  await page.getByRole('textbox', { name: 'Per tanggal' }).fill(date)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
}

/** A renamed bidang, handed in, agreed to and ditetapkan. */
async function established(page: Page): Promise<void> {
  await newProposal(page, 'SOTK 2027')
  await page.getByRole('button', { name: 'Ubah pada bagan' }).click()
  await rename(page, 'Bidang Layanan E-Government', 'Bidang Aplikasi Informatika')
  await page.getByRole('button', { name: 'Kembali', exact: true }).click()
  await openTab(page, 'Tahapan')
  await page.getByRole('button', { name: 'Ajukan usulan', exact: true }).click()
  await page.getByRole('button', { name: 'Tandai ditelaah' }).first().click()
  await openTab(page, 'Keputusan')
  await page.getByLabel('Tanda pada lembar').fill('1 S')
  await page.getByRole('button', { name: 'Simpan keputusan' }).click()
  await openTab(page, 'Tahapan')
  await page.getByRole('textbox', { name: 'Nomor' }).fill('40 Tahun 2026')
  await page.getByRole('textbox', { name: 'Tanggal' }).fill('20/11/2026')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Tetapkan' }).last().click()
}

test('a proposal waits for its day, is offered on it, and each day shows its own structure', async ({
  desk,
}) => {
  longOnly('days of a proposal in the units; one put in force in proposal')
  const first = await desk.start({ args: ['demo'] })
  await smallScreen(first.program)
  await clock(first.page, '2026-11-25T10:00:00')
  await established(first.page)
  await first.page.getByRole('textbox', { name: 'Berlaku mulai' }).fill('1/1/2027')
  await first.page.keyboard.press('Tab')
  await first.page.getByRole('button', { name: 'Jadwalkan' }).click()
  await expect(first.page.getByText('Menunggu tanggalnya')).toBeVisible()
  await goTo(first.page, 'Bagan')
  await asOf(first.page, '2/1/2027')
  await expect(first.page.getByText('Akan berlaku 1 Jan 2027')).toBeVisible()
  await expect(box(first.page, 'Bidang Aplikasi Informatika')).toBeVisible()
  await saved(first.page)
  await first.program.close()

  const { program, page } = await desk.start()
  await smallScreen(program)
  await clock(page, '2026-12-31T23:59:00')
  const notice = page.getByRole('region', { name: 'Usulan yang tanggal berlakunya sudah tiba' })
  await expect(notice).toHaveCount(0)
  // What is shown as of today follows the clock over midnight.
  await asOf(page, '31/12/2026')
  await goTo(page, 'Kekosongan')
  await expect(page.getByText('Per 31 Desember 2026')).toBeVisible()
  await clock(page, '2027-01-01T00:00:30')
  await expect(page.getByText('Per 1 Januari 2027')).toBeVisible()
  await goTo(page, 'Bagan')
  await expect(notice).toContainText('berlaku hari ini, 1 Januari 2027')
  await expect(box(page, 'Bidang Layanan E-Government')).toBeVisible()
  await notice.getByRole('button', { name: 'Berlakukan' }).click()
  await expect(notice).toHaveCount(0)
  await asOf(page, '1/1/2027')
  await expect(box(page, 'Bidang Aplikasi Informatika')).toBeVisible()
  await asOf(page, '31/12/2026')
  await expect(box(page, 'Bidang Layanan E-Government')).toBeVisible()
  await goTo(page, 'Usulan')
  await expect(page.getByRole('cell', { name: /31 Desember 2026/ })).toBeVisible()
})
