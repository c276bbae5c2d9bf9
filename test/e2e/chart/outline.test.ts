import type { Page } from '@playwright/test'
import { barriers } from '../barriers.ts'
import { expect, test } from '../desk.ts'
import { find } from '../keys.ts'

/** Everything the chart can do has its command; each is offered in the outline too. */
const COMMANDS = [
  'Tambah di bawah',
  'Tambah di samping',
  'Tambah sebelumnya',
  'Ganti nama',
  'Geser ke depan',
  'Geser ke belakang',
  'Potong',
  'Tempel di bawah unit ini',
  'Tempel sebelum unit ini',
  'Tempel sesudah unit ini',
  'Pindah ke…',
  'Gabungkan',
  'Pecah unit',
  'Gandakan cabang',
  'Ubah bersama…',
  'Sederhanakan (penyetaraan jabatan)…',
  'Cari dan ganti nama…',
  'Salin sebagai gambar',
  'Hapus',
  'Lipat cabang',
  'Buka semua cabang',
  'Hanya kekosongan',
  'Melebar',
  'Bersusun ke kiri',
  'Bersusun dalam 2 lajur',
  'Menu unit',
  'Rincian unit',
  'Belum ditempatkan (buka atau tutup)',
] as const
const FOR_ONE: ReadonlySet<string> = new Set([
  'Ganti nama',
  'Geser ke depan',
  'Geser ke belakang',
  'Pecah unit',
  'Gandakan cabang',
])
const _ASKING = [
  'Tambah di bawah',
  'Pindah ke…',
  'Gabungkan',
  'Ubah bersama…',
  'Sederhanakan (penyetaraan jabatan)…',
  'Cari dan ganti nama…',
  'Hapus',
  'Pecah unit',
  'Gandakan cabang',
] as const
/** Each kind of question: one name, two units, a list of many, a table. */
const _UNLIKE: ReadonlySet<string> = new Set(['Gabungkan', 'Sederhanakan (penyetaraan jabatan)…'])

const selected = (page: Page) =>
  page
    .locator('[role="treeitem"][aria-selected="true"]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')?.split(',')[0]))

async function openOutline(page: Page): Promise<void> {
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('tree', { name: 'Daftar unit kerja' })).toBeFocused()
}

/** Types the beginning of a name; letters typed a while ago no longer count. */
async function goTo(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(800)
  await page.keyboard.type(name.toLowerCase())
  await expect.poll(() => selected(page)).toEqual([name])
}

test('the outline is a tree: arrows, letters, Ctrl, Shift and Space', async ({ example }) => {
  const { page } = example
  await openOutline(page)
  const { keyboard } = page
  await keyboard.press('Home')
  await keyboard.press('ArrowDown')
  await expect.poll(() => selected(page)).toEqual(['Kelompok Jabatan Fungsional'])
  await keyboard.press('Control+ArrowDown')
  await keyboard.press('Control+ArrowDown')
  await keyboard.press('Space')
  await expect
    .poll(() => selected(page))
    .toEqual(['Kelompok Jabatan Fungsional', 'Subbagian Program'])
  await keyboard.press('Space')
  await expect.poll(() => selected(page)).toEqual(['Kelompok Jabatan Fungsional'])
  await keyboard.press('ArrowDown')
  await keyboard.press('Shift+ArrowDown')
  await expect
    .poll(() => selected(page))
    .toEqual(['Subbagian Keuangan', 'Subbagian Umum dan Kepegawaian'])
  await goTo(page, 'Seksi Persandian')
  await keyboard.press('ArrowLeft')
  await keyboard.press('ArrowLeft')
  await expect(page.getByRole('treeitem', { expanded: false })).toHaveCount(1)
  await keyboard.press('ArrowRight')
  await expect(page.getByRole('treeitem', { expanded: false })).toHaveCount(0)
  await keyboard.press('F6')
  await expect(page.getByRole('complementary').locator(':focus')).toBeVisible()
  await keyboard.press('Shift+F6')
  await expect(page.getByRole('tree')).toBeFocused()
  await keyboard.press('Shift+F10')
  await expect(page.getByRole('menuitem', { name: 'Pecah unit' })).toBeVisible()
  await keyboard.press('Escape')
  await expect(page.getByRole('tree')).toBeFocused()
  expect(await barriers(page)).toEqual([])
})

test('every command of the chart is offered in the outline', async ({ example }) => {
  const { page } = example
  await openOutline(page)
  const list = page.locator('#palette-list')
  const offered = async (names: readonly string[]) => {
    await page.keyboard.press('Control+k')
    for (const name of names) await expect(list.getByText(name, { exact: true })).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(list).toHaveCount(0)
  }
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await offered([...FOR_ONE])
  await page.keyboard.press('Shift+ArrowDown')
  await offered(COMMANDS.filter((name) => !FOR_ONE.has(name)))
})

test('keys that come while a question or the tree has not the keyboard yet reach it', async ({
  example,
}) => {
  const { page } = example
  await openOutline(page)
  const { keyboard } = page
  const tree = page.getByRole('tree')
  const dialog = page.getByRole('dialog')
  const lose = () =>
    page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      return document.activeElement === document.body
    })
  await keyboard.press('Home')
  expect(await lose()).toBe(true)
  await keyboard.press('ArrowDown')
  await expect(tree).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(page.locator('[role="treeitem"][aria-selected="true"]')).toHaveText(/Sekretariat/)

  await keyboard.press('Insert')
  await expect(dialog.getByLabel('Nama unit')).toBeFocused()
  expect(await lose()).toBe(true)
  await keyboard.type('Arsip')
  await expect(dialog.getByLabel('Nama unit')).toHaveValue('Subbagian Arsip')
  expect(await lose()).toBe(true)
  await keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(tree).toBeFocused()

  await find(page, 'Seksi Pusat Data')
  await keyboard.press('Shift+ArrowUp')
  await expect(page.locator('[role="treeitem"][aria-selected="true"]')).toHaveCount(2)
})
