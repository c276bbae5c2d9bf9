import { type RuleLine, type RuleRow, ruleRowOf } from './rule-row.ts'

const BKN_1 = 'SE Kepala BKN 1/SE/I/2021'
const SWEARING = 'Perka BKN 7/2017 jo. 21/2017'
const ASN = 'UU 20/2023 Ps 55'
const PP_11 = 'PP 11/2017 Ps 239'
const USIA_BUP = 'SIASN usiaBup; angka JF tertentu: tabel BUP pada Kekosongan'

const ROWS: readonly RuleLine[] = [
  ['acting-term', 3, 'verified', BKN_1, 'Butir masa Plt., dalam bulan', 'plt'],
  ['acting-term', 3, 'recalled', 'Perpres 3/2018', 'Ingatan; Pj. Sekda', 'pj'],
  [
    'acting-gap',
    0,
    'recalled',
    BKN_1,
    'Bulan jeda; 0: masa Plt. dihitung bersama; dipilih program',
  ],
  ['acting-over', null, 'verified', BKN_1, null],
  ['acting-soon', 30, 'verified', BKN_1, 'Hari sebelum masa habis; dipilih program'],
  ['acting-third-term', 2, 'verified', BKN_1, 'Satu masa dan satu perpanjangan'],
  ['acting-on-filled', null, 'verified', 'UU 30/2014 Ps 14', null],
  ['acting-two-posts', 1, 'verified', null, null],
  ['acting-two-on-post', 1, 'verified', 'UU 30/2014 Ps 14', 'Satu jabatan, satu Plt.'],
  ['acting-retires', null, 'verified', ASN, 'BUP pejabatnya sendiri'],
  ['acting-chain', null, 'verified', null, null],
  ['acting-not-eligible', null, 'verified', `${BKN_1}; SE Kepala BKN 2/SE/VII/2019 butir 13`, null],
  ['plh-too-short', 7, 'verified', 'BKN K.26-30/V.20-3/99', 'BKD Kab. Sidoarjo; hari kerja'],
  [
    'freeze-no-approval',
    null,
    'verified',
    'UU 10/2016 Ps 71(2), 162(3); PP 49/2008 Ps 132A; Perpres 116/2022 Ps 25',
    'Jendelanya diisi pada Kekosongan › Masa larangan',
  ],
  [
    'approval-late',
    null,
    'verified',
    'UU 10/2016 Ps 71(2), 162(3); PP 49/2008 Ps 132A; Perpres 116/2022 Ps 25',
    'Izin tertulis mendahului TMT dan pelantikan',
  ],
  ['swearing-late', 30, 'verified', SWEARING, 'Hukumonline; hari kerja sesudah SK'],
  ['road-invitation', 1, 'verified', SWEARING, 'Hukumonline; hari kerja sebelum pelantikan'],
  ['decree-after-swearing', null, 'recalled', SWEARING, 'Ingatan'],
  ['road-order', null, 'recalled', SWEARING, 'Ingatan'],
  ['road-skipped', null, 'recalled', SWEARING, 'Ingatan'],
  ['road-no-document', null, 'verified', null, null],
  ['definitive-overlap', null, 'verified', null, null],
  ['retirement-age', 60, 'verified', ASN, 'Berlaku juga bagi JPT madya dan utama', 'jpt'],
  ['retirement-age', 58, 'verified', ASN, null, 'structural'],
  ['retirement-age', 65, 'recalled', PP_11, USIA_BUP, 'ahli-utama'],
  ['retirement-age', 60, 'recalled', PP_11, USIA_BUP, 'ahli-madya'],
  ['retirement-age', 58, 'recalled', PP_11, USIA_BUP, 'functional'],
  ['retirement-passed', null, 'verified', ASN, 'TMT: tanggal 1 bulan berikutnya'],
  ['retirement-soon', 12, 'verified', ASN, 'Bulan sebelum pensiun; dipilih program'],
  ['birth-date-missing', null, 'verified', null, null],
]

/** Rules on acting, freezes, the road to pelantikan and retirement, and the numbers they reckon with. */
export const VACANCY_ROWS: readonly RuleRow[] = ROWS.map(ruleRowOf)
