import { unnamed as one } from './office-rows.ts'
import type { OfficeTable } from './office-table.ts'

/** Lists of posts with lines between them that only say which kind of posts stands below. */
export const SECTION_TABLES: readonly OfficeTable[] = [
  {
    name: 'peta-bernomor-berkelompok.xlsx',
    sheets: one(
      'PETA JABATAN DINAS SOSIAL KOTA CONTOH',
      'No|Nama Jabatan|Kelas|B|K|±',
      'I|Kepala Dinas Sosial|#14|#1|#1|#0',
      'A|Sekretaris|#12|#1|#1|#0',
      '1|Kepala Subbagian Umum dan Kepegawaian|#9|#1|#1|#0',
      '|Pelaksana:',
      '|Pengadministrasi Umum|#5|#3|#4|#-1',
      '|Pengemudi|#3|#1|#1|#0',
      '|Jabatan Fungsional:',
      '|Arsiparis Terampil|#6|#0|#1|#-1',
      'B|Kepala Bidang Rehabilitasi Sosial|#11|#1|#1|#0',
      '|Jabatan Fungsional',
      '|Pekerja Sosial Ahli Pertama|#8|#2|#3|#-1',
      '|JUMLAH||#10|#13|#-3',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 0, posts: 8, seats: 13, hierarchy: 'unit-kinds' },
      passed: ['1 title', '6 section', '9 section', '12 section', '14 total'],
    },
  },
  {
    name: 'peta-tanpa-nomor.csv',
    sheets: one(
      'Nama Jabatan|Kelas Jabatan|Bezetting|Kebutuhan|Keterangan',
      'Kepala Dinas Sosial|14|1|1|',
      'Sekretaris|12|1|1|',
      'Kelompok Jabatan Fungsional:||||',
      'Perencana Ahli Muda|9|1|2|',
      'Kepala Bidang Rehabilitasi Sosial|11|1|1|',
      'Jabatan Pelaksana||||',
      'Penelaah Teknis Kebijakan|7|1|3|',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 0, posts: 5, seats: 8, hierarchy: 'unit-kinds' },
      passed: ['4 section', '7 section'],
    },
  },
  {
    name: 'peta-unit-berkelompok.ods',
    sheets: one(
      'Unit Kerja|Nama Jabatan|Kelas|B|K|Selisih',
      'Dinas Sosial|Kepala Dinas|14|1|1|0',
      'Sekretariat|Sekretaris|12|1|1|0',
      'Sekretariat|Jabatan Pelaksana',
      'Sekretariat|Pengadministrasi Umum|5|3|4|-1',
      'Sekretariat|Jabatan Fungsional',
      'Sekretariat|Perencana Ahli Muda|9|1|2|-1',
      'Bidang Rehabilitasi Sosial|Kepala Bidang|11|1|1|0',
      'Bidang Rehabilitasi Sosial|Pelaksana :',
      'Bidang Rehabilitasi Sosial|Pengolah Data|7|1|1|0',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 0, posts: 6, seats: 10 },
      passed: ['4 section', '6 section', '9 section'],
    },
  },
  {
    name: 'peta-kode-berkelompok.xls',
    sheets: one(
      'Kode|Nama Jabatan|Kelas|B|K',
      '1|Kepala Dinas Sosial|14|1|1',
      '1.1|Sekretaris|12|1|1',
      '1.1.1|Kepala Subbagian Umum|9|1|1',
      '|Pelaksana:',
      '1.1.1.1|Pengadministrasi Umum|5|3|4',
      '|Jabatan Fungsional:',
      '1.1.1.2|Perencana Ahli Muda|9|1|2',
      '1.2|Kepala Bidang Rehabilitasi Sosial|11|1|1',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 0, posts: 6, seats: 10, hierarchy: 'outline-number' },
      passed: ['5 section', '7 section'],
    },
  },
  {
    name: 'peta-menjorok-berkelompok.csv',
    sheets: one(
      'Nama Jabatan|Kelas|B|K',
      'Kepala Dinas Sosial|14|1|1',
      '  Sekretaris|12|1|1',
      '    Pelaksana:|||',
      '      Pengadministrasi Umum|5|3|4',
      '  Kepala Bidang Rehabilitasi Sosial|11|1|1',
      '    Pelaksana:|||',
      '      Pengolah Data|7|1|1',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 0, posts: 5, seats: 8, hierarchy: 'indentation' },
      passed: ['4 section', '7 section'],
    },
  },
  {
    // Others hang from them by their ids: they stay, and have no post nobody could hold.
    name: 'peta-atasan-berkelompok.csv',
    sheets: one(
      'ID|Jabatan|Atasan_ID|Kelas_Jabatan|Bezetting|Kebutuhan|Kategori',
      '1|Kepala Dinas Sosial||14|1|1|',
      '2|Sekretaris|1|12|1|1|',
      '3|Pelaksana|2||||',
      '4|Pengadministrasi Umum|3|5|3|4|Pelaksana',
      '5|Jabatan Fungsional|2||||',
      '6|Perencana Ahli Muda|5|9|1|2|Jabatan Fungsional',
      '7|Kepala Bidang Rehabilitasi Sosial|1|11|1|1|',
    ),
    gives: { units: 5, roots: 1, people: 0, posts: 5, seats: 9, hierarchy: 'parent-id' },
  },
  {
    name: 'peta-abk-jft.csv',
    sheets: one(
      'No|Nama Jabatan|Kelas|ABK|Bezetting|+/-',
      'A|Kepala Badan Keuangan|14|1|1|0',
      '1|Sekretaris Badan|12|1|1|0',
      '|Jabatan Pelaksana / JFU||||',
      '-|Bendahara|7|1|1|0',
      '|Jabatan Fungsional Tertentu (JFT)||||',
      '-|Analis Keuangan Pusat dan Daerah Ahli Muda|9|2|1|-1',
      '2|Kepala Bidang Anggaran|11|1|0|-1',
      '|KELOMPOK JABATAN FUNGSIONAL||||',
      '-|Analis Anggaran Ahli Muda|9|3|1|-2',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 0, posts: 6, seats: 9 },
      passed: ['4 section', '6 section', '9 section'],
    },
  },
  {
    // A list of holders: "Pelaksana" is somebody's post.
    name: 'pelaksana-sebagai-jabatan.csv',
    sheets: one(
      'Unit Kerja|Nama Jabatan|Nama|NIP',
      'Dinas Sosial|Kepala Dinas|Syam|196405121988031007',
      'Dinas Sosial|Pelaksana|Joko|197501012000031004',
      'Bidang Data|Kepala Bidang|Sri|198501012010012003',
      'Bidang Data|Fungsional|Rina|198601012010012003',
    ),
    gives: { units: 2, roots: 1, people: 4, posts: 4, seats: 4 },
  },
  {
    name: 'judul-panjang.csv',
    sheets: one(
      'Kode Unit Organisasi Menurut Peraturan Wali Kota tentang Kedudukan dan Susunan Organisasi|Nama Unit Organisasi Sebagaimana Tercantum dalam Lampiran Peraturan Wali Kota|Nama Jabatan Sesuai Peraturan',
      '1|Dinas A|Kepala Dinas',
      '1.1|Bidang B|Kepala Bidang',
    ),
    gives: { units: 2, roots: 1, people: 0, posts: 2, hierarchy: 'outline-number' },
  },
]
