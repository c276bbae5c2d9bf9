import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDocuments } from '../../../electron/files/documents.ts'
import {
  listSnapshots,
  readSnapshot,
  snapshotFile,
  writeSnapshot,
} from '../../../electron/files/snapshots.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('snapshots', () => {
  test('a snapshot comes back as it was written, newest first', async () => {
    const folder = temporaryFolder()
    await writeSnapshot(folder, 3, bytes('lama'), '2026-11-24T10:00:00.000Z')
    await writeSnapshot(folder, 9, bytes('baru'), '2026-11-25T10:00:00.000Z')
    const list = await listSnapshots(folder)
    expect(list.map(({ seq, at, size }) => ({ seq, at, size }))).toEqual([
      { seq: 9, at: '2026-11-25T10:00:00.000Z', size: 4 },
      { seq: 3, at: '2026-11-24T10:00:00.000Z', size: 4 },
    ])
    const read = await readSnapshot(folder, list[0]?.file ?? '')
    expect(new TextDecoder().decode(read)).toBe('baru')
  })

  test('the same content at the same line is not written twice', async () => {
    const folder = temporaryFolder()
    for (const hour of ['10', '11', '12']) {
      await writeSnapshot(folder, 3, bytes('sama'), `2026-11-25T${hour}:00:00.000Z`)
    }
    expect(readdirSync(folder)).toHaveLength(1)
    await writeSnapshot(folder, 3, bytes('lain'), '2026-11-25T13:00:00.000Z')
    expect(readdirSync(folder)).toHaveLength(2)
  })

  test('more than 20 of one day: the oldest goes; files of others are left alone', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'catatan.txt'), 'milik pengguna')
    for (let minute = 10; minute < 32; minute++) {
      await writeSnapshot(folder, minute, bytes(`${minute}`), `2026-11-25T10:${minute}:00.000Z`)
    }
    const list = await listSnapshots(folder)
    expect(list).toHaveLength(20)
    expect(list.at(-1)?.seq).toBe(12)
    expect(readdirSync(folder)).toContain('catatan.txt')
  })

  test('a folder that is not there has none; another name is not read', async () => {
    const folder = temporaryFolder()
    expect(await listSnapshots(join(folder, 'tidak-ada'))).toEqual([])
    mkdirSync(join(folder, 'cadangan'))
    expect(() => readSnapshot(folder, '../riwayat.jsonl')).toThrow('bad-input')
    expect(snapshotFile(42, '2026-11-25T09:41:00.123Z')).toBe(
      '00000042 2026-11-25T09-41-00-123Z.bagan',
    )
  })
})

test('a file in the place of the snapshots is named; nothing else is hindered by it', async () => {
  const folder = join(temporaryFolder(), 'cadangan')
  writeFileSync(folder, 'bukan folder')
  const writing = writeSnapshot(folder, 1, bytes('x'), '2026-11-25T10:00:00.000Z')
  await expect(writing).rejects.toMatchObject({ code: 'in-the-way', about: folder })
  const documents = createDocuments(dirname(folder))
  await expect(documents.makeWorkspace('uji')).resolves.toBe(join(dirname(folder), 'uji'))
})
