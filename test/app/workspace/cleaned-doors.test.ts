import { describe, expect, it } from 'vitest'
import { readInput } from '../../../renderer/app/files/read-input.ts'
import { shelfOf } from '../../../renderer/app/proposals/proposal-shelf.ts'
import {
  createWorkspaceWith,
  type OpenWorkspace,
  openWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { newProposal } from '../../../renderer/domain/proposal/proposal.ts'
import {
  codeOf,
  versionOfFingerprint,
} from '../../../renderer/domain/proposal/versions/find-version.ts'
import { DATA_VERSION } from '../../../renderer/domain/records/data-version.ts'
import { fingerprintOf } from '../../../renderer/domain/structure/fingerprint.ts'
import { get, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { hasUnseen, unseenTexts } from '../../../renderer/domain/values/unseen-signs.ts'
import { writeBagan } from '../../../renderer/storage/bagan-file.ts'
import { encodeJournalLine, sumOf } from '../../../renderer/storage/journal-line.ts'
import { readDocuments } from '../../../renderer/storage/proposal-store.ts'
import { upgradeRecord } from '../../../renderer/storage/upgrades/upgrades.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { smallOfficeRecords, unit } from '../../domain/small-office.ts'
import { sampleProposal } from '../../make/sample-proposal.ts'
import { createTestOffice, type TestOffice } from '../../make/test-office.ts'

const TURNED = 'Kepala \u202eNATUPIL\u202c\u0001'
const SEEN = 'Kepala NATUPIL'
const label = { code: 'open-file', params: { name: 'x' } } as const
const textsIn = (open: OpenWorkspace) => unseenTexts(recordsOf(open.workspace.getState().structure))

/** Opens what a file of that name holds, as the program does. */
async function opened(name: string, bytes: Uint8Array) {
  const office = await createTestOffice()
  const options = { preset: 'auto', words: wordsIn('id'), on: day('2026-11-27') } as const
  const content = await readInput([{ name, bytes }], options)
  expect([content.readable, content.reason]).toEqual([true, expect.anything()])
  return createWorkspaceWith('baru', content, label, office.parts)
}

const proposal = newProposal({
  id: 'proposal:1',
  name: `Usulan ${TURNED}`,
  basisKind: 'perwako',
  basis: '\u2067dasar\u2069',
  author: 'Bagian\u0000 Organisasi',
  date: day('2018-10-04'),
  at: '2018-10-04T09:00:00+07:00',
})

describe('signs nobody sees are left out at every door, and that is told:', () => {
  it('a .bagan file, its proposals too; a code printed before is known still', async () => {
    const records = smallOfficeRecords().map((record) =>
      record.kind === 'unit' ? { ...record, name: `${record.name} ${TURNED}` } : record,
    )
    const drawn = { 'unit:baru': { before: null, after: unit('baru', { name: TURNED }) } }
    const { proposal: sample } = sampleProposal()
    const versions = sample.versions.map((version) => ({ ...version, change: drawn }))
    const held = { ...sample, name: TURNED, change: drawn, versions }
    const documents = [{ id: held.id, kind: 'proposal' as const, v: DATA_VERSION, data: held }]
    const bytes = await writeBagan({ name: 'x', seq: 1, records, documents })
    const open = await opened('x.bagan', bytes)
    expect(textsIn(open)).toBe(0)
    expect(open.workspace.getState().cleaned?.texts).toBeGreaterThan(2)
    const [row] = await open.database.documents.toArray()
    expect(unseenTexts(row)).toBe(0)
    const { proposals } = readDocuments(row ? [row] : [])
    expect(proposals[0]?.name).toBe(SEEN)
    const printed = fingerprintOf(held.id, 1, drawn)
    expect(versionOfFingerprint(proposals, printed)?.proposal.id).toBe(held.id)
    expect(proposals[0] && codeOf(proposals[0], 1, proposals[0].change)).toBe(printed)
  })

  it('a file of Popolo', async () => {
    const data = {
      organizations: [
        { id: 'a', name: `Dinas ${TURNED}` },
        { id: 'b', name: '\u202e\u200b', parent_id: 'a' },
      ],
      posts: [{ id: 'p', label: TURNED, organization_id: 'a' }],
      persons: [{ id: 'o', name: 'Budi \u0001Santoso' }],
      memberships: [{ person_id: 'o', post_id: 'p' }],
    }
    const open = await opened('x.json', new TextEncoder().encode(JSON.stringify(data)))
    expect(textsIn(open)).toBe(0)
    expect(open.workspace.getState().cleaned?.texts).toBeGreaterThan(2)
    const names = recordsOf(open.workspace.getState().structure).flatMap((record) =>
      record.kind === 'unit' || record.kind === 'person' ? [record.name] : [],
    )
    expect(names).toContain(`Dinas ${SEEN}`)
    expect(names).toContain('Budi Santoso')
  })

  it('name, author, basis and notes of a proposal; nothing left of a name is refused', async () => {
    const { open } = await createTestOffice()
    const shelf = shelfOf(open)
    await shelf.load()
    await shelf.add(proposal)
    expect(shelf.get().proposals[0]).toMatchObject({
      name: `Usulan ${SEEN}`,
      author: 'Bagian Organisasi',
      basis: 'dasar',
    })
    expect(open.workspace.getState().cleaned).toEqual({ texts: 4 })
    const noted = await shelf.change(proposal.id, label, (one) => ({
      ok: true,
      value: { ...one, basis: 'x\u202ey' },
    }))
    expect(noted).toMatchObject({ value: { basis: 'xy' } })
    const named = await shelf.change(proposal.id, label, (one) => ({
      ok: true,
      value: { ...one, name: '\u202e' },
    }))
    expect(named).toMatchObject({ ok: false, problem: { code: 'name-empty' } })
    expect(unseenTexts(await open.database.documents.toArray())).toBe(0)
    expect(unseenTexts(await open.database.journal.toArray())).toBe(0)
  })
})

/** As a program wrote it that left no sign out: in the row and in the entry that explains it. */
async function storedBeforeTheDoors({ open: { database }, fake }: TestOffice): Promise<void> {
  const [row, entry] = [await database.records.get('unit:ikp'), await database.journal.get(1)]
  if (row?.kind !== 'unit' || !entry) throw new Error('no unit')
  const after = { ...row, name: TURNED }
  const told = { ...entry, change: { ...entry.change, [after.id]: { before: null, after } } }
  const line = encodeJournalLine(told)
  await database.records.put(after)
  await database.journal.put(told)
  await database.meta.update('head', { lastSum: sumOf(line) })
  fake.folder('uji').lines = [line]
}

describe('signs nobody sees that were stored before', () => {
  it('in what a proposal draws do not come in force with it', async () => {
    const { open } = await createTestOffice()
    const drawn = unit('baru', { name: TURNED, parentId: 'unit:ikp' })
    const change = { 'unit:baru': { before: null, after: drawn } }
    const done = await open.workspace.file(label, 'enact', () => ({
      ok: true,
      value: { change, documents: [] },
    }))
    expect(done.ok).toBe(true)
    expect(get(open.workspace.getState().structure, 'unit:baru')).toMatchObject({ name: SEEN })
    expect(unseenTexts(await open.database.records.toArray())).toBe(0)
    expect(open.workspace.getState().cleaned).toEqual({ texts: 1 })
  })

  it('are left out as one edit after the first picture, which undo takes back', async () => {
    const office = await createTestOffice()
    await storedBeforeTheDoors(office)
    const open = await office.reopen()
    expect(await open.checked).toBeNull()
    const { workspace } = open
    expect(get(workspace.getState().structure, 'unit:ikp')?.name).toBe(SEEN)
    expect(workspace.getState().cleaned).toEqual({ texts: 1 })
    expect(workspace.getState().undoLabel).toEqual({ code: 'clean-texts', params: { count: 1 } })
    expect((await workspace.undo()).ok).toBe(true)
    expect(get(workspace.getState().structure, 'unit:ikp')?.name).toBe(TURNED)
  })

  it('an office without them is left alone', async () => {
    const office = await createTestOffice()
    const open = await office.reopen()
    await open.checked
    expect(open.workspace.getState().lastSeq).toBe(1)
    expect(open.workspace.getState().cleaned).toBeUndefined()
  })

  it('in a proposal are not shown', () => {
    const row = { id: proposal.id, kind: 'proposal' as const, data: proposal }
    const { proposals, unreadable } = readDocuments([row])
    expect(unreadable).toEqual([])
    expect(proposals.map(({ name, author }) => [name, author])).toEqual([
      [`Usulan ${SEEN}`, 'Bagian Organisasi'],
    ])
  })

  it('are left out by the upgrade to version 2; a name of which nothing is left is a dash', () => {
    expect(upgradeRecord(unit('a', { name: TURNED, note: 'a\u202eb' }), 1)).toMatchObject({
      name: SEEN,
      note: 'ab',
    })
    const nameless = upgradeRecord(unit('a', { name: '\u202e\u200b' }), 1) as { name: string }
    expect(nameless.name).toBe('–')
    expect(hasUnseen(nameless.name)).toBe(false)
  })
})

it('a file that is opened again is as it was cleaned', async () => {
  const office = await createTestOffice()
  const records = [{ ...unit('z', { name: TURNED }) }]
  const open = await createWorkspaceWith('lain', { records }, label, office.parts)
  await open.close()
  const again = await openWorkspace('lain', office.parts)
  expect([again.mended, await again.checked, textsIn(again)]).toEqual([null, null, 0])
})
