import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { Page } from '@playwright/test'
import { barriers } from '../barriers.ts'
import { pick } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { ENGINE } from '../engine.ts'
import { goTo } from '../rail.ts'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Bantuan' })
const search = (page: Page) => page.getByRole('searchbox', { name: 'Cari bantuan' })

test('help beside the work: of each screen, in everyday words, by a refusal, a finding and a picture', async ({
  example,
}) => {
  const { page } = example

  await test.step('F1 shows beside three screens what is done there first', async () => {
    for (const [screen, task] of [
      ['Bagan', 'Menambah unit pada bagan'],
      ['Kekosongan', 'Mencatat pejabat pindah'],
      ['Usulan', 'Membuat usulan perubahan SOTK'],
    ] as const) {
      await goTo(page, screen)
      await page.keyboard.press('F1')
      await expect(search(page)).toBeFocused()
      await expect(panel(page).getByRole('listitem').first()).toHaveText(task)
      expect(await barriers(page)).toEqual([])
      await page.keyboard.press('F1')
      await expect(panel(page)).toBeHidden()
    }
  })

  await test.step('the first step of a page can be done as it stands there', async () => {
    await page.keyboard.press('F1')
    await search(page).fill('menunjuk plt')
    await panel(page).getByRole('button', { name: 'Menunjuk Plt atau Plh' }).click()
    await panel(page).getByRole('button', { name: 'Buka Kekosongan' }).click()
    await expect(page.getByRole('main', { name: 'Kekosongan' })).toBeVisible()
    // Each name that is set strong in the steps stands on the screen.
    await goTo(page, 'Riwayat')
    await search(page).fill('memulihkan cadangan')
    await panel(page).getByRole('button', { name: 'Memulihkan cadangan' }).click()
    await page.getByRole('tab', { name: 'Pulihkan' }).click()
    const names = await panel(page).locator('li b').allTextContents()
    expect(names.slice(0, 2)).toEqual(['Riwayat', 'Pulihkan'])
  })

  await test.step('Ctrl+K finds pages and commands in everyday words of both languages', async () => {
    for (const [query, answer] of [
      ['bantuan', 'Bantuan'],
      ['kantor baru', 'Memulai kantor baru'],
      ['cadangan', 'Memulihkan cadangan'],
      ['backup', 'Membuat cadangan'],
      ['flashdisk', 'Menyalin berkas ke komputer lain'],
    ] as const) {
      await page.keyboard.press('Control+K')
      await page.getByRole('combobox', { name: /^Cari unit/ }).fill(query)
      await expect(page.getByRole('option', { name: answer }).first()).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.locator('#palette-list')).toHaveCount(0)
    }
    await page.keyboard.press('Control+K')
    await page.getByRole('combobox', { name: /^Cari unit/ }).fill('flashdisk')
    await page.getByRole('option', { name: 'Menyalin berkas ke komputer lain' }).click()
    await expect(
      panel(page).getByRole('heading', { name: 'Menyalin berkas ke komputer lain' }),
    ).toBeVisible()
  })

  await test.step('a refusal leads to its page', async () => {
    await goTo(page, 'Bagan')
    await pick(page, 'Seksi Pusat Data')
    await page.keyboard.press('Control+V')
    await page.getByRole('button', { name: 'Bantuan: Memindahkan unit ke induk lain' }).click()
    await expect(
      panel(page).getByRole('heading', { name: 'Memindahkan unit ke induk lain' }),
    ).toBeVisible()
  })

  await test.step('the quick guide is a paper like any other, found with Ctrl+K', async () => {
    await page.keyboard.press('Control+K')
    await page.getByRole('combobox', { name: /^Cari unit/ }).fill('panduan')
    await page.getByRole('option', { name: 'Cetak panduan singkat' }).click()
    await expect(page.getByRole('main', { name: 'Cetak' })).toContainText('4 lembar')
  })

  await test.step('a page has its picture, told in words; it is shown large and closed without the page', async () => {
    await goTo(page, 'Bagan')
    await page.keyboard.press('F1')
    await expect(panel(page)).toBeHidden()
    await page.keyboard.press('F1')
    await panel(page).getByRole('button', { name: 'Menambah unit pada bagan' }).first().click()
    const told = 'Gambar layar: Menambah unit pada bagan. Yang dibingkai: “Tambah di bawah”.'
    const picture = panel(page).getByRole('img', { name: told })
    await expect(picture).toBeVisible()
    const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)
    await expect.poll(width).toBe(720)
    await picture.click()
    const large = page.getByRole('dialog', { name: 'Gambar besar' })
    await expect(large).toBeVisible()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(large).toBeHidden()
    await expect(panel(page).getByRole('button', { name: told })).toBeFocused()
  })

  await test.step('a finding leads to the page that says what can be done about it', async () => {
    await goTo(page, 'Perlu diperiksa')
    const link = page
      .getByRole('main')
      .getByRole('button', { name: /^Bantuan: / })
      .first()
    const title = (await link.getAttribute('aria-label'))?.replace(/^Bantuan: /, '') ?? ''
    await link.click()
    await expect(panel(page).getByRole('heading', { name: title })).toBeVisible()
  })
})

test('by keyboard alone: "?", a question with a slip, its page, Esc back to the work', async ({
  example,
}) => {
  const { page } = example
  await pick(page, 'Seksi Pusat Data')
  await page.keyboard.press('?')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type('perpanajng plt')
  const found = panel(page).getByRole('button', { name: 'Memperpanjang Plt' })
  await expect(found).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(found).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { name: 'Memperpanjang Plt' })).toBeFocused()
  await expect(panel(page)).toContainText('SE Kepala BKN 1/SE/I/2021 (terverifikasi)')
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  // The keyboard is where it was: F2 renames the unit that is chosen.
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: /^Nama Seksi Pusat Data/ })).toBeFocused()
  await page.keyboard.press('Escape')
})

test('Tentang tells versions, licences and the folder; the report has nothing of the office', async ({
  example,
}) => {
  const { page, program, folder } = example
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: /^Cari unit/ }).fill('lisensi')
  await page.getByRole('option', { name: 'Tentang Bagan SOTK' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tentang Bagan SOTK' })
  await expect(dialog).toContainText('Versi data')
  await dialog.getByText('Lisensi').click()
  await expect(dialog).toContainText('GUST Font License')
  expect(await barriers(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Salin untuk laporan' }).click()
  await expect(dialog.getByRole('status')).toContainText('Tersalin')
  const copied = await program.clipboard.read()
  expect(copied).toMatch(/^Bagan SOTK\nVersi program: \d/)
  expect(copied).not.toContain(folder)
  expect(copied).not.toContain('Komunikasi')
})

test('before any office is open, help is there too', async ({ firstScreen }) => {
  const { page } = firstScreen
  await page.getByRole('button', { name: 'Bantuan' }).waitFor()
  await page.keyboard.press('F1')
  await expect(search(page)).toBeFocused()
  await expect(panel(page).getByText('Memulai kantor baru').first()).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Bantuan' })).toBeFocused()
})

test('in a dialog F1 and "?" open help over it, Escape closes help first', async ({ example }) => {
  const { page } = example
  const help = page.getByRole('region', { name: 'Bantuan' })
  await pick(page, 'Seksi Pusat Data')
  await page.keyboard.press('Insert')
  const dialog = page.getByRole('dialog', { name: /^Tambah di bawah/ })
  const name = dialog.getByLabel('Nama unit')
  await expect(name).toBeFocused()
  await page.keyboard.type('Seksi?')
  await page.keyboard.press('F1')
  await expect(search(page)).toBeFocused()
  await expect(help).toBeVisible()
  // Both are there to be used: neither lies over the other.
  const [left, right] = [
    await dialog.getByRole('button', { name: 'Tambah' }).boundingBox(),
    await help.boundingBox(),
  ]
  expect(left && right && left.x + left.width <= right.x).toBe(true)
  await page.keyboard.type('tambah unit')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(help.getByRole('heading', { name: 'Menambah unit pada bagan' })).toBeFocused()
  await expect(help.getByRole('button', { name: 'Buka Bagan' })).toHaveCount(0)
  expect(await barriers(page)).toEqual([])
  // The way back to the question and on: what was typed is still there.
  await name.click()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(name).toHaveValue('Seksi?')
  await expect(name).toBeFocused()
  await dialog.getByRole('button', { name: 'Batal' }).focus()
  await page.keyboard.press('?')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type('pindah')
  await page.keyboard.press('Escape')
  await expect(search(page)).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(dialog.getByRole('button', { name: 'Batal' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('where no office is open the menu has Tentang and the guide too', async ({ desk }) => {
  const { page, program } = await desk.start()
  const opened = await program.noteOpened()
  await program.chooseInMenu('Tentang Bagan SOTK')
  const dialog = page.getByRole('dialog', { name: 'Tentang Bagan SOTK' })
  await expect(dialog).toContainText('Versi data')
  await expect(dialog.getByRole('button', { name: 'Buka folder berkas' })).toHaveCount(0)
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('F1')
  await expect(search(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await program.chooseInMenu('Cetak Panduan Singkat')
  await expect(page.getByText('Panduan dibuka di pembaca PDF; cetak dari sana.')).toBeVisible()
  const paths = await opened()
  expect(paths.map((path) => basename(path))).toEqual([
    expect.stringMatching(/Panduan singkat Bagan SOTK.*\.pdf$/),
  ])
  // What was opened in the reader does not outlast the program; another engine sweeps at its next start.
  expect(paths.map((path) => existsSync(path))).toEqual([true])
  await program.close()
  if (ENGINE === 'electron') expect(paths.map((path) => existsSync(path))).toEqual([false])
})
