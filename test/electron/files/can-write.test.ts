import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canWrite } from '../../../electron/files/can-write.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test('a folder that can be written is made where it is not there, and left as it was', () => {
  const folder = join(temporaryFolder(), 'a', 'b')
  expect(canWrite(folder)).toBe(true)
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that cannot be made cannot be written', () => {
  const file = join(temporaryFolder(), 'berkas')
  writeFileSync(file, '')
  expect(canWrite(join(file, 'profil'))).toBe(false)
  expect(existsSync(join(file, 'profil'))).toBe(false)
})
