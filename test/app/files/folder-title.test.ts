import { expect, it } from 'vitest'
import { folderTitle } from '../../../renderer/app/files/folder-title.ts'

it.each([
  ['dinas-komunikasi-dan-informatika-kota-con-8a1a', 'Dinas Komunikasi dan Informatika Kota Con'],
  ['rsud-kota-contoh-fade', 'RSUD Kota Contoh'],
  ['contoh-diskominfo', 'Contoh Diskominfo'],
  ['berkas-1f00', 'Berkas'],
])('%s is read as %s', (id, title) => {
  expect(folderTitle(id)).toBe(title)
})
