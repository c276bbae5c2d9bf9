import { type CalendarDate, within } from './calendar-date.ts'
import type { Post } from './records.ts'
import type { Structure } from './structure.ts'

/** The totals of the status line. K: seats; B: holders, named and unnamed. */
export interface OfficeCounts {
  readonly units: number
  readonly posts: number
  readonly seats: number
  readonly holders: number
  readonly vacantSeats: number
}

interface Tally {
  readonly seats: number
  readonly holders: number
  readonly vacantSeats: number
}

const tallies = new WeakMap<Post, { readonly key: unknown; readonly date: string; tally: Tally }>()

/**
 * Counts a structure on a day. The tally of a post is kept until the post, its appointments or the day change, so
 * that after one edit of a large city nearly nothing is counted anew.
 */
export function officeCounts(structure: Structure, date: CalendarDate): OfficeCounts {
  let posts = 0
  let seats = 0
  let holders = 0
  let vacantSeats = 0
  structure.tables.post.forEach((post) => {
    const tally = tallyOf(structure, post, date)
    posts++
    seats += tally.seats
    holders += tally.holders
    vacantSeats += tally.vacantSeats
  })
  return { units: structure.tables.unit.size, posts, seats, holders, vacantSeats }
}

function tallyOf(structure: Structure, post: Post, date: CalendarDate): Tally {
  const ids = structure.groups.appointmentsOfPost.get(post.id)
  const known = tallies.get(post)
  const records = ids?.map((id) => structure.tables.appointment.get(id))
  if (known && known.date === date && sameList(known.key, records)) return known.tally
  let holders = post.unnamed
  for (const one of records ?? []) {
    if (one && one.role === 'definitif' && within(date, one.from, one.until)) holders++
  }
  const { seats } = post
  const tally = { seats, holders, vacantSeats: Math.max(0, seats - holders) }
  tallies.set(post, { key: records, date, tally })
  return tally
}

function sameList(a: unknown, b: readonly unknown[] | undefined): boolean {
  if (!Array.isArray(a) || !b) return a === b
  return a.length === b.length && b.every((one, i) => a[i] === one)
}
