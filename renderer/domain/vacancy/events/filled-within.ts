import type { Post } from '../../records/records.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { holdersOn, timelineOf } from '../../tenure/timeline.ts'
import { addDays } from '../../values/calendar-date.ts'
import type { FillHint } from './fill-hint.ts'
import type { ActingTerm } from './fill-hints.ts'

/** The post is filled before an acting term is over, by a decision that is on record: the term ends on the eve. */
export function filledWithinHints(
  structure: Structure,
  post: Post,
  { from, until }: ActingTerm,
): FillHint[] {
  const { room, terms } = timelineOf(structure, post)
  const [next] = terms
    .filter((term) => term.from >= from && (until === null || term.from <= until))
    .filter((term) => holdersOn(terms, term.from) >= room)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  if (!next) return []
  const person = get(structure, next.personId)?.name ?? ''
  const params = { person, on: next.from, last: addDays(next.from, -1) }
  return [{ code: 'hint-filled-within', params }]
}
