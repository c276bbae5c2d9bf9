import type { RuleLine } from './rule-line.ts'

const DELAYERING = 'PermenPANRB 25/2021; Surat Mendagri 800/2603/OTDA'
const ESELON = 'PP 18/2016 (~Ps 94–101)'

/** Rules that do not count units: each has one row, so that it can be switched off and its source checked. */
export const PLAIN = [
  [
    'kecamatan-seksi-wajib',
    null,
    'verified',
    'PP 18/2016',
    'Kompas, 7 Juni 2022',
    { scope: 'kabkota', counts: 'seksi' },
  ],
  [
    'delayering',
    null,
    'verified',
    DELAYERING,
    'Inspektorat Kota Madiun, 23 April 2021; berlaku setelah 30 Juni 2021',
    { scope: 'kabkota' },
  ],
  [
    'delayering',
    null,
    'recalled',
    'PermenPANRB 25/2021',
    'Belum diverifikasi',
    { scope: 'provinsi' },
  ],
  ['tipe-none', null, 'verified', 'PP 18/2016', 'Kompas, 7 Juni 2022', { scope: 'kabkota' }],
  ['tipe-missing', null, 'recalled', 'PP 18/2016 (~Ps 6)', 'Belum diverifikasi', { informs: true }],
  ['eselon-unit', null, 'recalled', ESELON, 'Eselon tiap unit: baris di bawahnya'],
  ['eselon-ladder', null, 'recalled', ESELON, 'Belum diverifikasi'],
  ['eselon-category', null, 'verified', null, 'SIASN, daftar referensi eselon'],
  ['golongan-range', null, 'verified', 'PP 13/2002', 'Golongan tiap eselon: baris di bawahnya'],
  ['name-unique', null, 'verified', null, null],
  ['code-unique', null, 'verified', null, null],
  ['head-one', 1, 'verified', null, null, { counts: 'heads' }],
  ['head-missing', null, 'verified', null, null, { counts: 'heads', informs: true }],
  [
    'kjf-no-head',
    0,
    'verified',
    'PermenPANRB 25/2021',
    'Perwako Kendari 13/2022',
    { counts: 'heads' },
  ],
  ['nip', 18, 'verified', 'Perka BKN 22/2007, 43/2007', 'Tempo; Perka BKN'],
  ['nip-unique', 1, 'verified', 'Perka BKN 22/2007', null],
  ['one-definitive-post', 1, 'verified', null, 'Pola data SIMPEG', { counts: 'posts' }],
  [
    'bezetting-listed',
    null,
    'verified',
    null,
    'Peta jabatan: B = jumlah pemangku yang tercantum',
    { counts: 'people', informs: true },
  ],
  [
    'seats-exceeded',
    null,
    'verified',
    null,
    'Peta jabatan: −/+ = B − K',
    { counts: 'people', informs: true },
  ],
  ['kelas-range', 17, 'verified', null, 'Tabel nilai faktor dan kelas jabatan'],
  [
    'kelas-typical',
    1,
    'recalled',
    null,
    'Belum diverifikasi; tiap daerah menetapkan sendiri',
    { scope: 'kabkota', informs: true },
  ],
] as const satisfies readonly RuleLine[]
