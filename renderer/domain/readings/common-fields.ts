import type { Eselon, Line, Tipe, UnitId, UnitType } from '../records/records.ts'
import { get, headOf, type Structure } from '../structure/structure.ts'

/** What several units have alike; `mixed` where they differ. Eselon and kelas are those of their head posts. */
export interface CommonFields {
  readonly type: UnitType | 'mixed'
  readonly tipe: Tipe | null | 'mixed'
  readonly line: Line | 'mixed'
  readonly eselon: Eselon | null | 'mixed'
  readonly kelas: number | null | 'mixed'
}

/** Reads the fields that can be set alike on all of them; a unit without a head says nothing of eselon and kelas. */
export function commonFields(structure: Structure, ids: readonly UnitId[]): CommonFields {
  const units = ids.flatMap((id) => get(structure, id) ?? [])
  const heads = ids.flatMap((id) => {
    const head = headOf(structure, id)
    return (head && get(structure, head)) ?? []
  })
  return {
    type: alike(units.map(({ type }) => type)) ?? 'mixed',
    tipe: alike(units.map(({ tipe }) => tipe)),
    line: alike(units.map(({ line }) => line)) ?? 'mixed',
    eselon: alike(heads.map(({ eselon }) => eselon)),
    kelas: alike(heads.map(({ kelas }) => kelas)),
  }
}

/** The one value of all; null of none at all. */
function alike<T>(values: readonly T[]): T | null | 'mixed' {
  const [first, ...others] = new Set(values)
  return others.length > 0 ? 'mixed' : (first ?? null)
}
