import { describe, expect, it } from 'vitest'
import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { mendedNotice } from '../../../renderer/screens/welcome/mended-notice.ts'
import { damagedLines } from '../../../renderer/storage/story.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { createTestOffice, type TestOffice } from '../../make/test-office.ts'

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F']

/** An office with the edits A to F (entries 2 to 7). */
async function edited(): Promise<TestOffice> {
  const office = await createTestOffice()
  for (const name of NAMES) {
    const label = { code: 'rename-unit', params: { to: name } } as const
    await office.open.workspace.run(label, renameUnit('unit:ikp', name))
  }
  await office.open.workspace.settled()
  return office
}

const rowsOf = ({ database }: Pick<OpenWorkspace, 'database'>) => database.journal.toArray()

/** Both copies say what was written, and undo goes all the way back. */
async function expectWhole(office: TestOffice, rows: readonly unknown[]): Promise<void> {
  const open = await office.reopen()
  expect([open.mended, await open.checked]).toEqual([null, null])
  expect(await rowsOf(open)).toEqual(rows)
  expect(damagedLines(office.fake.folder('uji').lines)).toBe(0)
  for (const _ of NAMES) expect(await open.workspace.undo()).toMatchObject({ ok: true })
}

type Harm = (open: OpenWorkspace) => Promise<unknown>

const put = (open: OpenWorkspace, row: unknown) => open.database.journal.put(row as never)

const HARMS: Readonly<Record<string, Harm>> = {
  'one letter of it is another': async (open) => {
    const row = await open.database.journal.get(4)
    return put(open, { ...row, label: { code: 'rename-unit', params: { to: 'c' } } })
  },
  'its change is another': async (open) => {
    const row = await open.database.journal.get(4)
    const text = JSON.stringify(row).replaceAll('"B"', '"b"')
    return put(open, JSON.parse(text))
  },
  'its moment is another': async (open) => {
    const row = await open.database.journal.get(2)
    return put(open, { ...row, at: '2018-10-04T02:41:99.000Z' })
  },
  'it is no entry at all': (open) => put(open, { seq: 5, x: 1 }),
  'it is gone': (open) => open.database.journal.delete(3),
  'the first one is gone': (open) => open.database.journal.delete(1),
}

describe('a row of the journal in the database, while the folder is whole,', () => {
  for (const [what, harm] of Object.entries(HARMS)) {
    it(`is mended from the folder where ${what}, and that is told`, async () => {
      const office = await edited()
      const rows = await rowsOf(office.open)
      await harm(office.open)
      const open = await office.reopen()
      expect(open.mended).toBeNull()
      const found = await open.checked
      expect(found).toEqual({ mended: { kind: 'entries-mended', entries: 1 }, aside: null })
      expect(found && mendedNotice(found, wordsIn('id'))).toMatch(/^1 catatan riwayat .* folder/)
      expect(await rowsOf(open)).toEqual(rows)
      await expectWhole(office, rows)
    })
  }

  it('is kept as it was found', async () => {
    const office = await edited()
    await put(office.open, { seq: 5, x: 1 })
    const open = await office.reopen()
    await open.checked
    expect(await open.tray()).toMatchObject([
      { id: 'riwayat:5', outcome: 'mended', row: { seq: 5, x: 1 } },
    ])
  })

  it('that no head knows of is set aside, so that the next edit has its number', async () => {
    const office = await edited()
    await put(office.open, { seq: 8, x: 1 })
    const open = await office.reopen()
    expect((await open.checked)?.mended).toEqual({ kind: 'entries-mended', entries: 1 })
    const label = { code: 'rename-unit', params: { to: 'G' } } as const
    expect((await open.workspace.run(label, renameUnit('unit:ikp', 'G'))).ok).toBe(true)
    await open.workspace.settled()
    expect(open.workspace.getState().saving.state).toBe('saved')
  })

  it('is not undone while nobody can read it: a sentence, and nothing changes', async () => {
    const office = await edited()
    await put(office.open, { seq: 7, x: 1 })
    const { workspace } = office.open
    expect(await workspace.undo()).toMatchObject({
      ok: false,
      problem: { code: 'entry-unreadable' },
    })
    expect(workspace.getState().history.done).toEqual([2, 3, 4, 5, 6, 7])
  })
})

describe('a row of the database and another line of the folder damaged,', () => {
  const letter = (lines: string[], at: number) =>
    lines.with(at, (lines[at] ?? '').replace('":', '";'))
  const HARMS_OF_LINES: Readonly<Record<string, (lines: string[]) => string[]>> = {
    'in its middle': (lines) => letter(lines, 3),
    'at its end': (lines) => letter(lines, 6),
    'at its beginning': (lines) => letter(lines, 0),
    'its last line torn in two': (lines) => [
      ...lines.slice(0, 6),
      ...(lines[6] ?? '').split(/(?<=rename)/),
    ],
  }

  for (const [what, harm] of Object.entries(HARMS_OF_LINES)) {
    it(`${what}: each is mended from the other, the whole line wins over the row`, async () => {
      const office = await edited()
      const rows = await rowsOf(office.open)
      const row = rows[4]
      await put(office.open, { ...row, label: { code: 'rename-unit', params: { to: 'x' } } })
      const folder = office.fake.folder('uji')
      folder.lines = harm(folder.lines)
      const open = await office.reopen()
      const found = open.mended ? open : await open.checked
      expect(found?.mended).toEqual({ kind: 'both-mended', entries: expect.any(Number), rows: 1 })
      expect(await rowsOf(open)).toEqual(rows)
      await expectWhole(office, rows)
    })
  }
})
