import 'fake-indexeddb/auto'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { freshId } from '../../../renderer/app/clock.ts'
import { backupOfAll } from '../../../renderer/app/files/backup-all.ts'
import { newOffice } from '../../../renderer/app/files/program.ts'
import { readBagan } from '../../../renderer/storage/bagan-file.ts'
import { createFakeDesktop } from '../../make/fake-desktop.ts'

it('saves every office whole in one archive, two of one name apart, and tells which are not in it', async () => {
  const { desktop } = createFakeDesktop()
  const program = { desktop, now: () => '2026-11-26T02:41:00.000Z', newId: freshId }
  const offices = []
  for (const name of ['Dinas Sosial', 'Dinas Sosial', 'Dinas Kesehatan']) {
    const wish = { name, government: '', kind: 'dinas', tipe: 'B', after2021: true } as const
    const opened = await newOffice(program, wish)
    await opened.close()
    offices.push({ id: opened.id, name, note: '', seal: null })
  }
  const locked = {
    id: 'terkunci-0000',
    name: 'Badan Kepegawaian',
    note: 'lama',
    seal: 'closed',
  } as const
  const { bytes, count, left } = await backupOfAll(program, [...offices, locked])
  expect(count).toBe(3)
  expect(left).toEqual(['Badan Kepegawaian - lama'])
  const files = unzipSync(bytes)
  expect(Object.keys(files).sort()).toEqual([
    'Dinas Kesehatan.bagan',
    'Dinas Sosial (2).bagan',
    'Dinas Sosial.bagan',
  ])
  for (const file of Object.values(files)) {
    const read = await readBagan(file)
    expect(read.ok && read.value.records.length).toBeGreaterThan(5)
  }
})
