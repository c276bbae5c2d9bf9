import type { RuleName } from './rule-names.ts'
import type { RuleRow, RuleScope } from './rule-row.ts'

type Plain = readonly [
  rule: RuleName,
  scope: RuleScope,
  limit: number | null,
  state: 'verified' | 'recalled',
  article: string | null,
  source: string | null,
]

const DELAYERING = 'PermenPANRB 25/2021; Surat Mendagri 800/2603/OTDA'
const ESELON = 'PP 18/2016 (~Ps 94–101)'

const PLAIN: readonly Plain[] = [
  ['kecamatan-seksi-wajib', 'kabkota', null, 'verified', 'PP 18/2016', 'Kompas, 7 Juni 2022'],
  [
    'delayering',
    'kabkota',
    null,
    'verified',
    DELAYERING,
    'Inspektorat Kota Madiun, 23 April 2021; berlaku setelah 30 Juni 2021',
  ],
  ['delayering', 'provinsi', null, 'recalled', 'PermenPANRB 25/2021', 'Ingatan'],
  ['tipe-none', 'kabkota', null, 'verified', 'PP 18/2016', 'Kompas, 7 Juni 2022'],
  ['tipe-missing', 'all', null, 'recalled', 'PP 18/2016 (~Ps 6)', 'Ingatan'],
  ['eselon-unit', 'all', null, 'recalled', ESELON, 'Eselon tiap unit: baris di bawahnya'],
  ['eselon-ladder', 'all', null, 'recalled', ESELON, 'Ingatan'],
  ['eselon-category', 'all', null, 'verified', null, 'SIASN, daftar referensi eselon'],
  [
    'golongan-range',
    'all',
    null,
    'verified',
    'PP 13/2002',
    'Golongan tiap eselon: baris di bawahnya',
  ],
  ['name-unique', 'all', null, 'verified', null, null],
  ['code-unique', 'all', null, 'verified', null, null],
  ['head-one', 'all', 1, 'verified', null, null],
  ['head-missing', 'all', null, 'verified', null, null],
  ['kjf-no-head', 'all', 0, 'verified', 'PermenPANRB 25/2021', 'Perwako Kendari 13/2022'],
  ['nip', 'all', 18, 'verified', 'Perka BKN 22/2007, 43/2007', 'Tempo; Perka BKN'],
  ['nip-unique', 'all', 1, 'verified', 'Perka BKN 22/2007', null],
  ['one-definitive-post', 'all', 1, 'verified', null, 'Pola data SIMPEG'],
  [
    'bezetting-listed',
    'all',
    null,
    'verified',
    null,
    'Peta jabatan: B = jumlah pemangku yang tercantum',
  ],
  ['seats-exceeded', 'all', null, 'verified', null, 'Peta jabatan: −/+ = B − K'],
  ['kelas-range', 'all', 17, 'verified', null, 'Tabel nilai faktor dan kelas jabatan'],
  ['kelas-typical', 'kabkota', 1, 'recalled', null, 'Ingatan; tiap daerah menetapkan sendiri'],
]

/** Rules that do not count units: each has one row, so that it can be switched off and its source checked. */
export const PLAIN_ROWS: readonly RuleRow[] = PLAIN.map(
  ([rule, scope, limit, sourceState, article, source]) => ({
    rule,
    scope,
    tipe: null,
    limit,
    article,
    source,
    sourceState,
  }),
)
