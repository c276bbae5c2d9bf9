import { readdirSync, rmSync } from 'node:fs'
import { addBelow, box, dragBelow, expectParent, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { databaseFolder, ENGINE } from '../engine.ts'
import { longOnly } from '../long-form.ts'

const NEW = 'Seksi Kota Cerdas'
const OLD_PARENT = 'Bidang Layanan E-Government'
const OLD_SHORT = 'Bidang E-Government'
const NEW_PARENT = 'Bidang Statistik dan Persandian'
const NEW_SHORT = 'Bidang Statistik'

test('first run, an edit, a drag, undo, redo, a power cut: everything confirmed is there', async ({
  desk,
}) => {
  longOnly(
    'a power cut in random-edits, a drag, undo and redo in chart-acts, a first run in first-hour',
  )
  const before = await desk.startProgram()
  const { page } = before
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await addBelow(page, OLD_PARENT, NEW)
  await dragBelow(page, NEW, NEW_PARENT)
  await expect(page.getByRole('button', { name: `Urungkan: pindah ${NEW}` })).toBeEnabled()
  await expectParent(page, NEW, NEW_SHORT)

  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: `Ulangi: pindah ${NEW}` })).toBeEnabled()
  await expectParent(page, NEW, OLD_SHORT)
  await page.keyboard.press('Control+y')
  await expect(page.getByRole('button', { name: `Urungkan: pindah ${NEW}` })).toBeEnabled()
  await expectParent(page, NEW, NEW_SHORT)
  await saved(page)
  await before.program.powerCut()

  const { page: again } = await desk.startProgram()
  await expect(box(again, NEW)).toBeVisible()
  await expectParent(again, NEW, NEW_SHORT)
  await expect(again.getByRole('button', { name: `Urungkan: pindah ${NEW}` })).toBeEnabled()
  await again.keyboard.press('Control+z')
  await expect(again.getByRole('button', { name: `Ulangi: pindah ${NEW}` })).toBeEnabled()
  await expectParent(again, NEW, OLD_SHORT)
})

test('IndexedDB lies at the origin of the program, and where it is gone the folder restores it', async ({
  desk,
}) => {
  longOnly('random-edits without the database')
  const first = await desk.startProgram({ args: ['demo'] })
  await addBelow(first.page, OLD_PARENT, NEW)
  await saved(first.page)
  await first.program.powerCut()

  const databases = databaseFolder(desk.folder)
  const origin = ENGINE === 'electron' ? 'app_bagan_0' : 'http_bagan.localhost_0'
  expect(readdirSync(databases)).toContain(`${origin}.indexeddb.leveldb`)
  rmSync(databases, { recursive: true })

  const { page } = await desk.startProgram()
  await expect(page.getByText(/sudah dipulihkan dari folder berkas/)).toBeVisible()
  await expect(box(page, NEW)).toBeVisible()
  await expectParent(page, NEW, OLD_SHORT)
})

test('five edits, each cut off right after it was confirmed', async ({ desk }) => {
  longOnly('one power cut; torture --short kills')
  const names = Array.from({ length: 5 }, (_, at) => `Seksi Percobaan ${at + 1}`)
  for (const [at, name] of names.entries()) {
    const started = await desk.startProgram({ args: ['demo'] })
    for (const earlier of names.slice(0, at)) await expect(box(started.page, earlier)).toBeVisible()
    await addBelow(started.page, OLD_PARENT, name)
    await saved(started.page)
    await started.program.powerCut()
  }
})
