import type { NumberLine } from './rule-line.ts'
import { SCORE_BANDS } from './tipe-score.ts'

const PP18 = 'PP 18/2016 jo. PP 72/2019, susunan organisasi (~Ps 54–93)'
const PP18_MERGED = `${PP18}, Ps 40`
const PP18_CHARTS = 'Belum diverifikasi; cocok dengan bagan Denpasar, Pati dan Singkawang'
const PERMENDAGRI_12 = 'Permendagri 12/2017; PP 18/2016 Ps 41, 49'
const PERMENDAGRI_56 = 'Permendagri 56/2019'
const RECALLED = 'Belum diverifikasi'
const TIPE = 'PP 18/2016 Ps 6, ~Ps 53–54, Lampiran'
const TIPE_SOURCE = 'Belum diverifikasi; skor di atas angka ini; bobot 20/80 terbaca'

const A4_B3_C2 = { A: 4, B: 3, C: 2 }
const A3_B2_C2 = { A: 3, B: 2, C: 2 }
const A3_B3_C2 = { A: 3, B: 3, C: 2 }

/** Rules that count: how many of a kind a unit may have by its tipe, or how many hours it needs. */
export const NUMBERS = [
  {
    rule: 'bidang-max',
    counts: 'bidang',
    scope: 'kabkota',
    limits: A4_B3_C2,
    article: PP18_MERGED,
    source: PP18_CHARTS,
  },
  {
    rule: 'bidang-max',
    scope: 'provinsi',
    limits: A4_B3_C2,
    article: PP18_MERGED,
    source: RECALLED,
  },
  {
    rule: 'urusan-max',
    counts: 'urusan',
    scope: 'all',
    limits: 3,
    article: 'PP 18/2016 Ps 40',
    source: 'Belum diverifikasi; Ps 40 dikutip Surat Mendagri 800/2603/OTDA',
  },
  {
    rule: 'subbagian-sekretariat-max',
    counts: 'subbagian',
    scope: 'kabkota',
    limits: A3_B2_C2,
    article: PP18,
    source: PP18_CHARTS,
  },
  {
    rule: 'subbagian-sekretariat-max',
    scope: 'provinsi',
    limits: A3_B2_C2,
    article: PP18,
    source: RECALLED,
  },
  {
    rule: 'subbagian-sekretariat-max',
    scope: 'kecamatan',
    limits: 2,
    article: 'PP 18/2016',
    source: 'Kompas, 7 Juni 2022: struktur organisasi kecamatan',
    verified: true,
  },
  {
    rule: 'seksi-max',
    counts: 'seksi',
    scope: 'kabkota',
    limits: 3,
    article: PP18,
    source: PP18_CHARTS,
  },
  { rule: 'seksi-max', scope: 'provinsi', limits: 3, article: PP18, source: RECALLED },
  {
    rule: 'kecamatan-seksi-max',
    counts: 'seksi',
    scope: 'kabkota',
    limits: { A: 5, B: 4 },
    article: 'PP 18/2016',
    source: 'Kompas, 7 Juni 2022: struktur organisasi kecamatan',
    verified: true,
  },
  {
    rule: 'kelurahan-seksi-max',
    counts: 'seksi',
    scope: 'kabkota',
    limits: 3,
    article: 'PP 18/2016; Kepmendagri 159/2004',
    source: 'Belum diverifikasi; Kepmendagri 159/2004 menyebut paling banyak 4',
  },
  {
    rule: 'asisten-max',
    counts: 'asisten',
    scope: 'kabkota',
    limits: A3_B3_C2,
    article: PP18,
    source: RECALLED,
  },
  { rule: 'asisten-max', scope: 'provinsi', limits: A3_B3_C2, article: PP18, source: RECALLED },
  {
    rule: 'bagian-asisten-max',
    counts: 'bagian',
    scope: 'kabkota',
    limits: { A: 4, B: 3, C: 3 },
    article: `${PP18}; ${PERMENDAGRI_56}`,
    source: RECALLED,
  },
  {
    rule: 'biro-max',
    counts: 'biro',
    scope: 'provinsi',
    limits: { A: 9, B: 7, C: 6 },
    article: PERMENDAGRI_56,
    source: RECALLED,
  },
  {
    rule: 'bagian-biro-max',
    counts: 'bagian',
    scope: 'provinsi',
    limits: 4,
    article: PP18,
    source: RECALLED,
  },
  {
    rule: 'subbagian-bagian-max',
    counts: 'subbagian',
    scope: 'kabkota',
    limits: 3,
    article: PP18,
    source: RECALLED,
  },
  { rule: 'subbagian-bagian-max', scope: 'provinsi', limits: 3, article: PP18, source: RECALLED },
  {
    rule: 'staf-ahli-max',
    counts: 'staf-ahli',
    scope: 'all',
    limits: 3,
    article: 'PP 18/2016 (~Ps 102)',
    source: 'Abstrak Perda Kota Bekasi 7/2016; nomor pasal belum diverifikasi',
    verified: true,
  },
  {
    rule: 'bagian-setwan-max',
    counts: 'bagian',
    scope: 'kabkota',
    limits: A4_B3_C2,
    article: PP18,
    source: RECALLED,
  },
  {
    rule: 'irban-max',
    counts: 'irban',
    scope: 'kabkota',
    limits: A4_B3_C2,
    article: 'PP 18/2016 jo. PP 72/2019',
    source: 'Belum diverifikasi; irban khusus (PP 72/2019) tidak dihitung',
  },
  {
    rule: 'tipe-score',
    scope: 'all',
    limits: { A: SCORE_BANDS.A, B: SCORE_BANDS.B, C: SCORE_BANDS.C },
    article: TIPE,
    source: TIPE_SOURCE,
  },
  {
    rule: 'tipe-score',
    scope: 'kecamatan',
    limits: { A: SCORE_BANDS.kecamatan },
    article: TIPE,
    source: TIPE_SOURCE,
  },
  {
    rule: 'tipe-score',
    scope: 'bidang',
    limits: SCORE_BANDS.bidang,
    article: TIPE,
    source: TIPE_SOURCE,
  },
  {
    rule: 'uptd-hours',
    counts: 'hours',
    scope: 'all',
    limits: { A: 10_000, B: 5_000 },
    article: PERMENDAGRI_12,
    source: 'Perwako Kendari 13/2022 Ps 26',
    verified: true,
  },
  {
    rule: 'uptd-subbagian-max',
    counts: 'subbagian',
    scope: 'kabkota',
    limits: { A: 1, B: 0 },
    article: PERMENDAGRI_12,
    source: RECALLED,
  },
  {
    rule: 'uptd-subbagian-max',
    scope: 'provinsi',
    limits: { A: 1, B: 1 },
    article: PERMENDAGRI_12,
    source: RECALLED,
  },
  {
    rule: 'uptd-seksi-max',
    counts: 'seksi',
    scope: 'kabkota',
    limits: { A: 0, B: 0 },
    article: PERMENDAGRI_12,
    source: RECALLED,
  },
  {
    rule: 'uptd-seksi-max',
    scope: 'provinsi',
    limits: { A: 2, B: 0 },
    article: PERMENDAGRI_12,
    source: 'Belum diverifikasi; data UPT Provinsi Riau 2018',
  },
] as const satisfies readonly NumberLine[]
