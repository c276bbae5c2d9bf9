import { describe, expect, it } from 'vitest'
import 'fake-indexeddb/auto'
import { freshId } from '../../../renderer/app/clock.ts'
import { openApart } from '../../../renderer/app/files/program.ts'
import { asideOf, heldInJournal } from '../../../renderer/app/workspace/restore-points.ts'
import type { Workspace } from '../../../renderer/app/workspace/workspace.ts'
import { get, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { readBagan } from '../../../renderer/storage/bagan-file.ts'
import { decodeJournalLine } from '../../../renderer/storage/journal-line.ts'
import { damagedLines } from '../../../renderer/storage/story.ts'
import { unit } from '../../domain/small-office.ts'
import { createTestOffice, type TestOffice } from '../../make/test-office.ts'

async function rename(workspace: Workspace, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const label = { code: 'rename-unit', params: { to: name } } as const
    const result = await workspace.run(label, renameUnit('unit:ikp', name))
    if (!result.ok) throw new Error(result.problem.code)
  }
  await workspace.settled()
}

function nameIn({ workspace }: { readonly workspace: Workspace }): string | undefined {
  return get(workspace.getState().structure, 'unit:ikp')?.name
}

/** An office with the edits A, B and C: journal lines 2, 3 and 4. */
async function officeWithEdits(): Promise<TestOffice> {
  const office = await createTestOffice()
  await rename(office.open.workspace, 'A', 'B', 'C')
  return office
}

/** Edits go on after what happened, and the next start finds both stores in step. */
async function expectGoesOn(office: TestOffice): Promise<void> {
  const open = await office.reopen()
  await rename(open.workspace, 'Sesudah')
  expect(open.workspace.getState().saving.state).toBe('saved')
  const again = await office.reopen()
  expect(again.mended).toBeNull()
  expect(nameIn(again)).toBe('Sesudah')
}

describe('at the start', () => {
  it('nothing is mended where both stores say the same', async () => {
    const office = await officeWithEdits()
    expect((await office.reopen()).mended).toBeNull()
    await expectGoesOn(office)
  })

  it('the folder is not read again where its last line is the one the database wrote', async () => {
    const office = await officeWithEdits()
    await office.open.close()
    office.fake.broken.add('readJournal')
    expect(nameIn(await office.reopen())).toBe('C')
  })

  it('a lost database comes back whole from the folder, undo included', async () => {
    const office = await officeWithEdits()
    await office.open.workspace.undo()
    const before = recordsOf(office.open.workspace.getState().structure)
    await office.open.close()
    office.loseDatabase()
    const open = await office.reopen()
    expect(open.mended).toEqual({ kind: 'database-restored', entries: 5, lost: 0, misfits: 0 })
    expect(recordsOf(open.workspace.getState().structure)).toEqual(before)
    expect(open.workspace.getState().redoLabel).toMatchObject({ params: { to: 'C' } })
    await open.workspace.redo()
    expect(nameIn(open)).toBe('C')
    await expectGoesOn(office)
  })

  it('a database with a row nobody can read comes back from the folder', async () => {
    const office = await officeWithEdits()
    await office.open.database.records.put({ id: 'unit:ikp', kind: 'unit' } as never)
    const open = await office.reopen()
    expect(open.mended?.kind).toBe('database-restored')
    expect(nameIn(open)).toBe('C')
    await expectGoesOn(office)
  })

  it('a database that is behind catches up', async () => {
    const office = await officeWithEdits()
    const ahead = [...office.fake.folder('uji').lines]
    const other = await createTestOffice()
    other.fake.folder('uji').lines = ahead
    const open = await other.reopen()
    expect(open.mended).toEqual({ kind: 'database-restored', entries: 4, lost: 0, misfits: 0 })
    expect(nameIn(open)).toBe('C')
    await expectGoesOn(other)
  })

  it('a database an entry behind, as an end in the middle of an edit leaves it, takes that entry', async () => {
    const office = await officeWithEdits()
    const ahead = [...office.fake.folder('uji').lines]
    const other = await createTestOffice()
    await rename(other.open.workspace, 'A', 'B')
    other.fake.folder('uji').lines = ahead
    const open = await other.reopen()
    expect(open.mended).toEqual({ kind: 'database-caught-up', entries: 1 })
    expect(nameIn(open)).toBe('C')
    await open.workspace.undo()
    expect(nameIn(open)).toBe('B')
    await expectGoesOn(other)
  })

  it('a folder that is behind, or was emptied, gets what it misses', async () => {
    for (const [kept, missing] of [
      [3, 1],
      [0, 4],
    ] as const) {
      const office = await officeWithEdits()
      const folder = office.fake.folder('uji')
      folder.lines = folder.lines.slice(0, kept)
      const open = await office.reopen()
      expect(open.mended).toEqual({ kind: 'folder-caught-up', entries: missing })
      expect(folder.lines).toHaveLength(4)
      expect(nameIn(open)).toBe('C')
      await expectGoesOn(office)
    }
  })

  it('of two different stories the folder wins where it is whole and as long, and the other is kept', async () => {
    const office = await officeWithEdits()
    const other = await createTestOffice()
    await rename(other.open.workspace, 'X', 'Y', 'Z')
    office.fake.folder('uji').lines = [...other.fake.folder('uji').lines]
    const open = await office.reopen()
    expect(open.mended).toEqual({ kind: 'folder-won', entries: 4 })
    expect(nameIn(open)).toBe('Z')
    const aside = [...office.fake.folder('uji').snapshots.values()].find(({ info }) => info.kept)
    expect(aside?.info.seq).toBe(4)
    const listed = await asideOf(office.fake.desktop, open)
    if (!listed.ok) throw new Error(listed.problem.code)
    expect(listed.value.map(({ file }) => file)).toContain(aside?.info.file)
    const content = await readBagan(aside?.bytes ?? new Uint8Array())
    if (!content.ok) throw new Error(content.problem.code)
    expect(content.value.records).toContainEqual(expect.objectContaining({ name: 'C' }))
    await expectGoesOn(office)
  })

  it('of two different stories the database wins where the folder is shorter, which is kept aside', async () => {
    const office = await officeWithEdits()
    const other = await createTestOffice()
    await rename(other.open.workspace, 'X', 'Y')
    const shorter = [...other.fake.folder('uji').lines]
    office.fake.folder('uji').lines = [...shorter]
    const open = await office.reopen()
    expect(open.mended).toEqual({ kind: 'database-won', entries: 4 })
    expect(nameIn(open)).toBe('C')
    expect(office.fake.folder('uji').aside.get(open.aside ?? '')).toEqual(shorter)
    const listed = await asideOf(office.fake.desktop, open)
    expect(listed).toMatchObject({ ok: true, value: [{ file: open.aside, seq: 3 }] })
    const lost = await heldInJournal(office.fake.desktop, open, open.aside ?? '')
    expect(lost.ok && get(lost.value.structure, 'unit:ikp')?.name).toBe('Y')
    await expectGoesOn(office)
  })

  it('a journal of another office, however long, replaces nothing: both stay, and it is told', async () => {
    const office = await officeWithEdits()
    const other = await createTestOffice({}, [unit('lain', { name: 'Kantor lain', type: 'dinas' })])
    const label = { code: 'rename-unit', params: {} } as const
    for (const name of ['P', 'Q', 'R', 'S', 'T'])
      await other.open.workspace.run(label, renameUnit('unit:lain', name))
    await other.open.workspace.settled()
    const foreign = [...other.fake.folder('uji').lines]
    expect(foreign.length).toBeGreaterThan(office.fake.folder('uji').lines.length)
    office.fake.folder('uji').lines = [...foreign]
    const open = await office.reopen()
    expect(open.mended).toEqual({ kind: 'other-office', entries: 4 })
    expect(nameIn(open)).toBe('C')
    expect(get(open.workspace.getState().structure, 'unit:lain')).toBeUndefined()
    expect(office.fake.folder('uji').aside.get(open.aside ?? '')).toEqual(foreign)
    expect(office.fake.folder('uji').lines).toHaveLength(4)
    const kept = await heldInJournal(office.fake.desktop, open, open.aside ?? '')
    if (!kept.ok) throw new Error(kept.problem.code)
    expect(get(kept.value.structure, 'unit:lain')?.name).toBe('T')
    const program = {
      desktop: office.fake.desktop,
      now: () => '2018-10-04T02:41:00.000Z',
      newId: freshId,
    }
    const apart = await openApart(program, kept.value)
    expect(recordsOf(apart.workspace.getState().structure)).toEqual(recordsOf(kept.value.structure))
    expect(apart.id).not.toBe(open.id)
    await apart.close()
    await expectGoesOn(office)
  })

  it('a head that is lost is written anew: the office takes edits, and the next start is in step', async () => {
    const office = await officeWithEdits()
    await office.open.database.meta.delete('head')
    const open = await office.reopen()
    expect(open.mended).toBeNull()
    expect(nameIn(open)).toBe('C')
    expect(await open.database.meta.get('head')).toMatchObject({ lastSeq: 4 })
    await open.workspace.undo()
    expect(nameIn(open)).toBe('B')
    await expectGoesOn(office)
  })

  it('opens to read where the folder cannot be read, says why, and goes on by itself when it can', async () => {
    const office = await officeWithEdits()
    await office.open.close()
    office.fake.folder('uji').lines.pop()
    office.fake.broken.add('readJournal')
    const { workspace, ready } = await office.reopen()
    const problem = {
      code: 'folder-unusable',
      params: { reason: 'Tidak dapat: readJournal' },
    } as const
    expect(nameIn({ workspace })).toBe('C')
    expect(workspace.getState().saving).toEqual({ state: 'read-only', problem, retries: true })
    const edit = renameUnit('unit:ikp', 'D')
    expect(await workspace.run({ code: 'rename-unit', params: {} }, edit)).toEqual({
      ok: false,
      problem,
    })
    await workspace.retry()
    expect(workspace.getState().saving.state).toBe('read-only')
    office.fake.broken.clear()
    await workspace.retry()
    await ready
    expect(nameIn(await office.reopen())).toBe('C')
    await expectGoesOn(office)
  })

  it('opens where the folder takes nothing more, says so, and the missing lines follow', async () => {
    for (const broken of ['appendJournal', 'replaceJournal'] as const) {
      const office = await officeWithEdits()
      const folder = office.fake.folder('uji')
      folder.lines.splice(3)
      if (broken === 'replaceJournal') folder.lines[1] = 'rusak'
      office.fake.broken.add(broken)
      const open = await office.reopen()
      expect(nameIn(open)).toBe('C')
      const message = `Tidak dapat: ${broken}`
      expect(open.workspace.getState().saving).toEqual({ state: 'failed', message })
      await rename(open.workspace, 'D')
      expect(nameIn(open)).toBe('D')
      office.fake.broken.clear()
      await open.workspace.retry()
      expect(open.workspace.getState().saving.state).toBe('saved')
      expect(damagedLines(folder.lines)).toBe(0)
      expect(folder.lines).toHaveLength(5)
      await expectGoesOn(office)
    }
  })
})

describe('a journal line that cannot be read', () => {
  function spoil(office: TestOffice, seq: number): void {
    const { lines } = office.fake.folder('uji')
    lines[seq - 1] = (lines[seq - 1] ?? '').replace('rename-unit', 'rename-umit')
  }

  it('harms nobody while the database is there, the last line as little as any other', async () => {
    for (const seq of [3, 4]) {
      const office = await officeWithEdits()
      spoil(office, seq)
      const open = await office.reopen()
      expect(open.mended).toBeNull()
      expect(nameIn(open)).toBe('C')
      expect(open.workspace.getState().undoLabel).toMatchObject({ params: { to: 'C' } })
      await expectGoesOn(office)
    }
  })

  it('is bridged by a snapshot where the database is lost as well, and later lines follow', async () => {
    const office = await officeWithEdits()
    // The first start took one meanwhile, which may still be under way.
    await office.open.backups.ensure()
    office.fake.folder('uji').snapshots.clear()
    const opened = await office.reopen()
    await expect.poll(() => office.fake.folder('uji').snapshots.size).toBe(1)
    await rename(opened.workspace, 'D')
    await office.open.close()
    spoil(office, 3)
    office.loseDatabase()
    const open = await office.reopen()
    expect(open.mended).toEqual({ kind: 'database-restored', entries: 5, lost: 0, misfits: 0 })
    expect(nameIn(open)).toBe('D')
    expect((await open.database.journal.get(3))?.label.code).toBe('unreadable-line')
    await expectGoesOn(office)
  })

  it('is bridged by the furthest snapshot, not by that of the latest clock', async () => {
    const office = await createTestOffice()
    const { snapshots } = office.fake.folder('uji')
    await rename(office.open.workspace, 'A', 'B')
    await office.open.backups.take()
    await rename(office.open.workspace, 'C', 'D')
    await office.open.backups.take()
    await rename(office.open.workspace, 'E', 'F')
    await office.open.close()
    for (const [file, one] of snapshots) {
      if (one.info.seq < 3) snapshots.delete(file)
      // The clock of the computer was wrong that day.
      if (one.info.seq === 3)
        snapshots.set(file, { ...one, info: { ...one.info, at: '2099-01-01T00:00:00.000Z' } })
    }
    expect(new Set([...snapshots.values()].map(({ info }) => info.seq))).toEqual(new Set([3, 5]))
    spoil(office, 2)
    spoil(office, 4)
    office.loseDatabase()
    const open = await office.reopen()
    expect(open.mended).toEqual({ kind: 'database-restored', entries: 7, lost: 0, misfits: 0 })
    expect(nameIn(open)).toBe('F')
    await expectGoesOn(office)
  })

  it('missing at the end is made up for by a snapshot that goes beyond it', async () => {
    const office = await createTestOffice()
    await rename(office.open.workspace, 'A', 'B')
    await office.open.backups.take()
    await office.open.close()
    office.fake.folder('uji').lines.pop()
    office.loseDatabase()
    const open = await office.reopen()
    expect(open.mended).toEqual({ kind: 'database-restored', entries: 3, lost: 0, misfits: 0 })
    expect(nameIn(open)).toBe('B')
    await expectGoesOn(office)
  })

  it('without a snapshot ends what can be read, says how much is lost, and work goes on', async () => {
    const office = await officeWithEdits()
    // The one of the start is made by then.
    await office.open.backups.take()
    office.fake.folder('uji').snapshots.clear()
    spoil(office, 3)
    await office.open.close()
    office.loseDatabase()
    const open = await office.reopen()
    expect(open.mended).toEqual({ kind: 'database-restored', entries: 4, lost: 2, misfits: 0 })
    expect(nameIn(open)).toBe('A')
    await expectGoesOn(office)
    const last = office.fake.folder('uji').lines.at(-1) ?? ''
    expect(decodeJournalLine(last)).toMatchObject({ value: { seq: 5 } })
  })
})
