import { unnamed as one } from '../office-rows.ts'
import type { OfficeTable } from '../office-table.ts'

/** Lists of ranks and of names, as a BKD and the offices send them to each other. */
export const DUK_LISTS: readonly OfficeTable[] = [
  {
    name: 'duk-pariwisata-dua-judul.xlsx',
    sheets: one(
      'DAFTAR URUT KEPANGKATAN PEGAWAI NEGERI SIPIL',
      'DINAS PARIWISATA KABUPATEN CONTOH',
      'KEADAAN BULAN : JANUARI 2026',
      '',
      'NO|NAMA|NIP|PANGKAT||JABATAN|||MASA KERJA||USIA|KET',
      '|||GOL. RUANG|TMT|NAMA JABATAN|ESELON|TMT|TH|BL||',
      '1|2|3|4|5|6|7|8|9|10|11|12',
      '1|H. Burhan Effendi, S.H., M.M.|19660817 199203 1 009|IV/c|1 April 2018|Kepala Dinas|II.b|17 Januari 2022|33|10|59|',
      '2|Dra. Nurhayati|19690102 199403 2 005|IV/b|1 Oktober 2017|Sekretaris|III.a|3 Mei 2021|31|10|57|',
      '3|Ir. Taufik Hidayat|19700706 199803 1 003|IV/a|1 April 2016|Kepala Bidang Destinasi|III.b|3 Mei 2021|27|10|55|',
      '4|Gunawan, S.Sos.|19800909 200604 1 010|III/d|1 April 2020|Adyatama Kepariwisataan Ahli Muda|-|1 Juli 2022|19|9|45|',
      '5|Rahmat|19850101 201001 1 007|II/d|1 Oktober 2019|Pengadministrasi Umum|-|1 Januari 2010|16|0|41|',
      '',
      '||||||||Contoh, 31 Januari 2026',
      '||||||||KEPALA DINAS PARIWISATA',
      '',
      '||||||||H. BURHAN EFFENDI, S.H., M.M.',
      '||||||||NIP. 19660817 199203 1 009',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 5, posts: 5, seats: 5, vacant: 0, nips: 5 },
      passed: [
        ...['1 title', '2 title', '3 title', '7 column-numbers'],
        ...['14 signature', '15 signature', '17 signature', '18 signature'],
      ],
      tree: [
        'DINAS PARIWISATA KABUPATEN CONTOH < -',
        'Sekretariat < DINAS PARIWISATA KABUPATEN CONTOH',
        'Bidang Destinasi < DINAS PARIWISATA KABUPATEN CONTOH',
      ],
      holds: [
        'Burhan Effendi < DINAS PARIWISATA KABUPATEN CONTOH < -',
        'Nurhayati < Sekretariat < DINAS PARIWISATA KABUPATEN CONTOH',
        'Taufik Hidayat < Bidang Destinasi < DINAS PARIWISATA KABUPATEN CONTOH',
        'Gunawan < DINAS PARIWISATA KABUPATEN CONTOH < -',
        'Rahmat < DINAS PARIWISATA KABUPATEN CONTOH < -',
      ],
    },
  },
  {
    name: 'nominatif-kecamatan-ttl.csv',
    sheets: one(
      'DAFTAR NOMINATIF PNS KECAMATAN HARAPAN',
      'NO|NAMA|L/P|TEMPAT, TGL LAHIR|NIP|GOL|JABATAN|UNIT KERJA',
      '1|Drs. Mulyadi|L|Contoh, 12-05-1968|196805121990031004|IV/a|Camat|Kecamatan Harapan',
      '2|Endang Lestari, S.E.|P|Contoh, 01-01-1975|197501012000032004|III/d|Sekretaris Camat|Sekretariat Kecamatan Harapan',
      '3|Bagus Prakoso|L|Sukamaju, 07-08-1980|198008072005011009|III/c|Kasi Pelayanan Umum|Kecamatan Harapan',
      '4|Tini Kartini|P|Sukamaju, 09-10-1985|198510092010012003|III/b|Lurah|Kelurahan Mekar',
      '5|Ujang|L|Sukamaju, 11-12-1988|198812112015011002|II/c|Pengadministrasi Pemerintahan|Kelurahan Mekar',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 5, posts: 5, seats: 5, vacant: 0, nips: 5 },
      passed: ['1 title'],
      tree: [
        'Kecamatan Harapan < -',
        'Sekretariat Kecamatan Harapan < Kecamatan Harapan',
        'Seksi Pelayanan Umum < Kecamatan Harapan',
        'Kelurahan Mekar < Kecamatan Harapan',
      ],
      holds: [
        'Mulyadi < Kecamatan Harapan < -',
        'Endang Lestari < Sekretariat Kecamatan Harapan < Kecamatan Harapan',
        'Bagus Prakoso < Seksi Pelayanan Umum < Kecamatan Harapan',
        'Tini Kartini < Kelurahan Mekar < Kecamatan Harapan',
        'Ujang < Kelurahan Mekar < Kecamatan Harapan',
      ],
    },
  },
  {
    name: 'nominatif-nip-rusak.csv',
    sheets: one(
      'No;|Nama|NIP|Gol|Jabatan|Unit Kerja',
      '1|Sutarman|1,96805E+17|IV/b|Kepala Badan|Badan Kepegawaian',
      '2|Winarti|19750101 200003 2 004|IV/a|Sekretaris|Sekretariat',
      "3|Heru|'198008072005011009|III/d|Kepala Bidang|Bidang Mutasi",
      '4|Ani|1.98510092010012E+17|III/a|Analis SDM Aparatur Ahli Pertama|Bidang Mutasi',
      '5|Yusuf|19881211201501100|II/c|Pengelola Kepegawaian|Bidang Mutasi',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 5, posts: 5, seats: 5, vacant: 0, nips: 2 },
      told: ['2 NIP', '5 NIP', '6 NIP'],
      tree: [
        'Badan Kepegawaian < -',
        'Sekretariat < Badan Kepegawaian',
        'Bidang Mutasi < Badan Kepegawaian',
      ],
    },
  },
  {
    name: 'duk-yang-telah-pergi.csv',
    sheets: one(
      'No|Nama|NIP|Jabatan|Unit Kerja|Keterangan',
      '1|Drs. Karim|196601011990031005|Kepala Dinas|Dinas Koperasi|',
      '2|(Pensiun)||Sekretaris|Sekretariat|sejak 1-2-2026',
      '3|Alm. Sutrisno|197001011995031002|Kepala Bidang|Bidang UMKM|wafat 3 Maret 2026',
      '4|Meninggal dunia||Kepala Subbagian Umum|Sekretariat|',
      '5|Mutasi ke Dinas Sosial||Analis Koperasi|Bidang UMKM|',
      '6|Sri Wahyuni|198501012010012003|Pengelola Data|Bidang UMKM|',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 2, posts: 6, seats: 6, vacant: 4, nips: 2 },
      told: ['4 Nama', '4 NIP'],
      holds: ['Karim < Dinas Koperasi < -', 'Sri Wahyuni < Bidang UMKM < Dinas Koperasi'],
    },
  },
  {
    name: 'nominatif-plt-di-mana-mana.csv',
    sheets: one(
      'Nama Pejabat|NIP|Jabatan|Unit Kerja',
      'Wahyu Hidayat|197101011996031001|Kepala Dinas|Dinas Perdagangan',
      'Plt. Rudi Hartono|197201011997031002|Sekretaris|Sekretariat',
      'Sri Lestari|197301011998032003|Plt. Kepala Bidang Pasar|Bidang Pasar',
      'Doni (Plh)|197401011999031004|Kepala Bidang Metrologi|Bidang Metrologi',
      'Tuti, S.E. (Pj.)|197501012000032005|Kepala Seksi Tera|Seksi Tera',
      'Plt: Rudi Hartono|197201011997031002|Kepala Subbagian Umum|Subbagian Umum',
    ),
    gives: {
      ...{ units: 6, roots: 1, people: 5, posts: 6, seats: 6, vacant: 5, nips: 5 },
      roles: ['definitif', 'plt', 'plt', 'plh', 'pj', 'plt'],
      told: ['7 Unit Kerja'],
    },
  },
  {
    name: 'nominatif-guru.csv',
    sheets: one(
      'NO|NAMA GURU|NIP|JABATAN|UNIT KERJA',
      '1|Hj. Aminah, S.Pd.|196901011993032001|Kepala Sekolah|SD Negeri 1 Contoh',
      '2|Rosdiana, S.Pd.|197501012005012004|Guru Kelas Ahli Madya|SD Negeri 1 Contoh',
      '3|Supri, S.Pd.|198001012009011005|Guru PJOK Ahli Muda|SD Negeri 1 Contoh',
      '4|Drs. Hamdan|196801011992031003|Kepala Sekolah|SMP Negeri 2 Contoh',
      '5|Lina, M.Pd.|198201012010012006|Guru Matematika Ahli Muda|SMP Negeri 2 Contoh',
      '6|Mimin||Pengadministrasi Umum|SMP Negeri 2 Contoh',
    ),
    gives: {
      ...{ units: 2, roots: 2, people: 6, posts: 6, seats: 6, vacant: 0, nips: 5 },
      told: ['2 JABATAN'],
      tree: ['SD Negeri 1 Contoh < -', 'SMP Negeri 2 Contoh < -'],
    },
  },
  {
    name: 'nominatif-per-opd.xlsx',
    sheets: {
      'Dinas Pangan': [
        'No|Nama|NIP|Jabatan',
        '#1|Marlina, S.P.|197001011995032001|Kepala Dinas',
        '#2|Hasan Basri|197501012000031002|Sekretaris',
        '#3|Dewi Anggraini|198501012010012003|Analis Ketahanan Pangan Ahli Muda',
        '|JUMLAH|#3',
      ],
      'Badan Pendapatan': [
        'NIP|Nama Pegawai|Nama Jabatan|Gol',
        '197101011996031004|Suparman|Kepala Badan|IV/c',
        '198001012005012005|Rina Marlina|Kepala Bidang Pajak|IV/a',
        '||Kepala Bidang Retribusi|',
        '|Total 2 orang||',
      ],
    },
    gives: {
      ...{ units: 5, roots: 2, people: 5, posts: 6, seats: 6, vacant: 1, nips: 5 },
      passed: ['5 total', '5 total'],
      tree: [
        'Dinas Pangan < -',
        'Sekretariat < Dinas Pangan',
        'Badan Pendapatan < -',
        'Bidang Pajak < Badan Pendapatan',
        'Bidang Retribusi < Badan Pendapatan',
      ],
    },
  },
  {
    name: 'duk-gelar-terpisah.xls',
    sheets: one(
      'No|Gelar Depan|Nama|Gelar Belakang|NIP|Pangkat/Gol|Jabatan|Unit Kerja|TMT Jabatan',
      '1|Dr. Ir.|Bambang Sutejo|M.T.|196701011992031001|IV/d|Kepala Dinas|Dinas Pekerjaan Umum|02 Januari 2021',
      '2||Fitri Handayani|S.T.|197801012003122002|IV/a|Kepala Bidang|Bidang Bina Marga|05 Feb 2022',
      '3|Drs.|Ahmad Yani||197001011996031003|IV/a|Kepala Bidang|Bidang Cipta Karya|1/3/2023',
      '4||||||Kepala Bidang|Bidang Sumber Daya Air|',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 3, posts: 4, seats: 4, vacant: 1, nips: 3 },
      tree: [
        'Dinas Pekerjaan Umum < -',
        'Bidang Bina Marga < Dinas Pekerjaan Umum',
        'Bidang Cipta Karya < Dinas Pekerjaan Umum',
        'Bidang Sumber Daya Air < Dinas Pekerjaan Umum',
      ],
    },
  },
  {
    name: 'nominatif-cpns-pppk.ods',
    sheets: one(
      'No|Nama|NIP / NI PPPK|Status|Jabatan|Unit Kerja|Akhir Kontrak',
      '#1|Teguh|197001011995031001|PNS|Kepala UPTD|UPTD Pasar Induk|',
      '#2|Maya|200001012025062001|CPNS|Penelaah Teknis Kebijakan|UPTD Pasar Induk|',
      '#3|Reza|199501012024211003|PPPK|Pengelola Layanan Operasional|UPTD Pasar Induk|31 Mei 2029',
      '#4|Asep||PPPK Paruh Waktu|Operator Layanan Operasional|UPTD Pasar Induk|',
      '#5|Ucok||THL|Petugas Keamanan|UPTD Pasar Induk|',
      '#6|Iis||Outsourcing|Petugas Kebersihan|UPTD Pasar Induk|',
    ),
    gives: {
      ...{ units: 1, roots: 1, people: 6, posts: 6, seats: 6, vacant: 0, nips: 3 },
      told: ['2 Jabatan'],
      tree: ['UPTD Pasar Induk < -'],
    },
  },
  {
    name: 'nominatif-nakes.csv',
    sheets: one(
      'NAMA / NIP|JABATAN FUNGSIONAL|PUSKESMAS',
      'dr. Wulan Sari / 198001012006042001|Dokter Ahli Muda|Puskesmas Melati',
      'Ns. Budi Utomo, S.Kep. / 198501012010011002|Perawat Ahli Pertama|Puskesmas Melati',
      'Sulastri, A.Md.Keb. / 198801012012032003|Bidan Terampil|Puskesmas Mawar',
    ),
    gives: { units: 2, roots: 2, people: 3, posts: 3, seats: 3, vacant: 0, nips: 3 },
  },
]
