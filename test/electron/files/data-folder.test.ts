import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dataFolder, holdsOffices } from '../../../electron/files/data-folder.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const answers = (holding: readonly string[], refusing: readonly string[] = []) => ({
  holds: (folder: string) => holding.includes(folder),
  takes: (folder: string) => !refusing.includes(folder),
})

it.each([
  ['no folder is set', null, [], [], 'usual', null],
  ['nothing lies anywhere', 'set', [], [], 'set', null],
  ['offices lie in the folder that is set', 'set', ['set'], [], 'set', null],
  ['offices lie in both', 'set', ['usual', 'set'], [], 'set', null],
  ['offices lie in the usual one alone', 'set', ['usual'], [], 'usual', 'not-moved usual'],
  ['the folder takes nothing', 'set', ['set'], ['set'], 'usual', 'folder-refused set'],
] as const)('where %s', (_, set, holding, refusing, folder, why) => {
  const found = dataFolder('usual', set, answers(holding, refusing))
  expect(found.folder).toBe(folder)
  expect(found.unused && `${found.unused.code} ${found.unused.about}`).toBe(why)
})

it('an office is a folder of its form', () => {
  const folder = temporaryFolder()
  expect(holdsOffices(join(folder, 'nowhere'))).toBe(false)
  writeFileSync(join(folder, 'dinas'), '')
  mkdirSync(join(folder, 'Foto Rapat'))
  expect(holdsOffices(folder)).toBe(false)
  mkdirSync(join(folder, 'dinas-sosial-ab12'))
  expect(holdsOffices(folder)).toBe(true)
})
