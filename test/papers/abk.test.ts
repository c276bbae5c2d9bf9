import { describe, expect, it } from 'vitest'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { writeCsv } from '../../renderer/exchange/write/write-csv.ts'
import { abkPaper, abkTable } from '../../renderer/papers/kinds/abk.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { DEMO_DAY, demoRecords } from '../../renderer/samples/demo-2018.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const demo = structureOf(demoRecords())
const words = wordsIn('id')
const order = { on: DEMO_DAY, today: DEMO_DAY, words, choice: USUAL_PAPER }
const LIP = 'unit:lip'

function textOf(paper: ReturnType<typeof abkPaper>): string {
  return JSON.stringify(paper.blocks)
}

describe('the form of the workload analysis', () => {
  it('has the columns of the regulation, the rows of each post and their sum, rounded once', () => {
    const { blocks } = abkPaper(demo, { ...order, choice: { ...USUAL_PAPER, unitId: LIP } })
    const [table, ...more] = blocks.flatMap((one) => (one.kind === 'table' ? [one] : []))
    expect(more).toEqual([])
    expect(table?.columns.map(({ head }) => head)).toEqual([
      ...['NO', 'URAIAN TUGAS', 'HASIL KERJA', 'JUMLAH HASIL', 'WAKTU PENYELESAIAN (JAM)'],
      ...['WAKTU EFEKTIF', 'KEBUTUHAN PEGAWAI'],
    ])
    const cells = table?.rows.map((row) => row.cells.map(([cell = '']) => cell))
    expect(cells?.[1]).toEqual([
      ...[
        '2',
        'Menyusun jawaban permohonan informasi',
        'dokumen',
        '600',
        '1,25',
        '1.250',
        '0,6000',
      ],
    ])
    expect(cells?.slice(-2).map((row) => [row[1], row[6]])).toEqual([
      ['JUMLAH', '1,1856'],
      ['DIBULATKAN', '1'],
    ])
  })

  it('marks what is a draft, adds the rounded posts up, and names nobody where names are left out', () => {
    const whole = textOf(abkPaper(demo, order))
    expect(whole).toContain('Pengelola Dokumentasi dan Publikasi · K 2 · RANCANGAN')
    expect(whole).toContain('3,0656 sebelum dibulatkan, 3 pegawai')
    expect(whole).toContain('Ditetapkan 28 Februari 2018 oleh Tim Analisis Beban Kerja')
    const choice = { ...USUAL_PAPER, without: ['names'] as const }
    const left = textOf(abkPaper(demo, { ...order, choice }))
    expect(left).not.toContain('Tim Analisis')
    expect(left).toContain('Ditetapkan 28 Februari 2018')
  })

  it('says so of a unit without any, and keeps numbers numbers in its table', () => {
    const none = abkPaper(demo, { ...order, choice: { ...USUAL_PAPER, unitId: 'unit:uptd' } })
    expect(textOf(none)).toContain('Belum ada jabatan dengan beban kerja')
    const table = abkTable(demo, LIP, words)
    expect(table.rows).toHaveLength(6)
    expect(table.rows[1]?.slice(5, 9)).toEqual([600, 1.25, 1250, 0.6])
    expect(table.rows.at(-1)?.slice(3)).toEqual([
      'DIBULATKAN',
      '',
      '',
      '',
      '',
      1,
      'final 2018-02-28',
    ])
    // A spreadsheet that speaks Indonesian reads a fraction by its comma.
    const [, row = ''] = new TextDecoder().decode(writeCsv(table, 'id')).split('\r\n')
    expect(row).toContain(';1200;0,5;1250;0,48;')
    const [, english = ''] = new TextDecoder().decode(writeCsv(table, 'en')).split('\r\n')
    expect(english).toContain(',1200,0.5,1250,0.48,')
  })
})
