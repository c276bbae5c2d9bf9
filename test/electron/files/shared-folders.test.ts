import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSharedFolders } from '../../../electron/files/shared-folders.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const GROUP = 'bagan-0a1b2c3d'
const PLACE = { group: GROUP, line: 'a1', file: '12.lines' }
const bytes = new TextEncoder().encode('isi')

async function desk() {
  const userData = temporaryFolder()
  const folder = temporaryFolder()
  const shared = createSharedFolders({ userData, computer: 'PC', choose: async () => folder })
  await shared.choose('kota', 'Folder bersama')
  return { userData, folder, shared, line: join(folder, GROUP, 'a1') }
}

test('which folder an office has is kept on this computer, and no other one is read or written', async () => {
  const { userData, folder, shared } = await desk()
  const next = createSharedFolders({ userData, computer: 'PC', choose: async () => null })
  expect(await next.folder('kota')).toEqual({ folder, computer: 'PC' })
  expect(await next.choose('kota', '')).toBeNull()
  expect(await next.folder('kota')).toEqual({ folder, computer: 'PC' })
  await expect(next.read('lain', PLACE)).rejects.toMatchObject({ code: 'bad-input' })
  expect(await next.leave('kota')).toBe(true)
  expect(await shared.folder('kota')).toBeNull()
  await expect(next.list('kota', null)).rejects.toMatchObject({ code: 'bad-input' })
})

test('a file is there whole or not at all, and what a kill left beside it goes with the next', async () => {
  const { line, shared } = await desk()
  mkdirSync(line, { recursive: true })
  writeFileSync(join(line, '11.lines.part'), 'se')
  await shared.write('kota', PLACE, bytes)
  expect(readdirSync(line)).toEqual(['12.lines'])
  expect(new Uint8Array(await shared.read('kota', PLACE))).toEqual(bytes)
  await shared.drop('kota', PLACE, ['12.lines', '10.base'])
  expect(readdirSync(line)).toEqual([])
})

test('what lies there is told by what it is: files of ours, what is strange, and nothing of the tools', async () => {
  const { folder, line, shared } = await desk()
  await shared.write('kota', PLACE, bytes)
  await shared.write('kota', { ...PLACE, file: '12.base' }, bytes)
  for (const name of ['12 (conflicted copy).lines', '12 - Copy.base', 'Catatan.docx']) {
    writeFileSync(join(line, name), '')
  }
  for (const name of ['.DS_Store', 'desktop.ini', 'Thumbs.db', '13.lines.part', '~$x.docx']) {
    writeFileSync(join(line, name), '')
  }
  writeFileSync(join(folder, GROUP, 'a1 2'), '')
  mkdirSync(join(folder, 'Foto'))
  const listed = await shared.list('kota', null)
  expect(listed).toHaveLength(1)
  expect(listed[0]).toMatchObject({ name: GROUP, strange: ['a1 2'] })
  const [held] = listed[0]?.lines ?? []
  expect(held?.files.toSorted()).toEqual(['12.base', '12.lines'])
  expect(held?.strange).toEqual(['12 (conflicted copy).lines', '12 - Copy.base', 'Catatan.docx'])
  expect(await shared.list('kota', 'bagan-ffffffff')).toEqual([])
})

test('a folder that is gone is told, and never made: a stick may come back', async () => {
  const { folder, shared } = await desk()
  rmSync(folder, { recursive: true })
  for (const work of [
    () => shared.list('kota', GROUP),
    () => shared.write('kota', PLACE, bytes),
    () => shared.read('kota', PLACE),
  ]) {
    await expect(work()).rejects.toMatchObject({ code: 'not-found' })
  }
  expect(existsSync(folder)).toBe(false)
})

test('no link is followed, wherever somebody made it lead', async () => {
  const { folder, line, shared } = await desk()
  const elsewhere = temporaryFolder()
  mkdirSync(join(folder, GROUP))
  symlinkSync(elsewhere, line)
  await expect(shared.write('kota', PLACE, bytes)).rejects.toMatchObject({ code: 'in-the-way' })
  expect(readdirSync(elsewhere)).toEqual([])
  expect((await shared.list('kota', GROUP))[0]).toMatchObject({ lines: [], strange: ['a1'] })
})

test('a scan lies there once and whole, is no line, and what a kill left long ago goes', async () => {
  const { folder, shared } = await desk()
  const file = `${'0a'.repeat(32)}.pdf`
  const place = join(folder, GROUP, 'lampiran', '0a')
  expect(await shared.listScans('kota', GROUP)).toEqual([])
  expect(await shared.readScan('kota', GROUP, file)).toBeNull()
  await shared.writeScan('kota', GROUP, file, bytes)
  for (const name of ['lama.part', 'baru.part']) writeFileSync(join(place, name), 'se')
  utimesSync(join(place, 'lama.part'), 1, 1)
  await Promise.all([1, 2].map(() => shared.writeScan('kota', GROUP, file, bytes)))
  expect(readdirSync(place)).toEqual([file, 'baru.part'])
  expect(new Uint8Array((await shared.readScan('kota', GROUP, file)) ?? [])).toEqual(bytes)
  expect(await shared.listScans('kota', GROUP)).toEqual([file])
  const other = `${'0b'.repeat(32)}.pdf`
  expect(await shared.scanSizes('kota', GROUP, [file, other])).toEqual([bytes.length, null])
  expect((await shared.list('kota', GROUP))[0]).toMatchObject({ lines: [], strange: [] })
  await shared.dropScans('kota', GROUP, [file], true)
  expect(readdirSync(place)).toEqual([`${file}.rusak`, 'baru.part'])
  await shared.writeScan('kota', GROUP, file, bytes)
  await shared.dropScans('kota', GROUP, [file], false)
  expect(readdirSync(place)).toEqual(['baru.part'])
})

test('no link is followed to a scan, or to where scans lie', async () => {
  const { folder, shared } = await desk()
  const file = `${'0a'.repeat(32)}.pdf`
  const elsewhere = temporaryFolder()
  mkdirSync(join(folder, GROUP))
  symlinkSync(elsewhere, join(folder, GROUP, 'lampiran'))
  await expect(shared.writeScan('kota', GROUP, file, bytes)).rejects.toMatchObject({
    code: 'in-the-way',
  })
  expect(await shared.listScans('kota', GROUP)).toEqual([])
  expect(readdirSync(elsewhere)).toEqual([])
})
