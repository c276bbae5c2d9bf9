import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import { NO_HISTORY } from '../../../renderer/domain/structure/journal/history.ts'
import { get, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { mendedNotice } from '../../../renderer/screens/welcome/mended-notice.ts'
import { damagedLines } from '../../../renderer/storage/story.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { createTestOffice, type TestOffice } from '../../make/test-office.ts'

const IKP = 'unit:ikp'

async function rename({ workspace }: OpenWorkspace, name: string, id: 'unit:ikp' = IKP) {
  const label = { code: 'rename-unit', params: { from: '', to: name } } as const
  const done = await workspace.run(label, renameUnit(id, name))
  if (!done.ok) throw new Error(done.problem.code)
  await workspace.settled()
}

function nameIn({ workspace }: OpenWorkspace): string | undefined {
  return get(workspace.getState().structure, IKP)?.name
}

/** An office with the edits A, B and C, whose start and its checks are over. */
async function office(): Promise<TestOffice & { readonly open: OpenWorkspace }> {
  const made = await createTestOffice()
  for (const name of ['A', 'B', 'C']) await rename(made.open, name)
  const open = await made.reopen()
  expect(await open.checked).toBeNull()
  return { ...made, open }
}

/** As another program would change the row: no act, no journal. */
async function renamedByAStranger({ database }: OpenWorkspace, name: string): Promise<void> {
  const row = await database.records.get(IKP)
  if (row?.kind !== 'unit') throw new Error('no unit')
  const strange = { ...row, name }
  await database.records.put(strange)
}

/** The next start; what its checks found, told. */
async function nextStart(made: TestOffice) {
  const open = await made.reopen()
  const found = await open.checked
  await open.workspace.settled()
  const { structure } = open.workspace.getState()
  return { open, told: found && mendedNotice(found, wordsIn('id'), structure) }
}

/** The journal in the folder tells on its own what the program shows, and the next start finds nothing. */
async function expectAgreed(made: TestOffice, open: OpenWorkspace): Promise<void> {
  const shown = recordsOf(open.workspace.getState().structure)
  expect(damagedLines(made.fake.folder('uji').lines)).toBe(0)
  const again = await nextStart(made)
  expect(again.told).toBeNull()
  await again.open.close()
  made.fake.folder('uji').snapshots.clear()
  made.loseDatabase()
  const restored = await made.reopen()
  expect(restored.mended).toMatchObject({ kind: 'database-restored', lost: 0, misfits: 0 })
  expect(new Set(recordsOf(restored.workspace.getState().structure))).toEqual(new Set(shown))
}

describe('rows changed validly behind the program’s back', () => {
  it('are told by record and field, put back, and undo brings back what was found', async () => {
    const made = await office()
    await renamedByAStranger(made.open, 'Bukan Keputusan Siapa Pun')
    const { open, told } = await nextStart(made)
    expect(told).toMatch(/^1 isian .*Unit C \(nama\)/)
    expect(nameIn(open)).toBe('C')
    expect(open.workspace.getState().undoLabel?.code).toBe('mend-records')
    const { snapshots } = made.fake.folder('uji')
    expect([...snapshots.values()].some(({ info }) => info.seq === 4)).toBe(true)
    await open.workspace.undo()
    expect(nameIn(open)).toBe('Bukan Keputusan Siapa Pun')
    await open.workspace.settled()
    await expectAgreed(made, open)
  })

  it('a record that is gone comes back, one nobody entered goes, and both are named', async () => {
    const made = await office()
    const { database, workspace } = made.open
    const [post] = recordsOf(workspace.getState().structure).filter(
      ({ kind }) => kind === 'setting',
    )
    if (post) await database.records.delete(post.id)
    const unit = get(workspace.getState().structure, IKP)
    if (!unit) throw new Error('no unit')
    const strange = { ...unit, id: 'unit:asing', name: 'Unit Asing' } as const
    await database.records.put(strange)
    const { open, told } = await nextStart(made)
    expect(told).toContain('Unit Asing (tidak dikenal riwayat)')
    expect(get(open.workspace.getState().structure, 'unit:asing')).toBeUndefined()
    await expectAgreed(made, open)
  })

  it('what would be a fault is put back too, and what was found stays on record', async () => {
    const made = await office()
    await made.open.database.records.delete('unit:dinas')
    const { open, told } = await nextStart(made)
    expect(told).toContain('(hilang)')
    expect(get(open.workspace.getState().structure, 'unit:dinas')).toBeDefined()
    await expectAgreed(made, open)
  })

  it('a printed set, a proposal or a past structure nobody entered is set aside and told', async () => {
    const made = await office()
    const data = { name: 'Usulan asing', history: NO_HISTORY, change: {}, seq: 2 }
    await made.open.database.documents.put({ id: 'proposal:asing', kind: 'proposal', data })
    const { open, told } = await nextStart(made)
    expect(told).toMatch(/^1 usulan, struktur lama atau cetakan/)
    expect(await open.database.documents.get('proposal:asing')).toBeUndefined()
    expect((await open.tray()).map(({ id }) => id)).toContain('proposal:asing')
    await expectAgreed(made, open)
  })

  it('a damaged journal beside it is told in the same notice', async () => {
    const made = await office()
    await renamedByAStranger(made.open, 'Asing')
    const { lines } = made.fake.folder('uji')
    lines[1] = `${lines[1]?.slice(0, 40)}?${lines[1]?.slice(41)}`
    const { open, told } = await nextStart(made)
    expect(told).toMatch(/^1 baris riwayat di folder .* 1 isian berubah di luar program/)
    expect(nameIn(open)).toBe('C')
  })

  it('an edit made before the check stays as it was made', async () => {
    const made = await office()
    await renamedByAStranger(made.open, 'Lain')
    const open = await made.reopen()
    await rename(open, 'D')
    await open.checked
    await open.workspace.settled()
    expect(nameIn(open)).toBe('D')
    made.loseDatabase()
    made.fake.folder('uji').snapshots.clear()
    const restored = await made.reopen()
    expect(nameIn(restored)).toBe('D')
    expect(restored.mended).toMatchObject({ kind: 'database-restored', lost: 0 })
  })

  it('behind a lost line the oldest snapshot that lies behind it is the beginning', async () => {
    const made = await office()
    await made.open.backups.take()
    await made.open.close()
    const lines = made.fake.folder('uji').lines
    made.fake.folder('uji').lines = lines.filter((_, index) => index !== 1)
    made.loseDatabase()
    const restored = await made.reopen()
    expect(nameIn(restored)).toBe('C')
    await restored.checked
    await rename(restored, 'D')
    await renamedByAStranger(restored, 'Asing')
    const { open, told } = await nextStart(made)
    expect(told).toMatch(/^1 isian/)
    expect(nameIn(open)).toBe('D')
  })

  it('whatever edits and changes behind its back come: shown is what the journal tells', async () => {
    const step = fc.record({ by: fc.constantFrom('edit', 'stranger', 'start'), name: fc.string() })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const made = await createTestOffice()
        let open = made.open
        for (const { by, name } of steps) {
          const text = `Unit ${name.replace(/[^a-z]/gi, '')}`
          if (by === 'edit') await rename(open, text)
          if (by === 'stranger') {
            await open.checked
            await open.workspace.settled()
            const told = nameIn(open)
            await renamedByAStranger(open, `${text} lain`)
            open = (await nextStart(made)).open
            expect(nameIn(open)).toBe(told)
          }
          if (by === 'start') open = (await nextStart(made)).open
        }
        await expectAgreed(made, open)
      }),
      { numRuns: 12 },
    )
  })
})
