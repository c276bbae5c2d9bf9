import type { Eselon, UnitType } from '../records/records.ts'

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
