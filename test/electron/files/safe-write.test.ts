import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { previousOf, safeWrite } from '../../../electron/files/safe-write.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('safeWrite', () => {
  test('writes a new file and leaves nothing beside it', async () => {
    const folder = temporaryFolder()
    await safeWrite(join(folder, 'a.bagan'), bytes('satu'), { keepPrevious: true })
    expect(readFileSync(join(folder, 'a.bagan'), 'utf8')).toBe('satu')
    expect(readdirSync(folder)).toEqual(['a.bagan'])
  })

  test('keeps the copy of before, and only that one', async () => {
    const file = join(temporaryFolder(), 'a.bagan')
    for (const text of ['satu', 'dua', 'tiga']) {
      await safeWrite(file, bytes(text), { keepPrevious: true })
    }
    expect(readFileSync(file, 'utf8')).toBe('tiga')
    expect(readFileSync(previousOf(file), 'utf8')).toBe('dua')
  })

  test('keeps no copy where none is wanted', async () => {
    const file = join(temporaryFolder(), 'a.pdf')
    await safeWrite(file, bytes('satu'), { keepPrevious: false })
    await safeWrite(file, bytes('dua'), { keepPrevious: false })
    expect(existsSync(previousOf(file))).toBe(false)
  })

  test('follows a link instead of replacing it', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'nyata'))
    const real = join(folder, 'nyata', 'a.bagan')
    const link = join(folder, 'a.bagan')
    writeFileSync(real, 'satu')
    symlinkSync(real, link)
    await safeWrite(link, bytes('dua'), { keepPrevious: false })
    expect(readFileSync(real, 'utf8')).toBe('dua')
    expect(readdirSync(folder).sort()).toEqual(['a.bagan', 'nyata'])
  })

  test('keeps the permissions of the file it replaces', async () => {
    const file = join(temporaryFolder(), 'a.bagan')
    writeFileSync(file, 'satu', { mode: 0o640 })
    await safeWrite(file, bytes('dua'), { keepPrevious: false })
    expect(statSync(file).mode & 0o777).toBe(0o640)
  })

  test('a folder in the place of the file is refused and nothing is left behind', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'a.bagan'))
    const write = safeWrite(join(folder, 'a.bagan'), bytes('satu'), { keepPrevious: true })
    await expect(write).rejects.toMatchObject({ code: 'is-folder' })
    expect(readdirSync(folder)).toEqual(['a.bagan'])
  })

  test('a folder that is not there is a failure with its path', async () => {
    const file = join(temporaryFolder(), 'tidak', 'ada.bagan')
    const write = safeWrite(file, bytes('satu'), { keepPrevious: true })
    await expect(write).rejects.toMatchObject({ code: 'not-found', about: file })
  })
})
