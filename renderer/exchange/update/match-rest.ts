import type { Appointment, Post, StructureRecord, Vacancy } from '../../domain/records/records.ts'
import {
  appointmentsOfPost,
  get,
  recordsOf,
  type Structure,
  structureOf,
  vacanciesOf,
} from '../../domain/structure/structure.ts'

/**
 * A file under the ids of the office, with what hangs on posts known again: an open case by its post and seat, a
 * holder without a TMT by person, post and role. `counted`: its B counts everybody, those the office names as well.
 */
export function matchRest(office: Structure, file: Structure, counted: boolean): Structure {
  const taken = new Set<string>()
  return structureOf(
    recordsOf(file).map((record): StructureRecord => {
      if (record.kind === 'vacancy') return sameCase(office, record, taken)
      if (record.kind === 'appointment') return sameHolder(office, record)
      return record.kind === 'post' && counted ? withoutNamed(office, record) : record
    }),
  )
}

function sameCase(office: Structure, theirs: Vacancy, taken: Set<string>): Vacancy {
  const exact = get(office, theirs.id)
  // A case told by its own id is that one, open or closed.
  if (theirs.closedOn !== null) return theirs
  if (exact?.closedOn === null && exact.postId === theirs.postId && !taken.has(exact.id)) {
    taken.add(exact.id)
    return theirs
  }
  const open = vacanciesOf(office, theirs.postId).flatMap((id) => {
    const one = get(office, id)
    return one && one.closedOn === null && !taken.has(id) ? [one] : []
  })
  const ours = open.find(({ seat }) => seat === theirs.seat) ?? open[0]
  if (ours) {
    taken.add(ours.id)
    return { ...theirs, id: ours.id, seat: ours.seat }
  }
  return exact ? { ...theirs, id: `${theirs.id}~b` } : theirs
}

function sameHolder(office: Structure, theirs: Appointment): Appointment {
  if (theirs.from !== null) return theirs
  const ours = appointmentsOfPost(office, theirs.postId)
    .flatMap((id) => get(office, id) ?? [])
    .filter(({ personId, role }) => personId === theirs.personId && role === theirs.role)
  const last = ours.find(({ until }) => until === null) ?? ours.at(-1)
  return last ? { ...theirs, id: last.id } : theirs
}

/** Holders the office names are among those a number counts. */
function withoutNamed(office: Structure, theirs: Post): Post {
  const named = appointmentsOfPost(office, theirs.id)
    .flatMap((id) => get(office, id) ?? [])
    .filter(({ role, until }) => role === 'definitif' && until === null)
  return { ...theirs, unnamed: Math.max(0, theirs.unnamed - named.length) }
}
