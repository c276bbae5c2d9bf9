import { describe, expect, it } from 'vitest'
import type { Proposal } from '../../renderer/domain/proposal/proposal.ts'
import { allowanceText, readAllowances } from '../../renderer/domain/readings/allowances.ts'
import { settingRecord } from '../../renderer/domain/records/record-makers.ts'
import type { StructureRecord, Unit } from '../../renderer/domain/records/records.ts'
import { diff } from '../../renderer/domain/structure/change.ts'
import { type Edit, put } from '../../renderer/domain/structure/edit.ts'
import { all, get, type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import { ok } from '../../renderer/domain/values/result.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { moveUnit, renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { MM_PER_PT } from '../../renderer/layout/pages/paper.ts'
import { type ProposalPaper, proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { recapRows } from '../../renderer/print/proposal/recap.ts'
import { type SummaryRow, summaryRows } from '../../renderer/print/proposal/summary-rows.ts'
import { type SummaryScope, summaryScopes } from '../../renderer/print/proposal/summary-scopes.ts'
import { summarySentences } from '../../renderer/print/proposal/summary-sentences.ts'
import { drafted, live as office } from '../domain/proposal/small-reform.ts'
import { post, unit } from '../domain/small-office.ts'
import { SAMPLE_DAY } from '../make/sample-proposal.ts'
import { city } from './city-proposal.ts'
import { draftOf, made, saidOn, sample, textsOf, words } from './on-sheets.ts'

const pageOf = (live: Structure, proposal: Proposal) =>
  proposalPaper(proposal, live, null, SAMPLE_DAY)
const changed = (live: Structure, ...edits: readonly Edit[]) =>
  pageOf(live, draftOf(drafted(live, ...edits)))

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

describe('one sheet for the mayor', () => {
  it.each(['F4', 'A3', 'A4'] as const)(
    'holds the demo on one sheet of %s, at 9 points or more',
    (paper) => {
      const { document, problems } = made('summary-sheet', sample, { paper, minType: 9 })
      expect(document.svg).toHaveLength(1)
      const sizes = document.svg.flatMap(textsOf).map(({ size }) => size / MM_PER_PT)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8.95)
      expect(saidOn(document.svg)).toMatch(/[0-9A-F]{4}-[0-9A-F]{4} halaman 1 dari 1/)
      for (const name of ['SEMULA', 'MENJADI', 'Seksi Persandian', 'BARU 14–17', 'Biaya setahun.'])
        expect(saidOn(document.svg)).toContain(name)
      expect(problems.filter(({ code }) => code === 'over-one-sheet')).toEqual([])
    },
  )

  it('says so where it has no room on one', () => {
    const { problems } = made('summary-sheet', sample, { paper: 'A4', minType: 18 })
    expect(problems.filter(({ code }) => code === 'over-one-sheet')).toEqual([
      expect.objectContaining({ params: { about: 1, sheets: expect.any(Number) } }),
    ])
  })

  it('folds a branch without a change to one line with its count, and marks the changed part', () => {
    const scope = onlyScope(changed(office, renameUnit('unit:media', 'Seksi Media Baru')))
    expect(told(summaryRows(scope, words, 0))).toEqual([
      'Dinas Kominfo | Dinas Kominfo',
      'Sekretariat (2 unit di bawahnya tidak berubah) | Sekretariat (2 unit di bawahnya tidak berubah)',
      'Bidang Informasi Publik | Bidang Informasi Publik',
      'Seksi Layanan Informasi | Seksi Layanan Informasi',
      'Seksi Media | Seksi Media Baru GANTI NAMA\u00a01',
      'Bidang E-Government (2 unit di bawahnya tidak berubah) | Bidang E-Government (2 unit di bawahnya tidak berubah)',
    ])
    // Folded closer, those beside one another share a line: two units, two and two below them.
    expect(told(summaryRows(scope, words, 1))).toContain(
      '2 unit lain tidak berubah (4 unit di bawahnya) | 2 unit lain tidak berubah (4 unit di bawahnya)',
    )
  })

  const social = all(city, 'unit').find(({ name }) => name === 'Dinas Sosial')?.id ?? 'unit:none'
  const PUPR = 'Dinas Pekerjaan Umum dan Penataan Ruang'

  // What goes stands beside what comes; in a city on the sheets of both offices.
  it.each([
    [
      office,
      'unit:media',
      'unit:egov',
      'Seksi Media',
      'Bidang E-Government',
      'Bidang Informasi Publik',
    ],
    [
      city,
      'unit:136',
      social,
      `${get(city, 'unit:136')?.name} dan 3 unit di bawahnya`,
      'Dinas Sosial',
      PUPR,
    ],
  ] as const)(
    'says where a unit goes that leaves its place: %#',
    (live, unitId, parentId, name, to, from) => {
      const scopes = summaryScopes(changed(live, moveUnit(unitId, parentId)), null)
      const rows = scopes.flatMap((scope) => told(summaryRows(scope, words, 1)))
      const mark = 'PINDAH\u00a01'
      const [gone, came] = [`${name} (ke ${to}) ${mark} |`, `| ${name} (dari ${from}) ${mark}`]
      expect(rows.filter((row) => row.startsWith(gone))).toHaveLength(1)
      expect(rows.filter((row) => row.endsWith(came))).toHaveLength(1)
    },
  )

  it('shows a seksi that becomes the functional group as gone, and the group as new', () => {
    const name = 'Kelompok Jabatan Fungsional'
    const kjf = changed(office, (at) =>
      ok(put(at, [{ ...(get(at, 'unit:media') as Unit), type: 'kjf', name }])),
    )
    const rows = summaryRows(onlyScope(kjf), words, 0)
    const row = rows.find(({ before }) => before?.text === 'Seksi Media')
    expect(row).toMatchObject({ before: { form: 'gone' }, after: { form: 'fresh', text: name } })
  })

  it('has a sheet for each office of a city that is touched, and for no other', () => {
    const edits = [
      renameUnit('unit:136', 'Bidang Jalan dan Jembatan'),
      renameUnit('unit:300', 'Dinas Baru'),
    ]
    const proposal = draftOf(drafted(city, ...edits))
    const scopes = summaryScopes(pageOf(city, proposal), null)
    const names = scopes.map(({ name, acts }) => `${name}: ${acts.length}`)
    expect(names.sort()).toEqual(['Dinas Baru: 1', `${PUPR}: 1`])
    for (const [unitId, count] of [
      [null, 2],
      ['unit:300', 1],
    ] as const)
      expect(made('summary-sheet', { live: city, proposal }, { unitId }).document.sheets).toBe(
        count,
      )
  })
})

describe('the six sentences', () => {
  const said = (paper: ProposalPaper) =>
    summarySentences(paper, onlyScope(paper), words).map(({ lead, text }) => `${lead} ${text}`)

  it('are six, in their order, and none has a hole', () => {
    const sentences = said(changed(office, abolishUnits(['unit:media'])))
    expect(sentences.map((one) => one.split('. ')[0])).toEqual([
      'Yang berubah',
      'Untuk apa',
      'Pejabat',
      'Yang tetap kosong',
      'Batas tipe',
      'Biaya setahun',
    ])
    expect(sentences.join()).not.toMatch(/\{\{|undefined|NaN/)
    expect(sentences[0]).toMatch(/1 dihapus\. .*Jabatan eselon IV\.a 6 → 5/)
    expect(sentences[1]).toContain('Alasan belum diisi pada 1 perubahan')
    expect(sentences[2]).toContain('1 kehilangan jabatan (Pegawai media)')
  })

  const table = settingRecord('allowances', '7 1000000\n9 2000000')
  const source = settingRecord('allowance-source', 'Perwako 5/2018')

  it.each<[string, readonly StructureRecord[], string | RegExp]>([
    [
      'reckon a year: kelas times seats times twelve, with the source, and what is not in it',
      [table, source],
      // Before: 1 × 2.000.000 + 3 × 1.000.000 = 5.000.000 a month, 60.000.000 a year; after: 4.000.000, 48.000.000.
      'Biaya setahun. Tunjangan menurut kelas dan kebutuhan: semula Rp60.000.000, menjadi Rp48.000.000, selisih −Rp12.000.000 (Perwako 5/2018). Tidak terhitung: 2 formasi semula dan 2 sesudahnya tanpa kelas atau tanpa nilai tunjangan.',
    ],
    ['print no figure without a source', [table], /^Biaya setahun\. Tidak dihitung/],
  ])('%s', (_, settings, sentence) => {
    const [live, next] = [3, 2].map((seats) =>
      structureOf([
        unit('dinas', { type: 'dinas' }),
        post('a', { kelas: 9, seats: 1 }),
        post('b', { kelas: 7, seats }),
        post('c', { kelas: null, seats: 2 }),
        ...settings,
      ]),
    )
    if (!live || !next) throw new Error('no office')
    expect(said(pageOf(live, draftOf(diff(live, next))))[5]).toEqual(
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    )
  })

  it('count who is placed as holding the post once all is done, whatever their first day', () => {
    const paper = pageOf(sample.live, sample.proposal)
    // The twelve heads begin in their new posts in 2021: their seats are not vacant because of that.
    expect(said(paper)[3]).toMatch(/26 formasi kosong sesudahnya \(semula 26\)/)
    const rows = recapRows(paper, words)
    expect(rows.at(-1)).toEqual({ label: 'Bezetting (B)', before: 66, after: 66 })
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
