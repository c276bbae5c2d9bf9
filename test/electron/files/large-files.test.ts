import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LARGEST_TABLE, readFileBytes } from '../../../electron/files/documents.ts'
import { createStartFiles } from '../../../electron/files/start-files.ts'
import { LIMITS } from '../../../renderer/exchange/sheets/limits.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** A file of that size of which nothing is on the disk. */
function hollow(name: string, size: number): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, '')
  truncateSync(path, size)
  return path
}

describe('a file larger than what is read', () => {
  it('is refused by its size, before a byte of it is read', async () => {
    const path = hollow('besar.csv', LARGEST_TABLE + 1)
    await expect(readFileBytes(path)).rejects.toMatchObject({
      code: 'table-too-large',
      about: 'besar.csv',
    })
    const start = createStartFiles()
    start.allow(path)
    await expect(start.read(path)).rejects.toMatchObject({ code: 'table-too-large' })
  })

  it('may be larger where it is one of the program', async () => {
    const path = hollow('kota.bagan', 513 * 1024 * 1024)
    await expect(readFileBytes(path)).rejects.toMatchObject({ code: 'file-too-large' })
  })

  it('has one limit on both sides of the program', () => {
    expect(LARGEST_TABLE).toBe(LIMITS.bytes)
  })
})
