import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createOfficeScans, scanFile } from '../../../electron/files/scans.ts'
import { folderScans } from '../../../electron/headless/headless-inputs.ts'
import { JPG, PDF } from '../../domain/attachments/scans.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test('the scans of a folder are read for what hands them on, judged for what tells, and else left', async () => {
  const folder = temporaryFolder()
  const office = join(folder, 'kantor')
  mkdirSync(office)
  const scans = createOfficeScans(office)
  const pdf = await scans.keep(PDF)
  const jpg = await scans.keep(JPG)
  writeFileSync(join(office, scanFile(jpg)), readFileSync(join(office, scanFile(jpg))).subarray(4))
  const byMedia = async (command: string, paths = [office]) =>
    (await folderScans(paths, command)).map(({ media, isWhole, bytes }) => [
      ...[media, isWhole, bytes?.length ?? null],
    ])
  const handed = [
    ['jpg', false, null],
    ['pdf', true, pdf.bytes],
  ]
  expect((await byMedia('restore')).sort()).toEqual(handed)
  expect((await byMedia('verify')).sort()).toEqual([
    ['jpg', false, null],
    ['pdf', true, null],
  ])
  expect(await byMedia('export')).toEqual([])
  // A file, and a folder that is not there, have none.
  expect(await byMedia('copy', [join(office, scanFile(pdf)), join(folder, 'tidak ada')])).toEqual(
    [],
  )
})
