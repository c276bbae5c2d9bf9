import type { RuleLine } from './rule-line.ts'

const DRAFTING = 'UU 12/2011 Lampiran II'
const DIGEST = 'Ringkasan kaidah dalam KMK 527/2022'
const SEEN = 'Sering keliru dalam perkada SOTK'

/** Rules on what a person can write wrong in a regulation; silent until an office has a duty or words of its own. */
export const NASKAH = [
  ['naskah-terdiri-dari', null, 'verified', DRAFTING, DIGEST],
  ['naskah-pasal-kecil', null, 'verified', DRAFTING, DIGEST],
  ['naskah-kata-tugas', null, 'verified', null, SEEN],
  ['naskah-fungsi-ganda', 1, 'verified', null, SEEN],
  ['naskah-tanpa-tugas', null, 'verified', null, SEEN, { informs: true }],
  ['naskah-rujukan-angka', null, 'verified', null, SEEN, { informs: true }],
  ['naskah-istilah', null, 'recalled', DRAFTING, 'Belum diverifikasi', { informs: true }],
  ['naskah-dasar-dicabut', null, 'verified', DRAFTING, DIGEST],
  ['naskah-dasar-kurang', null, 'recalled', DRAFTING, 'Belum diverifikasi', { informs: true }],
] as const satisfies readonly RuleLine[]
