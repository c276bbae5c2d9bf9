import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createOfficeSeal, isOfficeFile } from '../../../electron/files/office-seal.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const SNAPSHOT = '00000042 2026-11-25T09-41-00-123Z.bagan'
const SEALED = new Uint8Array([1, 2, 3])
const text = (value: string) => Buffer.from(value)
const FILES = [
  { name: 'riwayat.jsonl', bytes: text('{"seq":1}\n') },
  { name: SNAPSHOT, bytes: text('PK') },
]

/** An office that is open and plain, with a file somebody else put there. */
function plain() {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'cadangan'))
  writeFileSync(join(folder, 'riwayat.jsonl'), '{"seq":1}\n')
  writeFileSync(join(folder, 'riwayat 00000001-00005000.jsonl'), '{}\n')
  writeFileSync(join(folder, 'cadangan', SNAPSHOT), 'PK')
  writeFileSync(join(folder, '.riwayat.jsonl.0123456789ab'), 'cut off')
  writeFileSync(join(folder, 'catatan saya.txt'), 'bukan milik program')
  return folder
}

test('closed, one sealed file stands for all that is the program’s, and what is not stays', async () => {
  const folder = plain()
  const seal = createOfficeSeal(folder)
  expect(await seal.look()).toBeNull()
  await seal.close(SEALED)
  expect(await seal.look()).toBe('closed')
  expect(readdirSync(folder).sort()).toEqual(['cadangan', 'catatan saya.txt', 'kantor.kunci'])
  expect(readdirSync(join(folder, 'cadangan'))).toEqual([])
  expect(new Uint8Array((await seal.read()) ?? [])).toEqual(SEALED)
})

test('open, its files lie there, and the sealed one says that it is locked', async () => {
  const folder = plain()
  const seal = createOfficeSeal(folder)
  await seal.close(SEALED)
  await seal.open(FILES)
  expect(await seal.settle()).toBe('open')
  expect(readFileSync(join(folder, 'riwayat.jsonl'), 'utf8')).toBe('{"seq":1}\n')
  expect(readdirSync(join(folder, 'cadangan'))).toEqual([SNAPSHOT])
  await seal.drop()
  expect(await seal.settle()).toBeNull()
  expect(readdirSync(folder)).toContain('riwayat.jsonl')
})

test('cut off while it is opened it is closed as it was', async () => {
  const folder = plain()
  const seal = createOfficeSeal(folder)
  await seal.close(SEALED)
  renameSync(join(folder, 'kantor.kunci'), join(folder, 'kantor-membuka.kunci'))
  writeFileSync(join(folder, 'riwayat.jsonl'), '{"se')
  expect(await seal.look()).toBe('closed')
  expect(await seal.settle()).toBe('closed')
  expect(readdirSync(folder).sort()).toEqual(['cadangan', 'catatan saya.txt', 'kantor.kunci'])
})

test('cut off while it is closed, after it was sealed, what is plain goes', async () => {
  const folder = plain()
  const seal = createOfficeSeal(folder)
  await seal.close(SEALED)
  await seal.open(FILES)
  writeFileSync(join(folder, 'kantor.kunci'), SEALED)
  expect(await seal.settle()).toBe('closed')
  expect(readdirSync(folder).sort()).toEqual(['cadangan', 'catatan saya.txt', 'kantor.kunci'])
})

test('cut off while it is closed for the first time, too, what is plain goes', async () => {
  const folder = plain()
  const seal = createOfficeSeal(folder)
  // Not every plain file goes this time.
  const stubborn = join(folder, 'riwayat lain.jsonl')
  mkdirSync(stubborn)
  await expect(seal.close(SEALED)).rejects.toThrow()
  rmdirSync(stubborn)
  expect(readdirSync(folder)).toContain('kantor.kunci')
  expect(await createOfficeSeal(folder).settle()).toBe('closed')
  expect(readdirSync(folder).sort()).toEqual(['cadangan', 'catatan saya.txt', 'kantor.kunci'])
})

test('cut off before it was sealed it is open and whole', async () => {
  const folder = plain()
  const seal = createOfficeSeal(folder)
  await seal.close(SEALED)
  await seal.open(FILES)
  writeFileSync(join(folder, '.kantor.kunci.0123456789ab'), 'half')
  expect(await seal.settle()).toBe('open')
  expect(readdirSync(folder)).toContain('riwayat.jsonl')
})

test('a file that cannot be put leaves it closed; a journal that lies there is not touched', async () => {
  const folder = plain()
  const seal = createOfficeSeal(folder)
  await seal.close(SEALED)
  await expect(seal.open([...FILES, ...FILES])).rejects.toThrow()
  expect(readdirSync(folder).sort()).toEqual(['cadangan', 'catatan saya.txt', 'kantor.kunci'])
  writeFileSync(join(folder, 'riwayat.jsonl'), 'of another program')
  await expect(seal.open(FILES)).rejects.toThrow()
  expect(readFileSync(join(folder, 'riwayat.jsonl'), 'utf8')).toBe('of another program')
  expect(await seal.look()).toBe('closed')
})

test.each(['../x', 'sedang-dibuka.json', 'riwayat.txt', 'a/riwayat.jsonl', 'x.bagan'])(
  'what is no file of an office is not put: %s',
  (name) => expect(isOfficeFile(name)).toBe(false),
)
