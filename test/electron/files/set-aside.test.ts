import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listAside, readAside } from '../../../electron/files/set-aside.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const FIRST = '(disisihkan 2026-11-24T09-41-00-123Z).jsonl'
const SECOND = '(disisihkan 2026-11-25T09-41-00-123Z).jsonl'

describe('journals that were set aside', () => {
  test('are listed, the newest first, each with its finished parts and the lines of all', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'riwayat.jsonl'), 'sekarang\n')
    writeFileSync(join(folder, `riwayat ${FIRST}`), 'c\n')
    writeFileSync(join(folder, `riwayat 00000001-00000002 ${FIRST}`), 'a\nb\n')
    writeFileSync(join(folder, `riwayat ${SECOND}`), 'x\ny\n')
    writeFileSync(join(folder, 'riwayat (salinan).jsonl'), 'milik orang\n')
    const list = await listAside(folder)
    expect(list).toEqual([
      { file: `riwayat ${SECOND}`, lines: 2, at: '2026-11-25T09:41:00.123Z', size: 4 },
      { file: `riwayat ${FIRST}`, lines: 3, at: '2026-11-24T09:41:00.123Z', size: 6 },
    ])
    expect(await readAside(folder, `riwayat ${FIRST}`)).toEqual(['a', 'b', 'c'])
  })

  test('another name is not read', async () => {
    const folder = temporaryFolder()
    await expect(readAside(folder, '../riwayat.jsonl')).rejects.toThrow('bad-input')
    await expect(readAside(folder, `riwayat ${FIRST}`)).rejects.toThrow('not-found')
  })
})
