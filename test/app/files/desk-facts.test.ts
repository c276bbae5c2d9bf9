import { expect, it } from 'vitest'
import { deskFacts } from '../../../renderer/app/files/desk-facts.ts'
import type { SecondCopy, SecondCopyNow } from '../../../renderer/app/second-copy/second-copy.ts'
import type { CityServer } from '../../../renderer/app/server/city-server.ts'
import { NO_SERVER_NOW } from '../../../renderer/app/server/server-now.ts'
import { NONE } from '../../../renderer/app/shared-folder/folder-now.ts'
import type { SharedFolder } from '../../../renderer/app/shared-folder/shared-folder.ts'
import { createStore } from '../../../renderer/app/view/store.ts'
import { handOver } from '../../../renderer/domain/handover/handover-edits.ts'
import { handoverRecord } from '../../../renderer/domain/records/record-makers.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { createTestOffice } from '../../make/test-office.ts'

const ON = '2018-10-04'
const GIVEN = handoverRecord({ id: 'handover:1', fromName: 'Siti', on: day(ON) })

it('tells the folder, the last copy and the last edit of an office nobody shares', async () => {
  const { open, fake } = await createTestOffice()
  await open.workspace.run({ code: 'hand-over', params: {} }, handOver(GIVEN))
  await open.backups.take()
  const alone = { open, desktop: fake.desktop, second: null, folder: null, server: null }
  expect(await deskFacts(alone)).toEqual({
    ...{ folder: open.folder, file: null, isLocked: false, snapshotOn: ON, editedOn: ON },
    ...{ second: null, shared: null, server: null, sent: [] },
  })
})

it('tells copies, colleagues, the server, and once a day what went out and came in', async () => {
  const { open, fake } = await createTestOffice()
  const { workspace } = open
  const nothing = () => ok({ change: {}, documents: [] })
  for (const sheet of ['Matriks', 'Matriks', 'Bagan']) {
    const label = { code: 'print-sheets', params: { name: sheet, count: 2 } } as const
    await workspace.file(label, 'proposal', nothing, 'saved')
  }
  await workspace.file({ code: 'send-copy', params: {} }, 'proposal', nothing, 'saved')
  const taken = { code: 'take-copy-from', params: { name: 'Budi', count: 3, at: ON } } as const
  await workspace.file(taken, 'proposal', nothing, 'saved')
  const at = '2018-10-03T02:00:00.000Z'
  const copies: NonNullable<SecondCopyNow['copies']> = {
    ...{
      folder: 'E:/salinan',
      isSameDisk: false,
      trouble: null,
      offices: [{ id: open.id, at, scans: null }],
    },
  }
  const second = {
    now: createStore<SecondCopyNow>({
      copies,
      refused: null,
      isBusy: false,
      isBehind: false,
      back: 0,
    }),
  } as SecondCopy
  const who = { line: 'a', computer: 'PC-2', at, isOwn: false }
  const folder = {
    now: createStore({
      ...NONE,
      ...{ folder: '//kantor/bersama', isSealed: true, hasNews: true },
      colleagues: [
        { ...who, officer: '' },
        { ...who, line: 'b', officer: 'Sri', isOwn: true },
      ],
    }),
  } as unknown as SharedFolder
  const address = { host: 'sotk.contoh', port: 5432, database: 'kota', login: 'siti' }
  const server = {
    now: createStore({ ...NO_SERVER_NOW, address, exchangedAt: at }),
  } as unknown as CityServer
  const facts = await deskFacts({ open, desktop: fake.desktop, second, folder, server })
  expect(facts).toMatchObject({
    second: { folder: 'E:/salinan', on: '2018-10-03' },
    shared: {
      ...{ folder: '//kantor/bersama', isSealed: true, isAll: false },
      colleagues: [{ name: 'PC-2', on: '2018-10-03' }],
    },
    server: { address: 'sotk.contoh/kota', login: 'siti', on: '2018-10-03' },
  })
  expect(facts.sent).toEqual([
    { on: ON, way: 'taken', what: 'Budi' },
    { on: ON, way: 'given', what: '' },
    { on: ON, way: 'printed', what: 'Bagan' },
    { on: ON, way: 'printed', what: 'Matriks' },
  ])
})
