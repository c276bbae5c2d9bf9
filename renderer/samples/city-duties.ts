import { topicOf } from '../domain/duties/starter-duties.ts'
import { STARTERS, type StarterText, SUBBAGIAN_STARTERS } from '../domain/duties/starter-table.ts'
import { dutyRecord } from '../domain/records/record-makers.ts'
import type { Duty, Unit, UnitType } from '../domain/records/records.ts'
import type { PlannedUnit } from './city-plan.ts'

/** What an office calls itself in its own text. */
const CALLED: Readonly<Partial<Record<UnitType, string>>> = {
  setda: 'Sekretariat Daerah',
  setwan: 'Sekretariat DPRD',
  inspektorat: 'Inspektorat',
  dinas: 'Dinas',
  badan: 'Badan',
  'satpol-pp': 'Satuan',
  rsud: 'Rumah Sakit',
  kecamatan: 'Kecamatan',
}

/** Offices that carry out an urusan, which their name says. */
const WITH_URUSAN: ReadonlySet<UnitType> = new Set<UnitType>(['dinas', 'badan'])
/** Below these a subbagian serves the whole office, and does the same in each. */
const SERVING: ReadonlySet<UnitType> = new Set<UnitType>(['sekretariat', 'uptd'])

/** The urusan of an office; null of any other unit. */
export function cityUrusan(plan: PlannedUnit): string | null {
  return WITH_URUSAN.has(plan.type) ? topicOf(plan) : null
}

/** What a unit of the city is there for, by its kind; nothing of a functional group. `above`: from its parent upwards. */
export function cityDuties(unit: Unit, office: PlannedUnit, above: readonly UnitType[]): Duty[] {
  if (unit.type === 'kjf') return []
  const text = textFor(unit, office, above)
  if (!text) return []
  const key = unit.id.slice('unit:'.length)
  const tugas = dutyRecord({
    id: `duty:${key}.0`,
    unitId: unit.id,
    sort: 'tugas',
    order: 1,
    text: text.tugas,
  })
  const fungsi = text.fungsi.map((said, at) =>
    dutyRecord({
      id: `duty:${key}.${at + 1}`,
      unitId: unit.id,
      sort: 'fungsi',
      order: at + 1,
      text: said,
    }),
  )
  return [tugas, ...fungsi]
}

function textFor(
  unit: Unit,
  office: PlannedUnit,
  [parent]: readonly UnitType[],
): StarterText | null {
  const serves = unit.type === 'subbagian' && parent !== undefined && SERVING.has(parent)
  const parts = serves ? SUBBAGIAN_STARTERS.filter(([pattern]) => pattern.test(unit.name)) : []
  if (parts.length > 0) {
    return {
      tugas: `melaksanakan ${parts.map(([, { tugas }]) => tugas).join(' serta ')}`,
      fungsi: parts.flatMap(([, { fungsi }]) => fungsi),
    }
  }
  const topic = topicOf(unit)
  const slots = {
    topic,
    office: parent === 'kelurahan' ? 'Kelurahan' : (CALLED[office.type] ?? office.name),
    head: 'Wali Kota',
    urusan: topicOf(office),
  }
  return STARTERS[unit.type]?.(slots) ?? null
}
