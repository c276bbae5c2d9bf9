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
    await writeSnapshot(folder, { seq: 3, bytes: bytes('lama') }, '2026-11-24T10:00:00.000Z')
    await writeSnapshot(folder, { seq: 9, bytes: bytes('baru') }, '2026-11-25T10:00:00.000Z')
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
      await writeSnapshot(folder, { seq: 3, bytes: bytes('sama') }, `2026-11-25T${hour}:00:00.000Z`)
    }
    expect(readdirSync(folder)).toHaveLength(1)
    await writeSnapshot(folder, { seq: 3, bytes: bytes('lain') }, '2026-11-25T13:00:00.000Z')
    expect(readdirSync(folder)).toHaveLength(2)
  })

  test('more than 20 of one day: the oldest goes; files of others are left alone', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'catatan.txt'), 'milik pengguna')
    for (let minute = 10; minute < 32; minute++) {
      await writeSnapshot(
        folder,
        { seq: minute, bytes: bytes(`${minute}`) },
        `2026-11-25T10:${minute}:00.000Z`,
      )
    }
    const list = await listSnapshots(folder)
    expect(list).toHaveLength(20)
    expect(list.at(-1)?.seq).toBe(12)
    expect(readdirSync(folder)).toContain('catatan.txt')
  })

  test('what is set aside is told as that, and outlasts the ring', async () => {
    const folder = temporaryFolder()
    const seq = 5
    await writeSnapshot(
      folder,
      { seq, bytes: bytes('kalah'), kept: true },
      '2026-11-25T09:00:00.000Z',
    )
    await writeSnapshot(folder, { seq, bytes: bytes('kalah') }, '2026-11-25T09:01:00.000Z')
    for (let minute = 10; minute < 40; minute++) {
      const at = `2026-11-25T10:${minute}:00.000Z`
      await writeSnapshot(folder, { seq: minute, bytes: bytes(`${minute}`) }, at)
    }
    const list = await listSnapshots(folder)
    expect(list.filter(({ kept }) => kept).map(({ file }) => file)).toEqual([
      '00000005 2026-11-25T09-00-00-000Z disisihkan.bagan',
    ])
    expect(list.filter(({ kept }) => !kept)).toHaveLength(20)
    const read = await readSnapshot(folder, list.find(({ kept }) => kept)?.file ?? '')
    expect(new TextDecoder().decode(read)).toBe('kalah')
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
  const writing = writeSnapshot(folder, { seq: 1, bytes: bytes('x') }, '2026-11-25T10:00:00.000Z')
  await expect(writing).rejects.toMatchObject({ code: 'in-the-way', about: folder })
  const documents = createDocuments(dirname(folder))
  await expect(documents.makeWorkspace('uji')).resolves.toBe(join(dirname(folder), 'uji'))
})
