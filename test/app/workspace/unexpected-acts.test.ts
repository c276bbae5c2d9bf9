import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  dismissUnexpected,
  type UnexpectedKind,
  unexpected,
} from '../../../renderer/app/unexpected/unexpected.ts'
import { createWorkspace } from '../../../renderer/app/workspace/workspace.ts'
import {
  type JournalEntry,
  NO_HISTORY,
} from '../../../renderer/domain/structure/journal/history.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { smallOffice } from '../../domain/small-office.ts'
import { createTestOffice } from '../../make/test-office.ts'

const LABEL = { code: 'rename-unit', params: { to: 'Baru' } } as const
/** Waits until the user is told just that. */
const told = (kind: UnexpectedKind) =>
  vi.waitFor(() => expect(unexpected.get().told?.kind).toBe(kind))

let failedBefore = 0
beforeEach(() => {
  dismissUnexpected()
  failedBefore = unexpected.get().failedActs
})

/** A workspace whose parts may fail. */
async function fragile(parts: Partial<Parameters<typeof createWorkspace>[0]> = {}) {
  const saved: JournalEntry[] = []
  const workspace = await createWorkspace({
    structure: smallOffice(),
    lastSeq: 1,
    history: NO_HISTORY,
    save: async (entry) => void saved.push(entry),
    catchUp: async () => undefined,
    entry: async (seq) => saved.find((one) => one.seq === seq),
    now: () => '2018-10-04T02:41:00.000Z',
    afterSave: () => undefined,
    ...parts,
  })
  const rename = (name: string) => workspace.run(LABEL, renameUnit('unit:ikp', name))
  const name = () => get(workspace.getState().structure, 'unit:ikp')?.name
  return { workspace, saved, rename, name }
}

describe('a verb that throws', () => {
  it('is refused with a sentence: nothing shown, nothing written, what was typed put back', async () => {
    const { open, fake } = await createTestOffice()
    const before = open.workspace.getState()
    const done = await open.workspace.run(LABEL, () => {
      throw new TypeError('x is not iterable')
    })
    expect(done).toEqual({ ok: false, problem: { code: 'act-failed', params: {} } })
    expect(open.workspace.getState()).toBe(before)
    expect(fake.folder('uji').lines).toHaveLength(1)
    await told('act')
    expect(unexpected.get().failedActs).toBe(failedBefore + 1)
  })

  it('of a proposal too, and the next one is carried out', async () => {
    const { workspace, rename, name, saved } = await fragile()
    const done = await workspace.file(LABEL, 'proposal', () => {
      throw new RangeError('x')
    })
    expect(done).toMatchObject({ ok: false, problem: { code: 'act-failed' } })
    expect((await rename('Baru')).ok).toBe(true)
    expect([name(), saved.length]).toEqual(['Baru', 1])
  })

  it('an undo whose entry cannot be read is refused, and the name stays', async () => {
    const { workspace, rename, name } = await fragile({
      entry: async () => {
        throw new Error('gone')
      },
    })
    await rename('Baru')
    expect(await workspace.undo()).toMatchObject({ ok: false, problem: { code: 'act-failed' } })
    expect(name()).toBe('Baru')
    expect(workspace.getState().saving.state).toBe('saved')
  })
})

describe('what fails after the save', () => {
  it('reading a label: the edit is shown, Tersimpan stands, undo is there without a name', async () => {
    let reads = 0
    const entries: JournalEntry[] = []
    const { workspace, rename, name } = await fragile({
      history: { done: [1], undone: [] },
      save: async (entry) => void entries.push(entry),
      entry: async (seq) => {
        reads += 1
        // The label of the first entry is asked for when the second is taken back.
        if (seq === 1 && reads > 1) throw new Error('The database is gone')
        return entries.find((one) => one.seq === seq)
      },
    })
    await rename('Baru')
    const done = await workspace.undo()
    expect(done.ok).toBe(true)
    expect(name()).toBe('Bidang Informasi Publik')
    const { saving, undoLabel } = workspace.getState()
    expect(saving.state).toBe('saved')
    expect(undoLabel).toEqual({ code: 'unread', params: {} })
    await told('after-save')
  })

  it('the snapshot that would follow: the edit is shown and saved', async () => {
    const { workspace, rename, name } = await fragile({
      afterSave: () => {
        throw new Error('no worker')
      },
    })
    expect((await rename('Baru')).ok).toBe(true)
    expect([name(), workspace.getState().saving.state]).toEqual(['Baru', 'saved'])
    await told('after-save')
  })

  it('a listener that throws keeps neither the others nor the disk from the edit', async () => {
    const { workspace, rename, saved } = await fragile()
    const heard = vi.fn()
    workspace.subscribe(() => {
      throw new Error('x')
    })
    workspace.subscribe(heard)
    expect((await rename('Baru')).ok).toBe(true)
    expect(heard).toHaveBeenCalledTimes(2)
    expect(saved).toHaveLength(1)
  })
})
