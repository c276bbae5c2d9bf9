import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { goTo } from '../rail.ts'

const PDF = join(import.meta.dirname, '../../fixtures/pdf-tables/duk-bergaris.pdf')

test('files nothing names are set aside by one button, never what undo names', async ({ desk }) => {
  const { page, program } = await desk.start({ args: ['demo'] })
  const scan = join(desk.folder, 'SK 1.pdf')
  copyFileSync(PDF, scan)
  await pick(page, 'Seksi Pusat Data')
  await program.chooseFiles([scan])
  await page.getByRole('button', { name: 'Lampirkan… Lukman Hakimudin, S.Kom.' }).press('Enter')
  await page.getByRole('button', { name: 'Lepas lampiran SK 1.pdf' }).press('Enter')
  await saved(page)
  const folder = join(desk.folder, 'berkas', 'contoh-diskominfo', 'lampiran')
  const [two = ''] = readdirSync(folder)
  const [undone = ''] = readdirSync(join(folder, two))
  // As an attaching leaves it that was cut off after its bytes.
  const cutOff = join(folder, 'ab', `${'ab'.repeat(32)}.pdf`)
  mkdirSync(join(folder, 'ab'))
  copyFileSync(PDF, cutOff)

  await goTo(page, 'Riwayat')
  await page.getByRole('tab', { name: 'Keutuhan' }).click()
  await page.getByRole('button', { name: 'Periksa keutuhan' }).press('Enter')
  await expect(page.getByText(/2 tidak disebut catatan mana pun/)).toBeVisible()
  await expect(
    page.getByText(/^1 berkas \(\d+ KB\) di folder lampiran tidak disebut/),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Singkirkan berkas yang tidak disebut' }).press('Enter')
  await expect(page.getByText(/1 tidak disebut catatan mana pun/)).toBeVisible()
  await expect(
    page.getByRole('button', { name: 'Singkirkan berkas yang tidak disebut' }),
  ).toHaveCount(0)
  expect(existsSync(cutOff)).toBe(false)
  expect(readdirSync(join(folder, 'dilepas'))).toEqual([`${'ab'.repeat(32)}.pdf`])
  expect(existsSync(join(folder, two, undone))).toBe(true)

  await goTo(page, 'Bagan')
  await page.getByRole('button', { name: /^Urungkan: / }).press('Enter')
  await expect(page.getByRole('button', { name: 'Buka lampiran SK 1.pdf' })).toBeVisible()
})
