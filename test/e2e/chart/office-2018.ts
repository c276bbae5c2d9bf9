import { longOr } from '../../make/long-form.ts'

/** A real form with an invented city: the office of 2018, and what the delayering of 2021 made of it. */
export const OFFICE = 'Dinas Komunikasi, Informatika dan Statistik Kota Contoh'
export const KJF = 'Kelompok Jabatan Fungsional'

const ALL_BIDANG: readonly (readonly [string, readonly [string, string, string]])[] = [
  [
    'Statistik dan Persandian',
    [
      'Analisa Data Statistik',
      'Pengelolaan Statistik Sektoral',
      'Keamanan Informasi dan Persandian',
    ],
  ],
  [
    'Pengelolaan Smart City',
    [
      'Pengelolaan Ekosistem Smart City',
      'Pengembangan dan Aplikasi',
      'Pengelolaan Data dan Interoperabilitas',
    ],
  ],
  [
    'E-Government',
    [
      'Tata Kelola E-Government',
      'Penyebaran Sistem Komunikasi',
      'Layanan Infrastruktur dan Teknologi',
    ],
  ],
  [
    'Komunikasi dan Informasi Publik',
    [
      'Kemitraan Komunikasi dan Informasi Publik',
      'Layanan Komunikasi dan Informasi Publik',
      'Pengelolaan Komunikasi Informasi Publik',
    ],
  ],
]

/** Those that are drawn: in the short form two of the four. */
export const BIDANG = longOr(ALL_BIDANG, (_, at) => at % 2 === 0)

export const UPT = [
  'Pelayanan Teknis Penyiaran Publik Lokal',
  'Pelayanan Informasi Publik dan PPID',
] as const

export const FORM_2018 = [
  OFFICE,
  '  Sekretariat',
  ...['Umum', 'Kepegawaian', 'Keuangan'].map((name) => `    Subbagian ${name}`),
  ...BIDANG.flatMap(([bidang, seksi]) => [
    `  Bidang ${bidang}`,
    ...seksi.map((name) => `    Seksi ${name}`),
  ]),
  ...UPT.flatMap((name) => [`  UPT ${name}`, '    Subbagian Umum']),
]

/** PermenPANRB 25/2021 and the letter of 22 April 2021: functional groups for seksi, the sekretariat and UPTD stay. */
export const FORM_2021 = [
  OFFICE,
  `  ${KJF}`,
  '  Sekretariat',
  '    Subbagian Umum dan Kepegawaian',
  '    Subbagian Keuangan',
  `    ${KJF}`,
  ...BIDANG.flatMap(([bidang]) => [`  Bidang ${bidang}`, `    ${KJF}`]),
  `  UPTD ${UPT[0]}`,
  '    Subbagian Umum',
  `  UPTD ${UPT[1]}`,
]
