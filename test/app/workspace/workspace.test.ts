import { describe, expect, it, vi } from 'vitest'
import { openWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import type { Saving } from '../../../renderer/app/workspace/saving.ts'
import type { Workspace } from '../../../renderer/app/workspace/workspace.ts'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { get, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { moveUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { commitEntry } from '../../../renderer/storage/structure-store.ts'
import { unit } from '../../domain/small-office.ts'
import { createTestOffice } from '../../make/test-office.ts'

const LABEL = { code: 'rename-unit', params: { from: 'a', to: 'b' } } as const

function rename(workspace: Workspace, name: string, id: UnitId = 'unit:ikp') {
  return workspace.run({ code: 'rename-unit', params: { to: name } }, renameUnit(id, name))
}

function nameOf(workspace: Workspace, id: UnitId = 'unit:ikp'): string | undefined {
  return get(workspace.getState().structure, id)?.name
}

describe('an edit in the workspace', () => {
  it('shows at once, and says so when both disks have it', async () => {
    const office = await createTestOffice()
    const { workspace } = office.open
    const seen: [Saving['state'], string | undefined, number][] = []
    workspace.subscribe(() => {
      const { lines } = office.fake.folder('uji')
      seen.push([workspace.getState().saving.state, nameOf(workspace), lines.length])
    })
    await rename(workspace, 'Baru')
    expect(seen).toEqual([['saving', 'Baru', 1]])
    await workspace.settled()
    expect(seen.slice(1)).toEqual([['saved', 'Baru', 2]])
    expect(workspace.getState().saving).toMatchObject({ at: '2018-10-04T02:41:02.000Z' })
  })

  it('waits for the one before it, in the order they were asked for', async () => {
    const { open } = await createTestOffice()
    const order: string[] = []
    const slowly =
      (name: string): Edit =>
      (structure) => {
        order.push(`${name} sees ${get(structure, 'unit:ikp')?.name}`)
        return renameUnit('unit:ikp', name)(structure)
      }
    await Promise.all(['A', 'B', 'C'].map((name) => open.workspace.run(LABEL, slowly(name))))
    expect(order).toEqual(['A sees Bidang Informasi Publik', 'B sees A', 'C sees B'])
    expect(open.workspace.getState().lastSeq).toBe(4)
  })

  it('that is refused, changes nothing or would leave a fault writes nothing', async () => {
    const { open, fake } = await createTestOffice()
    const { workspace } = open
    const before = workspace.getState()
    expect(await rename(workspace, ' ')).toMatchObject({ problem: { code: 'name-empty' } })
    expect(await rename(workspace, 'Bidang Informasi Publik')).toEqual({ ok: true, value: {} })
    const loop: Edit = (structure) =>
      ok(put(structure, [unit('ikp', { parentId: 'unit:media', name: 'x' })]))
    expect(await workspace.run(LABEL, loop)).toMatchObject({ problem: { code: 'fault-loop' } })
    expect(workspace.getState()).toBe(before)
    expect(fake.folder('uji').lines).toHaveLength(1)
  })

  it('does not hold up the next one where it throws', async () => {
    const { open } = await createTestOffice()
    const bad = open.workspace.run(LABEL, () => {
      throw new Error('rusak')
    })
    expect(await bad).toMatchObject({ ok: false, problem: { code: 'act-failed' } })
    expect((await rename(open.workspace, 'Baru')).ok).toBe(true)
  })
})

describe('a save that fails', () => {
  it('in the database takes the edit back from the screen, and says why', async () => {
    const { open } = await createTestOffice()
    const { workspace, database } = open
    database.close({ disableAutoOpen: true })
    expect((await rename(workspace, 'Baru')).ok).toBe(true)
    expect(nameOf(workspace)).toBe('Baru')
    expect(await workspace.settled()).toBe(false)
    expect(nameOf(workspace)).toBe('Bidang Informasi Publik')
    expect(workspace.getState()).toMatchObject({ lastSeq: 1, saving: { state: 'failed' } })
  })

  it('in a full database is told in a sentence, and saving goes on by itself when there is room', async () => {
    const office = await createTestOffice()
    const { workspace, database } = office.open
    const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError')) as never
    const journal = vi.spyOn(database.journal, 'add').mockImplementation(full)
    const notes = vi.spyOn(database.notes, 'put').mockImplementation(full)
    await rename(workspace, 'Satu')
    expect(await workspace.settled()).toBe(false)
    expect(workspace.getState()).toMatchObject({
      saving: { state: 'failed', message: null },
      held: { entries: [{ label: { params: { to: 'Satu' } } }], fits: true },
    })
    expect(await rename(workspace, 'Dua')).toEqual({
      ok: false,
      problem: { code: 'held-first', params: { count: 1 } },
    })
    await workspace.retry()
    expect(workspace.getState().saving).toEqual({ state: 'failed', message: null })
    journal.mockRestore()
    notes.mockRestore()
    await workspace.retry()
    expect(workspace.getState()).toMatchObject({ saving: { state: 'saved' }, held: null })
    expect(nameOf(workspace)).toBe('Satu')
    expect((await rename(workspace, 'Tiga')).ok).toBe(true)
    await workspace.settled()
    expect(office.fake.folder('uji').lines).toHaveLength(3)
    expect(nameOf((await office.reopen()).workspace)).toBe('Tiga')
  })

  it('in a database that answers nothing more asks for a page loaded anew, once the disk has room', async () => {
    const office = await createTestOffice()
    const { workspace, database } = office.open
    const journal = vi
      .spyOn(database.journal, 'add')
      .mockImplementation(() => Promise.reject(new DOMException('full', 'AbortError')) as never)
    await rename(workspace, 'Satu')
    await workspace.settled()
    journal.mockRestore()
    vi.spyOn(database.notes, 'put').mockImplementation(() => new Promise(() => undefined) as never)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      for (const hasRoom of [false, true]) {
        office.fake.room = hasRoom
        const tries = workspace.retry()
        expect(workspace.retry()).toBe(tries)
        let over = false
        void tries.finally(() => {
          over = true
        })
        while (!over) {
          await vi.advanceTimersByTimeAsync(1000)
          await new Promise((resolve) => setImmediate(resolve))
        }
        const failed = { state: 'failed', message: null }
        expect(workspace.getState().saving).toEqual(hasRoom ? { ...failed, isStuck: true } : failed)
      }
    } finally {
      vi.useRealTimers()
    }
  })

  it('in the database takes the line back that the folder had already, or writes the journal anew', async () => {
    for (const isStuck of [false, true]) {
      const office = await createTestOffice()
      const { workspace, database } = office.open
      const { lines } = office.fake.folder('uji')
      const before = [...lines]
      const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError')) as never
      const journal = vi.spyOn(database.journal, 'add').mockImplementation(full)
      if (isStuck) office.fake.broken.add('takeBackJournal')
      await rename(workspace, 'Satu')
      expect(await workspace.settled()).toBe(false)
      expect(lines).toHaveLength(isStuck ? 2 : 1)
      journal.mockRestore()
      workspace.discard()
      expect((await rename(workspace, 'Dua')).ok).toBe(true)
      expect(await workspace.settled()).toBe(true)
      expect(workspace.getState().saving.state).toBe('saved')
      const after = office.fake.folder('uji')
      expect(after.lines).toHaveLength(2)
      expect(after.lines[0]).toBe(before[0])
      expect(after.aside.size).toBe(isStuck ? 1 : 0)
      const again = await office.reopen()
      expect(again.mended).toBeNull()
      expect(nameOf(again.workspace)).toBe('Dua')
    }
  })

  it('in the database that is found written later has the file opened anew', async () => {
    const office = await createTestOffice()
    const { workspace, database, ready } = office.open
    const full = () => Promise.reject(new DOMException('full', 'AbortError')) as never
    const journal = vi.spyOn(database.journal, 'add').mockImplementation(full)
    await rename(workspace, 'Satu')
    await workspace.settled()
    journal.mockRestore()
    const { structure } = workspace.getState()
    const edit = renameUnit('unit:ikp', 'Satu')(structure)
    if (!edit.ok) throw new Error('refused')
    const entry = { seq: 2, at: '2018-10-04T09:00:00Z', kind: 'edit' as const, target: null }
    await commitEntry(database, { ...entry, label: LABEL, change: edit.value })
    await workspace.retry()
    await ready
    const again = await office.reopen()
    expect(again.mended).toEqual({ kind: 'folder-caught-up', entries: 1 })
    expect(nameOf(again.workspace)).toBe('Satu')
  })

  it('in the folder keeps the edit and what is missing there, until it can be written', async () => {
    const { open, fake } = await createTestOffice()
    const { workspace } = open
    fake.broken.add('appendJournal')
    expect((await rename(workspace, 'Satu')).ok).toBe(true)
    expect((await rename(workspace, 'Dua')).ok).toBe(true)
    expect(await workspace.settled()).toBe(true)
    expect(workspace.getState().saving.state).toBe('failed')
    expect(nameOf(workspace)).toBe('Dua')
    await workspace.retry()
    expect(workspace.getState().saving.state).toBe('failed')
    fake.broken.clear()
    await workspace.retry()
    expect(workspace.getState().saving.state).toBe('saved')
    expect(fake.folder('uji').lines).toHaveLength(3)
  })

  it('in the folder is made good by the next edit', async () => {
    const { open, fake } = await createTestOffice()
    fake.broken.add('appendJournal')
    await rename(open.workspace, 'Satu')
    await open.workspace.settled()
    fake.broken.clear()
    await rename(open.workspace, 'Dua')
    await open.workspace.settled()
    expect(open.workspace.getState().saving.state).toBe('saved')
    expect(fake.folder('uji').lines).toHaveLength(3)
  })
})

describe('undo and redo', () => {
  it('take back and do again, by name, each with a line of its own in the journal', async () => {
    const { open, fake } = await createTestOffice()
    const { workspace } = open
    const before = recordsOf(workspace.getState().structure)
    await workspace.run(
      { code: 'move-unit', params: { name: 'Seksi Media' } },
      moveUnit('unit:media', 'unit:egov'),
    )
    await rename(workspace, 'Baru')
    expect(workspace.getState().undoLabel).toEqual({ code: 'rename-unit', params: { to: 'Baru' } })
    await workspace.undo()
    expect(workspace.getState()).toMatchObject({
      undoLabel: { code: 'move-unit', params: { name: 'Seksi Media' } },
      redoLabel: { code: 'rename-unit' },
    })
    await workspace.undo()
    expect(recordsOf(workspace.getState().structure)).toEqual(before)
    const begun = { ok: false, problem: { code: 'nothing-to-undo' } }
    expect(await workspace.undo()).toMatchObject(begun)
    await workspace.redo()
    await workspace.redo()
    expect(nameOf(workspace)).toBe('Baru')
    expect(workspace.getState().redoLabel).toBeNull()
    await workspace.settled()
    const kinds = fake.folder('uji').lines.map((line) => JSON.parse(line).kind)
    expect(kinds).toEqual(['begin', 'edit', 'edit', 'undo', 'undo', 'redo', 'redo'])
  })

  it('say so where there is nothing', async () => {
    const { open } = await createTestOffice()
    expect(await open.workspace.redo()).toMatchObject({ problem: { code: 'nothing-to-redo' } })
    await open.workspace.undo()
    expect(await open.workspace.undo()).toMatchObject({ problem: { code: 'nothing-to-undo' } })
  })

  it('survive closing and opening again, with their names', async () => {
    const office = await createTestOffice()
    await rename(office.open.workspace, 'Satu')
    await rename(office.open.workspace, 'Dua')
    await office.open.workspace.undo()
    const again = await office.reopen()
    expect(again.mended).toBeNull()
    expect(nameOf(again.workspace)).toBe('Satu')
    expect(again.workspace.getState()).toMatchObject({
      undoLabel: { params: { to: 'Satu' } },
      redoLabel: { params: { to: 'Dua' } },
    })
    await again.workspace.redo()
    expect(nameOf(again.workspace)).toBe('Dua')
  })

  it('pressed many times at once neither skips nor doubles', async () => {
    const { open } = await createTestOffice()
    const { workspace } = open
    for (const name of ['A', 'B', 'C']) await rename(workspace, name)
    await Promise.all([workspace.undo(), workspace.undo(), workspace.redo()])
    expect(nameOf(workspace)).toBe('B')
  })
})

describe('opening', () => {
  it('says why a folder cannot be used, and shows what the database has', async () => {
    const { open, fake, parts } = await createTestOffice()
    await open.close()
    fake.broken.add('openWorkspaceFolder')
    const { workspace } = await openWorkspace('uji', parts)
    expect(nameOf(workspace)).toBe('Bidang Informasi Publik')
    expect(workspace.getState().saving).toMatchObject({
      state: 'read-only',
      problem: { params: { reason: 'Tidak dapat: openWorkspaceFolder' } },
    })
    await expect(openWorkspace('lain', parts)).rejects.toThrow('Tidak dapat: openWorkspaceFolder')
  })

  it('takes a snapshot at each start', async () => {
    const office = await createTestOffice()
    await rename(office.open.workspace, 'Baru')
    await office.reopen()
    await expect
      .poll(() => [...office.fake.folder('uji').snapshots.values()].map(({ info }) => info.seq))
      .toEqual([2])
  })
})
