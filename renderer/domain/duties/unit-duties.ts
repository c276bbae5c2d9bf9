import { folded } from '../readings/find.ts'
import { OFFICE_TYPES, officeOf } from '../readings/offices.ts'
import type { Duty, DutySort, Unit, UnitId, UnitType } from '../records/records.ts'
import { dutiesOf, get, pathUp, type Structure } from '../structure/structure.ts'

/** The duties of a unit by sort, each sort in its order. */
export interface UnitDuties {
  readonly tugas: readonly Duty[]
  readonly fungsi: readonly Duty[]
  readonly uraian: readonly Duty[]
}

/** What a unit is there for. A sound one has one tugas; there may be none, or several after a merger. */
export function unitDuties(structure: Structure, unitId: UnitId): UnitDuties {
  const all = dutyRecords(structure, unitId)
  const of = (sort: DutySort) => all.filter((one) => one.sort === sort)
  return { tugas: of('tugas'), fungsi: of('fungsi'), uraian: of('uraian') }
}

/** The same in one list: tugas, fungsi, uraian. */
export function dutyRecords(structure: Structure, unitId: UnitId): Duty[] {
  return dutiesOf(structure, unitId).flatMap((id) => get(structure, id) ?? [])
}

const known = new WeakMap<Duty, string>()

/** The text of a duty as it is likened: without what two drafters write differently. Kept with the record. */
export function foldedDuty(duty: Duty): string {
  const found = known.get(duty) ?? folded(duty.text)
  known.set(duty, found)
  return found
}

/** Whether two duties say the same, however they are written. A tugas is never alike with a fungsi. */
export function areAlike(one: Duty, other: Duty): boolean {
  return one.sort === other.sort && foldedDuty(one) === foldedDuty(other)
}

const CATCH_ALL =
  /^(pelaksanaan|melaksanakan) (fungsi|tugas)( kedinasan)?( lain| lainnya)? yang diberikan/

/** The last fungsi of every unit ("pelaksanaan fungsi lain yang diberikan oleh …"): the text has it by itself. */
export function isCatchAll(duty: Duty): boolean {
  return CATCH_ALL.test(foldedDuty(duty))
}

/** Whether a unit has an article in the regulation that says its tugas and fungsi: a functional group has none. */
export function hasArticle({ type }: Pick<Unit, 'type'>): boolean {
  return type !== 'kjf'
}

/**
 * The duties by which a unit's work is followed: its fungsi; its uraian where it has none; its tugas where it has
 * neither. The text's own last line is none of them.
 */
export function followedDuties(structure: Structure, unitId: UnitId): readonly Duty[] {
  const { tugas, fungsi, uraian } = unitDuties(structure, unitId)
  const own = [fungsi, uraian, tugas].map((list) => list.filter((one) => !isCatchAll(one)))
  return own.find((list) => list.length > 0) ?? []
}

/** Units within an office that have a regulation, or a part of one, to themselves: each has the same lines. */
const OWN_TEXT: ReadonlySet<UnitType> = new Set<UnitType>([...OFFICE_TYPES, 'uptd', 'kelurahan'])

/** The unit whose text a unit stands in: its UPTD or kelurahan, else its office, else the top. */
export function textOf(structure: Structure, unitId: UnitId): Unit | undefined {
  return (
    pathUp(structure, unitId).find(({ type }) => OWN_TEXT.has(type)) ?? officeOf(structure, unitId)
  )
}
