import type { SettingKey } from '../records/kinds/setting.ts'
import { madeRecord } from '../records/record-makers.ts'
import type { RecordId, Setting, UnitId } from '../records/records.ts'
import { get, type Structure } from '../structure/structure.ts'

/**
 * What a rule must know about one unit and no chart shows. Kept as a setting whose id names the fact and the unit:
 * - `urusan`: number of urusan a dinas or badan holds; 2 or more: a penggabungan (PP 18/2016 Ps 40)
 * - `tipe-score`: the score of its tipe calculation, 0–1000
 * - `uptd-hours`: effective working hours a year of a UPTD (Permendagri 12/2017)
 * - `single-urusan`: 1 where a seksi or subbidang holds one urusan alone (PP 18/2016 Ps 40(10))
 */
const UNIT_FACTS = [
  'urusan',
  'tipe-score',
  'uptd-hours',
  'single-urusan',
] as const satisfies readonly SettingKey[]
export type UnitFact = (typeof UNIT_FACTS)[number]

/** Id of the setting that holds a fact about a unit. */
export function unitFactId(fact: UnitFact, unitId: UnitId): RecordId<'setting'> {
  return `setting:${fact}@${unitId}`
}

/** The unit a fact's setting speaks about, or null for any other setting. */
export function unitOfFact(settingId: string): UnitId | null {
  const [name, unitId] = settingId.slice('setting:'.length).split('@')
  return unitId && UNIT_FACTS.some((fact) => fact === name) ? (unitId as UnitId) : null
}

/** The fact as a number, or null where nobody has entered it. */
export function unitFact(structure: Structure, fact: UnitFact, unitId: UnitId): number | null {
  const value = get(structure, unitFactId(fact, unitId))?.value.trim()
  const number = value ? Number(value) : Number.NaN
  return Number.isFinite(number) ? number : null
}

/** The setting that states the fact. */
export function unitFactRecord(fact: UnitFact, unitId: UnitId, value: number): Setting {
  return madeRecord('setting', { id: unitFactId(fact, unitId), value: String(value) })
}
