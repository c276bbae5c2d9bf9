import { governmentLevel } from '../ranks/government-level.ts'
import type {
  Appointment,
  Person,
  Post,
  StructureRecord,
  Unit,
  UnitId,
} from '../records/records.ts'
import { unitOfFact } from '../rule-table/unit-facts.ts'
import type { Change, Delta } from '../structure/change.ts'
import { get, type Structure, unitsDown, unitsUp } from '../structure/structure.ts'

/** Units whose findings may differ after a change; null: all, since the rules themselves or the level changed. */
export function touchedUnits(
  change: Change,
  before: Structure,
  after: Structure,
): ReadonlySet<string> | null {
  if (before.tables.limit !== after.tables.limit) return null
  if (governmentLevel(before) !== governmentLevel(after)) return null
  const units = new Set<string>()
  for (const [structure, side] of [
    [before, 'before'],
    [after, 'after'],
  ] as const) {
    const touched: Touched = { units, withAbove: [], withBelow: [] }
    for (const [id, delta] of Object.entries(change)) {
      const record = delta[side]
      if (record) addUnits(touched, structure, id, record, delta)
    }
    for (const id of unitsUp(structure, touched.withAbove)) units.add(id)
    for (const id of unitsDown(structure, touched.withBelow)) units.add(id)
  }
  return units
}

/** Units a change touches, in one of its two structures. */
interface Touched {
  readonly units: Set<string>
  /** Those over them are touched too. */
  readonly withAbove: UnitId[]
  /** So are those below them. */
  readonly withBelow: UnitId[]
}

function addUnits(
  { units, withAbove, withBelow }: Touched,
  structure: Structure,
  id: string,
  record: StructureRecord,
  delta: Delta,
): void {
  switch (record.kind) {
    case 'unit':
      withAbove.push(record.id)
      if (concernsBelow(delta)) withBelow.push(record.id)
      return
    case 'post':
      units.add(record.unitId)
      if (record.head) withBelow.push(record.unitId)
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
