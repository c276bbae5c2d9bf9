/** Usual bidang of an office, with the seksi or subbidang below each. */
export type BidangNames = readonly (readonly [bidang: string, parts: readonly string[]])[]

/**
 * Usual names by the urusan an office's name tells. The first bidang are those a smaller tipe keeps too. A proposal
 * to begin with: every city words its own.
 */
const BY_URUSAN: readonly (readonly [RegExp, BidangNames])[] = [
  [
    /komunikasi|kominfo|informatika/i,
    [
      [
        'Informasi dan Komunikasi Publik',
        ['Pelayanan Informasi Publik', 'Pengelolaan Komunikasi Publik', 'Kemitraan Media'],
      ],
      [
        'Penyelenggaraan E-Government',
        ['Infrastruktur dan Teknologi', 'Pengembangan Aplikasi', 'Tata Kelola E-Government'],
      ],
      [
        'Statistik dan Persandian',
        ['Statistik Sektoral', 'Tata Kelola Persandian', 'Keamanan Informasi'],
      ],
      [
        'Pengelolaan Data dan Interoperabilitas',
        ['Pusat Data', 'Integrasi Data', 'Layanan Data Terbuka'],
      ],
    ],
  ],
  [
    /kesehatan/i,
    [
      [
        'Kesehatan Masyarakat',
        ['Kesehatan Keluarga dan Gizi', 'Promosi Kesehatan', 'Kesehatan Lingkungan'],
      ],
      [
        'Pencegahan dan Pengendalian Penyakit',
        ['Surveilans dan Imunisasi', 'Penyakit Menular', 'Penyakit Tidak Menular'],
      ],
      [
        'Pelayanan dan Sumber Daya Kesehatan',
        ['Pelayanan Kesehatan', 'Kefarmasian dan Alat Kesehatan', 'Sumber Daya Manusia Kesehatan'],
      ],
      [
        'Sarana dan Pembiayaan Kesehatan',
        ['Sarana Kesehatan', 'Pembiayaan Kesehatan', 'Akreditasi'],
      ],
    ],
  ],
  [
    /pendidikan/i,
    [
      [
        'Pembinaan Sekolah Dasar',
        ['Kurikulum Sekolah Dasar', 'Sarana Sekolah Dasar', 'Peserta Didik Sekolah Dasar'],
      ],
      [
        'Pembinaan Sekolah Menengah Pertama',
        [
          'Kurikulum Sekolah Menengah Pertama',
          'Sarana Sekolah Menengah Pertama',
          'Peserta Didik Sekolah Menengah Pertama',
        ],
      ],
      [
        'Pembinaan PAUD dan Pendidikan Nonformal',
        ['Kurikulum PAUD', 'Sarana PAUD', 'Pendidikan Nonformal'],
      ],
      [
        'Guru dan Tenaga Kependidikan',
        ['Guru Sekolah Dasar', 'Guru Sekolah Menengah Pertama', 'Tenaga Kependidikan'],
      ],
    ],
  ],
  [
    /kependudukan|dukcapil/i,
    [
      [
        'Pelayanan Pendaftaran Penduduk',
        ['Identitas Penduduk', 'Pindah Datang Penduduk', 'Pendataan Penduduk'],
      ],
      ['Pelayanan Pencatatan Sipil', ['Kelahiran', 'Perkawinan dan Perceraian', 'Kematian']],
      [
        'Pengelolaan Informasi Administrasi Kependudukan',
        ['Sistem Informasi', 'Pengolahan Data', 'Tata Kelola Teknologi'],
      ],
      [
        'Pemanfaatan Data dan Inovasi Pelayanan',
        ['Kerja Sama', 'Pemanfaatan Data', 'Inovasi Pelayanan'],
      ],
    ],
  ],
  [
    /kepegawaian|sumber daya manusia/i,
    [
      [
        'Pengadaan dan Informasi Kepegawaian',
        ['Pengadaan', 'Informasi Kepegawaian', 'Pemberhentian'],
      ],
      ['Mutasi dan Promosi', ['Mutasi', 'Kepangkatan', 'Promosi']],
      [
        'Pengembangan Kompetensi',
        ['Pendidikan dan Pelatihan', 'Sertifikasi', 'Pengembangan Karier'],
      ],
      ['Penilaian Kinerja dan Penghargaan', ['Penilaian Kinerja', 'Disiplin', 'Penghargaan']],
    ],
  ],
  [
    /satuan polisi|satpol/i,
    [
      [
        'Penegakan Perundang-undangan Daerah',
        ['Penyelidikan dan Penyidikan', 'Pembinaan dan Penyuluhan', 'Hubungan Antarlembaga'],
      ],
      [
        'Ketertiban Umum dan Ketenteraman Masyarakat',
        ['Operasi dan Pengendalian', 'Pengamanan', 'Kerja Sama'],
      ],
      ['Perlindungan Masyarakat', ['Satuan Linmas', 'Bina Potensi Masyarakat', 'Kesiagaan']],
      ['Sumber Daya Aparatur', ['Pelatihan Dasar', 'Teknis Fungsional', 'Sarana Operasi']],
    ],
  ],
]

const ROMAN = ['I', 'II', 'III', 'IV'] as const

/** Four bidang with three parts each; numbered names where nothing in the office's name tells its urusan. */
export function bidangNames(officeName: string): BidangNames {
  const known = BY_URUSAN.find(([pattern]) => pattern.test(officeName))
  return known?.[1] ?? ROMAN.map((number) => [number, ['1', '2', '3'].map((n) => `${number}.${n}`)])
}
