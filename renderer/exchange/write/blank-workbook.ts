import type { Language } from '../../words/figures/language.ts'
import { writeWorkbook } from './write-workbook.ts'

const WORDS = {
  id: {
    sheet: 'Unit dan jabatan',
    help: 'Petunjuk',
    headings: [
      'Kode',
      'Nama Unit',
      'Jabatan',
      'Eselon',
      'Kelas',
      'Kebutuhan (K)',
      'Nama Pejabat',
      'NIP',
      'Golongan',
      'TMT Jabatan',
      'Keterangan',
    ],
    lines: [
      'Satu baris untuk satu unit, dari atas ke bawah; isi lembar pertama.',
      'Kode menyebut susunannya: 1 untuk perangkat daerah, 1.1 untuk sekretariat atau bidang, 1.1.1 untuk subbagian atau seksi.',
      'Jabatan adalah jabatan pemimpin unit itu. Jabatan pelaksana atau fungsional ditulis pada baris sendiri di bawah unitnya, dengan kode lanjutan dan Nama Unit dikosongkan.',
      'Nama Pejabat dikosongkan, atau diisi KOSONG, bila jabatan lowong; pelaksana tugas ditulis “Plt. Nama”.',
      'NIP ditulis 18 angka. Sel-selnya sudah berbentuk teks, sehingga angka terakhirnya tidak hilang.',
      'TMT ditulis misalnya 4-10-2018.',
    ],
  },
  en: {
    sheet: 'Units and posts',
    help: 'Guide',
    headings: [
      'Code',
      'Unit Name',
      'Title',
      'Echelon',
      'Kelas',
      'Seats',
      'Holder',
      'NIP',
      'Golongan',
      'TMT',
      'Notes',
    ],
    lines: [
      'One row for one unit, from the top down; fill in the first sheet.',
      'The code tells the tree: 1 for the office, 1.1 for a secretariat or division, 1.1.1 for a section.',
      'The title is that of the head of the unit. Other posts have rows of their own below their unit, with a longer code and no unit name.',
      'Leave the holder empty, or write Vacant, where the post is vacant; who acts is written “Plt. Name”.',
      'An NIP has 18 digits. Its cells are text already, so that the last digits are not lost.',
      'Dates are written as 4-10-2018.',
    ],
  },
} as const satisfies Readonly<Record<Language, unknown>>

/** Rows that are ready to be filled in, every cell of them text. */
const ROWS = 400

/** An empty workbook whose headings this program knows for certain, with a sheet that says how it is filled in. */
export function blankWorkbook(language: Language): Uint8Array {
  const { sheet, help, headings, lines } = WORDS[language]
  const blank = headings.map(() => '')
  const rows = Array.from({ length: ROWS }, () => blank)
  return writeWorkbook(
    [
      { name: sheet, headings, rows },
      { name: help, headings: [help], rows: lines.map((line) => [line]) },
    ],
    { language },
  )
}
