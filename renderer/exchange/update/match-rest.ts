import { folded } from '../../domain/readings/find.ts'
import type {
  Appointment,
  Duty,
  Law,
  Post,
  StructureRecord,
  Task,
  Vacancy,
} from '../../domain/records/records.ts'
import {
  all,
  appointmentsOfPost,
  get,
  recordsOf,
  type Structure,
  structureOf,
  vacanciesOf,
} from '../../domain/structure/structure.ts'

/**
 * A file under the ids of the office, with what hangs on posts known again: an open case by its post and seat, a
 * holder without a TMT by person, post and role, a row of a list by what it says. `counted`: its B counts everybody, those the office names as well.
 */
export function matchRest(office: Structure, file: Structure, counted: boolean): Structure {
  const taken = new Set<string>()
  const listed = sameListed(office, file)
  return structureOf(
    recordsOf(file).map((record): StructureRecord => {
      const row = listed.get(record.id)
      if (row !== undefined) return { ...record, id: row } as StructureRecord
      if (record.kind === 'vacancy') return sameCase(office, record, taken)
      if (record.kind === 'appointment') return sameHolder(office, record)
      return record.kind === 'post' && counted ? withoutNamed(office, record) : record
    }),
  )
}

/** Rows of lists the office has, under another id: a duty by its words, a law by its number, a task by its words. */
function sameListed(office: Structure, file: Structure): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const kind of ['duty', 'law', 'task'] as const) {
    const theirs = all(file, kind)
    if (theirs.length === 0) continue
    const free = new Map<string, string[]>()
    for (const one of all(office, kind)) {
      if (get(file, one.id)) continue
      const key = listedKey(one)
      const same = free.get(key)
      if (same) same.push(one.id)
      else free.set(key, [one.id])
    }
    for (const one of theirs) {
      const ours = get(office, one.id) ? undefined : free.get(listedKey(one))?.shift()
      if (ours !== undefined) found.set(one.id, ours)
    }
  }
  return found
}

function listedKey(one: Duty | Law | Task): string {
  if (one.kind === 'duty') return `${one.unitId} ${one.sort} ${folded(one.text)}`
  if (one.kind === 'task') return `${one.postId} ${folded(one.work)}`
  return `${one.lawType} ${folded(one.number)} ${one.year} ${folded(one.institution ?? '')}`
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
