import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createWrittenFiles } from '../../../electron/files/written-files.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const AT = '2026-11-29T02:41:00.000Z'

function desk() {
  const folder = temporaryFolder()
  const file = (name: string, text = name) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  return { folder, file, written: createWrittenFiles(folder, () => AT) }
}

test('what was saved is named, the latest first and once, also by the next run of the program', async () => {
  const { folder, file, written } = desk()
  const [one, two] = [file('satu.bagan'), file('dua.pdf')]
  for (const path of [one, two, one]) await written.note(path)
  const next = createWrittenFiles(folder, () => AT)
  expect(await next.list()).toEqual([
    { path: one, at: AT },
    { path: two, at: AT },
  ])
})

test('one press deletes it; what another program changed since, and any other file, is not touched', async () => {
  const { file, written } = desk()
  const [mine, changed, other] = [file('satu.bagan'), file('dua.xlsx'), file('lain.bagan')]
  await written.note(mine)
  await written.note(changed)
  writeFileSync(changed, 'diubah di Excel')
  expect((await written.list()).map(({ path }) => path)).toEqual([mine])
  expect(await written.remove(mine)).toBe(true)
  expect(existsSync(mine)).toBe(false)
  for (const path of [mine, changed, other]) {
    await expect(written.remove(path)).rejects.toMatchObject({ code: 'bad-input' })
  }
  expect([existsSync(changed), existsSync(other)]).toEqual([true, true])
})

test('a name that is let go stands in no file, and the file may be deleted while the program runs', async () => {
  const { folder, file, written } = desk()
  const path = file('Data Siti Aminah.pdf')
  await written.note(path)
  expect(await written.forget([path])).toBe(true)
  expect(readFileSync(join(folder, 'berkas-tersimpan.json'), 'utf8')).not.toContain('Siti')
  expect(await written.list()).toEqual([])
  expect(await written.remove(path)).toBe(true)
  expect(existsSync(path)).toBe(false)
})

test('a list that was spoilt is none', async () => {
  const { folder, written } = desk()
  writeFileSync(join(folder, 'berkas-tersimpan.json'), '{"path": 1')
  expect(await written.list()).toEqual([])
})
