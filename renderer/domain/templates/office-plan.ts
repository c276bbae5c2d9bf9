import type { LimitLevel } from '../ranks/government-level.ts'
import type { Line, Tipe, UnitType } from '../records/records.ts'

/** What decides the shape of a new office. */
export interface OfficeChoice {
  readonly name: string
  readonly kind: UnitType
  readonly tipe: Tipe | null
  /** With functional groups instead of sections (PermenPANRB 25/2021). */
  readonly after2021: boolean
  readonly level: LimitLevel
}

/** A unit of a new office before it has an id: its head post is made of its type, name and place. */
export interface PlanUnit {
  readonly type: UnitType
  readonly name: string
  readonly tipe?: Tipe
  readonly line?: Line
  readonly children?: readonly PlanUnit[]
}

export const KJF_NAME = 'Kelompok Jabatan Fungsional'

/** A Kelompok Jabatan Fungsional: nobody leads it, and it hangs by coordination. */
export const KJF: PlanUnit = { type: 'kjf', name: KJF_NAME, line: 'koordinasi' }

export function planUnit(
  type: UnitType,
  name: string,
  children: readonly PlanUnit[] = [],
): PlanUnit {
  return { type, name, children }
}

/** Units of one type without children. */
export function planRow(type: UnitType, names: readonly string[]): PlanUnit[] {
  return names.map((name) => planUnit(type, name))
}
