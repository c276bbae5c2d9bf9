import { readFileSync } from 'node:fs'
import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { ImportReport } from '../../../renderer/exchange/read/import-report.ts'
import { silentCells } from '../../make/silent-cells.ts'
import { imported, opened, treeOf } from '../word/made-docx.ts'

const UNITS = [
  ['Dinas Kebudayaan', 'Kepala Dinas'],
  ['Sekretariat', 'Sekretaris'],
  ['Subbagian Umum', 'Kepala Subbagian Umum'],
  ['Bidang Kesenian', 'Kepala Bidang Kesenian'],
  ['Seksi Seni Rupa', 'Kepala Seksi Seni Rupa'],
  ['Bidang Sejarah', 'Kepala Bidang Sejarah'],
  ['Seksi Museum', 'Kepala Seksi Museum'],
] as const
const LONG =
  'Penelaah Teknis Kebijakan Pelestarian dan Pengembangan Warisan Budaya Takbenda Tingkat'

/** Each unit's head and five posts whose titles are too long for their cells. */
const TORN = UNITS.flatMap(([unit, head], at) => [
  [unit, head, '1', '1'],
  ...Array.from({ length: 5 }, (_, no) => [
    unit,
    `${LONG} ${at * 5 + no}`,
    String((at * 5 + no) % 3),
    '3',
  ]),
]).map((row, at) => [String(at + 1), ...row])

type Counts = Pick<ImportReport, 'units' | 'roots' | 'people' | 'posts' | 'seats' | 'vacantSeats'>

/** What each says: how many rows its table has with headings and title, and what comes of it. */
const TRUTHS: Readonly<Record<string, { rows: number; told: number } & Counts>> = {
  'baris-terpotong': {
    ...{ rows: 44, told: 1, units: 7, roots: 1, people: 0, posts: 42, seats: 112 },
    vacantSeats: 71,
  },
  'dari-lembar-kerja': {
    ...{ rows: 9, told: 0, units: 7, roots: 1, people: 6, posts: 7, seats: 7, vacantSeats: 1 },
  },
  'duk-bergaris': {
    // Three units in it have no parent of their own, and the heading comes again.
    ...{ rows: 72, told: 4, units: 7, roots: 1, people: 70, posts: 70, seats: 70, vacantSeats: 0 },
  },
  'garis-mendatar': {
    ...{ rows: 9, told: 0, units: 7, roots: 1, people: 0, posts: 7, seats: 7, vacantSeats: 1 },
  },
  'judul-dua-baris': {
    ...{ rows: 9, told: 0, units: 7, roots: 1, people: 6, posts: 7, seats: 7, vacantSeats: 1 },
  },
  'jumlah-dan-tanda-tangan': {
    // The sum, and the four lines of the signature.
    ...{ rows: 12, told: 2, units: 7, roots: 1, people: 0, posts: 7, seats: 7, vacantSeats: 3 },
  },
  'lembar-lebar': {
    ...{ rows: 8, told: 0, units: 7, roots: 1, people: 6, posts: 7, seats: 7, vacantSeats: 1 },
  },
  'nama-dan-nip-satu-sel': {
    ...{ rows: 9, told: 0, units: 7, roots: 1, people: 6, posts: 7, seats: 7, vacantSeats: 1 },
  },
  'sel-gabung': {
    ...{ rows: 10, told: 0, units: 4, roots: 1, people: 8, posts: 8, seats: 8, vacantSeats: 0 },
  },
  'tanpa-garis': {
    // Who acts there is named without NIP, and leads a bidang of the same list.
    ...{ rows: 9, told: 1, units: 7, roots: 1, people: 6, posts: 7, seats: 7, vacantSeats: 1 },
  },
  'terpotong-tanpa-judul-ulang': {
    ...{ rows: 43, told: 0, units: 7, roots: 1, people: 0, posts: 42, seats: 112 },
    vacantSeats: 71,
  },
}

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`test/fixtures/pdf-tables/${name}.pdf`))
}

describe('PDFs as offices make them', () => {
  it.each(Object.entries(TRUTHS))('%s', async (name, truth) => {
    const { sheets } = await opened(fixture(name), `${name}.pdf`)
    const outcome = await imported(fixture(name), `${name}.pdf`)
    const { report } = outcome
    const { units, roots, people, posts, seats, vacantSeats } = report
    expect({
      ...{ rows: sheets[0]?.rows.length, told: report.problems.length },
      ...{ units, roots, people, posts, seats, vacantSeats },
    }).toEqual(truth)
    expect(silentCells(report.receipt)).toEqual([])
  })

  it('keep a row whole that the end of a page tears', async () => {
    for (const name of ['baris-terpotong', 'terpotong-tanpa-judul-ulang']) {
      const { sheets } = await opened(fixture(name), `${name}.pdf`)
      expect(sheets).toHaveLength(1)
      expect(sheets[0]?.rows.slice(-42)).toEqual(TORN)
    }
  })

  it('have the columns that were printed on pages of their own beside the rows they are of', async () => {
    const { sheets, problems } = await opened(fixture('lembar-lebar'), 'lembar-lebar.pdf')
    expect(problems).toEqual([])
    expect(sheets[0]?.rows[0]).toEqual(['Kode', 'Nama Unit', 'Jabatan', 'Nama Pejabat', 'NIP'])
    expect(sheets[0]?.rows[7]).toEqual([
      '1.3.1',
      'Seksi Museum',
      'Kepala Seksi Museum',
      'lowong',
      '',
    ])
  })

  it('go on in the second of two columns of a page', async () => {
    const bytes = await twoColumns(UNITS.slice(0, 4), UNITS.slice(4))
    const { sheets } = await opened(bytes, 'dua-kolom.pdf')
    expect(sheets).toHaveLength(1)
    expect(treeOf(await imported(bytes, 'dua-kolom.pdf'))).toEqual([
      'Dinas Kebudayaan [*Kepala Dinas]',
      '  Sekretariat [*Sekretaris]',
      '    Subbagian Umum [*Kepala Subbagian Umum]',
      '  Bidang Kesenian [*Kepala Bidang Kesenian]',
      '    Seksi Seni Rupa [*Kepala Seksi Seni Rupa]',
      '  Bidang Sejarah [*Kepala Bidang Sejarah]',
      '    Seksi Museum [*Kepala Seksi Museum]',
    ])
  })
})

type Rows = readonly (readonly [unit: string, title: string])[]

/** A list in two columns of one page, each with its headings. */
async function twoColumns(left: Rows, right: Rows): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([842, 595])
  drawGrid(page, font, 40, left)
  drawGrid(page, font, 430, right)
  return document.save()
}

function drawGrid(page: PDFPage, font: PDFFont, at: number, rows: Rows): void {
  const [wide, high] = [180, 18]
  const all = [['Unit Kerja', 'Jabatan'], ...rows]
  for (const [row, cells] of all.entries()) {
    for (const [column, text] of cells.entries()) {
      const [x, y] = [at + column * wide, 520 - row * high]
      page.drawRectangle({ x, y, width: wide, height: high, borderWidth: 0.5, opacity: 0 })
      page.drawText(text, { x: x + 3, y: y + 5, size: 9, font })
    }
  }
}
