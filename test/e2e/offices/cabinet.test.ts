import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { barriers, cutTexts } from '../barriers.ts'
import { box, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command, retyped } from '../keys.ts'
import { goTo } from '../rail.ts'

const NAME = 'Dinas Kesehatan Kota Contoh'

async function newOffice(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Mulai kantor baru/ }).click()
  await page.getByLabel('Nama kantor').fill(name)
  await page.getByLabel('Pemerintah daerah').fill('Pemerintah Kota Contoh')
  await page.getByRole('button', { name: 'Buat struktur' }).click()
  await expect(box(page, name)).toBeVisible()
  await saved(page)
}

const list = (page: Page) => page.getByRole('list', { name: 'Kantor di komputer ini' })
const rows = (page: Page) => list(page).getByRole('listitem')

async function choose(page: Page, office: RegExp, act: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: office }).first().click()
  await pickFrom(page, act)
}

/** The menu is gone before another can be opened over its last picture. */
async function pickFrom(page: Page, act: string | RegExp): Promise<void> {
  await page.getByRole('menuitem', { name: act }).click()
  await expect(page.getByRole('menuitem')).toHaveCount(0)
}

test('an office is renamed in every place, copied, told apart, put away and brought back', async ({
  desk,
}) => {
  process.env.XDG_DATA_HOME = join(desk.folder, 'share')
  const { page } = await desk.start()
  delete process.env.XDG_DATA_HOME
  await newOffice(page, NAME)
  await command(page, 'Tutup berkas')

  // The last office is the first card, and the list tells what it is.
  const first = page.getByRole('main').getByRole('button').first()
  await expect(first).toContainText(`Lanjutkan${NAME}14 unit`)
  await expect(rows(page)).toHaveCount(1)
  // The code of its folder is no name.
  await expect(rows(page).first()).toContainText('Pemerintah Kota Contoh')
  await expect(rows(page).first()).not.toContainText('dinas-kesehatan')

  expect(await barriers(page)).toEqual([])
  expect(await cutTexts(page)).toEqual([])

  await choose(page, /^Menu Dinas Kesehatan/, 'Ganti nama…')
  const dialog = page.getByRole('dialog', { name: 'Ganti nama kantor' })
  await dialog.getByLabel('Nama kantor').fill('Dinas Kesehatan')
  await expect(dialog.getByLabel(/kotak teratas/)).toBeChecked()
  await dialog.getByRole('button', { name: 'Ganti nama' }).click()
  await expect(rows(page).first()).toContainText(/^Dinas KesehatanPemerintah/)

  await choose(page, /^Menu Dinas Kesehatan/, 'Buat salinan')
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).filter({ hasText: /salinan \d+ \w+ \d{4}/ })).toHaveCount(1)

  await rows(page)
    .filter({ hasText: /salinan/ })
    .getByRole('button', { name: /^Menu/ })
    .click()
  await pickFrom(page, 'Sisihkan')
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Disisihkan (1)' }).click()
  const away = page.getByRole('list', { name: 'Kantor yang disisihkan' })
  await away.getByRole('button', { name: /^Menu/ }).click()
  await pickFrom(page, 'Kembalikan ke daftar')
  await expect(rows(page)).toHaveCount(2)

  // What it is called inside is what it is called outside.
  await rows(page)
    .filter({ hasNotText: /salinan/ })
    .getByRole('button')
    .first()
    .click()
  await expect(box(page, 'Dinas Kesehatan')).toBeVisible()
  await goTo(page, 'Pengaturan')
  await expect(page.getByRole('textbox', { name: 'Nama kantor' })).toHaveValue('Dinas Kesehatan')

  await test.step('folders that are none of them are told, with what can be done', async () => {
    const offices = join(desk.folder, 'berkas')
    const [id = ''] = readdirSync(offices)
    cpSync(join(offices, id), join(offices, 'Dinas Kesehatan - Copy'), { recursive: true })
    for (const name of ['surat-surat', 'dinas-hantu-1a2b']) mkdirSync(join(offices, name))
    writeFileSync(join(offices, 'surat-surat', 'undangan.docx'), 'x')
    await command(page, 'Tutup berkas')
    const others = page.getByRole('list', { name: 'Folder lain di antara kantor' })
    await expect(others.getByRole('listitem')).toHaveText([
      /^Dinas Kesehatan - Copy.*Berisi kantor.*Buka sebagai salinan$/,
      /^Dinas Hantu.*terputus.*Buang$/,
      /^surat-surat.*Tidak berisi riwayat/,
    ])
    await expect(rows(page)).toHaveCount(2)
    expect(await barriers(page)).toEqual([])
    await others.getByRole('button', { name: 'Buang: Dinas Hantu' }).click()
    await expect(others.getByRole('listitem')).toHaveCount(2)
    expect(existsSync(join(offices, 'dinas-hantu-1a2b'))).toBe(false)
    await others.getByRole('button', { name: /^Buka sebagai salinan/ }).click()
    await expect(box(page, 'Dinas Kesehatan')).toBeVisible()
    await saved(page)
    expect(existsSync(join(offices, 'Dinas Kesehatan - Copy'))).toBe(true)
  })
})

test('the example says what it is, begins anew, and leads to an office of one’s own', async ({
  desk,
}) => {
  process.env.XDG_DATA_HOME = join(desk.folder, 'share')
  const { page } = await desk.start({ args: ['demo'] })
  delete process.env.XDG_DATA_HOME
  await expect(page.getByText('Ini contoh: bebas dicoba')).toBeVisible()
  await box(page, 'Seksi Pusat Data').click()
  await retyped(page, 'Seksi Coba-coba')
  await expect(box(page, 'Seksi Coba-coba')).toBeVisible()
  await page.getByRole('button', { name: 'Ulangi contoh dari awal' }).click()
  await expect(box(page, 'Seksi Pusat Data')).toBeVisible()

  await page.getByRole('button', { name: 'Mulai kantor baru' }).click()
  await page.getByLabel('Nama kantor').fill('Dinas Sosial')
  // No letterhead is taken over from an invented office.
  await expect(page.getByLabel('Pemerintah daerah')).toHaveValue('')
  await page.getByLabel('Pemerintah daerah').fill('Pemerintah Kota Lain')
  await page.getByRole('button', { name: 'Buat struktur' }).click()
  await expect(box(page, 'Dinas Sosial')).toBeVisible()
  await saved(page)

  await page.getByRole('banner').getByRole('button', { name: 'Dinas Sosial' }).click()
  await page.getByRole('menuitem', { name: 'Kantor baru…' }).click()
  await expect(page.getByLabel('Pemerintah daerah')).toHaveValue('Pemerintah Kota Lain')
  await expect(page.getByLabel(/penanda tangan, dan paraf dari Dinas Sosial/)).toBeChecked()
})
