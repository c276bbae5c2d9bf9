import { describe, expect, it, vi } from 'vitest'
import { heldCopy } from '../../../renderer/app/files/held-copy.ts'
import { heldIn } from '../../../renderer/app/workspace/held-acts.ts'
import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import { journalOf } from '../../../renderer/app/workspace/read-journal.ts'
import { structureAfter } from '../../../renderer/app/workspace/restore-points.ts'
import type { Workspace } from '../../../renderer/app/workspace/workspace.ts'
import type { JournalEntry } from '../../../renderer/domain/structure/journal/history.ts'
import { get, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { decodeJournalLine } from '../../../renderer/storage/journal-line.ts'
import { loadStructure } from '../../../renderer/storage/structure-store.ts'
import { fullAfter } from '../../make/full-database.ts'
import { createTestOffice, type TestOffice } from '../../make/test-office.ts'

const TEN = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']

function rename(workspace: Workspace, name: string) {
  return workspace.run({ code: 'rename-unit', params: { to: name } }, renameUnit('unit:ikp', name))
}

function nameIn({ workspace }: Pick<OpenWorkspace, 'workspace'>): string | undefined {
  return get(workspace.getState().structure, 'unit:ikp')?.name
}

const namesOf = (entries: readonly JournalEntry[] | undefined) =>
  entries?.map(({ kind, label }) =>
    kind === 'edit' ? label.params.to : `${kind} ${label.params.to}`,
  )

/** Database, journal on disk and screen tell the same, and so does the next start. */
async function expectAllTheSame(office: TestOffice, name: string): Promise<void> {
  const { open, fake } = office
  const { structure, lastSeq, undoLabel, redoLabel } = open.workspace.getState()
  const stored = await loadStructure(open.database)
  expect(stored.lastSeq).toBe(lastSeq)
  expect(recordsOf(stored.structure)).toEqual(recordsOf(structure))
  const told = fake.folder('uji').lines.map((line) => decodeJournalLine(line))
  const rows = await journalOf(open, lastSeq)
  expect(told.map((read) => read.ok && read.value)).toEqual([...rows].reverse())
  const again = await office.reopen()
  expect([again.mended, nameIn(again)]).toEqual([null, name])
  expect(again.workspace.getState()).toMatchObject({ undoLabel, redoLabel })
}

describe('on a slow disk ten edits typed one after the other', () => {
  it('are each shown at once, named for undo and in Riwayat, and saved in the order they were typed', async () => {
    const office = await createTestOffice()
    const { open, fake } = office
    const { workspace } = open
    fake.lineMs = 30
    for (const name of TEN) {
      expect((await rename(workspace, name)).ok).toBe(true)
      expect(nameIn(open)).toBe(name)
      expect(workspace.getState()).toMatchObject({
        saving: { state: 'saving' },
        undoLabel: { params: { to: name } },
      })
    }
    const { lastSeq, pending } = workspace.getState()
    expect([lastSeq, namesOf(pending)]).toEqual([11, TEN])
    expect(fake.folder('uji').lines).toHaveLength(1)
    const shown = await journalOf(open, lastSeq)
    expect(namesOf(shown.slice(0, 10))).toEqual([...TEN].reverse())
    expect(await workspace.settled()).toBe(true)
    expect(workspace.getState()).toMatchObject({ saving: { state: 'saved' }, pending: [] })
    await expectAllTheSame(office, 'J')
  })

  it('are taken back and done again by name while they are on their way', async () => {
    const office = await createTestOffice()
    const { workspace } = office.open
    office.fake.lineMs = 30
    for (const name of ['A', 'B', 'C']) await rename(workspace, name)
    await workspace.undo()
    await workspace.undo()
    expect(workspace.getState()).toMatchObject({
      undoLabel: { params: { to: 'A' } },
      redoLabel: { params: { to: 'B' } },
    })
    await workspace.redo()
    expect([nameIn(office.open), workspace.getState().pending.length]).toEqual(['B', 6])
    await workspace.settled()
    await expectAllTheSame(office, 'B')
  })

  it('are what a snapshot, a point of the journal and a copy are made of', async () => {
    const { open, fake } = await createTestOffice()
    fake.lineMs = 20
    for (const name of ['A', 'B']) await rename(open.workspace, name)
    const after = await structureAfter(open, 2)
    expect(after.ok && get(after.value, 'unit:ikp')?.name).toBe('A')
    await rename(open.workspace, 'C')
    expect(await open.backups.take()).toBe(true)
    expect(open.backups.get().last?.seq).toBe(4)
  })

  it('are waited for when the office is closed', async () => {
    const office = await createTestOffice()
    office.fake.lineMs = 20
    for (const name of TEN) void rename(office.open.workspace, name)
    await office.open.close()
    office.fake.lineMs = 0
    expect(office.fake.folder('uji').lines).toHaveLength(11)
    expect(nameIn(await office.reopen())).toBe('J')
  })
})

describe('a refusal in the middle of ten', () => {
  async function refusedAtE(): Promise<{ office: TestOffice; mend(): void }> {
    const office = await createTestOffice()
    const { mend } = fullAfter(office.open, 4)
    for (const name of TEN) await rename(office.open.workspace, name)
    expect(nameIn(office.open)).toBe('J')
    expect(await office.open.workspace.settled()).toBe(false)
    return { office, mend }
  }

  it('takes it back with what was built on it, each by name; what came before is saved', async () => {
    const { office } = await refusedAtE()
    const { workspace } = office.open
    expect(nameIn(office.open)).toBe('D')
    expect(workspace.getState()).toMatchObject({
      saving: { state: 'failed', message: null },
      lastSeq: 5,
      pending: [],
      undoLabel: { params: { to: 'D' } },
    })
    expect(namesOf(workspace.getState().held?.entries)).toEqual(TEN.slice(4))
    expect(office.fake.folder('uji').lines).toHaveLength(5)
    expect(await rename(workspace, 'K')).toMatchObject({ problem: { code: 'held-first' } })
    expect(await workspace.undo()).toMatchObject({ problem: { code: 'held-first' } })
    await expectAllTheSame(office, 'D')
  })

  it('keeps them until they are tried again: then all ten are there, in their order', async () => {
    const { office, mend } = await refusedAtE()
    const { workspace } = office.open
    await workspace.retry()
    expect(namesOf(workspace.getState().held?.entries)).toEqual(TEN.slice(4))
    mend()
    await workspace.retry()
    expect(workspace.getState()).toMatchObject({ saving: { state: 'saved' }, held: null })
    expect(namesOf(await journalOf(office.open, 11))?.slice(0, 10)).toEqual([...TEN].reverse())
    await expectAllTheSame(office, 'J')
  })

  it('held again where the disk refuses again, and none of them doubled', async () => {
    const { office, mend } = await refusedAtE()
    const { workspace } = office.open
    mend()
    const second = fullAfter(office.open, 2)
    vi.spyOn(office.open.database.notes, 'put').mockRestore()
    await workspace.retry()
    expect(namesOf(workspace.getState().held?.entries)).toEqual(TEN.slice(6))
    expect(nameIn(office.open)).toBe('F')
    second.mend()
    await workspace.retry()
    await expectAllTheSame(office, 'J')
  })

  it('lets them go where they are thrown away, and work goes on', async () => {
    const { office, mend } = await refusedAtE()
    const { workspace } = office.open
    workspace.discard()
    mend()
    await workspace.retry()
    expect(workspace.getState()).toMatchObject({ saving: { state: 'saved' }, held: null })
    expect((await rename(workspace, 'K')).ok).toBe(true)
    await workspace.settled()
    await workspace.undo()
    await workspace.settled()
    await expectAllTheSame(office, 'D')
  })

  it('puts them into a file with all the rest', async () => {
    const { office } = await refusedAtE()
    const { hasProposals, records, seq } = await heldCopy(office.open, 'uji')
    expect([hasProposals, seq]).toEqual([true, 11])
    expect(records.find(({ id }) => id === 'unit:ikp')).toMatchObject({ name: 'J' })
    expect(records).toHaveLength(recordsOf(office.open.workspace.getState().structure).length)
  })

  it('into a file also where the database does not even answer', async () => {
    const { office } = await refusedAtE()
    const broken = () => Promise.reject(new Error('gone')) as never
    vi.spyOn(office.open.database.documents, 'toArray').mockImplementation(broken)
    const { hasProposals, records } = await heldCopy(office.open, 'uji')
    expect(hasProposals).toBe(false)
    expect(records.find(({ id }) => id === 'unit:ikp')).toMatchObject({ name: 'J' })
  })
})

describe('what is held', () => {
  it('counts an undo whose step was held with it by its new number', async () => {
    const office = await createTestOffice()
    const { workspace } = office.open
    const { mend } = fullAfter(office.open, 0)
    const label = { code: 'print-sheets', params: { name: 'x', count: 1 } } as const
    const printed = workspace.file(
      label,
      'proposal',
      () => ok({ change: {}, documents: [] }),
      'saved',
    )
    for (const name of ['A', 'B']) await rename(workspace, name)
    await workspace.undo()
    // Who waited for the disks hears of it, and it is not tried again behind his back.
    expect(await printed).toMatchObject({ problem: { code: 'not-saved-database' } })
    expect(await workspace.settled()).toBe(false)
    expect(namesOf(workspace.getState().held?.entries)).toEqual(['A', 'B', 'undo B'])
    mend()
    await workspace.retry()
    expect(workspace.getState()).toMatchObject({
      lastSeq: 4,
      history: { done: [2], undone: [3] },
      undoLabel: { params: { to: 'A' } },
      redoLabel: { params: { to: 'B' } },
    })
    await expectAllTheSame(office, 'A')
  })

  it('outlives the page, and is tried again on what the office holds then', async () => {
    const memory = new Map<string, string>()
    const storage = {
      getItem: (key: string) => memory.get(key) ?? null,
      setItem: (key: string, value: string) => void memory.set(key, value),
      removeItem: (key: string) => void memory.delete(key),
    }
    const office = await createTestOffice({ held: heldIn(storage) })
    const { mend } = fullAfter(office.open, 1)
    for (const name of ['A', 'B', 'C']) await rename(office.open.workspace, name)
    await office.open.workspace.settled()
    mend()
    const { workspace } = await office.reopen()
    expect(nameIn({ workspace })).toBe('A')
    expect(workspace.getState().saving).toEqual({ state: 'failed', message: null })
    expect(namesOf(workspace.getState().held?.entries)).toEqual(['B', 'C'])
    await workspace.retry()
    expect([nameIn({ workspace }), memory.size]).toEqual(['C', 0])
    expect((await office.reopen()).workspace.getState().held).toBeNull()
  })

  it('is not done on what it does not fit: it stays held, and can be saved or thrown away', async () => {
    const kept = new Map<string, readonly JournalEntry[]>()
    const held = {
      read: (id: string) => kept.get(id) ?? [],
      keep: (id: string, entries: readonly JournalEntry[]) => void kept.set(id, entries),
    }
    const office = await createTestOffice({ held })
    const { mend } = fullAfter(office.open, 0)
    await rename(office.open.workspace, 'A')
    await office.open.workspace.settled()
    mend()
    const aside = kept.get('uji') ?? []
    office.open.workspace.discard()
    await rename(office.open.workspace, 'X')
    await office.open.close()
    kept.set(
      'uji',
      aside.map((entry) => ({ ...entry, seq: 3 })),
    )
    const { workspace } = await office.reopen()
    await workspace.retry()
    expect(workspace.getState()).toMatchObject({
      held: { fits: false },
      saving: { state: 'failed' },
    })
    expect(nameIn({ workspace })).toBe('X')
  })
})

describe('a folder that refuses', () => {
  it('keeps the act, which the database has, and says Tersimpan only when the folder has it too', async () => {
    const office = await createTestOffice()
    const { open, fake } = office
    fake.broken.add('appendJournal')
    for (const name of TEN) await rename(open.workspace, name)
    expect(await open.workspace.settled()).toBe(true)
    expect(open.workspace.getState()).toMatchObject({
      saving: { state: 'failed', message: 'Tidak dapat: appendJournal' },
      held: null,
    })
    expect([nameIn(open), (await loadStructure(open.database)).lastSeq]).toEqual(['J', 11])
    fake.broken.clear()
    await open.workspace.retry()
    expect(open.workspace.getState().saving.state).toBe('saved')
    await expectAllTheSame(office, 'J')
  })
})
