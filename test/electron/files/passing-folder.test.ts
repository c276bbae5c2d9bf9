import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { passingFolder } from '../../../electron/files/passing-folder.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test('each call has a folder of its own, inside the parent it makes', () => {
  const parent = join(temporaryFolder(), 'baru')
  const folders = [passingFolder(parent), passingFolder(parent)]
  expect(new Set(folders).size).toBe(2)
  for (const folder of folders) expect(existsSync(folder)).toBe(true)
})

test('what a process that is gone left behind is swept; a living one keeps its own', () => {
  const parent = temporaryFolder()
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  const left = join(parent, `${pid}-abc`)
  mkdirSync(left)
  writeFileSync(join(left, 'Preferences'), '{}')
  const kept = passingFolder(parent)
  passingFolder(parent)
  expect([existsSync(left), existsSync(kept)]).toEqual([false, true])
})
