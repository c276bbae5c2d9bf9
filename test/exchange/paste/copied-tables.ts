import { type CopiedText, lines } from './copied-lists.ts'

export const COPIED_TABLES: readonly CopiedText[] = [
  {
    what: 'units with heads and NIPs, one spaced and one spoilt by a spreadsheet',
    text: lines(
      'No\tUnit Kerja\tNama Pejabat\tNIP',
      '1\tDinas Sosial\tDrs. Ahmad Yani, M.Si.\t19650101 199003 1 001',
      '2\tSekretariat\tSiti Aminah, S.E.\t197002022000032002',
      '3\tSubbagian Umum\tBudi Santoso\t1.97504E+17',
      '4\tBidang Rehabilitasi Sosial\tKosong\t',
      '5\tSeksi Anak\tRahmat Hidayat, S.Sos.\t198003032005011003',
    ),
    chart: [
      'Dinas Sosial [*Kepala Dinas Sosial: Drs. Ahmad Yani, M.Si. 196501011990031001]',
      '  Sekretariat [*Sekretaris: Siti Aminah, S.E. 197002022000032002]',
      '    Subbagian Umum [*Kepala Subbagian Umum: Budi Santoso]',
      '  Bidang Rehabilitasi Sosial [*Kepala Bidang Rehabilitasi Sosial]',
      '    Seksi Anak [*Kepala Seksi Anak: Rahmat Hidayat, S.Sos. 198003032005011003]',
    ],
    problems: ['4 bad-number'],
  },
  {
    what: 'the same without headings',
    text: lines(
      'Dinas Sosial\tDrs. Ahmad Yani, M.Si.\t19650101 199003 1 001',
      'Sekretariat\tSiti Aminah, S.E.\t197002022000032002',
      'Subbagian Umum\tBudi Santoso\t197504042000031004',
      'Bidang Rehabilitasi Sosial\tKosong\t',
      'Seksi Anak\tRahmat Hidayat, S.Sos.\t198003032005011003',
    ),
    chart: [
      'Dinas Sosial [*Kepala Dinas Sosial: Drs. Ahmad Yani, M.Si. 196501011990031001]',
      '  Sekretariat [*Sekretaris: Siti Aminah, S.E. 197002022000032002]',
      '    Subbagian Umum [*Kepala Subbagian Umum: Budi Santoso 197504042000031004]',
      '  Bidang Rehabilitasi Sosial [*Kepala Bidang Rehabilitasi Sosial]',
      '    Seksi Anak [*Kepala Seksi Anak: Rahmat Hidayat, S.Sos. 198003032005011003]',
    ],
  },
  {
    what: 'posts of heads with their holders',
    text: lines(
      'Kepala Dinas\tDrs. Ahmad',
      'Sekretaris\tSiti Aminah',
      'Kepala Subbagian Umum\tBudi Santoso',
      'Kepala Bidang Rehabilitasi Sosial\tKosong',
      'Kepala Seksi Anak\tRahmat',
    ),
    chart: [
      'Dinas [*Kepala Dinas: Drs. Ahmad]',
      '  Sekretariat [*Sekretaris: Siti Aminah]',
      '    Subbagian Umum [*Kepala Subbagian Umum: Budi Santoso]',
      '  Bidang Rehabilitasi Sosial [*Kepala Bidang Rehabilitasi Sosial]',
      '    Seksi Anak [*Kepala Seksi Anak: Rahmat]',
    ],
  },
  {
    what: 'a list of officials below its title',
    text: lines(
      'DAFTAR PEJABAT STRUKTURAL DINAS SOSIAL KOTA CONTOH',
      '',
      'NO\tNAMA\tNIP\tJABATAN\tESELON',
      '1\tAhmad Yani\t196501011990031001\tKepala Dinas\tII.b',
      '2\tSiti Aminah\t197002022000032002\tSekretaris\tIII.a',
      '3\tBudi\t197504042000031004\tKepala Subbagian Umum\tIV.a',
      '4\tRahmat\t198003032005011003\tKepala Bidang Rehabilitasi\tIII.b',
      '5\tTono\t198103032005011003\tKepala Seksi Anak\tIV.a',
    ),
    chart: [
      'DINAS SOSIAL KOTA CONTOH [*Kepala Dinas: Ahmad Yani 196501011990031001]',
      '  Sekretariat [*Sekretaris: Siti Aminah 197002022000032002]',
      '    Subbagian Umum [*Kepala Subbagian Umum: Budi 197504042000031004]',
      '  Bidang Rehabilitasi [*Kepala Bidang Rehabilitasi: Rahmat 198003032005011003]',
      '    Seksi Anak [*Kepala Seksi Anak: Tono 198103032005011003]',
    ],
  },
  {
    what: 'posts with their unit, kelas and seats',
    text: lines(
      'Jabatan\tUnit Kerja\tKelas\tKebutuhan',
      'Kepala Dinas\tDinas Sosial\t14\t1',
      'Sekretaris\tSekretariat\t12\t1',
      'Kepala Subbagian Umum\tSubbagian Umum\t9\t1',
      'Analis Kepegawaian\tSubbagian Umum\t7\t2',
      'Pengadministrasi Umum\tSubbagian Umum\t5\t3',
    ),
    chart: [
      'Dinas Sosial [*Kepala Dinas]',
      '  Sekretariat [*Sekretaris]',
      '    Subbagian Umum [*Kepala Subbagian Umum; Analis Kepegawaian ×2; Pengadministrasi Umum ×3]',
    ],
  },
  {
    what: 'posts with their unit and holders',
    text: lines(
      'No.\tNama Jabatan\tUnit Kerja\tNama\tNIP',
      '1\tKepala Dinas Sosial\tDinas Sosial\tAhmad\t196501011990031001',
      '2\tKepala Bidang Rehabilitasi\tBidang Rehabilitasi\t-\t-',
      '3\tAnalis Data\tBidang Rehabilitasi\tBudi\t197504042000031004',
    ),
    chart: [
      'Dinas Sosial [*Kepala Dinas Sosial: Ahmad 196501011990031001]',
      '  Bidang Rehabilitasi [*Kepala Bidang Rehabilitasi; Analis Data: Budi 197504042000031004]',
    ],
  },
  {
    what: 'posts beside their unit, without headings',
    text: lines('Analis Data\tSekretariat', 'Arsiparis\tSekretariat', 'Pengemudi\tSubbagian Umum'),
    chart: [
      'Sekretariat [*Sekretaris; Analis Data; Arsiparis]',
      '  Subbagian Umum [*Kepala Subbagian Umum; Pengemudi]',
    ],
  },
  {
    what: 'units with the unit above each',
    text: lines(
      'Unit\tUnit di atasnya',
      'Dinas Sosial\t',
      'Sekretariat\tDinas Sosial',
      'Subbagian Umum\tSekretariat',
      'Bidang Rehabilitasi\tDinas Sosial',
      'Seksi Anak\tBidang Rehabilitasi',
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
    what: 'a unit above that nobody knows',
    text: lines(
      'Unit\tUnit di atasnya\tNama\tNIP',
      'Seksi Data\tDinas Sosial\tBudi\t19750404 200003 1 004',
      'Seksi Baru\tSeksi Data\t\t',
      'Seksi Hilang\tBidang Ngawur\t\t',
    ),
    chart: [
      '? Seksi Data [*Kepala Seksi Data: Budi 197504042000031004]',
      '  Seksi Baru [*Kepala Seksi Baru]',
      '? Seksi Hilang [*Kepala Seksi Hilang]',
    ],
    problems: ['null no-root', '2 unknown-parent', '4 unknown-parent'],
  },
  {
    what: 'a bidang beside its seksi, told again in each row',
    text: lines(
      'Bidang Rehabilitasi Sosial\tSeksi Anak',
      'Bidang Rehabilitasi Sosial\tSeksi Lansia',
      'Bidang Perlindungan\tSeksi Bencana',
    ),
    chart: [
      'Bidang Rehabilitasi Sosial [*Kepala Bidang Rehabilitasi Sosial]',
      '  Seksi Anak [*Kepala Seksi Anak]',
      '  Seksi Lansia [*Kepala Seksi Lansia]',
      'Bidang Perlindungan [*Kepala Bidang Perlindungan]',
      '  Seksi Bencana [*Kepala Seksi Bencana]',
    ],
  },
  {
    what: 'a bidang in a cell merged over its seksi',
    text: lines(
      'Bidang\tSeksi',
      'Bidang Rehabilitasi Sosial\tSeksi Anak',
      '\tSeksi Lansia',
      'Bidang Perlindungan\tSeksi Bencana',
      '\tSeksi Fakir Miskin',
    ),
    chart: [
      'Bidang Rehabilitasi Sosial [*Kepala Bidang Rehabilitasi Sosial]',
      '  Seksi Anak [*Kepala Seksi Anak]',
      '  Seksi Lansia [*Kepala Seksi Lansia]',
      'Bidang Perlindungan [*Kepala Bidang Perlindungan]',
      '  Seksi Bencana [*Kepala Seksi Bencana]',
      '  Seksi Fakir Miskin [*Kepala Seksi Fakir Miskin]',
    ],
  },
  {
    what: 'units and titles broken within their cells',
    text: lines(
      'Unit Kerja\tJabatan\tNama',
      '"Bidang Rehabilitasi\nSosial"\t"Kepala Bidang\nRehabilitasi Sosial"\tBudi',
      '"Bidang Rehabilitasi\nSosial"\t"Analis Rehabilitasi\nSosial"\tSiti',
      '"Bidang Rehabilitasi\nSosial"\t"Analis Rehabilitasi\nSosial"\tWati',
    ),
    chart: [
      'Bidang Rehabilitasi Sosial [*Kepala Bidang Rehabilitasi Sosial: Budi; Analis Rehabilitasi Sosial ×2: Siti + Wati]',
    ],
  },
]
