import { unnamed as one } from '../office-rows.ts'
import type { OfficeTable } from '../office-table.ts'

/** Appendices of decrees and registers: who was appointed, who acts, who leaves, what is vacant. */
export const REGISTER_TABLES: readonly OfficeTable[] = [
  {
    name: 'lampiran-sk-pelantikan.xlsx',
    sheets: one(
      'LAMPIRAN KEPUTUSAN WALI KOTA CONTOH',
      'NOMOR : 821.2/15/2026',
      'TENTANG PENGANGKATAN DALAM JABATAN ADMINISTRATOR',
      '',
      'NO|NAMA / NIP|PANGKAT / GOL|JABATAN LAMA|JABATAN BARU|ESELON|KET',
      '1|Anwar Sadat, S.STP.¶19820101 200212 1 001|Pembina (IV/a)|Kepala Bidang Aset pada Badan Keuangan|Sekretaris pada Dinas Sosial|III.a|',
      '2|Lina Marlina, S.E.¶19830101 200604 2 002|Penata Tk. I (III/d)|Kepala Subbagian Umum pada Dinas Sosial|Kepala Bidang Aset pada Badan Keuangan|III.b|',
      '',
      '||||Ditetapkan di Contoh',
      '||||pada tanggal 2 September 2026',
      '||||WALI KOTA CONTOH,',
      '||||ttd.',
    ),
    gives: {
      ...{ units: 4, roots: 2, people: 2, posts: 2, seats: 2, vacant: 0, nips: 2 },
      passed: [
        ...['1 title', '2 title', '3 title'],
        ...['9 signature', '10 signature', '11 signature', '12 signature'],
      ],
      holds: [
        'Anwar Sadat < Sekretariat < Dinas Sosial',
        'Lina Marlina < Bidang Aset < Badan Keuangan',
      ],
    },
  },
  {
    name: 'daftar-plt-plh.csv',
    sheets: one(
      'No|Jabatan|Unit Kerja|Pejabat Definitif|Plt/Plh|TMT|Sampai Dengan',
      '1|Kepala Dinas|Dinas Perhubungan|Kosong (pensiun)|Plt. Ahmad Zaki|1 Maret 2026|31 Mei 2026',
      '2|Sekretaris|Sekretariat|Ahmad Zaki|-||',
      '3|Kepala Bidang|Bidang Angkutan|Nila (cuti melahirkan)|Plh. Rian|1 September 2026|30 November 2026',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 3, posts: 3, seats: 3, vacant: 1 },
      roles: ['plt', 'definitif', 'definitif', 'plh'],
      told: ['2 Plt/Plh', '4 Pejabat Definitif'],
    },
  },
  {
    name: 'daftar-akan-pensiun.csv',
    sheets: one(
      'NO|NAMA|NIP|JABATAN|UNIT KERJA|TMT PENSIUN|KET',
      '1|Drs. Umar|196701011993031001|Kepala Dinas|Dinas Pemuda|1 Februari 2027|BUP 60',
      '2|Neneng|196901011995032002|Sekretaris|Sekretariat|1 Februari 2027|BUP 58',
      '3|Kosim|196905011995031003|Kepala Bidang Olahraga|Bidang Olahraga|1 Juni 2027|akan pensiun',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 3, posts: 3, seats: 3, vacant: 0, nips: 3 },
    },
  },
  {
    name: 'jabatan-kosong-bulan-ini.xlsx',
    sheets: one(
      'DAFTAR JABATAN STRUKTURAL YANG KOSONG',
      'PER 30 SEPTEMBER 2026',
      'No|Nama Jabatan|Perangkat Daerah|Eselon|Kosong Sejak|Penyebab Kosong|Plt',
      '#1|Kepala Dinas|Dinas Perumahan|II.b|1 Juli 2026|Pensiun (BUP)|Ir. Hasanudin',
      '#2|Kepala Bidang Mutasi|Badan Kepegawaian|III.b|15 Agustus 2026|Promosi|-',
      '#3|Kepala Seksi Pemerintahan|Kecamatan Utara|IV.a|01-09-2026|Meninggal dunia|Dewi Sartika, S.IP.',
    ),
    gives: {
      ...{ units: 5, roots: 3, people: 2, posts: 3, seats: 3, vacant: 3 },
      passed: ['1 title', '2 title'],
      roles: ['plt', 'plt'],
    },
  },
  {
    name: 'pejabat-eselon-merangkap.csv',
    sheets: one(
      'No|Nama Jabatan|Eselon|Pejabat|Keterangan',
      '1|Asisten Pemerintahan|II.b|H. Zainal|',
      '2|Kepala Bagian Pemerintahan|III.a|Ruslan|',
      '3|Kepala Bagian Kesra|III.a|Ruslan|Plt',
      '4|Kepala Bagian Hukum|III.a|belum dilantik|',
      '5|Asisten Administrasi Umum|II.b|dirangkap Plt. H. Zainal|',
      '6|Kepala Bagian Umum|III.a|Teti; Toto|masa transisi',
    ),
    gives: {
      ...{ units: 6, roots: 2, people: 4, posts: 6, seats: 7, vacant: 3 },
      roles: ['definitif', 'definitif', 'plt', 'plt', 'definitif', 'definitif'],
      told: ['4 Pejabat', '6 Pejabat'],
    },
  },
  {
    name: 'lampiran-susunan-organisasi.xlsx',
    sheets: one(
      'LAMPIRAN PERATURAN WALI KOTA CONTOH NOMOR 9 TAHUN 2026',
      'NO|SUSUNAN ORGANISASI|ESELON',
      'I|DINAS KEBUDAYAAN|II.b',
      'A|SEKRETARIAT|III.a',
      '1|Subbagian Umum|IV.a',
      '2|Subbagian Keuangan|IV.a',
      'B|BIDANG KESENIAN|III.b',
      'C|BIDANG CAGAR BUDAYA|III.b',
      'D|KELOMPOK JABATAN FUNGSIONAL|',
    ),
    gives: {
      ...{ units: 7, roots: 1, people: 0, posts: 6, seats: 6 },
      passed: ['1 title'],
      tree: [
        'DINAS KEBUDAYAAN < -',
        'SEKRETARIAT < DINAS KEBUDAYAAN',
        'Subbagian Umum < SEKRETARIAT',
        'Subbagian Keuangan < SEKRETARIAT',
        'BIDANG KESENIAN < DINAS KEBUDAYAAN',
        'BIDANG CAGAR BUDAYA < DINAS KEBUDAYAAN',
        'KELOMPOK JABATAN FUNGSIONAL < DINAS KEBUDAYAAN',
      ],
    },
  },
  {
    name: 'lurah-se-kota.csv',
    sheets: one(
      'NO|KECAMATAN|KELURAHAN|NAMA LURAH|NIP|HP|KET',
      '1|Utara|Melati|Asep, S.IP.|198001012005011001|0812-0000-0001|',
      '2|Utara|Mawar|Plt. Yani|198101012005012002|0812-0000-0002|Sekkel',
      '3|Selatan|Kenanga|-|||kosong sejak Juni',
    ),
    gives: {
      ...{ units: 5, roots: 2, people: 2, posts: 5, seats: 5, nips: 2 },
      roles: ['definitif', 'plt'],
      tree: [
        'Kecamatan Utara < -',
        'Kelurahan Melati < Kecamatan Utara',
        'Kelurahan Mawar < Kecamatan Utara',
        'Kecamatan Selatan < -',
        'Kelurahan Kenanga < Kecamatan Selatan',
      ],
    },
  },
  {
    name: 'kepala-sekolah.ods',
    sheets: one(
      'DATA KEPALA SEKOLAH SD NEGERI KECAMATAN TIMUR',
      'No|NPSN|Nama Sekolah|Kepala Sekolah|NIP|Status',
      '#1|20200001|SDN Timur 1|Hj. Eti, S.Pd.|196801011990032001|Definitif',
      '#2|20200002|SDN Timur 2|Udin, S.Pd.|197001011993031002|Plt',
      '#3|20200003|SDN Timur 3|||Kosong',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 2, posts: 3, seats: 3, vacant: 2, nips: 2 },
      passed: ['1 title'],
      roles: ['definitif', 'plt'],
      // That the schools of a kecamatan are of its camat nobody has said.
      told: ['3 null', '4 null', '5 null'],
    },
  },
  {
    name: 'tim-kerja.csv',
    sheets: one(
      'Unit Kerja|Tim Kerja|Ketua Tim|Jabatan|NIP',
      'Bidang Data|Tim Statistik|Bayu|Statistisi Ahli Muda|198201012008011001',
      'Bidang Data|Tim Aplikasi|Sari|Pranata Komputer Ahli Muda|198301012008012002',
    ),
    gives: { units: 1, roots: 1, people: 2, posts: 2, seats: 2, vacant: 0, nips: 2 },
  },
  {
    name: 'mutasi-masuk-keluar.csv',
    sheets: one(
      'No|Nama|NIP|Unit Kerja Lama|Jabatan Lama|Unit Kerja Baru|Jabatan Baru|TMT',
      '1|Erwin|198001012005011001|Dinas Sosial|Kepala Seksi Gizi|Dinas Kesehatan|Kepala Seksi Gizi Masyarakat|1 Oktober 2026',
      '2|Farah|198101012005012002|Kecamatan Utara|Lurah Melati|Kecamatan Selatan|Lurah Kenanga|1 Oktober 2026',
    ),
    gives: {
      ...{ units: 4, roots: 2, people: 2, posts: 2, seats: 2, vacant: 0, nips: 2 },
      holds: [
        'Erwin < Seksi Gizi Masyarakat < Dinas Kesehatan',
        'Farah < Kelurahan Kenanga < Kecamatan Selatan',
      ],
    },
  },
  {
    name: 'struktur-di-sebelah-kanan.xlsx',
    sheets: one(
      '||DATA PEJABAT STRUKTURAL',
      '||BADAN PENANGGULANGAN BENCANA DAERAH',
      '',
      '||No.|Jabatan|Nama Pejabat|Gol.|Eselon',
      '||1.|Kepala Pelaksana|Tb. Rahmat, S.T.|IV/c|II.b',
      '||2.|Sekretaris|dr. Ika|IV/a|III.a',
      '||3.|Kabid Kedaruratan dan Logistik|… (kosong)||III.b',
      '||4.|Kasubbag Umum dan Kepegawaian|Plh Sekretaris||IV.a',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 2, posts: 4, seats: 4, vacant: 2 },
      passed: ['1 title', '2 title'],
      roles: ['definitif', 'definitif', 'plh'],
      told: ['8 Jabatan', '8 Nama Pejabat'],
      tree: [
        'BADAN PENANGGULANGAN BENCANA DAERAH < -',
        'Sekretariat < BADAN PENANGGULANGAN BENCANA DAERAH',
        'Bidang Kedaruratan dan Logistik < BADAN PENANGGULANGAN BENCANA DAERAH',
        'Subbagian Umum dan Kepegawaian < Sekretariat',
      ],
    },
  },
  {
    name: 'desa-dan-kelurahan-kecil.csv',
    sheets: one(
      'KELURAHAN SUKARASA',
      'Jabatan|Nama|NIP',
      'Lurah|Deden|197501012000031001',
      'Sekretaris Lurah|Ai|198001012005012002',
      'Kasi Pemerintahan|kosong|',
      'Kasi Kesejahteraan|Plt Ai|198001012005012002',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 2, posts: 4, seats: 4, vacant: 2, nips: 2 },
      passed: ['1 title'],
      roles: ['definitif', 'definitif', 'plt'],
      tree: [
        'KELURAHAN SUKARASA < -',
        'Sekretariat < KELURAHAN SUKARASA',
        'Seksi Pemerintahan < KELURAHAN SUKARASA',
        'Seksi Kesejahteraan < KELURAHAN SUKARASA',
      ],
    },
  },
]
