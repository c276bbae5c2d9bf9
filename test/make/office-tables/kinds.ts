import { unnamed as one } from './office-rows.ts'
import type { OfficeTable } from './office-table.ts'

/** Lists in which a line names a kind of units, of posts or of persons, and persons who act before their own row. */
export const KIND_TABLES: readonly OfficeTable[] = [
  {
    name: 'setda-berkelompok.xlsx',
    sheets: one(
      'No|Unit Kerja|Nama Pejabat|Eselon',
      '|SEKRETARIAT DAERAH||',
      '1|Sekretaris Daerah|Budi|II.a',
      '|STAF AHLI||',
      '2|Staf Ahli Bidang Hukum|Sri|II.b',
      '|ASISTEN||',
      '3|Asisten Pemerintahan|Tono|II.b',
      '4|Asisten Administrasi Umum|Wati|II.b',
      '|BAGIAN||',
      '5|Bagian Hukum|Dewi|III.a',
      '6|Bagian Umum||III.a',
    ),
    gives: {
      ...{ units: 6, roots: 1, people: 5, posts: 6, seats: 6, vacant: 1, hierarchy: 'unit-kinds' },
      passed: ['4 section', '6 section', '9 section'],
      told: ['10 Unit Kerja', '11 Unit Kerja'],
      holds: [
        'Budi < SEKRETARIAT DAERAH < -',
        'Sri < Staf Ahli Bidang Hukum < SEKRETARIAT DAERAH',
        'Tono < Asisten Pemerintahan < SEKRETARIAT DAERAH',
        'Wati < Asisten Administrasi Umum < SEKRETARIAT DAERAH',
        'Dewi < Bagian Hukum < SEKRETARIAT DAERAH',
      ],
      tree: [
        'SEKRETARIAT DAERAH < -',
        'Staf Ahli Bidang Hukum < SEKRETARIAT DAERAH',
        'Asisten Pemerintahan < SEKRETARIAT DAERAH',
        'Asisten Administrasi Umum < SEKRETARIAT DAERAH',
        'Bagian Hukum < SEKRETARIAT DAERAH',
        'Bagian Umum < SEKRETARIAT DAERAH',
      ],
    },
  },
  {
    name: 'setda-dua-kolom.xlsx',
    sheets: one(
      'DAFTAR PEJABAT SEKRETARIAT DAERAH KOTA CONTOH',
      'No|Unit Kerja|Jabatan|Nama|NIP',
      '|SEKRETARIAT DAERAH',
      '1||Sekretaris Daerah|Budi|196405121988031007',
      '|ASISTEN',
      '2|Asisten Pemerintahan|Asisten Pemerintahan|Tono|197103151997031003',
      '|BAGIAN',
      '3|Bagian Hukum|Kepala Bagian Hukum|Dewi|197203151997032003',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 3, posts: 3, seats: 3, vacant: 0, nips: 3 },
      passed: ['1 title', '5 section', '7 section'],
      tree: [
        'SEKRETARIAT DAERAH < -',
        'Asisten Pemerintahan < SEKRETARIAT DAERAH',
        'Bagian Hukum < Asisten Pemerintahan',
      ],
    },
  },
  {
    name: 'setda-jumlah.csv',
    sheets: one(
      'Unit Kerja|B|K',
      'SEKRETARIAT DAERAH||',
      'Sekretaris Daerah|1|1',
      'STAF AHLI||',
      'Staf Ahli Bidang Hukum|0|1',
      'BAGIAN||',
      'Bagian Hukum|1|1',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 0, posts: 3, seats: 3, vacant: 1 },
      passed: ['4 section', '6 section'],
      tree: [
        'SEKRETARIAT DAERAH < -',
        'Staf Ahli Bidang Hukum < SEKRETARIAT DAERAH',
        'Bagian Hukum < SEKRETARIAT DAERAH',
      ],
    },
  },
  {
    name: 'pegawai-per-golongan-jabatan.xlsx',
    sheets: one(
      'DAFTAR NOMINATIF PEGAWAI',
      'No|Nama|NIP|Jabatan',
      '|JABATAN ADMINISTRATOR',
      '1|Yulia|197103151997032002|Sekretaris',
      '2|Hendri|197501012000031004|Kepala Bidang Anak',
      '|JABATAN PENGAWAS',
      '3|Rina|198001012005012001|Kasubbag Umum',
      '|PELAKSANA',
      '4|Sri|198501012010012003|Pengadministrasi Umum',
    ),
    gives: {
      ...{ units: 3, roots: 2, people: 4, posts: 3, nips: 4 },
      passed: ['1 title', '3 section', '6 section', '8 section'],
      told: ['4 unit', '5 unit', '7 unit', '9 Jabatan'],
      tree: ['Sekretariat < -', 'Bidang Anak < -', 'Subbagian Umum < Sekretariat'],
    },
  },
  {
    name: 'pejabat-per-golongan-jabatan.xlsx',
    sheets: one(
      'No|Jabatan|Nama|NIP',
      '|JABATAN PIMPINAN TINGGI PRATAMA',
      '1|Kepala Dinas Sosial|Budi|196405121988031007',
      '|JABATAN ADMINISTRATOR',
      '2|Sekretaris|Yulia|197103151997032002',
      '3|Kepala Bidang Anak|Hendri|197501012000031004',
      '|JABATAN PENGAWAS',
      '4|Kasubbag Umum|Rina|198001012005012001',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 4, posts: 4, nips: 4 },
      passed: ['2 section', '4 section', '7 section'],
      told: ['8 unit'],
      tree: [
        'Dinas Sosial < -',
        'Sekretariat < Dinas Sosial',
        'Bidang Anak < Dinas Sosial',
        'Subbagian Umum < Sekretariat',
      ],
    },
  },
  {
    name: 'plt-sebelum-barisnya.xlsx',
    sheets: one(
      'No|Jabatan|Nama|NIP',
      '1|Kepala Dinas Sosial|Plt. Yulia Rahma|',
      '2|Sekretaris|Dra. Yulia Rahma, M.Si|197103151997032002',
      '3|Kepala Bidang Anak|Plt. Drs. Hendri|197501012000031004',
      '4|Kepala Bidang Lansia|Hendri Saputra, S.Sos|197501012000031004',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 2, posts: 4, vacant: 2, nips: 2 },
      told: ['2 Nama'],
      roles: ['plt', 'definitif', 'plt', 'definitif'],
      holds: [
        'Yulia Rahma < Dinas Sosial < -',
        'Yulia Rahma < Sekretariat < Dinas Sosial',
        'Hendri < Bidang Anak < Dinas Sosial',
        'Hendri < Bidang Lansia < Dinas Sosial',
      ],
    },
  },
  {
    name: 'plt-sebelum-barisnya-di-daftar.csv',
    sheets: one(
      'No|Nama|NIP|Jabatan|Unit Kerja',
      '1|Plt. Yulia Rahma S.Sos||Kepala Dinas|Dinas Sosial',
      '2|Dra. Hj. Yulia Rahma, M.Si|197103151997032002|Sekretaris|Sekretariat',
      '3|Sri Mulyani, SE|198501012010012003|Pengadministrasi Umum|Sekretariat',
      '4|Plt. H. Budi||Kepala Bidang|Bidang Anak',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 3, posts: 4, vacant: 2, nips: 2 },
      told: ['2 Nama'],
    },
  },
]
