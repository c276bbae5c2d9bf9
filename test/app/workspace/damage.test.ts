import { describe, expect, it } from 'vitest'
import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import type { Workspace } from '../../../renderer/app/workspace/workspace.ts'
import { get, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { damagedLines } from '../../../renderer/storage/story.ts'
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

/** An office with the edits A to F (journal lines 2 to 7), closed. */
async function closedOffice(): Promise<TestOffice> {
  const office = await createTestOffice()
  await rename(office.open.workspace, 'A', 'B', 'C', 'D', 'E', 'F')
  await office.open.close()
  return office
}

/** Everything is there, undo goes all the way back, and the journal is whole again and grows. */
async function expectNothingLost(office: TestOffice, open: OpenWorkspace): Promise<void> {
  expect(nameIn(open)).toBe('F')
  const { workspace } = open
  expect(workspace.getState().history.done).toEqual([2, 3, 4, 5, 6, 7])
  await workspace.undo()
  expect(nameIn(open)).toBe('E')
  await workspace.redo()
  await workspace.settled()
  expect(workspace.getState().saving.state).toBe('saved')
  const { lines } = office.fake.folder('uji')
  expect(lines).toHaveLength(9)
  expect(damagedLines(lines)).toBe(0)
  const again = await office.reopen()
  expect(again.mended).toBeNull()
  expect(await again.checked).toBeNull()
}

function pretty(lines: readonly string[]): string[] {
  return lines.flatMap((line) => JSON.stringify(JSON.parse(line), null, 2).split('\n'))
}

function wrapped(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.match(/.{1,80}/g) ?? [])
}

function flipped(line: string, at: number, bit: number): string {
  return line.slice(0, at) + String.fromCharCode(line.charCodeAt(at) ^ bit) + line.slice(at + 1)
}

/** A letter of the last line becomes a line end. */
function tornInTwo(lines: readonly string[]): string[] {
  const last = lines.at(-1) ?? ''
  const at = last.indexOf('rename')
  return [...lines.slice(0, -1), last.slice(0, at), last.slice(at + 1)]
}

const DAMAGES: Readonly<Record<string, (lines: string[]) => string[]>> = {
  'reformatted by an editor': pretty,
  'hard-wrapped': wrapped,
  'with the line ends of another system': (lines) => lines.map((line) => `${line}\r`),
  'with one letter of the last line turned into a line end': tornInTwo,
  'without a line in its middle': (lines) => lines.filter((_, index) => index !== 3),
  'with a line in its middle twice': (lines) => lines.toSpliced(3, 0, lines[3] ?? ''),
  'with two lines changed round': (lines) => lines.toSpliced(3, 2, lines[4] ?? '', lines[3] ?? ''),
  'with its last line torn': (lines) => lines.slice(0, -1),
  emptied: () => [],
  'of garbage': () => ['bukan riwayat', 'sama sekali'],
  'of an older copy of itself': (lines) => lines.slice(0, 3),
}

describe('a journal damaged while the database is whole costs nothing:', () => {
  for (const [what, damage] of Object.entries(DAMAGES)) {
    it(what, async () => {
      const office = await closedOffice()
      const folder = office.fake.folder('uji')
      const spoilt = damage([...folder.lines])
      folder.lines = [...spoilt]
      const open = await office.reopen()
      expect((open.mended ?? (await open.checked)?.mended)?.kind).toMatch(
        /^(journal-mended|folder-caught-up|database-won)$/,
      )
      const aside = [...folder.aside.values()]
      if (open.aside) expect(aside).toEqual([spoilt])
      await expectNothingLost(office, open)
    })
  }

  it('a bit flipped anywhere in any line', async () => {
    for (let line = 0; line < 7; line++) {
      for (const part of [0.02, 0.3, 0.6, 0.97]) {
        const office = await closedOffice()
        const folder = office.fake.folder('uji')
        const text = folder.lines[line] ?? ''
        folder.lines[line] = flipped(text, Math.floor(text.length * part), 4)
        const open = await office.reopen()
        const found = open.mended ? open : await open.checked
        expect(found?.mended).toEqual({ kind: 'journal-mended', entries: expect.any(Number) })
        expect(found?.aside).toMatch(/^riwayat \(disisihkan/)
        await expectNothingLost(office, open)
      }
    }
  })

  it('in a first session, when the database holds one entry alone', async () => {
    const office = await createTestOffice()
    const before = recordsOf(office.open.workspace.getState().structure)
    await office.open.close()
    const folder = office.fake.folder('uji')
    folder.snapshots.clear()
    folder.lines = pretty(folder.lines)
    const open = await office.reopen()
    expect(open.mended).toEqual({ kind: 'journal-mended', entries: expect.any(Number) })
    expect(recordsOf(open.workspace.getState().structure)).toEqual(before)
  })

  it('what the folder has beyond the database is taken over from behind the damage', async () => {
    const office = await createTestOffice()
    await rename(office.open.workspace, 'A', 'B', 'C')
    const behind = [...office.fake.folder('uji').lines]
    const other = await createTestOffice()
    await rename(other.open.workspace, 'A', 'B', 'C', 'D', 'E', 'F')
    const ahead = [...other.fake.folder('uji').lines]
    expect(ahead.slice(0, 4)).toEqual(behind)
    await office.open.close()
    office.fake.folder('uji').lines = ahead.map((line, at) =>
      at === 1 ? flipped(line, 30, 1) : line,
    )
    const open = await office.reopen()
    expect(open.mended?.kind).toBe('journal-mended')
    await expectNothingLost(office, open)
  })
})

describe('a journal damaged and the database lost:', () => {
  for (const what of ['reformatted by an editor', 'with the line ends of another system']) {
    it(`${what}, all of it is read all the same`, async () => {
      const office = await closedOffice()
      const folder = office.fake.folder('uji')
      folder.snapshots.clear()
      folder.lines = DAMAGES[what]?.(folder.lines) ?? []
      office.loseDatabase()
      const open = await office.reopen()
      expect(open.mended).toEqual({ kind: 'database-restored', entries: 7, lost: 0, misfits: 0 })
      expect(open.aside).not.toBeNull()
      await expectNothingLost(office, open)
    })
  }

  it('a doubled line is one line, and a flip costs no other line where a snapshot lies behind it', async () => {
    const office = await closedOffice()
    const folder = office.fake.folder('uji')
    folder.snapshots.clear()
    folder.lines.splice(3, 0, folder.lines[3] ?? '')
    office.loseDatabase()
    const open = await office.reopen()
    expect(open.mended).toEqual({ kind: 'database-restored', entries: 7, lost: 0, misfits: 0 })
    await expectNothingLost(office, open)
  })
})

describe('a row of the database nobody can read', () => {
  const spoilt = { id: 'unit:ikp', kind: 'unit', name: 'Rusak', type: 'bidang' }

  it('is mended from the journal in the same database where folder and snapshots are gone', async () => {
    const office = await createTestOffice()
    await rename(office.open.workspace, 'A', 'B', 'C', 'D', 'E', 'F')
    await office.open.database.records.put(spoilt as never)
    office.fake.folders.delete('uji')
    const open = await office.reopen()
    expect(open.mended).toEqual({ kind: 'rows-mended', entries: 1 })
    expect(await open.tray()).toMatchObject([{ id: 'unit:ikp', outcome: 'mended', row: spoilt }])
    expect(office.fake.folder('uji').lines).toHaveLength(7)
    expect(nameIn(open)).toBe('F')
    await rename(open.workspace, 'Sesudah')
    expect((await office.reopen()).mended).toBeNull()
  })

  it('stands in with what can be read of it where the journal has nothing, named and kept', async () => {
    const office = await createTestOffice()
    const { database, workspace } = office.open
    const before = recordsOf(workspace.getState().structure)
    const row = { ...get(workspace.getState().structure, 'unit:ikp'), tipe: 'Z', extra: 1 }
    await database.records.put(row as never)
    await database.journal.clear()
    office.fake.folders.delete('uji')
    const open = await office.reopen()
    expect(open.mended).toEqual({ kind: 'rows-unreadable', entries: 1 })
    expect(await open.tray()).toMatchObject([
      { id: 'unit:ikp', field: 'tipe', outcome: 'stand-in', row },
    ])
    expect(recordsOf(open.workspace.getState().structure)).toHaveLength(before.length)
    expect(nameIn(open)).toBe('Bidang Informasi Publik')
    expect(office.fake.folder('uji').lines).toHaveLength(1)
    expect(
      (await open.workspace.run({ code: 'rename-unit', params: {} }, renameUnit('unit:ikp', 'N')))
        .ok,
    ).toBe(true)
  })

  it('of which nothing can be read goes alone: all else opens, undo goes on', async () => {
    const office = await createTestOffice()
    const before = recordsOf(office.open.workspace.getState().structure)
    await rename(office.open.workspace, 'A')
    await office.open.database.records.put({ id: 'sesuatu', kind: 'lain', x: 1 } as never)
    office.fake.folders.delete('uji')
    const open = await office.reopen()
    expect(open.mended).toEqual({ kind: 'rows-unreadable', entries: 1 })
    expect(recordsOf(open.workspace.getState().structure)).toHaveLength(before.length)
    expect(await open.tray()).toMatchObject([{ id: 'sesuatu', outcome: 'gone' }])
    await open.workspace.undo()
    expect(nameIn(open)).toBe('Bidang Informasi Publik')
  })
})

describe('a proposal nobody can read', () => {
  it('is named in the tray and kept verbatim where it lies', async () => {
    const office = await createTestOffice()
    const data = { id: 'proposal:rusak', name: 'Penataan 2027', status: 'entah', extra: 'apa saja' }
    const row = { id: 'proposal:rusak', kind: 'proposal', data }
    await office.open.database.documents.put(row as never)
    const open = await office.reopen()
    expect(await open.tray()).toMatchObject([{ id: 'proposal:rusak', outcome: 'kept', row }])
    await rename(open.workspace, 'Sesudah')
    const again = await office.reopen()
    expect(await again.tray()).toMatchObject([{ outcome: 'kept', row }])
    expect(await again.database.documents.get('proposal:rusak' as never)).toEqual(row)
  })
})
