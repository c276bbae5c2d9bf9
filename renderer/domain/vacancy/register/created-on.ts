import type { Post } from '../../records/records.ts'
import { ANY_DAY, derivedWhenAsked } from '../../structure/derived/derived.ts'
import type { Structure } from '../../structure/structure.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'

/** The day a post (or else its unit) came into being by a revision on record, if that is not after `on`. */
export function createdOn(structure: Structure, post: Post, on: CalendarDate): CalendarDate | null {
  const created = creations(structure, ANY_DAY, 'all')
  const day = created.get(post.id) ?? created.get(post.unitId) ?? null
  return day && day <= on ? day : null
}

/** Days of creation by what was created; the one that came last on record where there are several. */
const creations = derivedWhenAsked<ReadonlyMap<string, CalendarDate>>({
  name: 'creations',
  value({ tables }) {
    const found = new Map<string, CalendarDate>()
    const acts = [...tables.succession.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    for (const { act, toId, on } of acts) if (act === 'create' && toId) found.set(toId, on)
    return found
  },
})
