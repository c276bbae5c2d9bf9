import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { barriers, outOfReach } from '../barriers.ts'
import { BREAKS, datesThrow, journalUnread, logIn, verbsThrow } from '../broken-parts.ts'
import { pick, rename, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'
import { chooseKind } from '../papers.ts'
import { goTo } from '../rail.ts'

/** What may stand in no log: what was thrown says it. */
const PRIVATE = /Siti|Rahmawati|Menggagalkan|1975/

const strip = (page: Page) => page.getByRole('alert').filter({ hasText: 'tetap tersimpan' })

async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.BAGAN_SHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** What these tests break is no error of theirs. */
function expected(errors: readonly string[]): void {
  ;(errors as string[]).length = 0
}

test('a verb that throws is refused with a sentence; the field shows the old value again', async ({
  desk,
}) => {
  const { program, page, errors } = await desk.startProgram({ args: ['demo'] })
  await program.screen(1366, 768)
  await pick(page, 'Subbagian Program')
  const title = page.getByLabel('Nama jabatan').first()
  const before = await title.inputValue()
  await verbsThrow(page)
  await title.fill(BREAKS)
  await title.press('Enter')
  await expect(strip(page)).toContainText('Perubahan terakhir tidak dilakukan')
  await expect(title).toHaveValue(before)
  await expect(page.getByText(BREAKS)).toHaveCount(0)
  await saved(page)
  await shot(page, 'kalimat')
  expect(await barriers(page)).toEqual([])
  // The same again is counted, not stacked.
  await title.fill(BREAKS)
  await title.press('Enter')
  await expect(strip(page)).toContainText('(sudah 2 kali)')
  await expect(strip(page)).toHaveCount(1)
  expect(logIn(desk.folder)).toMatch(/ act:change-post TypeError ×1 \[[\w.-]+\.js:\d+:\d+/)
  expect(logIn(desk.folder)).not.toMatch(PRIVATE)

  // Another change is made as ever, and the notice goes where it was read.
  await title.fill('Kepala Subbagian Perencanaan')
  await title.press('Enter')
  await saved(page)
  await strip(page).getByRole('button', { name: 'Tutup pemberitahuan ini' }).click()
  await expect(strip(page)).toHaveCount(0)
  expected(errors)
})

test('a label that cannot be read after the save: the edit is shown, Tersimpan stands', async ({
  desk,
}) => {
  const first = await desk.startProgram({ args: ['demo'] })
  await rename(first.page, 'Subbagian Program', 'Subbagian Satu')
  await rename(first.page, 'Subbagian Satu', 'Subbagian Dua')
  await saved(first.page)
  await first.program.close()
  const { page, errors } = await desk.startProgram({ args: ['demo'] })
  await saved(page)
  // What undo would take back next is the entry before the last.
  await journalUnread(page, 2)
  await page.getByRole('button', { name: /^Urungkan/ }).click()
  await expect(page.getByText('Subbagian Satu').first()).toBeVisible()
  await saved(page)
  await expect(strip(page)).toContainText('Perubahan terakhir sudah tersimpan')
  await expect(page.getByRole('button', { name: 'Urungkan: perubahan sebelumnya' })).toBeEnabled()
  expect(logIn(desk.folder)).not.toMatch(PRIVATE)
  expected(errors)
})

test('a list that cannot be read says so and reads again; it never says there is nothing', async ({
  desk,
}) => {
  const { program, page, errors } = await desk.startProgram({ args: ['demo'] })
  await program.screen(1366, 768)
  await saved(page)
  const whole = await journalUnread(page)
  await goTo(page, 'Riwayat')
  const failed = page.getByRole('alert').filter({ hasText: 'Daftar ini tidak dapat dibaca' })
  await expect(failed).toBeVisible()
  await expect(page.getByRole('main').getByText(/belum ada|kosong/i)).toHaveCount(0)
  await shot(page, 'daftar-gagal')
  expect(await barriers(page)).toEqual([])
  await page.getByRole('tab', { name: 'Pulihkan' }).click()
  await page.getByText('Riwayat', { exact: true }).last().click()
  await expect(failed).toBeVisible()
  await page.getByRole('tab').first().click()
  await expect(failed).toBeVisible()
  await whole()
  await failed.getByRole('button', { name: 'Coba lagi' }).click()
  await expect(page.getByRole('list', { name: 'Riwayat' }).getByRole('button')).toHaveCount(1)
  expect(logIn(desk.folder)).toMatch(/ query:journal UnknownError ×1/)
  expect(logIn(desk.folder)).not.toMatch(PRIVATE)
  expected(errors)
})

test('a part that cannot be drawn says so, leaves the others, and is loaded again', async ({
  desk,
}) => {
  const { program, page, errors } = await desk.startProgram({ args: ['demo'] })
  await program.screen(1366, 768)
  await saved(page)
  const whole = await datesThrow(page)
  await goTo(page, 'Riwayat')
  const broken = page.getByRole('main').getByRole('alert')
  await expect(broken).toContainText('Bagian ini berhenti karena kesalahan program')
  await shot(page, 'bagian-berhenti')
  expect(await barriers(page)).toEqual([])
  await goTo(page, 'Bagan')
  await expect(page.locator('[id^="box-unit:"]').first()).toBeVisible()
  await goTo(page, 'Riwayat')
  await expect(broken).toBeVisible()
  await whole()
  await broken.getByRole('button', { name: 'Muat ulang bagian ini' }).click()
  await expect(page.getByRole('heading', { name: 'Riwayat' })).toBeVisible()
  await expect(broken).toHaveCount(0)
  expect(logIn(desk.folder)).toMatch(/ screen RangeError ×1/)
  expect(logIn(desk.folder)).not.toMatch(PRIVATE)
  expected(errors)
})

test('an error nobody caught is told in both languages, wherever it happened', async ({ desk }) => {
  electronOnly('the main process and the GPU fail here too')
  const { program, page, errors } = await desk.startProgram({ args: ['demo'] })
  await program.screen(1366, 768)
  await saved(page)
  await page.evaluate(() => setTimeout(() => Promise.reject(new RangeError('Siti Rahmawati'))))
  await expect(strip(page)).toContainText('Terjadi kesalahan program')
  await program.electron.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('Siti Rahmawati')
    })
  })
  await expect(strip(page)).toContainText('yang mengurus berkas dan jendela')
  await program.electron.evaluate(({ app }) =>
    app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed' }),
  )
  await expect(strip(page)).toContainText('yang menggambar layar berhenti')
  await goTo(page, 'Pengaturan')
  await page.getByText('English').click()
  await expect(page.getByRole('alert')).toContainText('The part that draws the screen stopped')
  await shot(page, 'kalimat-en')
  await page.getByRole('alert').getByRole('button', { name: 'Problem report…' }).click()
  await expect(page.getByRole('dialog')).toContainText('VERSIONS')
  await shot(page, 'laporan-en')
  const log = logIn(desk.folder)
  for (const place of [
    / page RangeError ×1/,
    / main TypeError ×1/,
    / gone:GPU other\/crashed ×1/,
  ]) {
    expect(log).toMatch(place)
  }
  expect(log).not.toMatch(PRIVATE)
  expected(errors)
})

test('a worker that fails, and a call that throws, are told where they were asked and noted', async ({
  desk,
}) => {
  electronOnly('the system’s file manager throws')
  const { program, page, errors } = await desk.startProgram({ args: ['demo'] })
  await goTo(page, 'Cetak')
  await expect(page.locator('[data-sheet="1"] svg')).toBeVisible()
  // Those of snapshot and history come and go meanwhile.
  const drawing = page.workers().filter((worker) => worker.url().includes('/sheets-worker'))
  expect(drawing).toHaveLength(1)
  await drawing[0]?.evaluate(() => {
    setTimeout(() => Promise.reject(new RangeError('Siti Rahmawati')))
  })
  await expect.poll(() => logIn(desk.folder)).toMatch(/ worker:sheets RangeError ×1/)
  // The next order gets a worker of its own.
  await chooseKind(page, 'Peta jabatan (daftar)')
  await expect(page.locator('[data-sheet="1"] svg')).toBeVisible()

  await program.electron.evaluate(({ shell }) => {
    shell.openPath = async () => {
      throw new TypeError('Siti Rahmawati')
    }
  })
  await goTo(page, 'Data')
  await page.getByRole('button', { name: 'Buka folder', exact: false }).last().click()
  await expect(
    page.getByText('Yang diminta tidak dikerjakan karena kesalahan program'),
  ).toBeVisible()
  await expect.poll(() => logIn(desk.folder)).toMatch(/ call:revealWorkspace TypeError ×1/)
  expect(logIn(desk.folder)).not.toMatch(PRIVATE)
  expected(errors)
})

test('a page that is gone, and one that cannot even begin, are told and loaded again', async ({
  desk,
}) => {
  electronOnly('a page that crashes')
  const { program, page, errors } = await desk.startProgram({ args: ['demo'] })
  await program.screen(1366, 768)
  await saved(page)
  await program.electron.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('bagan:programInfo')
    ipcMain.handle('bagan:programInfo', () => {
      throw new TypeError('Siti Rahmawati')
    })
  })
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('Tampilan program berhenti')
  await shot(page, 'tampilan-berhenti')
  expect(await outOfReach(page)).toEqual([])
  await expect.poll(() => logIn(desk.folder)).toMatch(/ root Error ×1/)

  const asked = await program.answerMessages(0)
  await program.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  await expect.poll(asked).toBe(1)
  expect(logIn(desk.folder)).toMatch(/ gone:page other\/(crashed|killed) ×1/)
  expect(logIn(desk.folder)).not.toMatch(PRIVATE)
  expected(errors)
})
