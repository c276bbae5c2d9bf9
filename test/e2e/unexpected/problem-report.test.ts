import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { privateStrings } from '../../make/private-strings.ts'
import { barriers, outOfReach } from '../barriers.ts'
import { BREAKS, verbsThrow } from '../broken-parts.ts'
import { pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { goTo } from '../rail.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Laporan masalah' })

async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.BAGAN_SHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.waitForTimeout(400)
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

const OFFICER = 'Sri Wahyuningsih'

/** Names, NIPs, titles, everything the office wrote itself. */
function ownTexts(): Set<string> {
  const records = demoRecords()
  const people = records.filter((record) => record.kind === 'person')
  const texts = records.flatMap((record) =>
    ['name', 'title', 'shortName', 'note', 'decreeNo', 'basis', 'id'].flatMap((field) => {
      const value = Reflect.get(record, field)
      return typeof value === 'string' && value.length > 5 ? [value.toLowerCase()] : []
    }),
  )
  return new Set([...privateStrings(people), ...texts, BREAKS.toLowerCase()])
}

test('the report shows what it holds and holds nothing of the office', async ({ desk }) => {
  const { program, page, errors } = await desk.start({ args: ['demo'] })
  await program.screen(1366, 768)
  await goTo(page, 'Pengaturan')
  const officer = page.getByLabel('Nama petugas di komputer ini')
  await officer.fill(OFFICER)
  await officer.press('Enter')
  await goTo(page, 'Bagan')
  await pick(page, 'Subbagian Program')
  const title = page.getByLabel('Nama jabatan').first()
  await title.fill('Kepala Subbagian Perencanaan')
  await title.press('Enter')
  await saved(page)
  await verbsThrow(page)
  await title.fill(BREAKS)
  await title.press('Enter')
  await page.getByRole('alert').getByRole('button', { name: 'Laporan masalah…' }).click()
  const shown = dialog(page)
  await expect(shown).toContainText('act:change-post TypeError')
  await shot(page, 'laporan')
  expect(await barriers(page)).toEqual([])
  expect(await outOfReach(page)).toEqual([])
  const texts = await shown.locator('pre').allTextContents()

  const path = join(desk.folder, 'laporan.zip')
  await program.chooseSavePath(path)
  await shown.getByRole('button', { name: 'Simpan laporan…' }).click()
  await expect(shown.getByText(path)).toBeVisible()
  expect(existsSync(path)).toBe(true)
  const bytes = readFileSync(path)
  expect(bytes.length).toBeLessThan(64 * 1024)
  const files = Object.values(unzipSync(bytes)).map((file) => new TextDecoder().decode(file))
  expect(files).toEqual(texts)
  expect(files.join()).toMatch(/(Electron|Node): \d/)
  expect(files.join()).toMatch(/\nedit change-post\n/)
  const held = [...files, bytes.toString('latin1')].join('\n').toLowerCase()
  const found = [...ownTexts(), OFFICER.toLowerCase()].filter((text) => held.includes(text))
  expect(found).toEqual([])
  expect(held).not.toContain(desk.folder.toLowerCase())

  // The entry itself bears the name of the officer.
  await page.keyboard.press('Escape')
  await goTo(page, 'Riwayat')
  await expect(page.getByRole('region', { name: /ubah jabatan/i })).toContainText(OFFICER)
  ;(errors as string[]).length = 0
})

test('it is reached from menu, Ctrl+K, settings and help, and before an office is open', async ({
  desk,
}) => {
  const { program, page } = await desk.start()
  const fromMenu = () => program.chooseInMenu('Laporan Masalah…')
  const closed = async () => {
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
  }
  await fromMenu()
  await expect(dialog(page)).toContainText('Tidak ada kantor yang terbuka.')
  await closed()
  await page.getByRole('button', { name: 'Buka contoh' }).click()
  await saved(page)
  await fromMenu()
  await expect(dialog(page)).toContainText('Perubahan tercatat: 1')
  await closed()
  await page.keyboard.press('Control+K')
  await page.keyboard.type('laporan masalah')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await closed()
  await goTo(page, 'Pengaturan')
  await page.getByRole('button', { name: 'Laporan masalah…' }).click()
  await expect(dialog(page)).toBeVisible()
  await closed()
  await page.keyboard.press('F1')
  await page.getByRole('button', { name: 'Bila terjadi yang tidak terduga' }).first().click()
  await page
    .getByRole('complementary', { name: 'Bantuan' })
    .getByRole('button', { name: 'Laporan masalah…' })
    .click()
  await expect(dialog(page)).toBeVisible()
})
