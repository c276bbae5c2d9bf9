import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createCarriedStore, takeStoreAway } from '../../../electron/files/carried-store.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const BYTES = new Uint8Array([1, 2, 3])

/** A profile with an engine's store and a file of the program's own. */
function profile() {
  const folder = temporaryFolder()
  for (const store of ['IndexedDB', 'Local Storage']) {
    mkdirSync(join(folder, store, 'leveldb'), { recursive: true })
    writeFileSync(join(folder, store, 'leveldb', '000003.log'), 'NIP 197504122000031004')
  }
  writeFileSync(join(folder, 'window.json'), '{}')
  return folder
}

test('nothing is taken away where nothing was kept', () => {
  const folder = profile()
  expect(takeStoreAway(folder)).toBe(false)
  expect(existsSync(join(folder, 'IndexedDB', 'leveldb', '000003.log'))).toBe(true)
})

test('the store goes whole at the start after, and what was kept waits until it is back', async () => {
  const folder = profile()
  const carried = createCarriedStore(folder)
  await carried.keep(BYTES)
  expect(carried.isWaiting()).toBe(false)
  expect(takeStoreAway(folder)).toBe(true)
  expect(existsSync(join(folder, 'IndexedDB'))).toBe(false)
  expect(existsSync(join(folder, 'Local Storage'))).toBe(false)
  expect(existsSync(join(folder, 'window.json'))).toBe(true)
  expect(carried.isWaiting()).toBe(true)
  expect(new Uint8Array(carried.read() ?? [])).toEqual(BYTES)
  // Killed before it is back: the next start finds it again, and takes away nothing more.
  expect(takeStoreAway(folder)).toBe(false)
  expect(carried.isWaiting()).toBe(true)
  carried.drop()
  expect(carried.isWaiting()).toBe(false)
  expect(carried.read()).toBeNull()
})

test('cut off while it is taken away it begins anew', async () => {
  const folder = profile()
  await createCarriedStore(folder).keep(BYTES)
  const whole = readFileSync(join(folder, 'dibawa.bin'))
  takeStoreAway(folder)
  // As after a kill between the two: the file has its first name, part of the store is there.
  writeFileSync(join(folder, 'dibawa.bin'), whole)
  mkdirSync(join(folder, 'IndexedDB'))
  expect(takeStoreAway(folder)).toBe(true)
  expect(existsSync(join(folder, 'IndexedDB'))).toBe(false)
  expect(createCarriedStore(folder).isWaiting()).toBe(true)
})

test('what is dropped before the next start leaves the store as it is', async () => {
  const folder = profile()
  const carried = createCarriedStore(folder)
  await carried.keep(BYTES)
  carried.drop()
  expect(takeStoreAway(folder)).toBe(false)
  expect(existsSync(join(folder, 'IndexedDB'))).toBe(true)
})

test('kept bytes that were damaged since are none', async () => {
  const folder = profile()
  const carried = createCarriedStore(folder)
  await carried.keep(BYTES)
  takeStoreAway(folder)
  truncateSync(join(folder, 'dibawa-kembali.bin'), 34)
  expect(carried.read()).toBeNull()
})
