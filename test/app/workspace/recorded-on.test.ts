import { expect, test } from 'vitest'
import { createWorkspaceWith } from '../../../renderer/app/workspace/open-workspace.ts'
import { recordedOn } from '../../../renderer/app/workspace/recorded-on.ts'
import { diff, isEmpty } from '../../../renderer/domain/structure/change.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import type { Result } from '../../../renderer/domain/values/result.ts'
import { moveUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { createDatabasePlace } from '../../make/fake-database.ts'
import { createFakeDesktop } from '../../make/fake-desktop.ts'

const label = { code: 'rename-unit', params: { from: '', to: '' } } as const

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

test('the file as it was at the end of a day: later edits, also undone ones, are taken back', async () => {
  let now = '2026-01-10T08:00:00+07:00'
  const { desktop } = createFakeDesktop()
  const parts = { desktop, now: () => now, openDatabase: createDatabasePlace().open }
  const open = await createWorkspaceWith('kota', { records: smallOfficeRecords() }, label, parts)
  const { workspace } = open
  const began = structureOf(smallOfficeRecords())
  now = '2026-02-01T23:59:00+07:00'
  value(await workspace.run(label, renameUnit('unit:ikp', 'Bidang A')))
  now = '2026-02-02T00:01:00+07:00'
  value(await workspace.run(label, renameUnit('unit:ikp', 'Bidang B')))
  value(await workspace.undo())
  value(await workspace.redo())
  value(await workspace.run(label, moveUnit('unit:layanan', 'unit:egov')))

  const on = (date: string) => recordedOn(open, day(date))
  expect(isEmpty(diff(await on('2026-01-31'), began))).toBe(true)
  const first = await on('2026-02-01')
  expect(get(first, 'unit:ikp')?.name).toBe('Bidang A')
  expect(get(first, 'unit:layanan')?.parentId).toBe('unit:ikp')
  expect(await on('2026-02-02')).toBe(workspace.getState().structure)
  expect((await on('2026-01-09')).tables.unit.size).toBe(0)
})
