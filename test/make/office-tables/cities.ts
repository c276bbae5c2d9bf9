import { unnamed as one } from './office-rows.ts'
import type { OfficeTable } from './office-table.ts'

/** Lists of several offices, each of which has a Sekretariat, and of persons and posts in groups. */
export const CITY_TABLES: readonly OfficeTable[] = [
  {
    name: 'definitif-dan-plt.xlsx',
    sheets: one(
      'No|Nama Jabatan|Pejabat Definitif|Plt/Plh|NIP',
      '1|Kepala Dinas Sosial|Budi Santoso||196405121988031007',
      '2|Sekretaris||Yulia Rahma|197103151997032002',
      '3|Kepala Bidang Anak|-|Plh. Hendri|',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 3, nips: 2, vacant: 2, hierarchy: 'unit-kinds' },
      roles: ['definitif', 'plt', 'plh'],
    },
  },
  {
    name: 'judul-tiga-baris.xls',
    sheets: one(
      'No|Unit|Pegawai||||Ket',
      '||PNS||PPPK||',
      '||L|P|L|P|',
      '1|Dinas Sosial|1|2|3|4|',
      '2|Sekretariat|1|1|0|2|',
      '3|Bidang Anak|0|1|3|2|',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 0, hierarchy: 'unit-kinds' },
      passed: ['2 heading-again', '3 heading-again'],
    },
  },
  {
    name: 'kota-peringkat.csv',
    sheets: one(
      'No|Nama|NIP|Gol|Jabatan|Unit Kerja|Perangkat Daerah',
      '1|Budi Santoso|196405121988031007|IV/d|Kepala Dinas|Dinas Sosial|Dinas Sosial',
      '2|Syamsul Bahri|196305121988031006|IV/c|Kepala Dinas|Dinas Perhubungan|Dinas Perhubungan',
      '3|Yulia Rahma|197103151997032002|IV/a|Sekretaris|Sekretariat|Dinas Sosial',
      '4|Dewi Lestari|197203151997032003|IV/a|Sekretaris|Sekretariat|Dinas Perhubungan',
      '5|Hendri|197501012000031004|IV/a|Kepala Bidang|Bidang Anak|Dinas Sosial',
      '6|Zulkifli|197601012001031003|III/d|Kepala Bidang|Bidang Angkutan|Dinas Perhubungan',
      '7|Sri|198501012010012003|III/b|Pengadministrasi Umum|Sekretariat|Dinas Sosial',
      '8|Tono|198601012010011004|III/a|Pengadministrasi Umum|Sekretariat|Dinas Perhubungan',
    ),
    gives: {
      ...{ units: 6, roots: 2, people: 8, posts: 8, seats: 8, hierarchy: 'none' },
      holds: [
        'Budi Santoso < Dinas Sosial < -',
        'Syamsul Bahri < Dinas Perhubungan < -',
        'Yulia Rahma < Sekretariat < Dinas Sosial',
        'Dewi Lestari < Sekretariat < Dinas Perhubungan',
        'Hendri < Bidang Anak < Dinas Sosial',
        'Zulkifli < Bidang Angkutan < Dinas Perhubungan',
        'Sri < Sekretariat < Dinas Sosial',
        'Tono < Sekretariat < Dinas Perhubungan',
      ],
      tree: [
        'Dinas Sosial < -',
        'Dinas Perhubungan < -',
        'Sekretariat < Dinas Sosial',
        'Sekretariat < Dinas Perhubungan',
        'Bidang Anak < Dinas Sosial',
        'Bidang Angkutan < Dinas Perhubungan',
      ],
    },
  },
  {
    name: 'siasn-dua-kantor.csv',
    sheets: one(
      'NIP BARU|NAMA|JABATAN NAMA|UNOR NAMA|UNOR INDUK NAMA',
      '196405121988031007|Budi Santoso|Kepala Dinas Sosial|Dinas Sosial|Dinas Sosial',
      '196305121988031006|Syamsul|Kepala Dinas Perhubungan|Dinas Perhubungan|Dinas Perhubungan',
      '197103151997032002|Yulia|Sekretaris|Sekretariat|Dinas Sosial',
      '197203151997032003|Dewi|Sekretaris|Sekretariat|Dinas Perhubungan',
      '198501012010012003|Sri|Pengadministrasi Umum|Sekretariat|Dinas Sosial',
      '198601012010011004|Tono|Pengadministrasi Umum|Sekretariat|Dinas Perhubungan',
    ),
    gives: {
      ...{ units: 4, roots: 2, people: 6, posts: 6, seats: 6, hierarchy: 'none' },
      holds: [
        'Budi Santoso < Dinas Sosial < -',
        'Syamsul < Dinas Perhubungan < -',
        'Yulia < Sekretariat < Dinas Sosial',
        'Dewi < Sekretariat < Dinas Perhubungan',
        'Sri < Sekretariat < Dinas Sosial',
        'Tono < Sekretariat < Dinas Perhubungan',
      ],
      tree: [
        'Dinas Sosial < -',
        'Dinas Perhubungan < -',
        'Sekretariat < Dinas Sosial',
        'Sekretariat < Dinas Perhubungan',
      ],
    },
  },
  {
    name: 'kelompok-romawi-jenis.xlsx',
    sheets: one(
      'DAFTAR PEJABAT DINAS SOSIAL',
      'No|Nama Jabatan|Nama|Kelas',
      'I|JABATAN STRUKTURAL',
      '1|Kepala Dinas|Budi|14',
      '2|Sekretaris|Yulia|12',
      'II|JABATAN FUNGSIONAL',
      '1|Perencana Ahli Muda|Sri|9',
      'III|JABATAN PELAKSANA',
      '1|Pengadministrasi Umum|Tono|5',
    ),
    gives: {
      ...{ units: 2, roots: 1, people: 4, posts: 4, seats: 4, hierarchy: 'unit-kinds' },
      passed: ['1 title', '3 section', '6 section', '8 section'],
      holds: [
        'Budi < DINAS SOSIAL < -',
        'Yulia < Sekretariat < DINAS SOSIAL',
        'Sri < DINAS SOSIAL < -',
        'Tono < DINAS SOSIAL < -',
      ],
      told: ['6 null', '8 null'],
      tree: ['DINAS SOSIAL < -', 'Sekretariat < DINAS SOSIAL'],
    },
  },
  {
    name: 'kolom-eselon-pejabat.xls',
    sheets: one(
      'Eselon II|Eselon III|Eselon IV|Nama Pejabat|NIP',
      'Kepala Dinas Sosial|||Budi|196405121988031007',
      '|Sekretaris||Yulia|197103151997032002',
      '||Kasubbag Umum|Rina|198001012005012001',
      '|Kepala Bidang Anak||Hendri|197501012000031004',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 4, posts: 4, seats: 4, hierarchy: 'level-columns' },
      holds: [
        'Budi < Dinas Sosial < -',
        'Yulia < Sekretariat < Dinas Sosial',
        'Rina < Subbagian Umum < Sekretariat',
        'Hendri < Bidang Anak < Dinas Sosial',
      ],
      tree: [
        'Dinas Sosial < -',
        'Sekretariat < Dinas Sosial',
        'Subbagian Umum < Sekretariat',
        'Bidang Anak < Dinas Sosial',
      ],
    },
  },
  {
    name: 'baris-jumlah-per-unit.xls',
    sheets: one(
      'Unit Kerja|Nama Jabatan|B|K',
      'Sekretariat|Sekretaris|1|1',
      '|Pengadministrasi Umum|2|4',
      'Jumlah Sekretariat||3|5',
      'Bidang Anak|Kepala Bidang|1|1',
      '|Pengolah Data|1|2',
      'Jumlah Bidang Anak||2|3',
      'JUMLAH SELURUHNYA||5|8',
    ),
    gives: {
      ...{ units: 2, roots: 2, people: 0, posts: 4, seats: 8, hierarchy: 'none' },
      passed: ['4 total', '7 total', '8 total'],
      tree: ['Sekretariat < -', 'Bidang Anak < -'],
    },
  },
  {
    name: 'dua-pejabat.csv',
    sheets: one(
      'Jabatan|Pejabat',
      'Kepala Dinas Sosial|Budi Santoso',
      'Analis Kebijakan|1. Sri Mulyani¶2. Tono Raharjo',
      'Sekretaris|Yulia Rahma',
    ),
    gives: {
      ...{ units: 2, roots: 1, people: 4, posts: 3, seats: 4, hierarchy: 'unit-kinds' },
      holds: [
        'Budi Santoso < Dinas Sosial < -',
        'Sri Mulyani < Dinas Sosial < -',
        'Tono Raharjo < Dinas Sosial < -',
        'Yulia Rahma < Sekretariat < Dinas Sosial',
      ],
      tree: ['Dinas Sosial < -', 'Sekretariat < Dinas Sosial'],
    },
  },
  {
    name: 'unit-dan-pegawai-kota.ods',
    sheets: {
      Unit: [
        'Kode|Nama Unit',
        '1|Dinas Sosial',
        '1.1|Sekretariat',
        '2|Dinas Perhubungan',
        '2.1|Sekretariat',
      ],
      Pegawai: [
        'Nama|NIP|Jabatan|Unit Kerja|Perangkat Daerah',
        'Yulia|197103151997032002|Sekretaris|Sekretariat|Dinas Sosial',
        'Dewi|197203151997032003|Sekretaris|Sekretariat|Dinas Perhubungan',
        'Tono|198601012010011004|Pengadministrasi Umum|Sekretariat|Dinas Perhubungan',
      ],
    },
    gives: {
      ...{ units: 4, roots: 2, people: 3, posts: 3, seats: 3, hierarchy: 'outline-number' },
      holds: [
        'Yulia < Sekretariat < Dinas Sosial',
        'Dewi < Sekretariat < Dinas Perhubungan',
        'Tono < Sekretariat < Dinas Perhubungan',
      ],
      tree: [
        'Dinas Sosial < -',
        'Sekretariat < Dinas Sosial',
        'Dinas Perhubungan < -',
        'Sekretariat < Dinas Perhubungan',
      ],
    },
  },
]
