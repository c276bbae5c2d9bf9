import { describe, expect, it } from 'vitest'
import { newProposal } from '../../renderer/domain/proposal/proposal.ts'
import { allowanceText, readAllowances } from '../../renderer/domain/readings/allowances.ts'
import { settingRecord } from '../../renderer/domain/records/record-makers.ts'
import type { StructureRecord, Unit } from '../../renderer/domain/records/records.ts'
import { diff } from '../../renderer/domain/structure/change.ts'
import { type Edit, put } from '../../renderer/domain/structure/edit.ts'
import { all, get, type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { ok } from '../../renderer/domain/values/result.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { moveUnit, renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { type PaperChoice, USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { type ProposalPaper, proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { recapRows } from '../../renderer/print/proposal/recap.ts'
import { type SummaryRow, summaryRows } from '../../renderer/print/proposal/summary-rows.ts'
import { type SummaryScope, summaryScopes } from '../../renderer/print/proposal/summary-scopes.ts'
import { summarySentences } from '../../renderer/print/proposal/summary-sentences.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { post, smallOfficeRecords, unit } from '../domain/small-office.ts'
import { done } from '../make/edit-outcome.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

const ON = day('2018-10-04')
const words = wordsIn('id')

function proposalOf(live: Structure, next: Structure) {
  const given = { id: 'proposal:1', name: 'Penataan', basisKind: 'perwako', basis: '' } as const
  return { ...newProposal({ ...given, author: '', date: ON, at: '' }), change: diff(live, next) }
}

function paperOf(live: Structure, ...edits: readonly Edit[]): ProposalPaper {
  const next = edits.reduce((at, edit) => done(at, edit), live)
  return proposalPaper(proposalOf(live, next), live, null, ON)
}

function onlyScope(paper: ProposalPaper): SummaryScope {
  const [scope, ...others] = summaryScopes(paper, null)
  if (!scope || others.length > 0) throw new Error('not one sheet')
  return scope
}

/** "Seksi Media | Seksi Baru GANTI NAMA\u00a01": both cells, with what they bear. */
function told(rows: readonly SummaryRow[]): string[] {
  return rows.map(({ before, after }) =>
    [before, after].map((cell) => (cell ? `${cell.text} ${cell.mark}`.trim() : '')).join(' | '),
  )
}

function sheets(
  live: Structure,
  proposal: ReturnType<typeof proposalOf>,
  choice: Partial<PaperChoice>,
) {
  const made = makeSheets(
    { structure: live, live, proposal },
    {
      choice: { ...USUAL_PAPER, ...choice, kind: 'summary-sheet' },
      language: 'id',
      on: SAMPLE_DAY,
      today: SAMPLE_DAY,
    },
  )
  if (!made) throw new Error('no sheets')
  return made.document
}

/** Points of the smallest type on a sheet. */
function smallest(svg: string): number {
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
  return Math.min(...sizes) / (25.4 / 72)
}

const office = structureOf(smallOfficeRecords())

describe('one sheet for the mayor', () => {
  it.each(['F4', 'A3', 'A4'] as const)(
    'holds the demo on one sheet of %s, at 9 points or more',
    (paper) => {
      const { live, proposal } = sampleProposal()
      const { svg } = sheets(live, proposal, { paper })
      expect(svg).toHaveLength(1)
      expect(smallest(svg[0] ?? '')).toBeGreaterThanOrEqual(8.95)
      const said = (svg[0] ?? '').replace(/<[^>]*>/g, ' ')
      expect(said.replace(/\s+/g, ' ')).toMatch(/[0-9A-F]{4}-[0-9A-F]{4} halaman 1 dari 1/)
      for (const name of [
        'SEMULA',
        'MENJADI',
        'Seksi Persandian',
        'BARU\u00a014–17',
        'Biaya setahun.',
      ])
        expect(said).toContain(name)
    },
  )

  it('says so where it has no room on one', () => {
    const { live, proposal } = sampleProposal()
    const problems = (minType: number) =>
      makeSheets(
        { structure: live, live, proposal },
        {
          choice: { ...USUAL_PAPER, kind: 'summary-sheet', paper: 'A4', minType },
          language: 'id',
          on: SAMPLE_DAY,
          today: SAMPLE_DAY,
        },
      )?.problems.filter(({ code }) => code === 'over-one-sheet')
    expect(problems(9)).toEqual([])
    expect(problems(18)).toEqual([
      expect.objectContaining({ params: { about: 1, sheets: expect.any(Number) } }),
    ])
  })

  it('folds a branch without a change to one line with its count, and marks the changed part', () => {
    const paper = paperOf(office, renameUnit('unit:media', 'Seksi Media Baru'))
    expect(told(summaryRows(onlyScope(paper), words, 0))).toEqual([
      'Dinas Kominfo | Dinas Kominfo',
      'Sekretariat (2 unit di bawahnya tidak berubah) | Sekretariat (2 unit di bawahnya tidak berubah)',
      'Bidang Informasi Publik | Bidang Informasi Publik',
      'Seksi Layanan Informasi | Seksi Layanan Informasi',
      'Seksi Media | Seksi Media Baru GANTI NAMA\u00a01',
      'Bidang E-Government (2 unit di bawahnya tidak berubah) | Bidang E-Government (2 unit di bawahnya tidak berubah)',
    ])
    // Folded closer, those beside one another share a line: two units, two and two below them.
    expect(told(summaryRows(onlyScope(paper), words, 1))).toContain(
      '2 unit lain tidak berubah (4 unit di bawahnya) | 2 unit lain tidak berubah (4 unit di bawahnya)',
    )
  })

  it('says where a unit goes that leaves its place, and stands what goes beside what comes', () => {
    const moved = paperOf(office, moveUnit('unit:media', 'unit:egov'))
    const rows = told(summaryRows(onlyScope(moved), words, 1))
    expect(
      rows.some((row) => row.startsWith('Seksi Media (ke Bidang E-Government) PINDAH\u00a01 |')),
    ).toBe(true)
    expect(
      rows.some((row) =>
        row.endsWith('| Seksi Media (dari Bidang Informasi Publik) PINDAH\u00a01'),
      ),
    ).toBe(true)
  })

  it('shows a seksi that becomes the functional group as gone, and the group as new', () => {
    const kjf = paperOf(office, (at) =>
      ok(
        put(at, [
          { ...(get(at, 'unit:media') as Unit), type: 'kjf', name: 'Kelompok Jabatan Fungsional' },
        ]),
      ),
    )
    const row = summaryRows(onlyScope(kjf), words, 0).find(
      ({ before }) => before?.text === 'Seksi Media',
    )
    expect([row?.before?.form, row?.after?.form, row?.after?.text]).toEqual([
      'gone',
      'fresh',
      'Kelompok Jabatan Fungsional',
    ])
  })

  it('names the office a unit comes from, and the one it goes to, on the sheets of both', () => {
    const city = structureOf(cityRecords(7, 400))
    const [from, to] = ['Dinas Pekerjaan Umum dan Penataan Ruang', 'Dinas Sosial'].map((name) =>
      all(city, 'unit').find((one) => one.name === name),
    )
    if (!from || !to) throw new Error('no office')
    const paper = paperOf(city, moveUnit('unit:136', to.id))
    const rows = summaryScopes(paper, null).flatMap((scope) => told(summaryRows(scope, words, 1)))
    const bidang = get(city, 'unit:136')?.name ?? ''
    expect(
      rows.some((row) =>
        row.startsWith(`${bidang} dan 3 unit di bawahnya (ke ${to.name}) PINDAH\u00a01 |`),
      ),
    ).toBe(true)
    expect(
      rows.some((row) =>
        row.endsWith(`| ${bidang} dan 3 unit di bawahnya (dari ${from.name}) PINDAH\u00a01`),
      ),
    ).toBe(true)
  })

  it('has a sheet for each office of a city that is touched, and for no other', () => {
    const city = structureOf(cityRecords(7, 400))
    const paper = paperOf(
      city,
      renameUnit('unit:136', 'Bidang Jalan dan Jembatan'),
      renameUnit('unit:300', 'Dinas Baru'),
    )
    const names = summaryScopes(paper, null).map(({ name, acts }) => `${name}: ${acts.length}`)
    expect(names.sort()).toEqual(['Dinas Baru: 1', 'Dinas Pekerjaan Umum dan Penataan Ruang: 1'])
    expect(sheets(city, proposalOf(city, paper.next), {}).sheets).toBe(2)
    expect(sheets(city, proposalOf(city, paper.next), { unitId: 'unit:300' }).sheets).toBe(1)
  })
})

describe('the six sentences', () => {
  const said = (paper: ProposalPaper) =>
    summarySentences(paper, onlyScope(paper), words).map(({ lead, text }) => `${lead} ${text}`)

  it('are six, in their order, and none has a hole', () => {
    const all = said(paperOf(office, abolishUnits(['unit:media'])))
    expect(all.map((one) => one.split('. ')[0])).toEqual([
      'Yang berubah',
      'Untuk apa',
      'Pejabat',
      'Yang tetap kosong',
      'Batas tipe',
      'Biaya setahun',
    ])
    for (const one of all) expect(one).not.toMatch(/\{\{|undefined|NaN/)
    expect(all[0]).toMatch(/1 dihapus\. .*Jabatan eselon IV\.a 6 → 5/)
    expect(all[1]).toContain('Alasan belum diisi pada 1 perubahan')
    expect(all[2]).toContain('1 kehilangan jabatan (Pegawai media)')
  })

  const kelas = (id: string, fields: { kelas: number | null; seats: number }) => post(id, fields)
  const settings: readonly StructureRecord[] = [
    settingRecord('allowances', '7 1000000\n9 2000000'),
    settingRecord('allowance-source', 'Perwako 5/2018'),
  ]
  const paid = (...more: readonly StructureRecord[]) =>
    structureOf([
      unit('dinas', { type: 'dinas' }),
      kelas('a', { kelas: 9, seats: 1 }),
      kelas('b', { kelas: 7, seats: 3 }),
      kelas('c', { kelas: null, seats: 2 }),
      ...more,
    ])
  const cost = (live: Structure, next: Structure) =>
    said(proposalPaper(proposalOf(live, next), live, null, ON))[5]

  it('reckon a year: kelas times seats times twelve, with the source, and what is not in it', () => {
    // Before: 1 × 2.000.000 + 3 × 1.000.000 = 5.000.000 a month, 60.000.000 a year; after: 4.000.000, 48.000.000.
    const next = paid(...settings, kelas('b', { kelas: 7, seats: 2 }))
    expect(cost(paid(...settings), next)).toBe(
      'Biaya setahun. Tunjangan menurut kelas dan kebutuhan: semula Rp60.000.000, menjadi Rp48.000.000, selisih −Rp12.000.000 (Perwako 5/2018). Tidak terhitung: 2 formasi semula dan 2 sesudahnya tanpa kelas atau tanpa nilai tunjangan.',
    )
  })

  it('count who is placed as holding the post once all is done, whatever their first day', () => {
    const { live, proposal } = sampleProposal()
    const paper = proposalPaper(proposal, live, null, SAMPLE_DAY)
    // The twelve heads begin in their new posts in 2021: their seats are not vacant because of that.
    expect(said(paper)[3]).toMatch(/26 formasi kosong sesudahnya \(semula 26\)/)
    const rows = recapRows(paper, words)
    expect(rows.at(-1)).toEqual({ label: 'Bezetting (B)', before: 66, after: 66 })
  })

  it('print no figure without a source', () => {
    const [table] = settings
    const bare = table ? [table] : []
    const next = paid(...bare, kelas('b', { kelas: 7, seats: 2 }))
    expect(cost(paid(...bare), next)).toMatch(/^Biaya setahun\. Tidak dihitung/)
  })

  it('read a table as it is typed or pasted', () => {
    const { amounts, unread } = readAllowances(
      '7\t1.250.000\nKelas 8: Rp1.500.000,00\n9 ; 2,100,000\n18 5000\nbukan angka\n',
    )
    expect([...amounts]).toEqual([
      [7, 1_250_000],
      [8, 1_500_000],
      [9, 2_100_000],
    ])
    expect(unread).toEqual(['18 5000', 'bukan angka'])
    expect(allowanceText(new Map([...amounts].reverse()))).toBe('7 1250000\n8 1500000\n9 2100000')
  })
})
