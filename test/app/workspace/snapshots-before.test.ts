import { describe, expect, it } from 'vitest'
import { takeUpdate } from '../../../renderer/app/files/take-in.ts'
import { restoreState } from '../../../renderer/app/workspace/restore-points.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { updateOf } from '../../../renderer/exchange/update/update-office.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { importText } from '../../exchange/import-text.ts'
import { createTestOffice, type TestOffice } from '../../make/test-office.ts'

const LABEL = { code: 'rename-unit', params: { to: 'A' } } as const

/** An office with one edit (entry 2) whose calls to the folder are noted. */
async function edited(): Promise<TestOffice> {
  const office = await createTestOffice()
  await office.open.workspace.run(LABEL, renameUnit('unit:ikp', 'A'))
  return office
}

/** The newest snapshot is one of what was there before, and was read back. */
function expectBefore({ open, fake }: TestOffice): void {
  const { lastSeq } = open.workspace.getState()
  expect(lastSeq).toBe(3)
  expect(open.backups.get()).toMatchObject({ last: { seq: 2 }, trouble: null })
  expect([...fake.folder('uji').snapshots.values()].at(-1)?.info.seq).toBe(2)
}

describe('a snapshot of what was there is taken, and read back, before', () => {
  it('a file is brought into the office', async () => {
    const office = await edited()
    const { structure } = office.open.workspace.getState()
    const read = await importText(['Nama Unit\nDinas Baru\n'])
    const found = updateOf(structure, 'daftar.csv', read)
    const taken = new Set(found.differences.map(({ key }) => key))
    const result = await takeUpdate(office.open, found, taken, day('2018-10-04'), null)
    expect(result.ok).toBe(true)
    expectBefore(office)
  })

  it('a state is restored', async () => {
    const office = await edited()
    const target = structureOf(smallOfficeRecords())
    const result = await restoreState(office.open, 1, target)
    expect(result.ok).toBe(true)
    expect(get(office.open.workspace.getState().structure, 'unit:ikp')?.name).not.toBe('A')
    expectBefore(office)
  })
})
