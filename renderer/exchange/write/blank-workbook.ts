import { GOLONGAN } from '../../domain/ranks/golongan.ts'
import { ESELONS } from '../../domain/records/choices.ts'
import { KELAS, SEATS } from '../../domain/records/ranges.ts'
import type { Language } from '../../words/figures/language.ts'
import type { CellGuide } from './write-tables.ts'
import { writeWorkbook } from './write-workbook.ts'

/** A column of the form: its heading, what is told where a cell is filled in, and the example. */
interface FormColumn {
  readonly heading: string
  readonly note: string
  readonly example: string
}

const WORDS = {
  id: {
    sheet: 'Unit dan jabatan',
    help: 'Petunjuk',
    columns: [
      ['Kode', '1 untuk perangkat daerah, 1.1 untuk bidang, 1.1.1 untuk seksi.', 'Contoh'],
      [
        'Nama Unit',
        'Nama unit kerja. Kosongkan pada baris jabatan pelaksana atau fungsional.',
        'Bidang Statistik',
      ],
      [
        'Jabatan',
        'Jabatan pemimpin unit itu, atau jabatan lain di dalamnya.',
        'Kepala Bidang Statistik',
      ],
      ['Eselon', 'Pilih dari daftar; kosongkan untuk jabatan tanpa eselon.', 'III.b'],
      ['Kelas', 'Kelas jabatan, 1 sampai 17.', '11'],
      ['Kebutuhan (K)', 'Jumlah pegawai yang dibutuhkan pada jabatan itu.', '1'],
      [
        'Nama Pejabat',
        'Nama lengkap dengan gelar; “Plt. Nama” untuk pelaksana tugas; kosong bila lowong.',
        'Rahmat Hidayat, S.Kom., M.T.',
      ],
      ['NIP', '18 angka, tanpa spasi.', '197504122000031004'],
      ['Golongan', 'Pilih dari daftar; golongan PPPK boleh diketik.', 'IV/a'],
      ['TMT Jabatan', 'Misalnya 4-10-2018.', '4-10-2018'],
      ['Keterangan', 'Catatan bebas.', 'Baris contoh ini dilewati saat dibaca'],
    ],
    lines: [
      'Satu baris untuk satu unit, dari atas ke bawah; isi lembar pertama. Baris contoh dilewati saat dibaca dan boleh dihapus.',
      'Kode menyebut susunannya: 1 untuk perangkat daerah, 1.1 untuk sekretariat atau bidang, 1.1.1 untuk subbagian atau seksi.',
      'Jabatan adalah jabatan pemimpin unit itu. Jabatan pelaksana atau fungsional ditulis pada baris sendiri di bawah unitnya, dengan kode lanjutan dan Nama Unit dikosongkan.',
      'Nama Pejabat dikosongkan, atau diisi KOSONG, bila jabatan lowong; pelaksana tugas ditulis “Plt. Nama”.',
      'NIP ditulis 18 angka. Sel-selnya sudah berbentuk teks, sehingga angka terakhirnya tidak hilang.',
      'TMT ditulis misalnya 4-10-2018. Eselon dan golongan dipilih dari daftar pada selnya.',
    ],
  },
  en: {
    sheet: 'Units and posts',
    help: 'Guide',
    columns: [
      ['Code', '1 for the office, 1.1 for a division, 1.1.1 for a section.', 'Example'],
      ['Unit Name', 'The unit. Leave it empty in rows of other posts.', 'Bidang Statistik'],
      ['Title', 'The post that heads the unit, or another post in it.', 'Kepala Bidang Statistik'],
      ['Echelon', 'Choose from the list; empty for posts without an eselon.', 'III.b'],
      ['Kelas', 'Class of the post, 1 to 17.', '11'],
      ['Seats', 'How many people the post needs.', '1'],
      [
        'Holder',
        'Full name with titles; “Plt. Name” for who acts; empty where vacant.',
        'Rahmat Hidayat, S.Kom., M.T.',
      ],
      ['NIP', '18 digits, without blanks.', '197504122000031004'],
      ['Golongan', 'Choose from the list; others may be typed.', 'IV/a'],
      ['TMT', 'As 4-10-2018.', '4-10-2018'],
      ['Notes', 'Any remark.', 'This example is passed over when it is read'],
    ],
    lines: [
      'One row for one unit, from the top down; fill in the first sheet. The example is passed over when it is read and may be deleted.',
      'The code tells the tree: 1 for the office, 1.1 for a secretariat or division, 1.1.1 for a section.',
      'The title is that of the head of the unit. Other posts have rows of their own below their unit, with a longer code and no unit name.',
      'Leave the holder empty, or write Vacant, where the post is vacant; who acts is written “Plt. Name”.',
      'An NIP has 18 digits. Its cells are text already, so that the last digits are not lost.',
      'Dates are written as 4-10-2018. Eselon and golongan are chosen from the list in their cells.',
    ],
  },
} as const satisfies Readonly<Record<Language, unknown>>

/** What a column of the form can hold, by its place. */
const HOLDS: ReadonlyMap<number, Omit<CellGuide, 'note'>> = new Map([
  [3, { list: ESELONS }],
  [4, { whole: KELAS }],
  [5, { whole: SEATS }],
  [8, { list: GOLONGAN }],
])

/** Rows that are ready to be filled in, every cell of them text. */
const ROWS = 400

/**
 * A workbook to fill in whose headings this program knows for certain: an example, a note in each cell, lists to choose
 * from, and a sheet that says how it is filled in.
 */
export function blankWorkbook(language: Language): Uint8Array {
  const { sheet, help, lines } = WORDS[language]
  const columns = WORDS[language].columns.map(
    ([heading, note, example]): FormColumn => ({ heading, note, example }),
  )
  const headings = columns.map(({ heading }) => heading)
  const blank = columns.map(() => '')
  const rows = [columns.map(({ example }) => example), ...Array.from({ length: ROWS }, () => blank)]
  const guides = new Map(
    columns.map(({ note }, at): readonly [number, CellGuide] => [at, { note, ...HOLDS.get(at) }]),
  )
  return writeWorkbook(
    [
      { name: sheet, headings, rows, guides },
      { name: help, headings: [help], rows: lines.map((line) => [line]) },
    ],
    { language },
  )
}
