import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { NO_SMALL_DISK, smallDisk } from '../../make/small-disk.ts'
import { barriers, cutTexts } from '../barriers.ts'
import { rename, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { ENGINE, electronOnly } from '../engine.ts'
import { longOnly } from '../long-form.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

test('a folder is named once; copies are made by themselves, and it is said when the last one was', async ({
  desk,
}) => {
  const stick = join(desk.folder, 'flashdisk')
  mkdirSync(stick)
  const { page, program } = await desk.startProgram({ args: ['demo'] })
  await smallScreen(program)
  await goTo(page, 'Pengaturan')
  const copies = copiesOf(page)
  await expect(copies).not.toContainText('terakhir')

  // Among the offices themselves it would be no second place.
  await program.chooseFiles([join(desk.folder, 'berkas')])
  await copies.getByRole('button', { name: 'Pilih folder di disk lain' }).click()
  await expect(copies.getByRole('alert')).toContainText('Pilih folder di disk lain')
  await program.chooseFiles([stick])
  await copies.getByRole('button', { name: 'Pilih folder di disk lain' }).click()
  await expect(copies).toContainText(/Salinan kedua: terakhir \d\d\.\d\d\./)
  await expect(copies).toContainText('1 dari 1 kantor tersalin.')
  await expect(copies.getByRole('note')).toContainText('disk yang sama')
  await expect(copies.getByRole('alert')).toHaveCount(0)
  expect(await barriers(page)).toEqual([])
  expect(await cutTexts(page)).toEqual([])
  expect(filesIn(stick)).toHaveLength(1)

  // The disk is taken out: work goes on, and it is told where one would look.
  renameSync(stick, `${stick}-dilepas`)
  await goTo(page, 'Bagan')
  await rename(page, 'Seksi Persandian', 'Seksi Sandi')
  await saved(page)
  await goTo(page, 'Pengaturan')
  await copies.getByRole('button', { name: 'Salin sekarang' }).click()
  await expect(copies).toContainText('Disknya tidak terpasang sekarang')
  await goTo(page, 'Riwayat')
  await expect(page.getByRole('main')).toContainText(/Salinan kedua: terakhir .* tidak terpasang/)
  renameSync(`${stick}-dilepas`, stick)
  await goTo(page, 'Pengaturan')
  await copies.getByRole('button', { name: 'Salin sekarang' }).click()
  await expect(copies).not.toContainText('tidak terpasang')
  expect(filesIn(stick)).toHaveLength(2)

  // What was done last is there when the window has closed.
  await goTo(page, 'Bagan')
  await rename(page, 'Seksi Sandi', 'Seksi Sandi Negara')
  await saved(page)
  await program.askToClose()
  await program.gone()
  if (ENGINE === 'electron') expect(filesIn(stick)).toHaveLength(3)

  // A copy is a file like any other.
  const newest = filesIn(stick).at(-1) ?? ''
  expect(readFileSync(newest).length).toBeGreaterThan(1000)
  const other = await desk.startProgramApart({ args: [newest] })
  const name = ENGINE === 'electron' ? 'Seksi Sandi Negara' : 'Seksi Sandi'
  await expect(other.page.getByText(name, { exact: true }).first()).toBeVisible()
})

test('what is done at once after a start is copied at the end', async ({ desk }) => {
  longOnly('an edit at the end in the test before')
  const stick = join(desk.folder, 'flashdisk')
  mkdirSync(stick)
  const first = await desk.startProgram({ args: ['demo'] })
  await goTo(first.page, 'Pengaturan')
  await first.program.chooseFiles([stick])
  await copiesOf(first.page).getByRole('button', { name: 'Pilih folder di disk lain' }).click()
  await expect(copiesOf(first.page)).toContainText('1 dari 1 kantor tersalin.')
  await first.program.askToClose()
  await first.program.gone()
  const before = filesIn(stick).length

  const { page, program } = await desk.startProgram()
  await rename(page, 'Seksi Persandian', 'Seksi Sandi')
  await saved(page)
  await program.askToClose()
  await program.gone()
  if (ENGINE === 'electron') expect(filesIn(stick).length).toBeGreaterThan(before)
})

test('the first page says that offices have not been copied for more than a week', async ({
  desk,
}) => {
  longOnly('said in backup-all; when a copy is due in the units of the app')
  const stick = join(desk.folder, 'flashdisk')
  mkdirSync(stick)
  const { page, program } = await desk.startProgram()
  await page.getByRole('button', { name: /^Mulai kantor baru/ }).click()
  await page.getByLabel('Nama kantor').fill('Dinas Sosial')
  await page.keyboard.press('Enter')
  await goTo(page, 'Pengaturan')
  await program.chooseFiles([stick])
  await copiesOf(page).getByRole('button', { name: 'Pilih folder di disk lain' }).click()
  await expect(copiesOf(page)).toContainText('1 dari 1 kantor tersalin.')
  await page.getByRole('button', { name: /^Dinas Sosial/ }).click()
  await page.getByRole('menuitem', { name: 'Tutup berkas' }).click()
  const late = page.getByRole('note').filter({ hasText: 'Salinan kedua' })
  await expect(page.getByRole('list', { name: 'Kantor' })).toContainText('Dinas Sosial')
  await expect(late).toHaveCount(0)
  await program.askToClose()
  await program.gone()

  // The disk was taken away on the first of September.
  renameSync(stick, `${stick}-dilepas`)
  const kept = join(desk.folder, 'salinan-kedua.json')
  const day = '"2018-09-01T01:00:00.000Z"'
  writeFileSync(kept, readFileSync(kept, 'utf8').replace(/"\d{4}-\d\d-\d\dT[^"]*"/g, day))
  const again = await desk.startProgram()
  await expect(again.page.getByRole('note').filter({ hasText: 'Salinan kedua' })).toContainText(
    /1 kantor sudah lebih dari seminggu belum tersalin lagi ke .*flashdisk/,
  )
  expect(await barriers(again.page)).toEqual([])
  expect(await cutTexts(again.page)).toEqual([])
})

test('a disk that is full, closed to writing or gone is told where one reads when the last copy was made', async ({
  desk,
}) => {
  longOnly('the same disks in test/electron/files/second-copies and test/app')
  const stick = smallDisk(1)
  test.skip(stick === null, NO_SMALL_DISK)
  if (!stick) return
  try {
    const { page, program } = await desk.startProgram({ args: ['demo'] })
    await smallScreen(program)
    await goTo(page, 'Pengaturan')
    const copies = copiesOf(page)
    await program.chooseFiles([stick.folder])
    await copies.getByRole('button', { name: 'Pilih folder di disk lain' }).click()
    await expect(copies).toContainText('1 dari 1 kantor tersalin.')
    // It is another disk.
    await expect(copies.getByRole('note')).toHaveCount(0)
    const whole = filesIn(stick.folder)

    const told = async (act: () => void, name: string, sentence: RegExp) => {
      await goTo(page, 'Bagan')
      await rename(page, 'Seksi Persandian', name)
      await rename(page, name, 'Seksi Persandian')
      await saved(page)
      act()
      await goTo(page, 'Pengaturan')
      await copies.getByRole('button', { name: 'Salin sekarang' }).click()
      await expect(copies).toContainText(sentence)
      await expect(copies).toContainText(/Salinan kedua: terakhir \d\d\.\d\d\./)
      expect(await cutTexts(page)).toEqual([])
      await goTo(page, 'Riwayat')
      await expect(page.getByRole('main')).toContainText(sentence)
    }
    const well = async (act: () => void) => {
      act()
      await goTo(page, 'Pengaturan')
      await copies.getByRole('button', { name: 'Salin sekarang' }).click()
      await expect(copies).not.toContainText(/Disk penuh|Tidak ada izin|tidak terpasang/)
    }

    await told(stick.fill, 'Seksi Sandi', /Disk penuh: .* Kosongkan sebagian ruang/)
    expect(filesIn(stick.folder)).toEqual(whole)
    await well(stick.empty)
    expect(filesIn(stick.folder)).toHaveLength(2)

    await told(() => stick.readOnly(true), 'Seksi Siber', /Tidak ada izin .* Periksa izin/)
    await well(() => stick.readOnly(false))
    expect(filesIn(stick.folder)).toHaveLength(3)

    await told(stick.close, 'Seksi Kripto', /Disknya tidak terpasang sekarang/)
  } finally {
    stick.close()
  }
})

const copiesOf = (page: Page) => page.locator('#salinan-kedua')

function filesIn(stick: string): string[] {
  return readdirSync(stick, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.bagan'))
    .sort()
    .map((name) => join(stick, name))
}

test('with a copy that lacks nothing the program ends when it is told to, not its window alone', async ({
  desk,
}) => {
  electronOnly('how Electron ends')
  const stick = join(desk.folder, 'flashdisk')
  mkdirSync(stick)
  const { page, program } = await desk.startProgram({ args: ['demo'] })
  await goTo(page, 'Pengaturan')
  await program.chooseFiles([stick])
  const copies = copiesOf(page)
  await copies.getByRole('button', { name: 'Pilih folder di disk lain' }).click()
  await expect(copies).toContainText('1 dari 1 kantor tersalin.')
  // As "Keluar" in the menu does; the process that stayed would keep the next start from showing a window.
  await program.electron.evaluate(({ app }) => void setImmediate(() => app.quit()))
  await program.gone()
})
