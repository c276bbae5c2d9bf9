import { describe, expect, test } from 'vitest'
import { actsOf } from '../../renderer/domain/acts/acts.ts'
import { newProposal, optionOf } from '../../renderer/domain/proposal/proposal.ts'
import { optionsBeside } from '../../renderer/domain/proposal/versions/options.ts'
import { apply, diff, squash } from '../../renderer/domain/structure/change.ts'
import { get, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { mergeUnits } from '../../renderer/domain/verbs/merge-units.ts'
import { renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import { draftChart } from '../../renderer/papers/kinds/draft-chart.ts'
import { boundPaper, makeSheets } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperKind, type SheetKind } from '../../renderer/papers/paper-table.ts'
import { planChart } from '../../renderer/print/chart/plan/chart-plan.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { dateInWords } from '../../renderer/words/figures/date-in-words.ts'
import { given } from '../domain/proposal/small-reform.ts'
import { smallOffice } from '../domain/small-office.ts'
import { proposalDocument, proposalText } from '../make/proposal-sheets.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'
import { flat } from './flat-svg.ts'

const { live, proposal } = sampleProposal()
const days = { on: SAMPLE_DAY, today: SAMPLE_DAY, language: 'id' as const }

function sheets(kind: SheetKind, choice: Partial<typeof USUAL_PAPER> = {}) {
  const made = makeSheets(
    { structure: live, live, proposal, options: optionsBeside([proposal], proposal) },
    { choice: { ...USUAL_PAPER, kind, ...choice }, ...days },
  )
  if (!made) throw new Error(kind)
  return made.document.svg
}

interface Text {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly text: string
}

function textsOf(svg = ''): Text[] {
  return [...flat(svg).matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].map(
    ([, given = '', text = '']) => {
      const value = (name: string) => Number(new RegExp(` ?${name}="([^"]*)"`).exec(given)?.[1])
      return {
        x: value('x'),
        y: value('y'),
        size: value('font-size'),
        text: text.replace(/<[^>]*>/g, ''),
      }
    },
  )
}

describe('the Lampiran', () => {
  test('names no holder and warns of no Plt unless names are asked for', () => {
    for (const kind of ['chart', 'draft-chart'] as const) {
      expect(sheets(kind).join(), kind).not.toMatch(/Plt\.|lewat|KOSONG|Ratih/)
      expect(sheets(kind, { content: 'holders' }).join(), kind).toMatch(/Plt\./)
    }
  })

  test.each(['chart', 'draft-chart'] as const)(
    'has 25 mm between office and name for signature and stamp, on %s',
    (kind) => {
      for (const content of ['units', 'holders'] as const) {
        const texts = textsOf(sheets(kind, { content }).at(-1))
        const office = texts.find(({ text }) => text === 'WALI KOTA CONTOH,')
        const name = texts.find(({ text }) => text === 'ADIWANGSA PRAMUDITA')
        if (!office || !name) throw new Error('no signature')
        expect(name.y - name.size - office.y).toBeGreaterThanOrEqual(25)
      }
    },
  )

  test('is signed on its last sheet; the others have room for a paraf', () => {
    const all = sheets('chart', { mode: 'unit', content: 'holders' })
    expect(all.length).toBeGreaterThan(1)
    const holding = (text: string) => all.map((svg) => svg.includes(text))
    expect(holding('WALI KOTA CONTOH,')).toEqual(all.map((_, at) => at === all.length - 1))
    expect(holding('Paraf …')).toEqual(all.map((_, at) => at < all.length - 1))
  })

  test('has head, legend and signature in the type its boxes have on the sheet', () => {
    for (const [paper, mode] of [
      ['A3', 'fit'],
      ['A2', 'unit'],
    ] as const) {
      const { plan, frame } = planChart(live, {
        on: SAMPLE_DAY,
        paper: paperOf(paper, false),
        mode,
        minType: 8,
        language: 'id',
        content: 'units',
      })
      expect(plan.typePt).toBeGreaterThan(9)
      expect(plan.typePt - frame.type, paper).toBeLessThan(0.6)
      expect(frame.type, paper).toBeLessThanOrEqual(plan.typePt + 0.05)
    }
  })

  test('of what is only proposed is the state of no day', () => {
    expect(draftChart.takes).toContain('holders')
    expect(sheets('draft-chart', { content: 'holders' }).join()).not.toContain('Keadaan per')
    const [before, after] = sheets('before-after', { content: 'holders' })
    expect(before).toContain('Keadaan per 4 Oktober 2018')
    expect(after).toContain('MENJADI')
    expect(after).not.toContain('Keadaan per')
  })
})

test('a berita acara tells its day in words', () => {
  expect(dateInWords(day('2026-11-26'), 'id')).toBe(
    'Kamis tanggal dua puluh enam bulan November tahun dua ribu dua puluh enam',
  )
  expect(dateInWords(day('2018-10-21'), 'en')).toBe(
    'Sunday, the twenty-first of October in the year two thousand eighteen',
  )
  expect(dateInWords(day('2018-10-12'), 'en')).toContain(', the twelfth of October')
  expect(dateInWords(day('2018-10-20'), 'en')).toContain(', the twentieth of October')
  expect(dateInWords(day('2011-08-17'), 'id')).toBe(
    'Rabu tanggal tujuh belas bulan Agustus tahun dua ribu sebelas',
  )
  expect(dateInWords(day('1998-10-11'), 'id')).toBe(
    'Minggu tanggal sebelas bulan Oktober tahun seribu sembilan ratus sembilan puluh delapan',
  )
  const paper = proposalPaper(proposal, live, null, SAMPLE_DAY)
  expect(JSON.stringify(proposalText('berita-acara', paper, { language: 'id' }).blocks)).toContain(
    'Pada hari ini Kamis tanggal empat bulan Oktober tahun dua ribu delapan belas, bertempat',
  )
})

describe('the decision sheet', () => {
  const paper = proposalPaper(proposal, live, null, SAMPLE_DAY)

  test('has one box for all of it on the first sheet, and says what empty boxes mean', () => {
    const document = proposalDocument('decision-sheet', paper, { language: 'id' })
    const [first, ...others] = document.svg.map((svg) =>
      svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '),
    )
    expect(first).toContain('Setuju seluruhnya')
    expect(first).toMatch(/ketiga kotaknya dibiarkan kosong dianggap disetujui/)
    expect(first).toContain('belum diputus dan ditanyakan kembali')
    expect(others.join()).not.toContain('Setuju seluruhnya')
  })

  test('has paraf, the code and the box for all in Word too', () => {
    const { blocks } = proposalText('decision-sheet', paper, { language: 'id' })
    const table = blocks.find((block) => block.kind === 'table')
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table.columns.map(({ head }) => head)).toEqual([
      'No',
      'Perubahan',
      'Setuju',
      'Tolak',
      'Revisi',
      'Catatan',
      'Paraf',
    ])
    for (const { cells } of table.rows) expect(cells).toHaveLength(7)
    expect(blocks).toContainEqual({ kind: 'fields', rows: [['Kode lembar', paper.fingerprint]] })
    expect(JSON.stringify(blocks)).toContain('☐ Setuju seluruhnya')
  })
})

test('those due for pengukuhan are listed with both posts, as paper and table', async () => {
  const base = structureOf(demoRecords())
  const edit = renameUnit('unit:egov', 'Bidang Aplikasi Informatika')(base)
  if (!edit.ok) throw new Error(edit.problem.code)
  const draft = { ...newProposal(given), change: edit.value }
  const source = { structure: base, live: base, proposal: draft }
  const wish = { choice: { ...USUAL_PAPER, kind: 'reinstatement' as const }, ...days }
  const svg = makeSheets(source, wish)?.document.svg.join(' ') ?? ''
  const said = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  expect(said).toMatch(/jabatan 1 pejabat berganti nama/)
  expect(said).toContain('Kepala Bidang Layanan E-Government')
  expect(said).toContain('Kepala Bidang Aplikasi Informatika')
  const [table] = (await boundPaper(paperKind('reinstatement'), source, wish)?.tables()) ?? []
  expect(table?.rows).toHaveLength(1)
  expect(table?.rows[0]).toContain('Kepala Bidang Aplikasi Informatika')
})

test('units are merged under the name that is asked for', () => {
  const base = smallOffice()
  const merged = mergeUnits({
    from: ['unit:media'],
    into: 'unit:layanan',
    name: 'Seksi Layanan dan Media',
    on: SAMPLE_DAY,
    basis: null,
  })(base)
  if (!merged.ok) throw new Error(merged.problem.code)
  const next = apply(base, merged.value)
  expect(get(next, 'unit:layanan')?.name).toBe('Seksi Layanan dan Media')
  expect(get(next, 'post:layanan')?.title).toBe('Kepala Seksi Layanan dan Media')
  expect(actsOf(base, merged.value).map(({ act, to }) => [act, to])).toEqual([
    ['merge', 'Seksi Layanan dan Media'],
    ['rename', 'Seksi Layanan dan Media'],
  ])
  const nameless = mergeUnits({
    from: ['unit:media'],
    into: 'unit:layanan',
    name: ' ',
    on: SAMPLE_DAY,
    basis: null,
  })(base)
  expect(nameless).toMatchObject({ ok: false, problem: { code: 'name-empty' } })
})

test('options stand on one sheet beside what is in force, under one numbering', () => {
  const base = smallOffice()
  const change = (name: string) => {
    const made = renameUnit('unit:ikp', name)(base)
    if (!made.ok) throw new Error(made.problem.code)
    return made.value
  }
  const first = { ...newProposal(given), change: change('Bidang Komunikasi') }
  const other = optionOf(first, { ...given, id: 'proposal:2' }, { first: first.id, no: 2 })
  const more = renameUnit('unit:egov', 'Bidang Aptika')(base)
  if (!more.ok) throw new Error(more.problem.code)
  const second = { ...other, change: squash(change('Bidang Humas'), more.value) }
  expect(diff(base, apply(base, second.change))).toEqual(second.change)
  const made = makeSheets(
    {
      structure: base,
      live: base,
      proposal: second,
      options: optionsBeside([first, second], second),
    },
    { choice: { ...USUAL_PAPER, kind: 'options' }, ...days },
  )
  const table = made?.text?.blocks.find((block) => block.kind === 'table')
  if (table?.kind !== 'table') throw new Error('no table')
  expect(table.columns.map(({ head }) => head)).toEqual([
    'No',
    'Dasar (berlaku)',
    'Pilihan A',
    'Pilihan B',
  ])
  expect(table.rows.map(({ cells }) => cells.map((cell) => cell.slice(0, 2)))).toEqual([
    [
      ['1'],
      ['Bidang Informasi Publik (Dinas Kominfo)'],
      ['GANTI NAMA (A\u00a01)', 'Bidang Komunikasi'],
      ['GANTI NAMA (B\u00a01)', 'Bidang Humas'],
    ],
    [
      ['2'],
      ['Bidang E-Government (Dinas Kominfo)'],
      ['tetap'],
      ['GANTI NAMA (B\u00a02)', 'Bidang Aptika'],
    ],
  ])
  expect(made?.document.sheets).toBe(1)
})
