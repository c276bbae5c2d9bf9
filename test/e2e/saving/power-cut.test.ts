import { readdirSync, rmSync } from 'node:fs'
import { addBelow, box, expectParent, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { databaseFolder, ENGINE } from '../engine.ts'
import { longOnly } from '../long-form.ts'

const NEW = 'Seksi Kota Cerdas'
const OLD_PARENT = 'Bidang Layanan E-Government'
const OLD_SHORT = 'Bidang E-Government'
const _NEW_PARENT = 'Bidang Statistik dan Persandian'
const _NEW_SHORT = 'Bidang Statistik'

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
