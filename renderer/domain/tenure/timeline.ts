import type { AppointmentId, PersonId, Post } from '../records/records.ts'
import { ANY_DAY, derived } from '../structure/derived/derived.ts'
import { appointmentsOfPost, type Structure } from '../structure/structure.ts'
import { addDays, type CalendarDate } from '../values/calendar-date.ts'
import type { PersistentMap } from '../values/persistent-map.ts'

/** Sorts before and after every date: a term whose beginning or end is not on record. */
export const ALWAYS = '0000-00-00' as CalendarDate
export const FOREVER = '9999-99-99' as CalendarDate

/** One definitive term of one person on a post. */
export interface Term {
  readonly id: AppointmentId
  readonly personId: PersonId
  readonly from: CalendarDate
  /** The last day held. */
  readonly until: CalendarDate
}

/** What decides whether a post is vacant: its seats without the unnamed, and every definitive term by first day. */
export interface PostTimeline {
  readonly post: Post
  readonly room: number
  readonly terms: readonly Term[]
}

const timelines = derived<PostTimeline>({
  name: 'timelines',
  keys: 'post',
  value(read, _, key) {
    const post = read.tables.post.get(key)
    const timeline = post && timelineOf(read, post)
    return timeline && timeline.room > 0 ? timeline : undefined
  },
})

/** The timelines of all posts that have seats to be vacant, by post. */
export function timelinesOf(structure: Structure): PersistentMap<PostTimeline> {
  return timelines(structure, ANY_DAY)
}

/** The timeline of one post. */
export function timelineOf(structure: Structure, post: Post): PostTimeline {
  const terms: Term[] = []
  for (const id of appointmentsOfPost(structure, post.id)) {
    const held = structure.tables.appointment.get(id)
    if (held?.role !== 'definitif') continue
    const { personId, from, until } = held
    terms.push({ id: held.id, personId, from: from ?? ALWAYS, until: until ?? FOREVER })
  }
  return { post, room: Math.max(0, post.seats - post.unnamed), terms }
}

/** Definitive holders on a day; a person with two terms on the post at once is one holder. */
export function holdersOn(terms: readonly Term[], on: CalendarDate): number {
  let holders = 0
  for (const term of terms) {
    if (isHeld(term, on) && isFirstOf(terms, term, on)) holders++
  }
  return holders
}

function isHeld({ from, until }: Term, on: CalendarDate): boolean {
  return from <= on && on <= until
}

/** Whether no term before it is held by the same person on that day. Asked of every post: most have a term or two. */
function isFirstOf(terms: readonly Term[], term: Term, on: CalendarDate): boolean {
  for (const earlier of terms) {
    if (earlier === term) return true
    if (earlier.personId === term.personId && isHeld(earlier, on)) return false
  }
  return true
}

/** The first day after one on which every seat was held, where a seat then turns vacant; null where none was full, or none does. */
export function vacantAfter(
  structure: Structure,
  post: Post,
  from: CalendarDate,
): CalendarDate | null {
  const { room, terms } = timelineOf(structure, post)
  if (room === 0 || holdersOn(terms, from) < room) return null
  const ends = terms.map(({ until }) => until).filter((until) => until >= from && until < FOREVER)
  const last = ends.sort().find((until) => holdersOn(terms, addDays(until, 1)) < room)
  return last ? addDays(last, 1) : null
}

/**
 * The last day before `on` on which fewer than `empty` seats were vacant: the next day is the first of the run in
 * which that many stood empty. Null where as many were vacant as far back as anything is on record.
 */
export function lastDayBefore(
  room: number,
  terms: readonly Term[],
  empty: number,
  on: CalendarDate,
): CalendarDate | null {
  const ends = terms.map(({ until }) => until).filter((until) => until < on)
  return ends.sort().findLast((until) => holdersOn(terms, until) > room - empty) ?? null
}
