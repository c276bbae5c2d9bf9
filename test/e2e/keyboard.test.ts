import type { Page } from '@playwright/test'
import { saved } from './chart.ts'
import { expect, test } from './desk.ts'
import { outline } from './stored.ts'

/** The office of the seed case's form: invented names, real shape. */
const OFFICE = 'Dinas Komunikasi, Informatika dan Statistik Kota Contoh'
const BIDANG: readonly (readonly [string, readonly string[]])[] = [
  [
    'Statistik dan Persandian',
    ['Analisa Data Statistik', 'Statistik Sektoral', 'Keamanan Informasi dan Persandian'],
  ],
  [
    'Pengelolaan Smart City',
    ['Ekosistem Smart City', 'Pengembangan dan Aplikasi', 'Data dan Interoperabilitas'],
  ],
  [
    'E-Government',
    ['Tata Kelola E-Government', 'Sistem Komunikasi', 'Layanan Infrastruktur dan Teknologi'],
  ],
  [
    'Komunikasi dan Informasi Publik',
    ['Kemitraan Komunikasi', 'Layanan Informasi', 'Pengelolaan Komunikasi Publik'],
  ],
]
const UPTD = ['Penyiaran Publik Lokal', 'Pelayanan Informasi Publik dan PPID'] as const

const WHOLE = [
  OFFICE,
  '  Sekretariat',
  ...['Umum', 'Kepegawaian', 'Keuangan'].map((name) => `    Subbagian ${name}`),
  ...BIDANG.flatMap(([bidang, seksi]) => [
    `  Bidang ${bidang}`,
    ...seksi.map((name) => `    Seksi ${name}`),
  ]),
  ...UPTD.flatMap((name) => [`  UPTD ${name}`, '    Subbagian Tata Usaha']),
]

/** Goes to a unit as a person without a mouse does: Ctrl+K, its name, Enter. */
async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: /Cari/ })).toBeFocused()
  await page.keyboard.type(name)
  await expect(page.locator('#palette-list [aria-selected="true"]')).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(page.locator('#palette-list')).toHaveCount(0)
  const panel = page.getByRole('complementary', { name: 'Rincian' })
  await expect(panel.getByRole('heading', { name, exact: true })).toBeVisible()
}

/** Adds a unit with the key, `down` steps along the list of kinds, and a name after the kind's own word. */
async function add(page: Page, key: string, name: string, down = 0): Promise<void> {
  await page.keyboard.press(key)
  await expect(page.getByRole('dialog').getByLabel('Nama unit')).toBeFocused()
  if (down > 0) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    for (let step = 0; step < down; step++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('End')
  }
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
}

async function newOfficeByKeyboard(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /Mulai kantor baru/ })
  for (let press = 0; press < 5; press++) {
    if (await button.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Nama kantor')).toBeFocused()
  await page.keyboard.type(OFFICE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main', { name: 'Bagan' })).toBeVisible()
}

test('a whole dinas from nothing, by keyboard alone; all undone, all redone', async ({ desk }) => {
  test.setTimeout(240_000)
  const { page } = await desk.start()
  await newOfficeByKeyboard(page)
  // What the template brought goes, one branch after another.
  for (;;) {
    const [, first] = await outline(page)
    if (!first) break
    await find(page, first.trim())
    await page.keyboard.press('Delete')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  expect(await outline(page)).toEqual([OFFICE])

  let edits = 0
  const put = async (key: string, name: string, down = 0) => {
    await add(page, key, name, down)
    edits++
  }
  await find(page, OFFICE)
  await put('Insert', '', 1)
  await put('Insert', 'Umum')
  await put('Shift+Insert', 'Kepegawaian')
  await put('Shift+Insert', 'Keuangan')
  for (const [bidang, seksi] of BIDANG) {
    await find(page, OFFICE)
    await put('Insert', bidang)
    for (const [at, name] of seksi.entries()) await put(at === 0 ? 'Insert' : 'Shift+Insert', name)
  }
  for (const [at, name] of UPTD.entries()) {
    await find(page, OFFICE)
    await put('Insert', name, at === 0 ? 2 : 1)
    await put('Insert', 'Tata Usaha')
  }
  await saved(page)
  expect(await outline(page)).toEqual(WHOLE)

  const undo = page.getByRole('button', { name: /^Urungkan/ })
  for (let done = 0; done < edits; done++) {
    await page.keyboard.press('Control+z')
  }
  await expect.poll(() => outline(page)).toEqual([OFFICE])
  await expect(undo).toBeEnabled()
  for (let done = 0; done < edits; done++) {
    await page.keyboard.press('Control+y')
  }
  await expect.poll(() => outline(page)).toEqual(WHOLE)
})
