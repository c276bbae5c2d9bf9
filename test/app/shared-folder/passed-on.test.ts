import { expect, test } from 'vitest'
import { HERE, takeGiven } from '../../../renderer/app/workspace/exchange.ts'
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
