import { describe, expect, it } from 'vitest'
import {
  heldInSnapshot,
  restoreTo,
  snapshotsOf,
  structureAfter,
} from '../../../renderer/app/workspace/restore-points.ts'
import { get, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { createTestOffice, type TestOffice } from '../../make/test-office.ts'

const LABEL = { code: 'restore-state', params: { seq: 1 } } as const
const sorted = (office: TestOffice) => recordsOf(office.open.workspace.getState().structure)

async function changed(): Promise<{ office: TestOffice; begun: ReturnType<typeof sorted> }> {
  const office = await createTestOffice()
  const begun = sorted(office)
  await office.open.backups.take()
  const { workspace } = office.open
  await workspace.run(LABEL, renameUnit('unit:ikp', 'A'))
  await workspace.run(LABEL, renameUnit('unit:ikp', 'B'))
  return { office, begun }
}

describe('a point of the journal', () => {
  it('is the structure as it was after that entry', async () => {
    const { office, begun } = await changed()
    const [first, second] = [
      await structureAfter(office.open, 1),
      await structureAfter(office.open, 2),
    ]
    if (!first.ok || !second.ok) throw new Error('unreachable')
    expect(recordsOf(first.value)).toEqual(begun)
    expect(get(second.value, 'unit:ikp')?.name).toBe('A')
  })

  it('that cannot be put together any more is refused with its number', async () => {
    const { office } = await changed()
    await office.open.database.journal.update(3, { change: {} })
    await office.open.database.journal.update(2, {
      change: { 'unit:ikp': { before: null, after: null } },
    } as never)
    expect(await structureAfter(office.open, 1)).toMatchObject({
      problem: { code: 'point-unreachable', params: { seq: 1 } },
    })
  })
})

describe('restoring', () => {
  it('a snapshot is one step in the same file, which undo takes back', async () => {
    const { office, begun } = await changed()
    const { workspace } = office.open
    const { desktop } = office.fake
    const list = await snapshotsOf(desktop, office.open)
    const oldest = list.ok ? list.value.find(({ seq }) => seq === 1) : undefined
    const target = await heldInSnapshot(desktop, office.open, oldest?.file ?? '')
    if (!target.ok) throw new Error(target.problem.code)
    const before = sorted(office)
    const { lastSeq } = workspace.getState()
    expect((await workspace.run(LABEL, restoreTo(target.value.structure))).ok).toBe(true)
    expect(sorted(office)).toEqual(begun)
    expect(workspace.getState().lastSeq).toBe(lastSeq + 1)
    expect(workspace.getState().undoLabel?.code).toBe('restore-state')
    await workspace.undo()
    expect(sorted(office)).toEqual(before)
    expect((await office.reopen()).mended).toBeNull()
  })

  it('a snapshot that cannot be read says why', async () => {
    const { office } = await changed()
    const { desktop } = office.fake
    expect(await heldInSnapshot(desktop, office.open, 'tidak ada')).toMatchObject({
      problem: { code: 'snapshot-unreadable', params: { reason: 'no-such-file' } },
    })
    office.fake.broken.add('listSnapshots')
    expect(await snapshotsOf(desktop, office.open)).toMatchObject({
      problem: { code: 'snapshot-unreadable' },
    })
  })
})
