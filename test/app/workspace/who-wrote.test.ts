import { expect, test } from 'vitest'
import {
  createWorkspaceWith,
  openWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { createDatabasePlace } from '../../make/fake-database.ts'
import { createFakeDesktop } from '../../make/fake-desktop.ts'

const label = { code: 'rename-unit', params: { from: '', to: '' } } as const

test('each entry says on both disks who wrote it, by the name of its moment; without a name it says none', async () => {
  let officer = ''
  const fake = createFakeDesktop()
  const parts = {
    desktop: fake.desktop,
    now: () => '2026-01-10T08:00:00+07:00',
    officer: () => officer,
    openDatabase: createDatabasePlace().open,
  }
  const made = await createWorkspaceWith('kota', { records: smallOfficeRecords() }, label, parts)
  officer = 'Sri Wahyuni'
  expect((await made.workspace.run(label, renameUnit('unit:ikp', 'Bidang A'))).ok).toBe(true)
  officer = 'Agus'
  expect((await made.workspace.undo()).ok).toBe(true)
  expect(await made.workspace.settled()).toBe(true)
  const rows = await made.database.journal.toArray()
  expect(rows.map(({ by }) => by)).toEqual([undefined, 'Sri Wahyuni', 'Agus'])
  const lines = fake.folder('kota').lines.map((line) => JSON.parse(line).by)
  expect(lines).toEqual([undefined, 'Sri Wahyuni', 'Agus'])
  await made.close()
  // The folder alone tells the same.
  const again = await openWorkspace('kota', { ...parts, openDatabase: createDatabasePlace().open })
  const read = await again.database.journal.toArray()
  expect(read.map(({ by }) => by)).toEqual([undefined, 'Sri Wahyuni', 'Agus'])
  await again.close()
})
