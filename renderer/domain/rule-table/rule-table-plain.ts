import { type RuleLine, type RuleRow, ruleRowOf } from './rule-row.ts'

const DELAYERING = 'PermenPANRB 25/2021; Surat Mendagri 800/2603/OTDA'
const ESELON = 'PP 18/2016 (~Ps 94–101)'

const PLAIN: readonly RuleLine[] = [
  ['kecamatan-seksi-wajib', null, 'verified', 'PP 18/2016', 'Kompas, 7 Juni 2022', 'kabkota'],
  [
    'delayering',
    null,
    'verified',
    DELAYERING,
    'Inspektorat Kota Madiun, 23 April 2021; berlaku setelah 30 Juni 2021',
    'kabkota',
  ],
  ['delayering', null, 'recalled', 'PermenPANRB 25/2021', 'Ingatan', 'provinsi'],
  ['tipe-none', null, 'verified', 'PP 18/2016', 'Kompas, 7 Juni 2022', 'kabkota'],
  ['tipe-missing', null, 'recalled', 'PP 18/2016 (~Ps 6)', 'Ingatan'],
  ['eselon-unit', null, 'recalled', ESELON, 'Eselon tiap unit: baris di bawahnya'],
  ['eselon-ladder', null, 'recalled', ESELON, 'Ingatan'],
  ['eselon-category', null, 'verified', null, 'SIASN, daftar referensi eselon'],
  ['golongan-range', null, 'verified', 'PP 13/2002', 'Golongan tiap eselon: baris di bawahnya'],
  ['name-unique', null, 'verified', null, null],
  ['code-unique', null, 'verified', null, null],
  ['head-one', 1, 'verified', null, null],
  ['head-missing', null, 'verified', null, null],
  ['kjf-no-head', 0, 'verified', 'PermenPANRB 25/2021', 'Perwako Kendari 13/2022'],
  ['nip', 18, 'verified', 'Perka BKN 22/2007, 43/2007', 'Tempo; Perka BKN'],
  ['nip-unique', 1, 'verified', 'Perka BKN 22/2007', null],
  ['one-definitive-post', 1, 'verified', null, 'Pola data SIMPEG'],
  ['bezetting-listed', null, 'verified', null, 'Peta jabatan: B = jumlah pemangku yang tercantum'],
  ['seats-exceeded', null, 'verified', null, 'Peta jabatan: −/+ = B − K'],
  ['kelas-range', 17, 'verified', null, 'Tabel nilai faktor dan kelas jabatan'],
  ['kelas-typical', 1, 'recalled', null, 'Ingatan; tiap daerah menetapkan sendiri', 'kabkota'],
]

/** Rules that do not count units: each has one row, so that it can be switched off and its source checked. */
export const PLAIN_ROWS: readonly RuleRow[] = PLAIN.map(ruleRowOf)
