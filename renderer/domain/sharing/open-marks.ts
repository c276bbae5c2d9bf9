import type { PostId, UnitId } from '../records/records.ts'
import { appointmentsOfPost, get, pathUp, type Structure } from '../structure/structure.ts'
import type { OpenValue } from './open-values.ts'

/** Records with an open value, each with the fields that are open; none: whether it is there. */
export type OpenFields = ReadonlyMap<string, ReadonlySet<string>>

export const NOTHING_OPEN: OpenFields = new Map()

export function openFieldsOf(open: readonly OpenValue[]): OpenFields {
  const marks = new Map<string, Set<string>>()
  for (const { id, fields } of open) {
    const known = marks.get(id) ?? new Set<string>()
    for (const field of fields ?? []) known.add(field)
    marks.set(id, known)
  }
  return marks
}

/** The units in which something open is shown: of the unit, its posts, who holds them, their cases. */
export function openUnits(structure: Structure, open: OpenFields): ReadonlySet<UnitId> {
  const units = new Set<UnitId>()
  for (const id of open.keys()) for (const unitId of unitsShowing(structure, id)) units.add(unitId)
  return units
}

/** Those units, and all they stand below. */
export function openBranches(
  structure: Structure,
  units: ReadonlySet<UnitId>,
): ReadonlySet<UnitId> {
  const above = [...units].flatMap((id) => pathUp(structure, id).map((one) => one.id))
  return new Set([...units, ...above])
}

/** The units in which a record is shown; none of what belongs to none. */
export function unitsShowing(structure: Structure, id: string): readonly UnitId[] {
  const record = get(structure, id)
  switch (record?.kind) {
    case 'unit':
      return [record.id]
    case 'post':
      return [record.unitId]
    case 'appointment':
    case 'vacancy': {
      const post = get(structure, record.postId)
      return post ? [post.unitId] : []
    }
    case 'person':
      return (structure.groups.appointmentsOfPerson.get(record.id) ?? []).flatMap((one) =>
        unitsShowing(structure, one),
      )
    default:
      return []
  }
}

/** The fields of a unit that are open; its name where the question is whether it is there. */
export function openOfUnit(unitId: UnitId, open: OpenFields): ReadonlySet<string> {
  const fields = open.get(unitId)
  return fields?.size === 0 ? new Set(['name']) : (fields ?? NONE)
}

/** The same of a post and of who holds it: `holder` stands for appointment and person. */
export function openOfPost(
  structure: Structure,
  postId: PostId,
  open: OpenFields,
): ReadonlySet<string> {
  if (open.size === 0) return NONE
  const own = open.get(postId)
  const fields = new Set(own?.size === 0 ? ['title'] : own)
  for (const id of appointmentsOfPost(structure, postId)) {
    const person = open.get(get(structure, id)?.personId ?? '')
    if (open.has(id) || person) fields.add('holder')
    for (const field of OF_HOLDER) if (person?.has(field)) fields.add(field)
  }
  return fields.size === 0 ? NONE : fields
}

const NONE: ReadonlySet<string> = new Set()
/** What a row of a post tells of its holder beside the name. */
const OF_HOLDER = ['nip', 'golongan'] as const
