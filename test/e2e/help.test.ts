import type { Page } from '@playwright/test'
import { barriers } from './barriers.ts'
import { box } from './chart.ts'
import { expect, test } from './desk.ts'
import { goTo } from './rail.ts'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Bantuan' })
const search = (page: Page) => page.getByRole('searchbox', { name: 'Cari bantuan' })

test('F1 shows beside three screens what is done there first', async ({ desk }) => {
  const { page } = await desk.start({ args: ['demo'] })
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

test('by keyboard alone: "?", a question with a slip, its page, Esc back to the work', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  await box(page, 'Seksi Pusat Data').click()
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
})

test('the first step of a page can be done as it stands there', async ({ desk }) => {
  const { page } = await desk.start({ args: ['demo'] })
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

test('Ctrl+K finds pages and commands in everyday words of both languages', async ({ desk }) => {
  const { page } = await desk.start({ args: ['demo'] })
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
  }
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: /^Cari unit/ }).fill('flashdisk')
  await page.getByRole('option', { name: 'Menyalin berkas ke komputer lain' }).click()
  await expect(
    panel(page).getByRole('heading', { name: 'Menyalin berkas ke komputer lain' }),
  ).toBeVisible()
})

test('a refusal leads to its page', async ({ desk }) => {
  const { page } = await desk.start({ args: ['demo'] })
  await box(page, 'Seksi Pusat Data').click()
  await page.keyboard.press('Control+V')
  await page.getByRole('button', { name: 'Bantuan: Memindahkan unit ke induk lain' }).click()
  await expect(
    panel(page).getByRole('heading', { name: 'Memindahkan unit ke induk lain' }),
  ).toBeVisible()
})

test('at 200 % text help lies over the work and is whole', async ({ desk }) => {
  const { page } = await desk.start({ args: ['demo'] })
  await page.setViewportSize({ width: 683, height: 384 })
  await page.keyboard.press('F1')
  await expect(search(page)).toBeFocused()
  const place = await panel(page).boundingBox()
  expect(place && place.x >= 0 && place.x + place.width <= 683).toBe(true)
  const body = panel(page).getByRole('button', { name: 'Memindahkan unit ke induk lain' }).first()
  await body.click()
  await expect(panel(page).getByRole('heading', { name: /^Memindahkan unit/ })).toBeVisible()
})

test('Tentang tells versions, licences and the folder; the report has nothing of the office', async ({
  desk,
}) => {
  const { page, program } = await desk.start({ args: ['demo'] })
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
  const copied = await program.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toMatch(/^Bagan SOTK\nVersi program: \d/)
  expect(copied).not.toContain(desk.folder)
  expect(copied).not.toContain('Komunikasi')
})

test('the quick guide is a paper like any other, found with Ctrl+K', async ({ desk }) => {
  const { page } = await desk.start({ args: ['demo'] })
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: /^Cari unit/ }).fill('panduan')
  await page.getByRole('option', { name: 'Cetak panduan singkat' }).click()
  await expect(page.getByRole('main', { name: 'Cetak' })).toContainText('4 lembar')
})

test('before any office is open, help is there too', async ({ desk }) => {
  const { page } = await desk.start()
  await page.getByRole('button', { name: 'Bantuan' }).waitFor()
  await page.keyboard.press('F1')
  await expect(search(page)).toBeFocused()
  await expect(panel(page).getByText('Memulai kantor baru').first()).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Bantuan' })).toBeFocused()
})
