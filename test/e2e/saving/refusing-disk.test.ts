import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readBagan } from '../../../renderer/storage/bagan-file.ts'
import { barriers } from '../barriers.ts'
import { box, pick, rename, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command, retyped } from '../keys.ts'
import { longOnly } from '../long-form.ts'
import { disk } from '../page-disk.ts'

const START = 'Seksi Persandian'
const TEN = [
  'Satu',
  'Dua',
  'Tiga',
  'Empat',
  'Lima',
  'Enam',
  'Tujuh',
  'Delapan',
  'Sembilan',
  'Sepuluh',
]
const NAMES = TEN.map((name) => `Seksi ${name}`)

const strip = (page: Page) => page.getByRole('alert').filter({ hasText: 'ditolak disk' })
const heldNames = (page: Page) =>
  page.getByRole('region', { name: /perubahan ditolak disk/ }).getByRole('listitem')
const mark = (page: Page) => page.locator('[data-saving][data-state]')

/** Gives one unit all these names, one after the other, as fast as each is seen. */
async function typeAll(page: Page, names: readonly string[]): Promise<void> {
  await pick(page, START)
  for (const name of names) {
    await retyped(page, name)
    await expect(box(page, name)).toBeVisible()
  }
}

/** The same on a disk that refuses it: it may be taken back before anybody has seen it. */
async function typedInVain(page: Page, name: string): Promise<void> {
  await pick(page, START)
  await retyped(page, name)
}

test('on a slow disk ten edits are shown as they are typed, and Tersimpan comes when both disks have them', async ({
  desk,
}) => {
  longOnly('a slow disk in torture --short, ten acts at once in the units')
  const { page, program } = await desk.startProgram({ args: ['demo'] })
  await saved(page)
  await disk(page, { slowMs: 1500 })
  await typeAll(page, NAMES)
  await expect(mark(page)).toHaveAttribute('data-state', 'saving')
  await expect(mark(page)).toHaveText('Menyimpan…')
  await expect(page.getByRole('button', { name: /^Urungkan: .*Seksi Sepuluh/ })).toBeEnabled()
  await page.getByRole('navigation').getByText('Riwayat', { exact: true }).click()
  const riwayat = page.getByRole('list', { name: 'Riwayat' }).getByRole('listitem')
  await expect(riwayat.first()).toContainText('Seksi Sepuluh')
  await disk(page, { slowMs: 0 })
  await expect(mark(page)).toHaveText(/^Tersimpan/)
  await program.powerCut()
  const again = await desk.startProgram()
  await expect(box(again.page, 'Seksi Sepuluh')).toBeVisible()
})

test('a window closed while the disk is slow waits for what was typed', async ({ desk }) => {
  longOnly('torture --short on a slow disk; close-guard')
  const { page, program } = await desk.startProgram({ args: ['demo'] })
  await saved(page)
  await disk(page, { slowMs: 1000 })
  await typeAll(page, NAMES.slice(0, 3))
  await program.askToClose()
  await program.gone()
  const again = await desk.startProgram()
  await expect(box(again.page, 'Seksi Tiga')).toBeVisible()
})

test('a disk that fills in the middle of ten: what came before is safe, the rest is named, held and tried again', async ({
  desk,
}) => {
  longOnly('ten acts on a refusing disk in the units, and what is held')
  const { page, program } = await desk.startProgram({ args: ['demo'] })
  await saved(page)
  await rename(page, START, 'Seksi Sandi')
  await rename(page, 'Seksi Sandi', START)
  await saved(page)
  // However slowly they are typed, the fifth is not asked for before the tenth is there.
  await disk(page, { slowMs: 10_000, room: 4 })
  await typeAll(page, NAMES)
  await disk(page, { slowMs: 0 })
  await expect(strip(page)).toBeVisible({ timeout: 30_000 })
  await expect(heldNames(page)).toHaveCount(6)
  await expect(heldNames(page).first()).toContainText('Seksi Lima')
  await expect(heldNames(page).last()).toContainText('Seksi Sepuluh')
  await expect(box(page, 'Seksi Empat')).toBeVisible()
  await expect(mark(page)).toHaveText('Belum tersimpan')
  expect(await barriers(page)).toEqual([])

  // It stands on every screen, and nothing new is begun before it is decided.
  await page.getByRole('navigation').getByText('Perlu diperiksa', { exact: true }).click()
  await expect(strip(page)).toBeVisible()
  await page.getByRole('navigation').getByText('Bagan', { exact: true }).click()
  await pick(page, 'Seksi Empat')
  await retyped(page, 'Seksi Baru')
  await expect(page.getByText(/Putuskan itu dahulu/)).toBeVisible()

  // Leaving asks, and what is decided by key comes back whole.
  const timesAsked = await program.answerMessages(0)
  await program.askToClose()
  await expect.poll(timesAsked).toBe(1)
  await disk(page, { room: 1000 })
  await page.getByRole('button', { name: 'Coba simpan lagi' }).focus()
  await page.keyboard.press('Enter')
  await expect(strip(page)).toBeHidden({ timeout: 30_000 })
  await expect(box(page, 'Seksi Sepuluh')).toBeVisible()
  await saved(page)
  await program.powerCut()
  const again = await desk.startProgram()
  await expect(box(again.page, 'Seksi Sepuluh')).toBeVisible()
})

test('what is held goes into a file, or is thrown away after a question; the office is not left before', async ({
  desk,
}) => {
  longOnly('what is held in the units of the app; disks that refuse in torture --short')
  const { page, program } = await desk.startProgram({ args: ['demo'] })
  await saved(page)
  await disk(page, { room: 0 })
  await typedInVain(page, 'Seksi Satu')
  await expect(strip(page)).toBeVisible({ timeout: 30_000 })
  await expect(box(page, START)).toBeVisible()
  await command(page, 'Tutup berkas')
  await expect(page.getByText(/Putuskan itu dahulu/)).toBeVisible()

  const path = join(desk.folder, 'tertahan.bagan')
  await program.chooseSavePath(path)
  await page.getByRole('button', { name: 'Simpan ke berkas…' }).click()
  await expect(strip(page)).toBeHidden({ timeout: 30_000 })
  const copy = await readBagan(readFileSync(path))
  const names = copy.ok && copy.value.records.flatMap((one) => ('name' in one ? [one.name] : []))
  expect(names).toContain('Seksi Satu')

  await disk(page, { room: 1000 })
  await expect(mark(page)).toHaveText(/^Tersimpan/, { timeout: 30_000 })
  await disk(page, { room: 0 })
  await typedInVain(page, 'Seksi Dua')
  await expect(heldNames(page)).toHaveText([/Seksi Dua/], { timeout: 30_000 })
  await page.getByRole('button', { name: 'Buang…' }).click()
  const question = page.getByRole('dialog', { name: 'Buang 1 perubahan ini?' })
  await expect(question.getByRole('button', { name: 'Batal' })).toBeFocused()
  await expect(question.getByRole('listitem')).toHaveText([/Seksi Dua/])
  await question.getByRole('button', { name: 'Buang', exact: true }).click()
  await expect(strip(page)).toBeHidden()
  await disk(page, { room: 1000 })
  await expect(mark(page)).toHaveText(/^Tersimpan/, { timeout: 30_000 })
  await rename(page, START, 'Seksi Sandi')
  await saved(page)
})
