import { fullName } from '../../records/full-name.ts'
import type { AppointmentId, PersonId, Post } from '../../records/records.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { holdersOn, type Term, timelineOf } from '../../tenure/timeline.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import type { Problem } from '../../values/result.ts'

/** Who sits on a seat somebody is to take, since when and until when. */
export interface SeatTaken {
  readonly appointmentId: AppointmentId
  readonly name: string
  /** The day asked for, or the later one on which that person takes the seat up. */
  readonly from: CalendarDate
  /** The last day; null where no end is on record. */
  readonly until: CalendarDate | null
}

/**
 * Whoever stands in the way of one more definitive holder of a post from a day on: all its seats are taken on that
 * day, or somebody is already named for it from a later one; `besides`: who takes it or leaves it too. Null where a seat is free for good, and on a post
 * without any seat of its own (a finding tells of that).
 */
export function seatTaken(
  structure: Structure,
  post: Post,
  tmt: CalendarDate,
  besides: readonly PersonId[],
): SeatTaken | null {
  const { room, terms } = timelineOf(structure, post)
  if (room === 0) return null
  const others = terms.filter(({ personId }) => !besides.includes(personId))
  const days = [tmt, ...others.map(({ from }) => from).filter((from) => from > tmt)].sort()
  for (const day of days) {
    if (holdersOn(others, day) < room) continue
    const there = others.filter(({ from, until }) => from <= day && day <= until)
    const latest = there.sort((a, b) => (a.from < b.from ? 1 : -1))[0]
    return latest ? taken(structure, latest, day) : null
  }
  return null
}

/** The same as a sentence: who, until when, and what to do. */
export function seatProblem(post: Post, taken: SeatTaken, tmt: CalendarDate): Problem {
  const { name: person, from, until } = taken
  const params = { post: post.title, person }
  if (from > tmt) return { code: 'seat-named', params: { ...params, from } }
  if (until === null) return { code: 'seat-taken', params }
  return { code: 'seat-taken-until', params: { ...params, until } }
}

function taken(structure: Structure, term: Term, day: CalendarDate): SeatTaken {
  const person = get(structure, term.personId)
  const until = get(structure, term.id)?.until ?? null
  return { appointmentId: term.id, name: person ? fullName(person) : '', from: day, until }
}
