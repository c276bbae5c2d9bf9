import { describe, expect, it, vi } from 'vitest'
import { codeOf } from '../../renderer/domain/proposal/versions/find-version.ts'
import { renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { integrityOf } from '../../renderer/storage/integrity.ts'
import { sampleProposal } from '../make/sample-proposal.ts'
import { createTestOffice, type TestOffice } from '../make/test-office.ts'

const IKP = 'unit:ikp'

/** An office of four entries with a snapshot after the second and after the last. */
async function office(): Promise<TestOffice> {
  const made = await createTestOffice()
  const { workspace, backups } = made.open
  await made.open.checked
  // The first comes by itself.
  await vi.waitFor(() => expect(made.fake.folder('uji').snapshots.size).toBe(1))
  for (const to of ['A', 'B', 'C']) {
    const done = await workspace.run(
      { code: 'rename-unit', params: { from: '', to } },
      renameUnit(IKP, to),
    )
    expect(done.ok).toBe(true)
    await workspace.settled()
    if (to !== 'B') await backups.take()
  }
  return made
}

/** Everything that office has on its disks, looked at. */
async function look({ open: { database }, fake }: TestOffice) {
  const { lines, snapshots } = fake.folder('uji')
  const head = await database.meta.get('head')
  return integrityOf({
    lines,
    snapshots: [...snapshots].map(([file, { bytes }]) => ({ file, bytes })),
    held: {
      seq: head?.lastSeq ?? 0,
      records: await database.records.toArray(),
      documents: await database.documents.toArray(),
    },
  })
}

describe('the integrity of an office', () => {
  it('is whole where journal, snapshots and rows tell one story', async () => {
    const report = await look(await office())
    expect(report).toMatchObject({ seq: 4, isWhole: true })
    expect(report.journal).toEqual({ lines: 4, damaged: 0, lost: 0, misfits: [] })
    expect(report.snapshots.map(({ seq, outcome }) => [seq, outcome])).toEqual([
      [1, 'whole'],
      [2, 'whole'],
      [4, 'whole'],
    ])
    for (const { told, held } of report.kinds) expect(held).toEqual(told)
  })

  it('a row changed behind the program’s back is told by its kind', async () => {
    const made = await office()
    const row = await made.open.database.records.get(IKP)
    if (row?.kind !== 'unit') throw new Error('no unit')
    const strange = { ...row, name: 'Asing' }
    await made.open.database.records.put(strange)
    const { isWhole, kinds } = await look(made)
    expect(isWhole).toBe(false)
    const differing = kinds.filter(({ told, held }) => held?.sum !== told.sum)
    expect(differing.map(({ kind }) => kind)).toEqual(['unit'])
  })

  it('a damaged line, a lost one and a damaged snapshot are told each', async () => {
    const made = await office()
    const folder = made.fake.folder('uji')
    const [first, second] = folder.snapshots.entries()
    if (!first || !second) throw new Error('no snapshots')
    const [name, { info, bytes }] = second
    folder.snapshots.set(name, { info, bytes: bytes.slice(0, 40) })
    folder.lines = folder.lines.filter((_, at) => at !== 2)
    const report = await look(made)
    expect(report.isWhole).toBe(false)
    expect(report.journal.damaged).toBeGreaterThan(0)
    expect(report.snapshots.map(({ outcome }) => outcome).sort()).toEqual(
      ['beginning', 'unreadable', 'whole'].sort(),
    )
    // The last snapshot stands in for what the lost line told.
    expect([report.seq, report.journal.lost]).toEqual([4, 0])
  })

  it('a snapshot of another content differs; one of what is on record as found does not', async () => {
    const made = await office()
    const row = await made.open.database.records.get(IKP)
    if (row?.kind !== 'unit') throw new Error('no unit')
    const strange = { ...row, name: 'Asing' }
    await made.open.database.records.put(strange)
    await made.open.backups.take()
    const before = await look(made)
    expect(before.snapshots.map(({ outcome }) => outcome)).toContain('differs')
    const open = await made.reopen()
    await open.checked
    await open.workspace.settled()
    const after = await look({ ...made, open })
    expect(after.snapshots.map(({ outcome }) => outcome)).toContain('found')
    expect(after).toMatchObject({ seq: 6, isWhole: true })
  })

  it('a version of a proposal that reads otherwise than when it was printed is told by its code', async () => {
    const made = await office()
    const { proposal } = sampleProposal()
    const [version] = proposal.versions
    if (!version) throw new Error('no version')
    const print = (id: string, fingerprint: string, at: string) => ({
      id,
      kind: 'printed' as const,
      data: {
        ...{ id, sheet: 'decision-sheet', proposalId: proposal.id, versionNo: version.no, at },
        ...{ unitId: null, title: 'Lembar keputusan', printedOn: '2018-10-05', on: '2018-10-05' },
        ...{ fingerprint, paper: 'F4', portrait: true, minType: 9, mode: 'fit', content: 'plain' },
        ...{ language: 'id', sums: ['a'], pages: [1] },
      },
    })
    const after = '2018-10-05T03:00:00.000Z'
    const code = codeOf(proposal, version.no, version.change)
    const documents = [
      { id: proposal.id, kind: 'proposal' as const, data: proposal },
      print('printed:same', code, after),
      print('printed:other', 'AAAA-0000', after),
      // Of the draft, before it was handed in: that went on.
      print('printed:draft', 'BBBB-0000', '2018-10-04T01:00:00.000Z'),
    ]
    const { lines } = made.fake.folder('uji')
    const records = await made.open.database.records.toArray()
    const report = await integrityOf({ lines, snapshots: [], held: { seq: 4, records, documents } })
    expect(new Map(report.printed.map(({ code: of, outcome }) => [of, outcome]))).toEqual(
      new Map([
        [code, 'known'],
        ['AAAA-0000', 'changed'],
      ]),
    )
    expect(report.isWhole).toBe(false)
  })
})
