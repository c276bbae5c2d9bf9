import { governmentLevel } from '../ranks/government-level.ts'
import type { Appointment, Person, Post, StructureRecord, Unit } from '../records/records.ts'
import { unitOfFact } from '../rule-table/unit-facts.ts'
import type { Change, Delta } from '../structure/change.ts'
import { get, pathUp, type Structure, subtree } from '../structure/structure.ts'

/** Units whose findings may differ after a change; null: all, since the rules themselves or the level changed. */
export function touchedUnits(
  change: Change,
  before: Structure,
  after: Structure,
): ReadonlySet<string> | null {
  if (before.tables.limit !== after.tables.limit) return null
  if (governmentLevel(before) !== governmentLevel(after)) return null
  const units = new Set<string>()
  for (const [id, delta] of Object.entries(change)) {
    for (const [structure, record] of [
      [before, delta.before],
      [after, delta.after],
    ] as const) {
      if (record) addUnits(units, structure, id, record, delta)
    }
  }
  return units
}

function addUnits(
  units: Set<string>,
  structure: Structure,
  id: string,
  record: StructureRecord,
  delta: Delta,
): void {
  switch (record.kind) {
    case 'unit':
      for (const unit of pathUp(structure, record.id)) units.add(unit.id)
      if (concernsBelow(delta)) for (const below of subtree(structure, record.id)) units.add(below)
      return
    case 'post':
      units.add(record.unitId)
      if (record.head) for (const below of subtree(structure, record.unitId)) units.add(below)
      return
    case 'appointment':
      addUnitOfPost(units, structure, record)
      return
    case 'person':
      addUnitsOfPerson(units, structure, record)
      return
    case 'setting': {
      const unitId = unitOfFact(id)
      if (unitId) units.add(unitId)
    }
  }
}

/** True unless only fields changed that no unit below asks about. */
function concernsBelow({ before, after }: Delta): boolean {
  const [was, is] = [before as Unit | null, after as Unit | null]
  if (!was || !is) return true
  const fields = ['parentId', 'type', 'tipe', 'name', 'unplaced'] as const
  return fields.some((field) => was[field] !== is[field])
}

function addUnitOfPost(units: Set<string>, structure: Structure, appointment: Appointment): void {
  const post: Post | undefined = get(structure, appointment.postId)
  if (post) units.add(post.unitId)
}

function addUnitsOfPerson(units: Set<string>, structure: Structure, person: Person): void {
  for (const id of structure.groups.appointmentsOfPerson.get(person.id) ?? []) {
    const appointment = structure.tables.appointment.get(id)
    if (appointment) addUnitOfPost(units, structure, appointment)
  }
}
