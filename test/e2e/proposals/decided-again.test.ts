import type { Page } from '@playwright/test'
import { pick, rename, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { smallScreen } from '../program.ts'
import { enactBackdated, newProposal, openTab } from '../proposals.ts'
import { goTo } from '../rail.ts'

test('what the structure in force moves under a decision is decided again before it enters into force; a sibling follows', async ({
  desk,
}) => {
  longOnly('clashes in proposal-road, deciding again in the units')
  const { program, page } = await desk.start({ args: ['demo'] })
  await smallScreen(program)

  await test.step('two options of one matter: a name and a new order', async () => {
    await newProposal(page, 'Penataan')
    await page.getByRole('button', { name: 'Ubah pada bagan' }).click()
    await rename(page, 'Bidang Layanan E-Government', 'Bidang Aplikasi Informatika')
    await pick(page, 'Subbagian Keuangan')
    await page.keyboard.press('Alt+ArrowUp')
    await saved(page)
    await page.getByRole('button', { name: 'Kembali', exact: true }).click()
    await expect(page.getByRole('tab', { name: 'Perubahan (2)' })).toBeVisible()
    await page.getByRole('button', { name: 'Lainnya' }).click()
    await page.getByRole('menuitem', { name: 'Buat pilihan lain dari usulan ini' }).click()
    await page.getByRole('button', { name: 'Kembali ke daftar usulan' }).click()
    await page.getByRole('button', { name: 'Penataan', exact: true }).click()
  })

  await test.step('decided; then the bidang gets another name in force', async () => {
    await openTab(page, 'Tahapan')
    await page.getByLabel('Oleh', { exact: true }).fill('Sekretaris Dinas')
    await page.getByRole('button', { name: 'Ajukan usulan', exact: true }).click()
    await page.getByRole('button', { name: 'Tandai ditelaah' }).first().click()
    await agreeToAll(page)
    await establish(page)
    await goTo(page, 'Bagan')
    await rename(page, 'Bidang Layanan E-Government', 'Bidang Pemerintahan Digital')
    await goTo(page, 'Usulan')
    await expect(page.getByRole('alert')).toContainText('2 hal bentrok')
  })

  await test.step('settled for the proposal: back before the leader, and the road says why and by whom', async () => {
    await openTab(page, 'Bentrok (2)')
    await page.getByRole('radio', { name: 'Bidang Aplikasi Informatika', exact: true }).check()
    // What is chosen stays while another screen is looked at.
    await goTo(page, 'Riwayat')
    await goTo(page, 'Usulan')
    // What one act changes in two places is chosen for both, and told by the words of the act.
    await expect(
      page.getByRole('radio', { name: 'Kepala Bidang Aplikasi Informatika' }),
    ).toBeChecked()
    await expect(page.getByRole('row', { name: /1 Ganti nama Bidang Aplikasi/ })).toHaveCount(2)
    await page.getByRole('button', { name: 'Pakai pilihan ini' }).click()
    await expect(page.getByRole('tab', { name: /^Bentrok/ })).toHaveCount(0)
    const row = page.getByRole('row').filter({ hasText: 'Bidang Pemerintahan Digital' })
    await expect(row).toContainText('Belum diputus')
    await openTab(page, 'Tahapan')
    const back = page.getByRole('row').filter({ hasText: 'Struktur yang berlaku berubah' })
    await expect(back).toContainText('Sekretaris Dinas')
    await expect(page.getByRole('button', { name: 'Berlakukan' })).toHaveCount(0)
  })

  await test.step('decided again, it enters into force and offers to close its sibling', async () => {
    await agreeToAll(page)
    await openTab(page, 'Tahapan')
    await page.getByRole('button', { name: 'Tetapkan' }).last().click()
    await page.getByRole('checkbox', { name: /^Tarik juga .*B \(Penataan/ }).uncheck()
    await enactBackdated(page)
    await expect(page.getByText('Yang dapat membatalkannya hanya usulan balik.')).toBeVisible()
  })

  await test.step('the sibling that stays open wants nothing that is in force already, and asks nothing to be withdrawn', async () => {
    await page.getByRole('button', { name: 'Kembali ke daftar usulan' }).click()
    await page.getByRole('button', { name: /^Penataan \(pilihan B\)/ }).click()
    await expect(page.getByRole('tab', { name: 'Perubahan (0)' })).toBeVisible()
    await expect(page.getByRole('tab', { name: /Bentrok/ })).toHaveCount(0)
    await page.getByRole('button', { name: 'Lainnya' }).click()
    await page.getByRole('menuitem', { name: 'Tarik usulan' }).click()
    await expect(page.getByRole('heading', { name: /Ditarik/ })).toBeVisible()
  })
})

async function agreeToAll(page: Page): Promise<void> {
  await openTab(page, 'Keputusan')
  await page.getByRole('button', { name: 'Sisanya setuju' }).click()
  await page.getByRole('button', { name: 'Simpan keputusan' }).click()
  await expect(page.getByText(/^Tanda atas versi/)).toBeVisible()
}

async function establish(page: Page): Promise<void> {
  await openTab(page, 'Tahapan')
  await page.getByRole('textbox', { name: 'Nomor' }).fill('31 Tahun 2018')
  await page.getByRole('textbox', { name: 'Tanggal' }).fill('1/10/2018')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Tetapkan' }).last().click()
  await expect(page.getByRole('button', { name: 'Berlakukan' }).last()).toBeVisible()
}
