import { type GovernmentLevel, governmentLevel } from '../ranks/government-level.ts'
import { officeOf } from '../readings/offices.ts'
import { dutyRecord } from '../records/record-makers.ts'
import type { Duty, DutyId, Unit, UnitId, UnitType } from '../records/records.ts'
import { type Edit, put } from '../structure/edit.ts'
import { dutiesOf, get, type Structure } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'
import {
  STARTERS,
  type StarterSlots,
  type StarterText,
  SUBBAGIAN_STARTERS,
} from './starter-table.ts'

/** What a unit of that kind usually does, its name filled in; null of kinds that have no text of their own. */
export function starterOf(structure: Structure, unitId: UnitId): StarterText | null {
  const unit = get(structure, unitId)
  if (!unit) return null
  const own = unit.type === 'subbagian' ? subbagianText(unit.name) : null
  return own ?? STARTERS[unit.type]?.(slotsOf(structure, unit)) ?? null
}

/** Which of these units have no duty and a starter text, which is then written there and marked as such. */
export function addStarters(unitIds: readonly UnitId[], newId: () => DutyId): Edit {
  const ids: DutyId[] = []
  return (structure) => {
    if (unitIds.some((id) => !get(structure, id))) return refuse('unit-gone')
    const duties: Duty[] = []
    for (const unitId of new Set(unitIds)) {
      const text = dutiesOf(structure, unitId).length === 0 ? starterOf(structure, unitId) : null
      if (!text) continue
      const sorted = [
        ['tugas', text.tugas] as const,
        ...text.fungsi.map((one) => ['fungsi', one] as const),
      ]
      for (const [at, [sort, said]] of sorted.entries()) {
        ids[duties.length] ??= newId()
        const id = ids[duties.length] as DutyId
        duties.push(
          dutyRecord({ id, unitId, sort, order: Math.max(1, at), text: said, starter: true }),
        )
      }
    }
    return duties.length > 0 ? ok(put(structure, duties)) : refuse('starter-none')
  }
}

const HEADS: Readonly<Record<GovernmentLevel, string>> = {
  provinsi: 'Gubernur',
  kabupaten: 'Bupati',
  kota: 'Wali Kota',
}

/** What an office calls itself in its own text; what is not named here goes by its whole name. */
const CALLED: Readonly<Partial<Record<UnitType, string>>> = {
  dinas: 'Dinas',
  badan: 'Badan',
  setda: 'Sekretariat Daerah',
  setwan: 'Sekretariat DPRD',
  inspektorat: 'Inspektorat',
  'satpol-pp': 'Satuan',
  rsud: 'Rumah Sakit',
  kecamatan: 'Kecamatan',
}

function slotsOf(structure: Structure, unit: Unit): StarterSlots {
  const office = officeOf(structure, unit.id)
  return {
    topic: topicWithoutRegion(unit),
    office: (office && CALLED[office.type]) ?? office?.name ?? '',
    head: HEADS[governmentLevel(structure)],
    urusan: unit.urusan?.trim() || topicWithoutRegion(unit),
  }
}

function subbagianText(name: string): StarterText | null {
  const parts = SUBBAGIAN_STARTERS.filter(([pattern]) => pattern.test(name)).map(([, text]) => text)
  if (parts.length === 0) return null
  return {
    tugas: `melaksanakan ${parts.map(({ tugas }) => tugas).join(' serta ')}`,
    fungsi: parts.flatMap(({ fungsi }) => fungsi),
  }
}

/** The words a unit's name begins with that only say what kind of unit it is, and where it stands. */
const KIND_WORDS =
  /^(?:dinas|badan|bagian|bidang|sub ?bagian|sub ?bidang|seksi|asisten|staf ahli(?: bidang)?|uptd?|unit pelaksana teknis(?: daerah)?)\s+/i

/** Of an office also without whose it is: "Dinas Sosial Kota Contoh" → "sosial". */
function topicWithoutRegion(unit: Unit): string {
  const name = CALLED[unit.type]
    ? unit.name.replace(/\s+(kota|kabupaten|provinsi)\s+\S.*$/i, '')
    : unit.name
  return topicOf({ name })
}

/** "Seksi Statistik Sektoral" → "statistik sektoral"; abbreviations and numbers stay as they are. */
export function topicOf({ name }: Pick<Unit, 'name'>): string {
  const clean = name.trim().replace(/\s+/g, ' ')
  const rest = clean.replace(KIND_WORDS, '')
  const shouted = rest === rest.toUpperCase() && rest.includes(' ')
  const small = (word: string) =>
    !shouted && word === word.toUpperCase() && /\p{L}/u.test(word) ? word : word.toLowerCase()
  return rest.split(' ').map(small).join(' ')
}
