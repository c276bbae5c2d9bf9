import { postInCity } from '../../domain/readings/names-told-apart.ts'
import type { Appointment, PersonId, StructureRecord } from '../../domain/records/records.ts'
import { all, get, type Structure } from '../../domain/structure/structure.ts'
import type { Difference } from './differences.ts'

/**
 * Who leaves a seat by what the file says, ticked at first also where no such file was imported before: whoever held
 * a post of which it says that nobody holds it, and whoever it names on another post, for one person holds one seat.
 * `vacant`: posts of the office that are said to be vacant.
 */
export function withVacated(
  office: Structure,
  file: Structure,
  differences: readonly Difference[],
  vacant: ReadonlySet<string>,
): Difference[] {
  const held = new Set(all(file, 'appointment').map(({ id }) => id as string))
  const coming = new Map<PersonId, Appointment>()
  for (const { act, id, take } of differences) {
    const one = act === 'new' && take ? holding(get(file, id as Appointment['id'])) : null
    if (one) coming.set(one.personId, one)
  }
  const leave = new Map<string, Appointment>()
  const late = new Set<string>()
  for (const ours of all(office, 'appointment')) {
    if (!holding(ours) || held.has(ours.id)) continue
    const next = coming.get(ours.personId)
    if (next && isLater(ours, next)) late.add(next.id)
    else if (next || vacant.has(ours.postId)) leave.set(ours.id, ours)
  }
  const known = new Set(differences.map(({ key }) => key))
  const told = differences.map((one): Difference => {
    if (leave.has(one.key)) return { ...one, take: true }
    return late.has(one.key) ? { ...one, take: false, clash: true } : one
  })
  const more = [...leave.values()].filter(({ id }) => !known.has(id))
  return [...told, ...more.map((one) => goneFrom(office, one))]
}

/** Whether the office knows of a later beginning than the file: then the file is the older. */
function isLater(ours: Appointment, theirs: Appointment): boolean {
  return ours.from !== null && theirs.from !== null && ours.from > theirs.from
}

function goneFrom(office: Structure, record: Appointment): Difference {
  const { id, kind, personId, postId } = record
  const post = get(office, postId)
  const name = `${get(office, personId)?.name ?? ''} · ${post ? postInCity(office, post) : postId}`
  const rest = { field: null, from: null, to: null, clash: false, likely: false }
  return { key: id, id, kind, name, act: 'gone', take: true, ...rest }
}

/** A definitive appointment without a last day; null for any other record. */
export function holding(record: StructureRecord | undefined): Appointment | null {
  if (record?.kind !== 'appointment') return null
  return record.role === 'definitif' && record.until === null ? record : null
}
