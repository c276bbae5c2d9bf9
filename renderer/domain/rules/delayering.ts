import type { UnitType } from '../records/records.ts'
import type { Finding } from '../rule-table/finding.ts'
import { unitFact } from '../rule-table/unit-facts.ts'
import { type CalendarDate, day } from '../values/calendar-date.ts'
import { findingOf, nearestOf, rowFor, type UnitContext } from './unit-context.ts'

/** Last day of the old form (Surat Mendagri 800/2603/OTDA of 22 April 2021). */
const DELAYERING_DEADLINE: CalendarDate = day('2021-06-30')

/** Units led by an eselon IV, which the delayering ends unless something keeps them. */
export const CUT_TYPES: ReadonlySet<UnitType> = new Set<UnitType>([
  'subbagian',
  'seksi',
  'subbidang',
])

/** Below these the eselon IV stays: sekretariat of offices, DPRD, hospital, UPT, kecamatan, kelurahan. */
const KEPT_BELOW: ReadonlySet<UnitType> = new Set<UnitType>([
  'sekretariat',
  'setwan',
  'rsud',
  'uptd',
  'kecamatan',
  'kelurahan',
])

const PROCUREMENT = /pengadaan barang|\bukpbj\b/i
const OFFICE_ADMINISTRATION = /tata usaha/i

/** Why an eselon IV unit may stay after delayering, or null where nothing keeps it. */
export type KeptBecause = 'place' | 'procurement' | 'setda-tata-usaha' | 'single-urusan'

/** What keeps a subbagian, seksi or subbidang after 30 June 2021 (the letter's list a–g), or null. */
export function keptAfterDelayering(context: UnitContext): KeptBecause | null {
  const { unit, structure } = context
  if (nearestKeeper(structure, unit.parentId)) return 'place'
  if (nearestProcurement(structure, unit.id)) return 'procurement'
  if (OFFICE_ADMINISTRATION.test(unit.name) && nearestSetda(structure, unit.parentId)) {
    return 'setda-tata-usaha'
  }
  return unitFact(structure, 'single-urusan', unit.id) === 1 ? 'single-urusan' : null
}

const nearestKeeper = nearestOf('keeper', ({ type }) => KEPT_BELOW.has(type))
const nearestProcurement = nearestOf('procurement', ({ name }) => PROCUREMENT.test(name))
const nearestSetda = nearestOf('setda', ({ type }) => type === 'setda')

/** A subbagian, seksi or subbidang that should have become a functional group by the deadline. */
export function delayeringFindings(context: UnitContext): Finding[] {
  const { unit, on } = context
  if (on <= DELAYERING_DEADLINE || !CUT_TYPES.has(unit.type)) return []
  const row = rowFor(context, 'delayering')
  if (!row || keptAfterDelayering(context)) return []
  return [
    findingOf(row, unit, {
      found: context.head?.eselon ?? unit.type,
      limit: DELAYERING_DEADLINE,
      params: { parent: context.parent?.name ?? '' },
    }),
  ]
}
