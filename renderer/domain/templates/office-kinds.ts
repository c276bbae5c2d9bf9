import { TIPES } from '../records/form/choices.ts'
import type { Tipe, UnitType } from '../records/records.ts'

/** The kinds of office a new file may begin with, the most usual first. */
export const OFFICE_KINDS = [
  ...(['dinas', 'badan', 'kecamatan', 'kelurahan', 'setda', 'setwan'] as const),
  ...(['inspektorat', 'rsud', 'satpol-pp', 'generic'] as const),
] satisfies readonly UnitType[]

/** Kinds PP 18/2016 knows no tipe of, or that have none by themselves. */
const WITHOUT: ReadonlySet<UnitType> = new Set(['kelurahan', 'generic'])

/** The tipe an office of that kind may have (a kecamatan: A or B, PP 18/2016); none where it has none. */
export function tipesOf(kind: UnitType): readonly Tipe[] {
  if (WITHOUT.has(kind)) return []
  return kind === 'kecamatan' ? ['A', 'B'] : TIPES
}
