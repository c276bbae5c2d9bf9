import { unnamed as one } from './office-rows.ts'
import type { OfficeTable } from './office-table.ts'

/** Tables in which a line names the office or unit of the rows below it, and several tables of one file. */
export const GROUP_TABLES: readonly OfficeTable[] = [
  {
    name: 'tabel-per-bidang.xlsx',
    sheets: one(
      'PETA JABATAN DINAS SOSIAL',
      '',
      'SEKRETARIAT',
      'No|Nama Jabatan|Kelas|B|K|+/-',
      '1|Sekretaris|12|1|1|0',
      '2|Kasubbag Umum|9|1|1|0',
      '3|Pengadministrasi Umum|5|2|4|-2',
      'Jumlah|||4|6|-2',
      '',
      'BIDANG REHABILITASI SOSIAL',
      'No|Nama Jabatan|Kelas|B|K|+/-',
      '1|Kepala Bidang Rehabilitasi Sosial|11|1|1|0',
      '2|Pekerja Sosial Ahli Muda|9|1|3|-2',
      'Jumlah|||2|4|-2',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 0, posts: 5, seats: 10, hierarchy: 'unit-kinds' },
      passed: ['1 title', '3 title', '8 total', '11 heading-again', '14 total'],
      told: ['5 null', '10 null'],
      tree: [
        'DINAS SOSIAL < -',
        'Sekretariat < DINAS SOSIAL',
        'Subbagian Umum < Sekretariat',
        'BIDANG REHABILITASI SOSIAL < DINAS SOSIAL',
      ],
    },
  },
  {
    name: 'daftar-jabatan-kosong.xls',
    sheets: one(
      'DAFTAR JABATAN LOWONG DI LINGKUNGAN PEMERINTAH KOTA CONTOH',
      'No.|Nama Jabatan|Unit Kerja|Eselon|TMT Lowong|Keterangan',
      '1|Kepala Bidang Rehabilitasi Sosial|Dinas Sosial|III.b|01-02-2018|Pensiun a.n. Drs. Amir',
      '2|Kepala Seksi Anak|Dinas Sosial|IV.a|15-03-2018|Mutasi',
      '3|Camat Contoh Barat|Kecamatan Contoh Barat|III.a|01-06-2018|Meninggal dunia',
      'JUMLAH|3',
    ),
    gives: {
      ...{ units: 4, roots: 2, people: 0, posts: 3, seats: 3, hierarchy: 'none' },
      passed: ['1 title', '6 total'],
      tree: [
        'Dinas Sosial < -',
        'Bidang Rehabilitasi Sosial < Dinas Sosial',
        'Seksi Anak < Dinas Sosial',
        'Kecamatan Contoh Barat < -',
      ],
    },
  },
  {
    name: 'terisi-kosong.csv',
    sheets: one(
      'No|Jabatan|Unit Kerja|Status|Nama Pejabat',
      '1|Kepala Dinas|Dinas Sosial|Terisi|Budi Santoso',
      '2|Sekretaris|Sekretariat|Terisi|Yulia Rahma',
      '3|Kepala Bidang|Bidang Rehabilitasi Sosial|Kosong|',
      '4|Kepala Bidang|Bidang Pemberdayaan Sosial|Plt|Hendri Saputra',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 3, posts: 4, seats: 4, hierarchy: 'unit-kinds' },
      tree: [
        'Dinas Sosial < -',
        'Sekretariat < Dinas Sosial',
        'Bidang Rehabilitasi Sosial < Dinas Sosial',
        'Bidang Pemberdayaan Sosial < Dinas Sosial',
      ],
    },
  },
  {
    name: 'dua-tabel-berdampingan.xlsx',
    sheets: one(
      'Kode|Unit Kerja|Pejabat||Kode|Unit Kerja|Pejabat',
      '1|Dinas Sosial|Budi||2|Dinas Perhubungan|Syamsul',
      '1.1|Sekretariat|Yulia||2.1|Sekretariat|Dewi',
      '1.2|Bidang Rehabilitasi Sosial|Hendri||2.2|Bidang Angkutan|Zulkifli',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 3, posts: 3, seats: 3, hierarchy: 'outline-number' },
      tree: [
        'Dinas Sosial < -',
        'Sekretariat < Dinas Sosial',
        'Bidang Rehabilitasi Sosial < Dinas Sosial',
      ],
    },
  },
  {
    name: 'opd-judul-baris.xls',
    sheets: one(
      'No|Jabatan|Nama|Eselon',
      'I|DINAS SOSIAL||',
      '1|Kepala Dinas|Budi Santoso|II.b',
      '2|Sekretaris|Yulia Rahma|III.a',
      '3|Kepala Bidang Rehabilitasi Sosial|Hendri Saputra|III.b',
      'II|DINAS PERHUBUNGAN||',
      '1|Kepala Dinas|Syamsul Bahri|II.b',
      '2|Sekretaris|Dewi Lestari|III.a',
      '3|Kepala Bidang Angkutan|Zulkifli|III.b',
    ),
    gives: {
      ...{ units: 6, roots: 2, people: 6, posts: 6, seats: 6, hierarchy: 'unit-kinds' },
      tree: [
        'DINAS SOSIAL < -',
        'Sekretariat < DINAS SOSIAL',
        'Bidang Rehabilitasi Sosial < DINAS SOSIAL',
        'DINAS PERHUBUNGAN < -',
        'Sekretariat < DINAS PERHUBUNGAN',
        'Bidang Angkutan < DINAS PERHUBUNGAN',
      ],
    },
  },
  {
    name: 'kelompok-pegawai-huruf.xlsx',
    sheets: one(
      'DAFTAR NAMA PEGAWAI DINAS PERHUBUNGAN',
      'NO|NAMA|NIP|JABATAN',
      'A.|SEKRETARIAT',
      '1|Yulia Rahma|197103151997032002|Sekretaris',
      '2|Sri Mulyani|198501012010012003|Pengadministrasi Umum',
      'B.|BIDANG LALU LINTAS',
      '1|Hendri Saputra|197501012000031004|Kepala Bidang',
      '2|Rina Wati|198001012005012001|Kepala Seksi Rekayasa',
      'C.|BIDANG ANGKUTAN',
      '1|Zulkifli|197601012001031003|Kabid',
    ),
    gives: {
      ...{ units: 5, roots: 1, people: 5, posts: 5, seats: 5, hierarchy: 'unit-kinds' },
      passed: ['1 title'],
      told: ['3 null', '6 null', '9 null'],
      tree: [
        'DINAS PERHUBUNGAN < -',
        'SEKRETARIAT < DINAS PERHUBUNGAN',
        'BIDANG LALU LINTAS < DINAS PERHUBUNGAN',
        'Seksi Rekayasa < BIDANG LALU LINTAS',
        'BIDANG ANGKUTAN < DINAS PERHUBUNGAN',
      ],
    },
  },
  {
    name: 'dua-lembar-per-opd.ods',
    sheets: {
      'Dinas Sosial': [
        'No|Jabatan|Nama',
        '1|Kepala Dinas|Budi',
        '2|Sekretaris|Yulia',
        '3|Kabid Anak|Hendri',
      ],
      'Dinas Perhubungan': [
        'No|Jabatan|Nama',
        '1|Kepala Dinas|Syamsul',
        '2|Sekretaris|Dewi',
        '3|Kabid Angkutan|Zulkifli',
      ],
    },
    gives: {
      ...{ units: 6, roots: 2, people: 6, posts: 6, seats: 6, hierarchy: 'unit-kinds' },
      tree: [
        'Dinas Sosial < -',
        'Sekretariat < Dinas Sosial',
        'Bidang Anak < Dinas Sosial',
        'Dinas Perhubungan < -',
        'Sekretariat < Dinas Perhubungan',
        'Bidang Angkutan < Dinas Perhubungan',
      ],
    },
  },
  {
    name: 'abk-lengkap.xls',
    sheets: one(
      'REKAPITULASI KEBUTUHAN PEGAWAI BERDASARKAN ANALISIS BEBAN KERJA',
      'DINAS SOSIAL KOTA CONTOH TAHUN 2018',
      'NO|NAMA JABATAN|KELAS|JML PEGAWAI SAAT INI|JML KEBUTUHAN|KURANG/LEBIH|KET',
      '1|Kepala Dinas|14|1|1|0|',
      '2|Sekretaris|12|1|1|0|',
      '|Jabatan Pelaksana|||||',
      '|- Pengadministrasi Umum|5|2|4|-2|',
      '|- Pengemudi|3|1|1|0|',
      '3|Kepala Bidang Rehabilitasi Sosial|11|1|1|0|',
      '|- Pengolah Data|7|1|2|-1|',
      'JUMLAH||||||',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 0, posts: 6, seats: 10, hierarchy: 'unit-kinds' },
      passed: ['1 title', '2 title', '6 section', '11 total'],
      tree: [
        'DINAS SOSIAL KOTA CONTOH < -',
        'Sekretariat < DINAS SOSIAL KOTA CONTOH',
        'Bidang Rehabilitasi Sosial < DINAS SOSIAL KOTA CONTOH',
      ],
    },
  },
  {
    name: 'tmt-serial-status.csv',
    sheets: one(
      'Jabatan|Pejabat|TMT|Ket.',
      'Kepala Dinas Sosial|Budi Santoso|43101|',
      'Sekretaris|Plt. Hendri Saputra|43200|',
      'Kabid Anak|(kosong)||',
      'Kabid Lansia|belum ada||',
      'Kasi A|Yulia||Plh.',
    ),
    gives: {
      ...{ units: 5, roots: 1, people: 3, posts: 5, seats: 5, hierarchy: 'unit-kinds' },
      tree: [
        'Dinas Sosial < -',
        'Sekretariat < Dinas Sosial',
        'Bidang Anak < Dinas Sosial',
        'Bidang Lansia < Dinas Sosial',
        'Seksi A < Bidang Lansia',
      ],
    },
  },
]
