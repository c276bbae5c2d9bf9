import type { Page } from '@playwright/test'
import { longOr } from '../../make/long-form.ts'
import { rename } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { ready } from '../papers.ts'
import { smallScreen } from '../program.ts'
import { newProposal } from '../proposals.ts'
import { goTo } from '../rail.ts'

async function filled(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true })
  await field.fill(text)
  await field.press('Enter')
}

test('every control of the settings shows what it does', async ({ desk }) => {
  const { program, page } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  await goTo(page, 'Pengaturan')
  const paper = page.getByRole('figure', { name: 'Kop dan tanda tangan sekarang' })
  const initials = page.getByRole('figure', { name: 'Kolom paraf sekarang' })

  await test.step('the texts of the office: at once in the picture beside them', async () => {
    for (const [label, text, shown] of [
      ['Pemerintah daerah', 'Pemerintah Kabupaten Uji', 'PEMERINTAH KABUPATEN UJI'],
      ['Tempat penandatanganan', 'Ujungbatu', 'Ujungbatu, …'],
      ['Judul peraturan', 'Susunan Organisasi Dinas Uji', 'SUSUNAN ORGANISASI DINAS UJI'],
      ['Nomor peraturan', '9 Tahun 2018', 'NOMOR 9 TAHUN 2018'],
      ['Jabatan penanda tangan', 'Bupati Uji', 'BUPATI UJI,'],
      ['Nama penanda tangan', 'Sri Wahyuni', 'SRI WAHYUNI'],
      ['Pangkat penanda tangan (tidak pada peraturan)', 'Pembina', 'Pembina'],
      ['NIP penanda tangan (tidak pada peraturan)', '197504122000031004', '19750412 200003 1 004'],
    ] as const) {
      await filled(page, label, text)
      await expect(paper, label).toContainText(shown)
    }
    for (const at of [1, 2, 3, 4, 5]) {
      await filled(page, `Paraf ${at}`, `Asisten ${at}`)
      await expect(initials).toContainText(`Asisten ${at}`)
    }
  })

  await test.step('the name of the office: in the bar, in the picture, and asked for the box at the top', async () => {
    await filled(page, 'Nama kantor', 'Dinas Uji')
    await page.getByRole('button', { name: 'Ganti juga' }).click()
    await expect(
      page.getByRole('banner').getByRole('button', { name: 'Dinas Uji', exact: true }),
    ).toBeVisible()
    await expect(paper).toContainText('DINAS UJI')
  })

  await test.step('paper and smallest type: in the sentence below them and on the sheets', async () => {
    await page.getByRole('combobox', { name: 'Kertas' }).click()
    await page.getByRole('option', { name: 'A3', exact: true }).click()
    await page.getByRole('textbox', { name: 'Huruf terkecil' }).fill('8')
    await page.getByRole('textbox', { name: 'Huruf terkecil' }).press('Tab')
    await expect(page.getByText(/A3.*8 pt/)).toBeVisible()
    await goTo(page, 'Cetak')
    await ready(page, 'Bagan (Lampiran)')
    await expect(page.getByText(/1 lembar A3, huruf \d/)).toBeVisible()
    const sheet = page.locator('[data-sheet="1"] svg')
    for (const text of ['NOMOR 9 TAHUN 2018', 'SUSUNAN ORGANISASI DINAS UJI', 'SRI WAHYUNI'])
      await expect(sheet).toContainText(text)
  })

  await test.step('rules, freezes and backups: the way to each', async () => {
    for (const [name, screen, tab] of [
      ['Tabel aturan', 'Perlu diperiksa', 'Aturan'],
      ['Masa larangan dan hari libur', 'Kekosongan', 'Masa larangan'],
      ['Cadangan', 'Riwayat', /Pulihkan|Perubahan/],
    ] as const) {
      await goTo(page, 'Pengaturan')
      await page.getByRole('button', { name: `Buka: ${name}`, exact: true }).click()
      await expect(page.getByRole('main', { name: screen })).toBeVisible()
      await expect(page.getByRole('tab', { name: tab, selected: true })).toBeVisible()
    }
    await goTo(page, 'Pengaturan')
  })

  await test.step('the folder: opened in the system', async () => {
    const opened = await program.noteOpened()
    const folder = page.getByRole('button', { name: new RegExp(desk.folder) })
    await folder.click()
    await expect
      .poll(async () => (await opened()).at(-1) ?? '')
      .toContain((await folder.textContent()) ?? '-')
  })

  await test.step('the look: in every colour of the page', async () => {
    const looks = page.getByRole('radiogroup', { name: 'Tampilan' })
    for (const [name, ground] of [
      ['Gelap', 'rgb(31, 37, 45)'],
      ['Kontras tinggi', 'rgb(255, 255, 255)'],
      ['Terang', 'rgb(246, 247, 249)'],
    ] as const) {
      await looks.getByText(name, { exact: true }).click()
      await expect(page.locator('body')).toHaveCSS('background-color', ground)
    }
  })

  await test.step('the size of text: the page has so much less room', async () => {
    const sizes = page.getByRole('radiogroup', { name: 'Ukuran teks' })
    for (const percent of longOr([125, 150, 175, 200, 100], (one) => one % 100 === 0)) {
      await sizes.getByText(`${percent}%`).click()
      await expect
        .poll(async () => Math.abs((await page.evaluate(() => innerWidth)) - 136_600 / percent))
        .toBeLessThan(1)
    }
  })

  await test.step('those who initial stand on the decision sheet', async () => {
    await newProposal(page, 'Penataan 2018')
    await page.getByRole('button', { name: 'Ubah pada bagan' }).click()
    await rename(page, 'Seksi Persandian', 'Seksi Sandi')
    await goTo(page, 'Cetak')
    await ready(page, 'Lembar keputusan')
    await expect(page.locator('[data-sheet] svg').last()).toContainText('Asisten 5')
    await goTo(page, 'Pengaturan')
  })

  await test.step('the language: of the page and of the system’s menus', async () => {
    expect(await program.menus()).toContain('Bantuan')
    await page.getByRole('radiogroup', { name: 'Bahasa' }).getByText('English').click()
    await expect(page.getByRole('main', { name: 'Settings' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect.poll(() => program.menus()).toContain('Help')
    expect(await program.menus()).not.toContain('Bantuan')
  })
})
