import { folded } from '../../../domain/readings/find.ts'
import { postInCity } from '../../../domain/readings/names-told-apart.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import type { PersonId, Post } from '../../../domain/records/records.ts'
import { get, type Structure } from '../../../domain/structure/structure.ts'
import { ownPostOn } from '../../../domain/tenure/own-post.ts'
import type { RegisterRow } from '../../../domain/vacancy/register/register.ts'
import { roadOf } from '../../../domain/vacancy/road/pelantikan-road.ts'
import { addDays, type CalendarDate } from '../../../domain/values/calendar-date.ts'

/** A seat that can be filled at a pelantikan: a vacant one, or one that somebody leaves by it. */
export interface EventSeat {
  readonly key: string
  readonly post: Post
  /** Who is proposed for it already. */
  readonly candidateId: PersonId | null
  /** Whoever leaves it by this pelantikan; empty where it is vacant. */
  readonly leftBy: string
  /** Folded text of everything a search looks at. */
  readonly text: string
}

/**
 * The vacant seats, and below each the one that whoever is chosen for it leaves on the TMT; so on for a seat that is
 * only left itself. Only posts whose holder is sworn in.
 */
export function seatsOfEvent(
  structure: Structure,
  rows: readonly RegisterRow[],
  chosen: ReadonlyMap<string, PersonId | null>,
  tmt: CalendarDate,
): EventSeat[] {
  const seats = rows.map(
    ({ key, post, candidateId, text }): EventSeat => ({ key, post, candidateId, leftBy: '', text }),
  )
  for (let at = 0; at < seats.length; at++) {
    const personId = chosen.get(seats[at]?.key ?? '')
    const person = personId ? get(structure, personId) : undefined
    const post = person && ownPostOn(structure, person.id, addDays(tmt, -1))
    if (!post || !roadOf(post, false).includes('pelantikan')) continue
    const key = `left ${post.id}`
    if (seats.some((one) => one.key === key)) continue
    const leftBy = fullName(person)
    const text = folded(`${postInCity(structure, post)} ${leftBy}`)
    seats.splice(at + 1, 0, { key, post, candidateId: null, leftBy, text })
  }
  return seats
}
