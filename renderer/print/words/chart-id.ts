import type { ActKind } from '../../domain/proposal/act.ts'

/** What a chart on paper says. Values are put in place of `{name}`. */
export const CHART_ID = {
  attachment: 'LAMPIRAN',
  regulation: 'PERATURAN {head}',
  number: 'NOMOR {no}',
  about: 'TENTANG',
  title: 'BAGAN SUSUNAN ORGANISASI',
  asOf: 'Keadaan per {date}',
  before: 'SEMULA',
  after: 'MENJADI',
  initials: 'PARAF KOORDINASI',
  legend: 'Keterangan:',
  komando: 'Garis komando',
  koordinasi: 'Garis koordinasi',
  vacant: 'Jabatan kosong',
  acting: 'Diisi pelaksana tugas (Plt./Plh./Pj.)',
  overdue: 'Masa pelaksana tugas lewat',
  tag: 'Lanjutan dari lembar lain',
  created: 'Baru',
  abolished: 'Tidak ada lagi (dihapus, digabung)',
  moved: 'Pindah',
  ghost: 'Tempat semula yang ditinggalkan',
  renamed: 'Ganti nama',
  changed: 'Diubah',
  vacantSince: 'KOSONG\u00a0· {days}\u00a0hari',
  vacantNow: 'KOSONG',
  unnamed: 'Terisi',
  until: 's.d. {date}',
  late: '! {role} lewat {days} hari',
  plt: 'Plt.',
  plh: 'Plh.',
  pj: 'Pj.',
  was: 'semula: {name}',
  movedTo: 'ke {name}',
  movedAlong: 'ikut pindah',
  goesOn: 'Kotak\u00a0{own}\u00a0· lanjut lembar\u00a0{sheet}, kotak\u00a0{box}',
  comesFrom: 'Kotak\u00a0{own}\u00a0· dari lembar\u00a0{sheet}, kotak\u00a0{box}',
  sheetOf: 'Lembar {no} dari {count}',
  tile: 'Baris {row}, kolom {column}',
  overlap: 'Tempelkan lembar {no} sampai garis ini',
  ruler: '100 mm',
  rulerNote: 'Ukur garis ini: bila tidak 100 mm, cetak pada 100 %',
  sheets: '{count} lembar {paper}, huruf {type} pt',
  otherwise: '{count} lembar {paper} bila {type} pt',
  upright: 'tegak',
  wide: 'mendatar',
  otherwiseSame: '{count} lembar bila {type} pt',
  sheetsSmall:
    '{count} lembar {paper}, huruf {type} pt: satu kotak lebih besar dari kertas pada {least} pt',
} as const

export type ChartWord = keyof typeof CHART_ID

/** What an act on a unit's box is called in capitals; an act that is not named here as on the decision sheet. */
export const ACTS_ID: Partial<Record<ActKind, string>> = {
  create: 'BARU',
  abolish: 'DIHAPUS',
  move: 'PINDAH',
  rename: 'GANTI NAMA',
  merge: 'DIGABUNG',
  split: 'DIPECAH',
}
