import type { Eselon, UnitType } from '../records.ts'

/** Factor score → kelas jabatan 1–17: lowest score of each kelas, and the highest of the last. */
const LOWEST_SCORE = [
  190, 245, 305, 375, 455, 655, 855, 1105, 1355, 1605, 1855, 2105, 2355, 2755, 3155, 3605, 4055,
] as const
const HIGHEST_SCORE = 4730

/** Kelas jabatan of a factor score (sum of the evaluation factors), or null outside 190–4730. */
export function kelasOfScore(score: number): number | null {
  if (!(score >= 190 && score <= HIGHEST_SCORE)) return null
  return LOWEST_SCORE.filter((lowest) => lowest <= score).length
}

/**
 * Kelas the head of such a unit usually has in a kabupaten or kota, as a hint: offices set their own. Null where
 * no usual value is known. Figures recalled, not read in a regulation.
 */
export function typicalKelas(type: UnitType, eselon: Eselon | null): number | null {
  if (type === 'setda') return 15
  if (type === 'staf-ahli') return 13
  if (eselon === 'II.b') return 14
  if (eselon === 'III.a') return 12
  if (eselon === 'III.b') return 11
  if (eselon === 'IV.a') return 9
  return eselon === 'IV.b' ? 8 : null
}
