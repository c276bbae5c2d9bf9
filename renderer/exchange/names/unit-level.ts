import type { UnitType } from '../../domain/records/records.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'

/** Steps from the top: a unit hangs from the nearest one above it in a list whose number is smaller. */
const LEVELS: Readonly<Partial<Record<UnitType, number>>> = {
  pemda: 0,
  setda: 1,
  setwan: 1,
  inspektorat: 1,
  dinas: 1,
  badan: 1,
  rsud: 1,
  'satpol-pp': 1,
  kecamatan: 1,
  asisten: 2,
  'staf-ahli': 2,
  kelurahan: 2,
  sekretariat: 3,
  bidang: 3,
  bagian: 3,
  irban: 3,
  uptd: 3,
  subbagian: 4,
  subbidang: 4,
  seksi: 4,
  kjf: 4,
}

/** How deep units of that type lie in a list that is in the order of the chart; null where the type tells nothing. */
export function unitLevel(type: UnitType): number | null {
  return LEVELS[type] ?? null
}

/** A unit that bears the title of its head: a Wakil Direktur stands between the hospital and its bagian and bidang. */
const DEPUTY = /^wakil (direktur|kepala)\b/i

/** How deep a unit of that name lies, as `unitLevel`. */
export function levelOfName(name: string): number | null {
  return DEPUTY.test(name) ? 2 : unitLevel(guessUnitType(name))
}
