import { CODED, named, one, SIGNATURE, SIX, signed } from './office-rows.ts'
import type { OfficeTable } from './office-table.ts'

/** Lists with titles, sums, signatures, remarks and whatever else stands round a table. */
export const REMARK_TABLES: readonly OfficeTable[] = [
  {
    name: 'tanda-tangan-rapat.csv',
    sheets: one(
      'ID|Induk|Unit|K',
      '1||Dinas A|5',
      '2|1|Bidang B|3',
      '|Total||8',
      '|Kepala Dinas||',
      '|Budi||',
      '|NIP. 196405121988031007||',
    ),
    gives: {
      units: 2,
      roots: 1,
      people: 0,
      passed: ['4 total', '5 signature', '6 signature', '7 signature'],
    },
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
    gives: { units: 2, roots: 1, people: 2, passed: ['3 hidden'] },
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
    gives: { units: 2, roots: 1, people: 2, told: ['2 Unit Kerja', '2 JABATAN'] },
  },
  {
    name: 'peta-ditandatangani.xlsx',
    sheets: one(
      'NO|NAMA JABATAN|KELAS|B|K|+/-',
      'I|KEPALA DINAS|14|1|1|0',
      'A|SEKRETARIS|12|1|1|0',
      '1|Kepala Subbagian Umum|9|1|1|0',
      'B|KEPALA BIDANG DATA|11|1|1|0',
      '|JUMLAH||4|4|0',
      '',
      '|Wali Kota Contoh',
      '',
      '|Budi Santoso, S.H.',
    ),
    gives: { units: 4, roots: 1, people: 0, passed: ['6 total', '8 signature', '10 signature'] },
  },
]
