import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { firstUsable, passingFolder } from '../../../electron/files/passing-folder.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** The number of a process that is gone. */
const gone = () => spawnSync(process.execPath, ['-e', '']).pid

test('each call has a folder of its own that no other user can enter, in a place it makes', () => {
  const place = join(temporaryFolder(), 'baru')
  const folders = [passingFolder([place]), passingFolder([place])].map(String)
  expect(new Set(folders).size).toBe(2)
  for (const folder of folders) {
    expect(dirname(folder)).toBe(place)
    expect(statSync(folder).mode & 0o077).toBe(0)
  }
})

test('what a process that is gone left behind is swept; a living one keeps its own', () => {
  const place = temporaryFolder()
  const left = join(place, `bagan-sotk-${gone()}-abcDEF`)
  mkdirSync(left)
  writeFileSync(join(left, 'Preferences'), '{}')
  const kept = String(passingFolder([place]))
  passingFolder([place])
  expect([existsSync(left), existsSync(kept)]).toEqual([false, true])
})

test('TMPDIR not writable: the next place is taken, and where there is none it says so', () => {
  const base = temporaryFolder()
  const file = join(base, 'bukan-folder')
  writeFileSync(file, '')
  const nowhere = join(file, 'tmp')
  const own = join(base, 'sementara')
  expect(dirname(String(passingFolder([nowhere, own])))).toBe(own)
  expect(passingFolder([nowhere])).toBeNull()
  expect(firstUsable([nowhere, own])).toBe(own)
  expect(firstUsable([nowhere])).toBeNull()
})

test('a folder or link another user put there under such a name is neither entered nor taken away', () => {
  const place = temporaryFolder()
  const pid = gone()
  // The name of earlier versions, which anybody could have first.
  mkdirSync(join(place, 'bagan-sotk-admin'), { mode: 0o000 })
  const victim = join(temporaryFolder(), 'milik')
  mkdirSync(victim)
  symlinkSync(victim, join(place, `bagan-sotk-${pid}-linked`))
  const other = join(place, `bagan-sotk-${pid}-others`)
  mkdirSync(other)
  const isRoot = process.getuid?.() === 0
  if (isRoot) chownSync(other, 65534, 65534)
  const folder = String(passingFolder([place]))
  expect(dirname(folder)).toBe(place)
  expect(existsSync(victim)).toBe(true)
  // Only root can make a folder another user's.
  expect(existsSync(other)).toBe(isRoot)
})
