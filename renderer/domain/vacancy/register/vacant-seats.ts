import type { AppointmentId, Post } from '../../records/records.ts'
import type { Structure } from '../../structure/structure.ts'
import { retirementsOf } from '../../tenure/retirement.ts'
import {
  holdersOn,
  lastDayBefore,
  type PostTimeline,
  type Term,
  timelineOf,
  timelinesOf,
} from '../../tenure/timeline.ts'
import { addDays, type CalendarDate } from '../../values/calendar-date.ts'

/** One seat that stands empty on a day, as appointments alone tell it. */
export interface EmptySeat {
  readonly post: Post
  /** 1 for the seat that has been empty longest, then 2 … */
  readonly seat: number
  /** Empty seats of the post on that day. */
  readonly vacantSeats: number
  /** The first day of the run; null where no holder is on record before it. */
  readonly since: CalendarDate | null
  /** The term that ended with the day before; null where none is on record. */
  readonly endedBy: AppointmentId | null
  /** True where the holder is only expected to have retired by then. */
  readonly expected: boolean
}

/**
 * Every vacant seat on a day: seats − definitive holders − unnamed, never below 0. Where `on` lies after `today`,
 * holders who reach their BUP in between are counted as gone from their TMT pensiun.
 */
export function emptySeatsOn(
  structure: Structure,
  on: CalendarDate,
  today: CalendarDate = on,
): EmptySeat[] {
  const list: EmptySeat[] = []
  eachForecast(structure, on, today, (timeline) => {
    list.push(...emptyIn(timeline, on))
  })
  return list
}

/** The vacant seats of one post on a day, as `emptySeatsOn` gives them, without what is only expected. */
export function emptySeatsOf(structure: Structure, post: Post, on: CalendarDate): EmptySeat[] {
  return emptyIn(timelineOf(structure, post), on)
}

function emptyIn(timeline: Forecast, on: CalendarDate): EmptySeat[] {
  const vacantSeats = Math.max(0, timeline.room - holdersOn(timeline.terms, on))
  return Array.from({ length: vacantSeats }, (_, at) =>
    emptySeat(timeline, timeline.post, at + 1, vacantSeats, on),
  )
}

interface Forecast extends PostTimeline {
  readonly retired?: ReadonlySet<AppointmentId>
}

function emptySeat(
  { room, terms, retired }: Forecast,
  post: Post,
  seat: number,
  vacantSeats: number,
  on: CalendarDate,
): EmptySeat {
  const last = lastDayBefore(room, terms, seat, on)
  const endedBy = last === null ? null : (terms.find(({ until }) => until === last)?.id ?? null)
  return {
    post,
    seat,
    vacantSeats,
    since: last === null ? null : addDays(last, 1),
    endedBy,
    expected: endedBy !== null && retired?.has(endedBy) === true,
  }
}

/** Visits the timelines with the terms cut where a holder retires after today and not after `on`. */
function eachForecast(
  structure: Structure,
  on: CalendarDate,
  today: CalendarDate,
  visit: (timeline: Forecast) => void,
): void {
  const timelines = timelinesOf(structure)
  if (on <= today) {
    timelines.forEach(visit)
    return
  }
  const retirements = retirementsOf(structure)
  const lastDay = ({ id, until }: Term): CalendarDate => {
    const retires = retirements.get(id)?.on
    return retires && retires > today && retires <= on ? addDays(retires, -1) : until
  }
  timelines.forEach((timeline) => {
    visit(foreseen(timeline, lastDay))
  })
}

function foreseen(timeline: PostTimeline, lastDay: (term: Term) => CalendarDate): Forecast {
  if (timeline.terms.every((term) => lastDay(term) === term.until)) return timeline
  const retired = new Set<AppointmentId>()
  const terms = timeline.terms.map((term) => {
    const until = lastDay(term)
    if (until !== term.until) retired.add(term.id)
    return { ...term, until }
  })
  return { ...timeline, terms, retired }
}
