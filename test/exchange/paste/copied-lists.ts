/** A text somebody copied, and the chart it is: units drawn in, posts in brackets, * the head, ? what waits for a place. */
export interface CopiedText {
  readonly what: string
  readonly text: string
  /** Line ends of Windows. */
  readonly crlf?: true
  readonly chart: readonly string[]
  /** `row code` of what is told. */
  readonly problems?: readonly string[]
}

export const lines = (...list: readonly string[]) => list.join('\n')

export const COPIED_LISTS: readonly CopiedText[] = [
  {
    what: 'a list drawn in by tabs, with a comma in a name',
    text: lines(
      'Dinas Sosial',
      '\tSekretariat',
      '\t\tSubbagian Umum, Kepegawaian',
      '\t\tSubbagian Keuangan',
      '\tBidang Rehabilitasi Sosial',
      '\t\tSeksi Anak',
      '\t\tSeksi Lansia',
    ),
    chart: [
      'Dinas Sosial [*Kepala Dinas Sosial]',
      '  Sekretariat [*Sekretaris]',
      '    Subbagian Umum, Kepegawaian [*Kepala Subbagian Umum, Kepegawaian]',
      '    Subbagian Keuangan [*Kepala Subbagian Keuangan]',
      '  Bidang Rehabilitasi Sosial [*Kepala Bidang Rehabilitasi Sosial]',
      '    Seksi Anak [*Kepala Seksi Anak]',
      '    Seksi Lansia [*Kepala Seksi Lansia]',
    ],
  },
  {
    what: 'a list drawn in by blanks, with line ends of Windows',
    text: lines(
      'Dinas Sosial',
      '  Sekretariat',
      '    Subbagian Umum',
      '    Subbagian Keuangan',
      '  Bidang Rehabilitasi Sosial',
      '    Seksi Anak',
      '',
    ),
    crlf: true,
    chart: [
      'Dinas Sosial [*Kepala Dinas Sosial]',
      '  Sekretariat [*Sekretaris]',
      '    Subbagian Umum [*Kepala Subbagian Umum]',
      '    Subbagian Keuangan [*Kepala Subbagian Keuangan]',
      '  Bidang Rehabilitasi Sosial [*Kepala Bidang Rehabilitasi Sosial]',
      '    Seksi Anak [*Kepala Seksi Anak]',
    ],
  },
  {
    what: 'points 1. and a. of a word processor below their office',
    text: lines(
      'Dinas Sosial',
      '1.\tSekretariat',
      'a.\tSubbagian Umum',
      'b.\tSubbagian Keuangan',
      '2.\tBidang Rehabilitasi Sosial',
      'a.\tSeksi Anak',
      'b.\tSeksi Lansia',
      '',
    ),
    crlf: true,
    chart: [
      'Dinas Sosial [*Kepala Dinas Sosial]',
      '  Sekretariat [*Sekretaris]',
      '    Subbagian Umum [*Kepala Subbagian Umum]',
      '    Subbagian Keuangan [*Kepala Subbagian Keuangan]',
      '  Bidang Rehabilitasi Sosial [*Kepala Bidang Rehabilitasi Sosial]',
      '    Seksi Anak [*Kepala Seksi Anak]',
      '    Seksi Lansia [*Kepala Seksi Lansia]',
    ],
  },
  {
    what: 'points I. and A. below an office in capitals',
    text: lines(
      'DINAS SOSIAL',
      'I.\tSekretariat',
      'A.\tSubbagian Umum',
      'II.\tBidang Rehabilitasi',
      'A.\tSeksi Anak',
    ),
    crlf: true,
    chart: [
      'DINAS SOSIAL [*KEPALA DINAS SOSIAL]',
      '  Sekretariat [*Sekretaris]',
      '    Subbagian Umum [*Kepala Subbagian Umum]',
      '  Bidang Rehabilitasi [*Kepala Bidang Rehabilitasi]',
      '    Seksi Anak [*Kepala Seksi Anak]',
    ],
  },
  {
    what: 'points I. and A. without an office',
    text: lines(
      'I.\tSEKRETARIAT',
      'A.\tSubbagian Umum',
      'B.\tSubbagian Keuangan',
      'II.\tBIDANG REHABILITASI',
      'A.\tSeksi Anak',
    ),
    chart: [
      'SEKRETARIAT [*SEKRETARIS]',
      '  Subbagian Umum [*Kepala Subbagian Umum]',
      '  Subbagian Keuangan [*Kepala Subbagian Keuangan]',
      'BIDANG REHABILITASI [*KEPALA BIDANG REHABILITASI]',
      '  Seksi Anak [*Kepala Seksi Anak]',
    ],
  },
  {
    what: 'the article of a regulation',
    text: lines(
      'Susunan Organisasi Dinas Sosial terdiri atas:',
      'a. Kepala Dinas;',
      'b. Sekretariat, membawahi:',
      '1) Subbagian Umum;',
      '2) Subbagian Keuangan; dan',
      '3) Subbagian Program.',
      'c. Bidang Rehabilitasi Sosial, membawahi:',
      '1) Seksi Anak; dan',
      '2) Seksi Lansia.',
      'd. UPTD; dan',
      'e. Kelompok Jabatan Fungsional.',
    ),
    chart: [
      'Dinas Sosial [*Kepala Dinas]',
      '  Sekretariat [*Sekretaris]',
      '    Subbagian Umum [*Kepala Subbagian Umum]',
      '    Subbagian Keuangan [*Kepala Subbagian Keuangan]',
      '    Subbagian Program [*Kepala Subbagian Program]',
      '  Bidang Rehabilitasi Sosial [*Kepala Bidang Rehabilitasi Sosial]',
      '    Seksi Anak [*Kepala Seksi Anak]',
      '    Seksi Lansia [*Kepala Seksi Lansia]',
      '  UPTD [*Kepala UPTD]',
      '  Kelompok Jabatan Fungsional',
    ],
    problems: ['10 missing-value'],
  },
  {
    what: 'bullets of two kinds, the office among them',
    text: lines(
      '• Dinas Sosial',
      '•\tSekretariat',
      'o\tSubbagian Umum',
      'o\tSubbagian Keuangan',
      '•\tBidang Rehabilitasi',
      'o\tSeksi Anak',
    ),
    chart: [
      'Dinas Sosial [*Kepala Dinas Sosial]',
      '  Sekretariat [*Sekretaris]',
      '    Subbagian Umum [*Kepala Subbagian Umum]',
      '    Subbagian Keuangan [*Kepala Subbagian Keuangan]',
      '  Bidang Rehabilitasi [*Kepala Bidang Rehabilitasi]',
      '    Seksi Anak [*Kepala Seksi Anak]',
    ],
  },
  {
    what: 'names one below the other, told by their kinds',
    text: lines(
      'Dinas Sosial',
      'Sekretariat',
      'Subbagian Umum',
      'Subbagian Keuangan',
      'Bidang Rehabilitasi Sosial',
      'Seksi Anak',
      'Seksi Lansia',
    ),
    chart: [
      'Dinas Sosial [*Kepala Dinas Sosial]',
      '  Sekretariat [*Sekretaris]',
      '    Subbagian Umum [*Kepala Subbagian Umum]',
      '    Subbagian Keuangan [*Kepala Subbagian Keuangan]',
      '  Bidang Rehabilitasi Sosial [*Kepala Bidang Rehabilitasi Sosial]',
      '    Seksi Anak [*Kepala Seksi Anak]',
      '    Seksi Lansia [*Kepala Seksi Lansia]',
    ],
  },
  {
    what: 'names of one kind',
    text: lines('Seksi Anak', 'Seksi Lansia', 'Seksi Disabilitas'),
    chart: [
      'Seksi Anak [*Kepala Seksi Anak]',
      'Seksi Lansia [*Kepala Seksi Lansia]',
      'Seksi Disabilitas [*Kepala Seksi Disabilitas]',
    ],
  },
  {
    what: 'one name',
    text: lines('Bidang Pemberdayaan Sosial'),
    chart: ['Bidang Pemberdayaan Sosial [*Kepala Bidang Pemberdayaan Sosial]'],
  },
  {
    what: 'names drawn in by dashes',
    text: lines(
      '- Dinas Sosial',
      '-- Sekretariat',
      '--- Subbagian Umum',
      '-- Bidang Rehabilitasi',
      '--- Seksi Anak',
    ),
    chart: [
      'Dinas Sosial [*Kepala Dinas Sosial]',
      '  Sekretariat [*Sekretaris]',
      '    Subbagian Umum [*Kepala Subbagian Umum]',
      '  Bidang Rehabilitasi [*Kepala Bidang Rehabilitasi]',
      '    Seksi Anak [*Kepala Seksi Anak]',
    ],
  },
  {
    what: 'numbers 1.1.1 in a column',
    text: lines(
      '1\tDinas Sosial',
      '1.1\tSekretariat',
      '1.1.1\tSubbagian Umum',
      '1.2\tBidang Rehabilitasi',
      '1.2.1\tSeksi Anak',
    ),
    chart: [
      'Dinas Sosial [*Kepala Dinas Sosial]',
      '  Sekretariat [*Sekretaris]',
      '    Subbagian Umum [*Kepala Subbagian Umum]',
      '  Bidang Rehabilitasi [*Kepala Bidang Rehabilitasi]',
      '    Seksi Anak [*Kepala Seksi Anak]',
    ],
  },
  {
    what: 'numbers 1.1.1 before the names',
    text: lines(
      '1. Dinas Sosial',
      '1.1. Sekretariat',
      '1.1.1. Subbagian Umum',
      '1.2. Bidang Rehabilitasi',
      '1.2.1. Seksi Anak',
    ),
    chart: [
      'Dinas Sosial [*Kepala Dinas Sosial]',
      '  Sekretariat [*Sekretaris]',
      '    Subbagian Umum [*Kepala Subbagian Umum]',
      '  Bidang Rehabilitasi [*Kepala Bidang Rehabilitasi]',
      '    Seksi Anak [*Kepala Seksi Anak]',
    ],
  },
]
