import { expect, test } from 'vitest'
import { HERE, takeGiven } from '../../../renderer/app/workspace/exchange.ts'
import { erasedRecord } from '../../../renderer/domain/sharing/erased.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { FolderDesk } from './folder-desk.ts'

test('what came by file is laid into the folder for those who have only that', async () => {
  const shared = temporaryFolder()
  const [a, b, outside] = ['Sri', 'Agus', 'Tono'].map(
    (by) => new FolderDesk(by, temporaryFolder(), shared),
  ) as [FolderDesk, FolderDesk, FolderDesk]
  await a.begin({ records: smallOfficeRecords() })
  const content = await a.content()
  for (const one of [b, outside]) await one.begin(content)
  for (const one of [a, b]) await one.choose()
  for (const one of [a, b]) await one.folder.exchange()
  await outside.rename('Bidang dari Luar')
  const given = { state: await outside.state(), only: null }
  expect(await takeGiven(a.open, given, HERE)).toMatchObject({ ok: true })
  await a.folder.exchange()
  await b.folder.exchange()
  expect(b.nameOf('unit:ikp')).toBe('Bidang dari Luar')
  const lying = a.files()
  for (const one of [a, b, a]) await one.folder.exchange()
  expect(a.files()).toEqual(lying)
})

test('who hears of somebody made nameless lays a whole file, as of a part nobody sees who is in it', async () => {
  const shared = temporaryFolder()
  const [a, b] = ['Sri', 'Agus'].map((by) => new FolderDesk(by, temporaryFolder(), shared)) as [
    FolderDesk,
    FolderDesk,
  ]
  await a.begin({ records: smallOfficeRecords() })
  await b.begin(await a.content())
  for (const one of [a, b]) await one.choose()
  for (const one of [a, b]) await one.folder.exchange()
  // In a part; and there, of somebody who never was here.
  await a.rename('Bidang dari Sri')
  await a.folder.exchange()
  const note = erasedRecord({ token: 'ff', salt: 's', called: '(dihapus)' })
  const { workspace } = b.open
  const LABEL = { code: 'change-many', params: { count: 1 } } as const
  expect(await workspace.run(LABEL, (now) => ok(put(now, [note])))).toMatchObject({ ok: true })
  await b.folder.exchange()
  expect(b.nameOf('unit:ikp')).not.toBe('Bidang dari Sri')
  for (const one of [a, b]) await one.folder.exchange()
  expect(b.nameOf('unit:ikp')).toBe('Bidang dari Sri')
  expect(b.records).toEqual(a.records)
  const lying = [a.files(), b.files()]
  for (const one of [a, b]) await one.folder.exchange()
  expect([a.files(), b.files()]).toEqual(lying)
})
