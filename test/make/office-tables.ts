import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx'

/** A table as an Indonesian office keeps it, with what reading it must give. */
export interface OfficeTable {
  /** File name; its end tells the format. */
  readonly name: string
  readonly sheets: Readonly<Record<string, readonly string[]>>
  readonly gives: {
    readonly units: number
    readonly roots: number
    readonly people: number
    /** Row and reason of every row passed over. */
    readonly passed?: readonly string[]
    readonly hierarchy?: string
    /** Cells of problems, as `row column`. */
    readonly told?: readonly string[]
  }
  /** Turns texts of the sheet into what a spreadsheet holds: numbers, dates, merged or hidden cells. */
  readonly shape?: (sheet: WorkSheet) => void
}

/** Cells are parted by `|`; a cell that is a number becomes one where the table is a workbook and `#` stands before it. */
export function officeTableBytes({ name, sheets, shape }: OfficeTable): Uint8Array {
  const grids = Object.entries(sheets).map(([sheet, rows]) => [sheet, rows.map(cellsOf)] as const)
  if (name.endsWith('.csv')) {
    const rows = grids[0]?.[1] ?? []
    return new TextEncoder().encode(rows.map((row) => row.map(quoted).join(';')).join('\r\n'))
  }
  const workbook = utils.book_new()
  for (const [sheet, rows] of grids) {
    const made = utils.aoa_to_sheet(rows.map((row) => row.map(typed)))
    shape?.(made)
    utils.book_append_sheet(workbook, made, sheet)
  }
  const bookType = name.endsWith('.xls') ? 'biff8' : name.endsWith('.ods') ? 'ods' : 'xlsx'
  return new Uint8Array(write(workbook, { type: 'array', bookType, cellStyles: true }))
}

function cellsOf(row: string): string[] {
  return row === '' ? [] : row.split('|').map((cell) => cell.replaceAll('¶', '\n'))
}

function typed(cell: string): string | number | null {
  if (cell === '') return null
  return /^#-?[\d.]+$/.test(cell) ? Number(cell.slice(1)) : cell
}

function quoted(cell: string): string {
  const plain = cell.replace(/^#(?=\d)/, '')
  return /[;"\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

function format(sheet: WorkSheet, cell: string, z: string): void {
  ;(sheet[cell] as CellObject).z = z
}

const one = (...rows: string[]) => ({ Daftar: rows })

const CODED = [
  '03|Dinas Perhubungan|Kepala Dinas|Syamsul Bahri',
  '0301|Sekretariat|Sekretaris|Yulia Rahma',
  '030101|Subbagian Umum|Kepala Subbagian|Kosong',
  '0302|Bidang Lalu Lintas|Kepala Bidang|Hendri Saputra',
  '030201|Seksi Rekayasa|Kepala Seksi|Rina Wati',
  '0303|Bidang Angkutan|Kepala Bidang|Zulkifli',
]
const OUTLINE = ['1', '1.1', '1.1.1', '1.2', '1.2.1', '1.3']
const outlined = CODED.map((row, at) => row.replace(/^\d+/, OUTLINE[at] ?? ''))
const padded = ['03000000', '03010000', '03010100', '03020000', '03020100', '03030000']
const paddedRows = CODED.map((row, at) => row.replace(/^\d+/, padded[at] ?? ''))
const PARENTS = ['', '1', '2', '1', '4', '1']
const parented = CODED.map((row, at) => row.replace(/^\d+/, `${at + 1}|${PARENTS[at] ?? ''}`))
const named = CODED.map((row) => row.replace(/^\d+\|/, ''))
const SIGNATURE = [
  '',
  '|||Kota Contoh, 31 Agustus 2018',
  '|||KEPALA DINAS PERHUBUNGAN,',
  '',
  '|||Drs. SYAMSUL BAHRI, M.Si',
  '|||Pembina Utama Muda',
  '|||NIP. 19640512 198803 1 007',
]
const SIX = { units: 6, roots: 1, people: 5 }
const signed = (first: number) => [0, 1, 3, 4, 5].map((at) => `${first + at} signature`)

const DUK = [
  '1|SYAMSUL BAHRI|196405121988031007|IV/c|Kepala Dinas|Dinas Perhubungan',
  '2|YULIA RAHMA|197103151997032002|IV/a|Sekretaris|Sekretariat',
  '3|HENDRI SAPUTRA|197501012000031004|IV/a|Kepala Bidang|Bidang Lalu Lintas',
  '4|ZULKIFLI|197601012001031003|III/d|Kepala Bidang|Bidang Angkutan',
  '5|RINA WATI|198001012005012001|III/d|Kepala Seksi|Seksi Rekayasa',
  '6|AHMAD FAUZI|198201012006041002|III/c|Analis Kebijakan|Bidang Lalu Lintas',
  '7|SRI MULYANI|198501012010012003|III/b|Pengadministrasi Umum|Sekretariat',
  '8|BUDI HARTONO|198601012010011004|III/a|Pengelola Data|Bidang Angkutan',
  '9|DEWI LESTARI|199001012015012001|II/d|Pengadministrasi Umum|Sekretariat',
]

/** Invented tables with every quirk that was met, each with what it must give. */
export const OFFICE_TABLES: readonly OfficeTable[] = [
  {
    name: 'kode-prefiks.csv',
    sheets: one('Kode|Nama Unit|Jabatan|Pejabat', ...CODED),
    gives: { ...SIX, hierarchy: 'prefix-code' },
  },
  {
    name: 'kode-tanpa-judul.xlsx',
    sheets: one(...CODED),
    gives: { ...SIX, hierarchy: 'prefix-code' },
  },
  {
    name: 'kode-tanpa-judul-bertajuk.xlsx',
    sheets: one('DAFTAR UNIT KERJA TAHUN 2018', '', ...CODED),
    gives: { ...SIX, passed: ['1 title'] },
  },
  {
    name: 'kode-berisi-nol.xls',
    sheets: one('Kode Unit|Unit Kerja|Jabatan|Pejabat', ...paddedRows),
    gives: { ...SIX, hierarchy: 'prefix-code' },
  },
  {
    name: 'kode-angka-berformat.xlsx',
    sheets: one(
      'Kode|Nama Unit|Jabatan|Pejabat',
      ...paddedRows.map((row) => row.replace(/^0/, '#')),
    ),
    shape: (sheet) => {
      for (let row = 2; row <= 7; row++) format(sheet, `A${row}`, '00000000')
    },
    gives: SIX,
  },
  {
    name: 'nomor-berjenjang.csv',
    sheets: one('No|Nama Unit|Jabatan|Pejabat', ...outlined),
    gives: { ...SIX, hierarchy: 'outline-number' },
  },
  {
    name: 'nomor-berjenjang-jumlah.ods',
    sheets: one(
      'SUSUNAN ORGANISASI',
      'DINAS PERHUBUNGAN KOTA CONTOH',
      '',
      'No|Nama Unit|Jabatan|Pejabat',
      ...outlined,
      '|JUMLAH||5',
      ...SIGNATURE,
    ),
    gives: { ...SIX, passed: ['1 title', '2 title', '11 total', ...signed(13)] },
  },
  {
    name: 'nomor-1-10.csv',
    sheets: one(
      'Kode|Nama Unit',
      '1|Dinas A',
      ...Array.from(
        { length: 11 },
        (_, at) => `1.${at + 1}|Bidang ${String.fromCharCode(65 + at)}`,
      ),
    ),
    gives: { units: 12, roots: 1, people: 0, hierarchy: 'outline-number' },
  },
  {
    name: 'nomor-1-10-jadi-angka.xlsx',
    sheets: one(
      'Kode|Nama Unit',
      '#1|Dinas A',
      ...Array.from(
        { length: 10 },
        (_, at) => `${at === 9 ? '#1.1' : `#1.${at + 1}`}|Bidang ${String.fromCharCode(65 + at)}`,
      ),
    ),
    gives: { units: 11, roots: 1, people: 0, told: ['12 Kode'] },
  },
  {
    name: 'id-induk.csv',
    sheets: one('ID|ID Induk|Nama Unit|Jabatan|Pejabat', ...parented),
    gives: { ...SIX, hierarchy: 'parent-id' },
  },
  {
    name: 'id-induk-jumlah.xlsx',
    sheets: one('ID|ID Induk|Nama Unit|Jabatan|Pejabat', ...parented, '||JUMLAH||5'),
    gives: { ...SIX, passed: ['8 total'] },
  },
  {
    name: 'id-induk-tanda-tangan.xls',
    sheets: one('ID|ID Induk|Nama Unit|Jabatan|Pejabat', ...parented, ...SIGNATURE),
    gives: { ...SIX, passed: signed(9) },
  },
  {
    name: 'id-tanpa-judul.csv',
    sheets: one(...parented),
    gives: { ...SIX, hierarchy: 'parent-id' },
  },
  {
    name: 'kolom-jenjang.csv',
    sheets: one(
      'Dinas|Bidang|Seksi|Jabatan|Pejabat',
      'Dinas A|||Kepala Dinas|Syam',
      '|Sekretariat||Sekretaris|Yulia',
      '||Subbagian Umum|Kepala Subbagian|Kosong',
      '|Bidang B|Seksi C|Kepala Seksi|Rina',
      'Dinas A|Bidang B|Seksi D|Kepala Seksi|Joko',
    ),
    gives: { units: 6, roots: 1, people: 4, hierarchy: 'level-columns' },
  },
  {
    name: 'kolom-eselon.xlsx',
    sheets: one(
      'No|Eselon II|Eselon III|Eselon IV|Nama',
      '1|Kepala Dinas Sosial|||Syam',
      '2||Sekretaris||Yulia',
      '3|||Kepala Subbagian Umum|Rina',
      '4||Kepala Bidang Anak||Joko',
      '5|||Kepala Seksi Gizi|Tono',
    ),
    gives: { units: 5, roots: 1, people: 5, hierarchy: 'level-columns' },
  },
  {
    name: 'kolom-tingkat-berulang.xls',
    sheets: one(
      'Tingkat 1|Tingkat 2|Tingkat 3|Pejabat',
      'Dinas A|||Syam',
      'Dinas A|Bidang B||Hendri',
      'Dinas A|Bidang B|Seksi C|Rina',
      'Dinas A|Bidang B|Seksi D|Joko',
      'TOTAL|||4',
    ),
    gives: { units: 4, roots: 1, people: 4, passed: ['6 total'] },
  },
  {
    name: 'tangga-sel.xlsx',
    sheets: one('Dinas A', '|Sekretariat', '||Subbagian Umum', '|Bidang B', '||Seksi C'),
    gives: { units: 5, roots: 1, people: 0 },
  },
  {
    name: 'tangga-sel-berjudul.xlsx',
    sheets: one(
      'No|Unit Kerja|||Pejabat',
      '1|Dinas A|||Syam',
      '2||Sekretariat||Yulia',
      '3|||Subbagian Umum|Rina',
      '4||Bidang B||Joko',
    ),
    gives: { units: 4, roots: 1, people: 4, hierarchy: 'level-columns' },
  },
  {
    name: 'menjorok.csv',
    sheets: one(
      'No|Nama Unit|Kepala',
      'I|Dinas Sosial|Ratna',
      'II|  Sekretariat|Andi',
      '1|    Tim Anggaran|',
      '2|    Subbagian Umum|',
      'III|  Bidang Rehabilitasi|Kosong',
      '1|    Seksi Anak|Yusuf',
    ),
    gives: { units: 6, roots: 1, people: 3, hierarchy: 'indentation' },
  },
  {
    name: 'menjorok-tanpa-judul.csv',
    sheets: one('Dinas Contoh', '  Sekretariat', '    Subbagian Umum', '  Bidang Satu'),
    gives: { units: 4, roots: 1, people: 0 },
  },
  {
    name: 'jenis-unit.csv',
    sheets: one('Unit Kerja|Jabatan|Pejabat', ...named),
    gives: { ...SIX, hierarchy: 'unit-kinds' },
  },
  {
    name: 'jenis-unit-lengkap.xlsx',
    sheets: one(
      'DAFTAR PEJABAT STRUKTURAL',
      'KEADAAN AGUSTUS 2018',
      '',
      'No|Unit Kerja|Nama Jabatan|Pejabat|NIP',
      '1|2|3|4|5',
      '1|Dinas Perhubungan|Kepala Dinas|Syam|196405121988031007',
      '2|Sekretariat|Sekretaris|Yulia|197103151997032002',
      '3|Bidang Lalu Lintas|Kepala Bidang|KOSONG|',
      '|JUMLAH TERISI||2|',
      ...SIGNATURE,
    ),
    gives: {
      units: 3,
      roots: 1,
      people: 2,
      passed: ['1 title', '2 title', '5 column-numbers', '9 total', ...signed(11)],
    },
  },
  {
    name: 'dua-baris-judul.csv',
    sheets: one(
      'DAFTAR PEJABAT',
      '',
      'No|Unit Kerja|Nama Jabatan|Pejabat|||Kelas',
      '|||Nama|NIP|TMT Jabatan|Jabatan',
      '1|2|3|4|5|6|7',
      '1|Dinas A|Kepala Dinas|Syam|196405121988031007|12 Januari 2017|14',
      '2|Sekretariat|Sekretaris|Yulia|197103151997032002|3-5-2017|12',
    ),
    gives: { units: 2, roots: 1, people: 2, passed: ['1 title', '5 column-numbers'] },
  },
  {
    name: 'jumlah-di-tengah.csv',
    sheets: one(
      'Unit Kerja|Jabatan|Pejabat|K|B',
      'Dinas A|Kepala Dinas|Syam|1|1',
      'Sekretariat|Sekretaris|Yulia|1|1',
      'Sub Jumlah|||2|2',
      'Bidang B|Kepala Bidang|Joko|1|1',
      'Jumlah Total|||3|3',
    ),
    gives: { units: 3, roots: 1, people: 3, passed: ['4 total', '6 total'] },
  },
  {
    name: 'jumlah-berspasi.xlsx',
    sheets: one('Kode|Nama Unit|Jabatan|Pejabat', ...CODED, '|J U M L A H||5'),
    gives: { ...SIX, passed: ['8 total'] },
  },
  {
    name: 'judul-berulang.csv',
    sheets: one(
      'No|Unit Kerja|Jabatan|Pejabat',
      '1|Dinas A|Kepala Dinas|Syam',
      '2|Sekretariat|Sekretaris|Yulia',
      'No|Unit Kerja|Jabatan|Pejabat',
      '3|Bidang B|Kepala Bidang|Joko',
    ),
    gives: { units: 3, roots: 1, people: 3, passed: ['4 heading-again'] },
  },
  {
    name: 'keterangan-di-bawah.csv',
    sheets: one(
      'Unit Kerja|Jabatan|Pejabat|K|B',
      'Dinas A|Kepala Dinas|Syam|1|1',
      'Bidang B|Kepala Bidang|Joko|1|1',
      '',
      'Keterangan:',
      'K = Kebutuhan',
      'B = Bezetting',
    ),
    gives: { units: 2, roots: 1, people: 2, passed: ['5 note', '6 note', '7 note'] },
  },
  {
    name: 'tabel-kedua.xlsx',
    sheets: one(
      'Unit Kerja|Jabatan|Pejabat',
      'Dinas A|Kepala Dinas|Syam',
      'Bidang B|Kepala Bidang|Joko',
      '',
      'Golongan|Kelas|Kebutuhan|Terisi',
      'IV/a|12|2|1',
      'III/d|9|4|4',
    ),
    gives: {
      units: 2,
      roots: 1,
      people: 2,
      passed: ['5 second-table', '6 second-table', '7 second-table'],
    },
  },
  {
    name: 'mengetahui.csv',
    sheets: one(
      'Unit Kerja|Jabatan|Pejabat',
      'Dinas A|Kepala Dinas|Syam',
      'Bidang B|Kepala Bidang|Joko',
      '',
      'Mengetahui,||Dibuat oleh,',
      'Kepala Dinas||Kasubbag Umum',
      '',
      'Syam||Rina',
    ),
    gives: { units: 2, roots: 1, people: 2, passed: ['5 signature', '6 signature', '8 signature'] },
  },
  {
    name: 'unit-nama-nip.csv',
    sheets: one(
      'Unit Kerja|Nama|NIP',
      'Dinas Sosial|Syam|196405121988031007',
      'Sekretariat|Yulia|197103151997032002',
      'Sekretariat|Sri|198501012010012003',
      'Bidang Anak|Joko|197501012000031004',
      'Bidang Anak|Tono|197601012001031003',
    ),
    gives: { units: 3, roots: 1, people: 5 },
  },
  {
    name: 'unit-nama-nip-satu-satu.csv',
    sheets: one(
      'Unit Kerja|Nama|NIP',
      'Dinas Sosial|Syam|196405121988031007',
      'Sekretariat|Yulia|197103151997032002',
      'Bidang Anak|Joko|197501012000031004',
    ),
    gives: { units: 3, roots: 1, people: 3 },
  },
  {
    name: 'duk.xlsx',
    sheets: one(
      'DAFTAR URUT KEPANGKATAN',
      'DINAS PERHUBUNGAN',
      '',
      'No|Nama|NIP|Pangkat/Gol|Jabatan|Unit Kerja',
      ...DUK,
    ),
    gives: {
      units: 5,
      roots: 1,
      people: 9,
      passed: ['1 title', '2 title'],
      hierarchy: 'none',
      told: ['9 Unit Kerja'],
    },
  },
  {
    name: 'nominatif-nip-angka.xlsx',
    sheets: one(
      'No|Nama|NIP|Pangkat/Gol|Jabatan|Unit Kerja',
      ...DUK.map((row) => row.replace(/\|(\d{18})\|/, '|#$1|')),
    ),
    gives: {
      units: 5,
      roots: 1,
      people: 9,
      told: [
        '2 NIP',
        '3 NIP',
        '4 NIP',
        '5 NIP',
        '6 NIP',
        '6 Unit Kerja',
        '7 NIP',
        '8 NIP',
        '9 NIP',
        '10 NIP',
      ],
    },
  },
  {
    name: 'nip-ilmiah.csv',
    sheets: one(
      'Unit Kerja|Jabatan|Pejabat|NIP',
      'Dinas A|Kepala Dinas|Syam|1,98E+17',
      'Bidang B|Kepala Bidang|Joko|197501012000031000',
    ),
    gives: { units: 2, roots: 1, people: 2, told: ['2 NIP', '3 NIP'] },
  },
  {
    name: 'siasn-pegawai.csv',
    sheets: one(
      'pns_id|nip_baru|nama|gelar_depan|gelar_belakang|tanggal_lahir|jenis_kelamin|gol_akhir_nama|jabatan_nama|tmt_jabatan|unor_nama',
      "A1|'196405121988031007|SYAMSUL BAHRI|Drs.|M.Si|12-05-1964|M|IV/c|Kepala Dinas|12-01-2017|Dinas Perhubungan",
      "A2|'197103151997032002|YULIA RAHMA||S.E.|15-03-1971|F|IV/a|Sekretaris|null|Sekretariat",
      "A3|'198501012010012003|SRI MULYANI|||01-01-1985|F|III/b|Pengadministrasi Umum|01-02-2012|Sekretariat",
      "A4|'197501012000031004|HENDRI|||01-01-1975|M|IV/a|Kepala Bidang|01-02-2012|Bidang Lalu Lintas",
      "A5|'198601012010011004|BUDI|||01-01-1986|M|III/a|Arsiparis Terampil|01-02-2012|Sekretariat",
    ),
    gives: { units: 3, roots: 1, people: 5 },
  },
  {
    name: 'siasn-unor.xlsx',
    sheets: one(
      'Id|InstansiId|DiatasanId|EselonId|NamaUnor|NamaJabatan|CepatKode',
      'A1|I1||22|Dinas Contoh|Kepala Dinas|01',
      'B2|I1|A1|31|Bidang Data|Kepala Bidang Data|0101',
      'C3|I1|B2|41|Seksi Statistik|Kepala Seksi Statistik|010101',
    ),
    gives: { units: 3, roots: 1, people: 0, hierarchy: 'parent-id' },
  },
  {
    name: 'siasn-jabatan.csv',
    sheets: one(
      'nipBaru|unorNama|namaJabatan|tmtJabatan|nomorSk',
      '197501012000031004|Dinas Sosial|Kepala Dinas|01-02-2015|821/1',
      '198501012010012003|Bidang Anak|Kepala Bidang|01-03-2016|821/2',
      '198501012010012003|Bidang Anak|Analis Kebijakan|01-03-2012|821/3',
      '198601012010011004|Bidang Anak|Pengelola Data|01-03-2012|821/4',
    ),
    gives: { units: 2, roots: 1, people: 3 },
  },
  {
    name: 'e-formasi-struktur.csv',
    sheets: one(
      'ID|Kode|Nama Jabatan|ABK|Kelas|Posisi ID|Terisi ASN',
      '11|1|Kepala Dinas|1|14|P1|1',
      '12|1.1|Sekretaris|1|12|P2|1',
      '13|1.1.1|Pengadministrasi Umum|3|5|P3|2',
      '14|1.2|Kepala Bidang Data|1|11|P4|0',
    ),
    gives: { units: 3, roots: 1, people: 0 },
  },
  {
    name: 'e-formasi-asn.csv',
    sheets: one(
      'ID|KODE|NAMA JABATAN|DATA ASN',
      '11|1|Kepala Dinas|196405121988031007 - Syamsul Bahri - 60',
      '12|1.1|Sekretaris|197103151997032002 - Yulia Rahma - 58',
      '13|1.1.1|Pengadministrasi Umum|198501012010012003 - Sri - 58¶198601012010011004 - Budi - 58',
    ),
    gives: { units: 2, roots: 1, people: 4 },
  },
  {
    name: 'e-formasi-usulan.csv',
    sheets: one(
      'ID|Nomor|Parent Nomor|Posisi ID|Nama Jabatan|Kelas|ABK',
      '901|1||P1|Kepala Dinas|14|1',
      '902|2|1|P2|Sekretaris|12|1',
      '903|3|2|P3|Analis Kebijakan Ahli Muda|9|2',
    ),
    gives: { units: 2, roots: 1, people: 0, hierarchy: 'parent-id' },
  },
  {
    name: 'peta-jabatan-kb.xlsx',
    sheets: one(
      'PETA JABATAN DINAS SOSIAL',
      '',
      'No|Nama Jabatan|Unit Kerja|Kelas|B|K|±',
      '1|Kepala Dinas|Dinas Sosial|14|1|1|0',
      '2|Sekretaris|Sekretariat|12|1|1|0',
      '3|Pengadministrasi Umum|Sekretariat|5|2|4|-2',
      '4|Kepala Bidang|Bidang Anak|11|0|1|-1',
      '|JUMLAH|||4|7|-3',
    ),
    gives: { units: 3, roots: 1, people: 0, passed: ['1 title', '8 total'] },
  },
  {
    name: 'seksi-dalam-daftar.csv',
    sheets: one(
      'No|Nama|NIP|Jabatan',
      'A|Dinas Sosial||',
      '1|Syam|196405121988031007|Kepala Dinas',
      'B|Sekretariat||',
      '1|Yulia|197103151997032002|Sekretaris',
      '2|Sri|198501012010012003|Pengadministrasi Umum',
      'C|Bidang Anak||',
      '1|Joko|197501012000031004|Kepala Bidang',
    ),
    gives: { units: 3, roots: 1, people: 4 },
  },
  {
    name: 'nama-atasan.csv',
    sheets: one(
      'Nama|Jabatan|Atasan Langsung',
      'Syam|Direktur|',
      'Yulia|Manajer Keuangan|Syam',
      'Joko|Manajer Umum|syam',
      'Sri|Staf|Yulia',
    ),
    gives: { units: 3, roots: 1, people: 4, hierarchy: 'manager-names' },
  },
  {
    name: 'nama-manajer.csv',
    sheets: one(
      'Name|Manager',
      'Ada Penhallow|',
      'Bram Quill|Ada Penhallow',
      'Cora Thistlewood|Ada Penhallow',
    ),
    gives: { units: 3, roots: 1, people: 3, hierarchy: 'manager-names' },
  },
  {
    name: 'visio.xlsx',
    sheets: one(
      'Unique_ID|Department|Name|Title|Reports_To|Master_Shape',
      '1|Head Office|Ada|Director||0',
      '2|Head Office|Bram|Finance Manager|1|1',
      '3|Head Office|Cora|Clerk|2|2',
    ),
    gives: { units: 3, roots: 1, people: 3, hierarchy: 'parent-id' },
  },
  {
    name: 'sel-digabung.xlsx',
    sheets: one(
      'Unit Kerja|Jabatan|Pejabat',
      'Dinas A|Kepala Dinas|Syam',
      'Sekretariat|Sekretaris|Yulia',
      '|Bendahara|Sri',
      '|Arsiparis|Budi',
      'Bidang B|Kepala Bidang|Joko',
    ),
    shape: (sheet) => {
      sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 4, c: 0 } }]
    },
    gives: { units: 3, roots: 1, people: 5 },
  },
  {
    name: 'baris-tersembunyi.xlsx',
    sheets: one(
      'Unit Kerja|Jabatan|Pejabat',
      'Dinas A|Kepala Dinas|Syam',
      'Sekretariat|Sekretaris|Yulia',
      'Bidang B|Kepala Bidang|Joko',
    ),
    shape: (sheet) => {
      sheet['!rows'] = [{}, {}, { hidden: true }]
    },
    gives: { units: 3, roots: 1, people: 3, told: ['null null'] },
  },
  {
    name: 'tmt-angka.xlsx',
    sheets: one(
      'Unit Kerja|Jabatan|Pejabat|TMT',
      'Dinas A|Kepala Dinas|Syam|#43374',
      'Bidang B|Kepala Bidang|Joko|#43101',
    ),
    gives: { units: 2, roots: 1, people: 2 },
  },
  {
    name: 'banyak-lembar.xlsx',
    sheets: {
      Petunjuk: ['Isi lembar berikut', 'dengan benar'],
      Unit: ['ID|ID Induk|Nama Unit', '1||Dinas A', '2|1|Bidang B'],
      Pegawai: [
        'Nama|NIP|Jabatan|Unit Kerja',
        'Syam|196405121988031007|Kepala Dinas|Dinas A',
        'Joko|197501012000031004|Kepala Bidang|Bidang B',
        'Sri|198501012010012003|Analis Data|Bidang B',
      ],
    },
    gives: { units: 2, roots: 1, people: 3, told: ['null null'] },
  },
  {
    name: 'nbsp-dan-spasi.csv',
    sheets: one(
      ' Unit  Kerja |JABATAN|Nama Pejabat',
      'Dinas\u00a0A|Kepala  Dinas|Syam',
      '\u200bBidang B|Kepala Bidang|Joko',
    ),
    gives: { units: 2, roots: 1, people: 2 },
  },
  {
    name: 'unit-orang-campur.csv',
    sheets: one(
      'OPD|Unit Kerja|Nama|NIP|Jabatan',
      'Dinas A|Sekretariat|Yulia|197103151997032002|Sekretaris',
      'Dinas A|Bidang B|Joko|197501012000031004|Kepala Bidang',
      'Dinas A|Bidang B|Sri|198501012010012003|Analis Data',
    ),
    gives: { units: 3, roots: 1, people: 3, hierarchy: 'level-columns' },
  },
]
