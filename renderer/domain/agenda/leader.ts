import { headStatusOf } from '../acting/head-status.ts'
import { officeOf } from '../readings/offices.ts'
import type { Person, Post, Role, UnitId } from '../records/records.ts'
import { headOf, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'

/** Who leads the office a matter is of, which no register tells more exactly. */
export interface Leader {
  readonly post: Post
  /** Null where nobody is on record. */
  readonly person: Person | null
  readonly role: Role
}

/**
 * The head of the perangkat daerah of a post on a day; of what is above it where the matter is about that head. Null
 * where nobody leads any of them.
 */
export function leaderOf(structure: Structure, post: Post, on: CalendarDate): Leader | null {
  const seen = new Set<UnitId>()
  for (let unitId: UnitId | null = post.unitId; unitId !== null && !seen.has(unitId); ) {
    seen.add(unitId)
    const office = officeOf(structure, unitId)
    if (!office) return null
    seen.add(office.id)
    const headId = headOf(structure, office.id)
    if (headId && headId !== post.id) return leaderIn(structure, office.id, on)
    unitId = office.parentId
  }
  return null
}

function leaderIn(structure: Structure, unitId: UnitId, on: CalendarDate): Leader | null {
  const status = headStatusOf(structure, on, unitId)
  if (status.kind === 'no-head') return null
  const { post } = status
  if (status.kind === 'held') return { post, person: status.holders[0] ?? null, role: 'definitif' }
  if (status.kind === 'vacant' && status.acting)
    return { post, person: status.acting.person, role: status.acting.role }
  return { post, person: null, role: 'definitif' }
}
