import { describe, expect, it, vi } from 'vitest'
import type { Proposal } from '../../renderer/domain/proposal/proposal.ts'
import { codeOf } from '../../renderer/domain/proposal/versions/find-version.ts'
import type { IntegrityReport } from '../../renderer/domain/structure/journal/integrity-report.ts'
import { LANGUAGES } from '../../renderer/domain/values/language.ts'
import { ok } from '../../renderer/domain/values/result.ts'
import { renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { integrityLines, integrityPaper } from '../../renderer/papers/integrity-paper.ts'
import { sheetPaper } from '../../renderer/print/sheet/sheet-papers.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { integrityOf } from '../../renderer/storage/integrity.ts'
import { wholeOf } from '../../renderer/storage/structure-store.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { sampleProposal } from '../make/sample-proposal.ts'
import { createTestOffice, type TestOffice } from '../make/test-office.ts'

const IKP = 'unit:ikp'
const FACTS = {
  office: 'Dinas Komunikasi dan Informatika',
  at: '2018-10-06T02:41:00.000Z',
  folder: '/data/dinas-kominfo',
}

/** An office with a proposal that was printed and five names one after another, a snapshot after each. */
async function office(): Promise<TestOffice> {
  const made = await createTestOffice()
  const { workspace, backups, checked } = made.open
  await checked
  await vi.waitFor(() => expect(made.fake.folder('uji').snapshots.size).toBe(1))
  const { proposal } = sampleProposal()
  const set = printed(proposal)
  const documents = [
    { type: 'put', id: proposal.id, data: { ...proposal } },
    { type: 'put', id: set.id, data: set },
  ] as const
  const label = { code: 'print-sheets', params: { name: set.title, count: 4 } } as const
  await workspace.file(label, 'proposal', () => ok({ change: {}, documents: [...documents] }))
  for (const to of ['A', 'B', 'C', 'D', 'E']) {
    const renamed = { code: 'rename-unit', params: { from: '', to } } as const
    await workspace.run(renamed, renameUnit(IKP, to))
    await workspace.settled()
    await backups.take()
  }
  return made
}

function printed(proposal: Proposal) {
  const [version] = proposal.versions
  if (!version) throw new Error('no version')
  return {
    ...{ id: 'printed:1' as const, sheet: 'decision-sheet', proposalId: proposal.id, versionNo: 1 },
    ...{ at: '2018-10-05T03:00:00.000Z', unitId: null, title: 'Lembar keputusan' },
    ...{ printedOn: '2018-10-05', on: '2018-10-05', paper: 'F4', portrait: true, minType: 9 },
    ...{ mode: 'fit', content: 'plain', language: 'id', sums: ['a'], pages: [1] },
    fingerprint: codeOf(proposal, version.no, version.change),
  }
}

/** What a failing disk and a strange hand do: a line lost, two snapshots cut or others, a row written by nobody. */
async function damage({ open: { database, backups }, fake }: TestOffice): Promise<void> {
  const row = await database.records.get(IKP)
  if (row?.kind !== 'unit') throw new Error('no unit')
  const strange = { ...row, name: 'Asing' }
  await database.records.put(strange)
  await backups.take()
  const folder = fake.folder('uji')
  const cut = [...folder.snapshots.keys()][1] ?? ''
  const held = folder.snapshots.get(cut)
  if (!held) throw new Error('no snapshot')
  folder.snapshots.set(cut, { ...held, bytes: held.bytes.slice(0, 40) })
  folder.lines = folder.lines.filter((_, at) => at !== 3)
}

async function look({ open: { database }, fake }: TestOffice): Promise<IntegrityReport> {
  const { lines, snapshots } = fake.folder('uji')
  const files = [...snapshots].map(([file, { bytes }]) => ({ file, bytes }))
  return integrityOf({ lines, snapshots: files, held: await wholeOf(database) })
}

const said = (report: IntegrityReport) => integrityLines(wordsIn('id'), report)

describe('the sheet of the integrity of an office', () => {
  it('tells of one that is whole what was looked at, and signs it', async () => {
    const report = await look(await office())
    expect(said(report)).toEqual([
      'Riwayat: 7 baris, semuanya seperti waktu ditulis dan bersambung.',
      'Cadangan: 6 dari 6 dapat dibuka dan sama dengan yang diceritakan riwayat.',
      'Isi di program sama dengan yang diceritakan riwayat.',
      'Lembar tercetak: 1 dari 1 kode masih kode versi usulan yang dicetak.',
    ])
    const { blocks } = integrityPaper(wordsIn('id'), report, FACTS)
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      text: 'Data utuh: riwayat, cadangan, isi dan kode cetakan cocok satu dengan yang lain.',
      strong: true,
    })
    const table = blocks.find((block) => block.kind === 'table')
    expect(table?.rows.map(({ strong }) => strong)).toEqual(Array(5).fill(false))
    expect(blocks.at(-1)?.kind).toBe('signatures')
  })

  it('names each damage once, nothing that is sound, and marks the kinds that differ', async () => {
    const made = await office()
    await damage(made)
    const report = await look(made)
    const [journal, snapshots, ...rest] = said(report)
    expect(journal).toBe('Riwayat: 3 baris rusak atau tidak pada tempatnya.')
    expect(snapshots).toMatch(/^Cadangan: 4 dari 7 /)
    expect(rest.map((line) => line.replace(/\S+ \S+\.bagan/, 'BERKAS'))).toEqual([
      'Cadangan BERKAS: tidak dapat dibuka.',
      'Cadangan BERKAS: menggantikan catatan riwayat sebelumnya yang tidak terbaca.',
      'Cadangan BERKAS: isinya berbeda dari yang diceritakan riwayat.',
      'Isi di program tidak sama dengan yang diceritakan riwayat; buka kantor ini sekali lagi agar dikembalikan menurut riwayat.',
      'Lembar tercetak: 1 dari 1 kode masih kode versi usulan yang dicetak.',
    ])
    const table = integrityPaper(wordsIn('id'), report, FACTS).blocks.find(
      (block) => block.kind === 'table',
    )
    const strong = table?.rows.filter(({ strong }) => strong) ?? []
    expect(strong.map(({ cells }) => [cells[0], cells.at(-1)])).toEqual([[['Unit'], ['tidak']]])
  })

  it.each(LANGUAGES)('takes one sheet however much is amiss (%s)', async (language) => {
    const made = await office()
    await damage(made)
    const words = wordsIn(language)
    const text = integrityPaper(words, await look(made), FACTS)
    const { sheets, svg } = textDocument(text, sheetPaper('A4', true), 9, words)
    expect(sheets).toBe(1)
    expect(svg[0]).not.toMatch(/undefined|NaN|\{\{/)
  })
})
