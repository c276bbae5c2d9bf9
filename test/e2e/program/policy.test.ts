import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Policy } from '../../../electron/policy/policy-form.ts'
import { barriers, cutTexts } from '../barriers.ts'
import { saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

function laid(folder: string, policy: Policy | Readonly<Record<string, unknown>>): string {
  const path = join(folder, 'kebijakan.json')
  writeFileSync(path, JSON.stringify(policy))
  return path
}

async function newOffice(page: Page, start: RegExp, name: string): Promise<void> {
  await page.getByRole('button', { name: start }).click()
  await page.getByLabel('Nama kantor').fill(name)
  await page.keyboard.press('Enter')
  await saved(page)
}

test('a policy sets language, theme, copies, letterhead and rules, and closes what it locks', async ({
  desk,
}) => {
  const copies = join(desk.folder, 'salinan')
  mkdirSync(copies)
  const path = laid(desk.folder, {
    oleh: 'Diskominfo Kota Contoh',
    bahasa: 'id',
    tema: 'gelap',
    folderSalinan: copies,
    kop: { pemerintah: 'Pemerintah Kota Contoh', paraf1: 'Kepala Bagian Organisasi' },
    aturan: [{ aturan: 'bidang-max.kabkota.A', batas: 3, pasal: 'Perda 1/2027 Ps 5' }],
    terkunci: ['bahasa', 'kop.pemerintah', 'folderSalinan'],
  })
  const env = { BAGAN_KEBIJAKAN: path }
  const first = await desk.start({ env, locale: 'en-US' })
  await smallScreen(first.program)
  const { page } = first
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('radio', { name: 'English' })).toBeDisabled()
  await newOffice(page, /^Mulai kantor baru/, 'Dinas Sosial')
  await goTo(page, 'Pengaturan')

  // What is locked is closed and says by whom; what is not is a beginning.
  const government = page.locator('#setting-government')
  await expect(government).toHaveValue('Pemerintah Kota Contoh')
  await expect(government).toBeDisabled()
  const reason = 'Diatur oleh Diskominfo Kota Contoh dan tidak dapat diubah di sini.'
  await expect(government).toHaveAccessibleDescription(reason)
  const initials = page.locator('#setting-signer1')
  await expect(initials).toHaveValue('Kepala Bagian Organisasi')
  await expect(initials).toBeEnabled()
  const language = page.getByRole('radiogroup', { name: 'Bahasa' })
  await expect(language).toHaveAccessibleDescription(reason)
  await expect(language.getByRole('radio', { name: 'English' })).toBeDisabled()
  const second = page.locator('#salinan-kedua')
  await expect(second).toContainText(copies)
  await expect(second.getByRole('button', { name: /folder/ })).toBeDisabled()
  const told = page.locator('#kebijakan')
  await expect(told).toContainText(path)
  await expect(told).toContainText(
    'Mengatur: folder salinan kedua, bahasa, tampilan, kop dan penanda tangan, tabel aturan (1).',
  )
  await expect(told).toContainText(/Terkunci: bahasa, .+, folder salinan kedua\./)
  expect(await barriers(page)).toEqual([])
  expect(await cutTexts(page)).toEqual([])
  await expect.poll(() => readdirSync(copies)).toEqual(['Salinan Bagan SOTK'])

  // It came as one entry that tells whose it is, and its row of the rules has its source.
  await goTo(page, 'Riwayat')
  await expect(
    page.getByRole('heading', {
      name: /pakai 3 nilai dari kebijakan \(Diskominfo Kota Contoh\)/i,
    }),
  ).toBeVisible()

  // What was changed by hand stays; what is locked comes again, and the policy’s new values where nobody touched them.
  await goTo(page, 'Pengaturan')
  await initials.fill('Asisten Administrasi Umum')
  await initials.press('Enter')
  await saved(page)
  await first.program.askToClose()
  await first.program.gone()
  laid(desk.folder, {
    bahasa: 'en',
    tema: 'kontras',
    kop: { pemerintah: 'Pemerintah Kota Baru', paraf1: 'Sekretaris Daerah' },
  })
  const again = await desk.start({ env })
  // The language was followed until now, and nobody has chosen another.
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'contrast')
  await again.page.keyboard.press('Control+K')
  await again.page.keyboard.type('Bahasa Indonesia')
  await again.page.keyboard.press('Enter')
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'id')
  await goTo(again.page, 'Pengaturan')
  await expect(again.page.locator('#setting-government')).toHaveValue('Pemerintah Kota Baru')
  await expect(again.page.locator('#setting-government')).toBeEnabled()
  await expect(again.page.locator('#setting-signer1')).toHaveValue('Asisten Administrasi Umum')
  await expect(again.page.locator('#kebijakan')).toContainText('ditetapkan administrator')
})

test('a bad policy is told once on the first page, and the rest of it applies', async ({
  desk,
}) => {
  const path = laid(desk.folder, {
    bahsa: 'en',
    tema: 'gelap',
    kop: { nip: 7 },
    aturan: [{ aturan: 'bidang-max.kota', batas: 4 }],
  })
  const env = { BAGAN_KEBIJAKAN: path }
  const { page, program } = await desk.start({ env })
  await smallScreen(program)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
  const told = page.getByRole('alert').filter({ hasText: 'Kebijakan komputer ini' })
  await expect(told.getByRole('listitem')).toHaveText([
    'kop.nip: harus berupa teks dalam tanda petik.',
    'bahsa: kunci ini tidak dikenal. Yang ada: bahasa.',
    'aturan: tidak ada aturan bidang-max.kota. Daftar semua kunci aturan: bagan policy rules.',
  ])
  expect(await barriers(page)).toEqual([])
  await told.getByRole('button', { name: 'Mengerti' }).focus()
  await page.keyboard.press('Enter')
  await expect(told).toHaveCount(0)
  await newOffice(page, /^Mulai kantor baru/, 'Dinas Sosial')
  await goTo(page, 'Pengaturan')
  await expect(page.locator('#kebijakan').getByRole('listitem')).toHaveCount(3)
  await expect(page.locator('#setting-headNip')).toHaveValue('')
  await program.askToClose()
  await program.gone()

  // Read once, it is not told again until it says something else.
  writeFileSync(path, readFileSync(path, 'utf8').replace('"aturan"', '"atran"'))
  const again = await desk.start({ env, args: [] })
  await goTo(again.page, 'Pengaturan')
  await expect(again.page.locator('#kebijakan').getByRole('listitem')).toHaveText([
    /^kop\.nip:/,
    /^bahsa:/,
    /^atran: kunci ini tidak dikenal\. Yang ada: aturan\.$/,
  ])
})
