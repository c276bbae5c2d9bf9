import {
  CODED,
  one,
  outlined,
  paddedRows,
  parented,
  SIGNATURE,
  SIX,
  signed,
} from './office-rows.ts'
import { format, type OfficeTable } from './office-table.ts'

/** Tables that tell their tree by codes, ids, levels, indents or names of managers. */
export const TREE_TABLES: readonly OfficeTable[] = [
  {
    name: 'tanda-berjenis.csv',
    sheets: one(
      'No|Uraian|Pejabat',
      'I.|Dinas Sosial|Budi',
      'A.|Tim Satu|Ani',
      '1.|Regu Alfa|Cici',
      '2.|Regu Beta|Dedi',
      'B.|Tim Dua|Edi',
    ),
    gives: { units: 5, roots: 1, people: 5, hierarchy: 'outline-number' },
  },
  {
    name: 'jabatan-berkode.csv',
    sheets: one(
      'Kode|Jabatan|Kelas|K|B',
      '1|Kepala Dinas Sosial|14|1|1',
      '1.1|Sekretaris|12|1|1',
      '1.1.1|Perencana Ahli Muda|9|2|1',
      '1.1.2|Kasubbag Umum|9|1|1',
      '1.1.2.1|Pengadministrasi Umum|5|4|2',
    ),
    gives: { units: 3, roots: 1, people: 0, hierarchy: 'outline-number' },
  },
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
    name: 'kode-dan-unit-satu-sel.xlsx',
    sheets: one(
      'DAFTAR UNIT KERJA',
      '',
      'No|Unit Kerja|Pejabat|NIP',
      '1|1 Dinas Sosial|Syam|196405121988031007',
      '2|1.01 Sekretariat|Yulia|197103151997032002',
      '3|1.01.01 Subbagian Umum|Joko|',
      '4|1.02 Bidang Anak|KOSONG|',
      '|JUMLAH|3|',
    ),
    gives: {
      units: 4,
      roots: 1,
      people: 3,
      passed: ['1 title', '8 total'],
      hierarchy: 'outline-number',
    },
  },
  {
    name: 'kode-setrip-skpd.csv',
    sheets: one(
      'SKPD|Jabatan',
      '01 - Dinas Sosial|Kepala Dinas',
      '0101 - Sekretariat|Sekretaris',
      '010101 - Subbagian Umum|Kepala Subbagian',
      '0102 - Bidang Anak|Kepala Bidang',
    ),
    gives: { units: 4, roots: 1, people: 0, hierarchy: 'prefix-code' },
  },
  {
    name: 'kode-panjang-satu-sel.csv',
    sheets: one(
      'Unit Organisasi|Eselon',
      '1.01.2.22.0.00.01.0000 Dinas Kebudayaan|II.b',
      '1.01.2.22.0.00.01.0001 Sekretariat|III.a',
      '1.01.2.22.0.00.01.0002 Bidang Seni|III.b',
    ),
    gives: { units: 3, roots: 1, people: 0, hierarchy: 'outline-number' },
  },
  {
    name: 'kode-dan-jabatan-satu-sel.ods',
    sheets: one(
      'Nama Jabatan|Kelas|B|K',
      '1 Kepala Dinas Sosial|14|1|1',
      '1.1 Sekretaris|12|1|1',
      '1.1.1 Kepala Subbagian Umum|9|0|1',
      '1.1.1.1 Pengadministrasi Umum|5|2|3',
    ),
    gives: { units: 3, roots: 1, people: 0, hierarchy: 'outline-number' },
  },
]
