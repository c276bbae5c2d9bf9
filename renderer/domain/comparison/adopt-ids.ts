import { folded } from '../readings/find.ts'
import type { StructureRecord } from '../records/records.ts'
import { mentionsOf } from '../structure/references.ts'
import { all, recordsOf, type Structure, structureOf } from '../structure/structure.ts'

/** A person is known by NIP, else by a name that only one person on each side bears. */
export function matchPersons(a: Structure, b: Structure, ids: Map<string, string>): void {
  const ours = personKeys(a)
  for (const [key, id] of personKeys(b)) {
    const match = ours.get(key)
    if (id && match) ids.set(id, match)
  }
}

function personKeys(structure: Structure): Map<string, string | null> {
  const keys = new Map<string, string | null>()
  for (const { id, nip, name } of all(structure, 'person')) {
    const key = nip ?? folded(name)
    keys.set(key, keys.has(key) ? null : id)
  }
  return keys
}

/** `b` under the ids of `a`. What was not matched keeps its own, made different where `a` has it for another. */
export function adoptIds(a: Structure, b: Structure, ids: Map<string, string>): Structure {
  const taken = new Set(ids.values())
  const records = recordsOf(b)
  for (const { id, kind } of records) {
    if (ids.has(id)) continue
    const clash = taken.has(id) || a.tables[kind].has(id)
    if ((kind === 'unit' || kind === 'post' || kind === 'person') && clash) ids.set(id, `${id}~b`)
  }
  return structureOf(
    withAppointmentIds(
      a,
      records.map((record) => renamed(record, ids)),
    ),
  )
}

function renamed(record: StructureRecord, ids: ReadonlyMap<string, string>): StructureRecord {
  const copy: Record<string, unknown> = { ...record, id: ids.get(record.id) ?? record.id }
  for (const { field, id } of mentionsOf(record)) copy[field] = ids.get(id) ?? id
  return copy as unknown as StructureRecord
}

/** An appointment of the same person to the same post in the same role is the same appointment. */
function withAppointmentIds(a: Structure, records: readonly StructureRecord[]): StructureRecord[] {
  return records.map((record) => {
    if (record.kind !== 'appointment') return record
    const same = (a.groups.appointmentsOfPost.get(record.postId) ?? []).find((id) => {
      const one = a.tables.appointment.get(id)
      return (
        one?.personId === record.personId && one.role === record.role && one.from === record.from
      )
    })
    if (same) return { ...record, id: same as typeof record.id }
    return a.tables.appointment.has(record.id) ? { ...record, id: `${record.id}~b` } : record
  })
}
