import type { Page } from '@playwright/test'
import { expect, test } from '../desk.ts'

/** What is typed, and what stands first. */
const SAID = [
  ['kadis', 'Kepala Dinas Komunikasi dan Informatika'],
  ['kabid', 'Kepala Bidang Informasi dan Komunikasi Publik'],
  ['kabid statistik', 'Kepala Bidang Statistik dan Persandian'],
  ['kasi', 'Kepala Seksi Jaringan dan Menara Telekomunikasi'],
  ['kasi persandian', 'Kepala Seksi Persandian'],
  ['persandian kasi', 'Kepala Seksi Persandian'],
  ['kasi persandain', 'Kepala Seksi Persandian'],
  ['kasubag', 'Kepala Subbagian Keuangan'],
  ['kasubbag umum', 'Kepala Subbagian Umum dan Kepegawaian'],
  ['sekdis', 'Sekretaris'],
  ['subag', 'Subbagian Keuangan'],
  ['subag umum', 'Subbagian Umum dan Kepegawaian'],
  ['opd', 'Dinas Komunikasi dan Informatika Kota Contoh'],
  ['plt', 'Kornelia Andarini Wijayaputri'],
  ['plt kasi layanan', 'Nurul Hidayah Kartikasari'],
  ['publik informasi layanan seksi', 'Seksi Layanan Informasi Publik'],
  ['seksi persandian dan kriptologi', 'Seksi Persandian'],
] as const

/** The questions of an office, and the page that answers. */
const ASKED = [
  ['pegawai pindah bidang', 'Mencatat pejabat pindah'],
  ['ganti laptop', 'Menyalin berkas ke komputer lain'],
  ['gabung dua dinas', 'Menggabungkan unit'],
  ['lupa kata sandi', 'Kata sandi kantor'],
] as const

test('Ctrl+K finds posts and people by what an office calls them, and Enter goes there', async ({
  example,
}) => {
  const { page } = example
  for (const [query, name] of SAID) {
    await asked(page, query)
    await expect.soft(page.getByRole('option').first(), query).toContainText(name)
    await closed(page)
  }
  await asked(page, 'kasi persandian')
  await expect(page.getByRole('option').first()).toContainText('Kepala Seksi Persandian')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main', { name: 'Bagan' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Rincian' })).toContainText(
    'Seksi Persandian',
  )
})

test('questions in everyday words find their page, in Ctrl+K and in the help', async ({
  example,
}) => {
  const { page } = example
  for (const [question, title] of ASKED) {
    await asked(page, question)
    await expect.soft(page.getByRole('option').first(), question).toContainText(title)
    await closed(page)
  }
  await page.keyboard.press('F1')
  for (const [question, title] of ASKED) {
    await page.getByRole('searchbox', { name: 'Cari bantuan' }).fill(question)
    const pages = page.getByRole('complementary', { name: 'Bantuan' }).getByRole('listitem')
    await expect.soft(pages.first(), question).toContainText(title)
  }
})

async function asked(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: /^Cari unit/ }).fill(query)
}

async function closed(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.locator('#palette-list')).toHaveCount(0)
}
