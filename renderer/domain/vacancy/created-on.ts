import type { Post } from '../records/records.ts'
import type { Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'

const cache = new WeakMap<object, ReadonlyMap<string, CalendarDate>>()

/** The day a post (or else its unit) came into being by a revision on record, if that is not after `on`. */
export function createdOn(structure: Structure, post: Post, on: CalendarDate): CalendarDate | null {
  const created = creations(structure)
  const day = created.get(post.id) ?? created.get(post.unitId) ?? null
  return day && day <= on ? day : null
}

function creations(structure: Structure): ReadonlyMap<string, CalendarDate> {
  const table = structure.tables.succession
  const known = cache.get(table)
  if (known) return known
  const found = new Map<string, CalendarDate>()
  table.forEach(({ act, toId, on }) => {
    if (act === 'create' && toId) found.set(toId, on)
  })
  cache.set(table, found)
  return found
}
