import type { PostId, UnitId } from '../records/records.ts'
import { apply, type Change, squash } from '../structure/change.ts'
import type { Edit } from '../structure/edit.ts'
import { takenOut } from '../structure/references.ts'
import { appointmentsOfPost, get, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { ok, refuse } from '../values/result.ts'
import { abolishUnits, abolitionOf, actingFrom, unnamedOn } from './abolish.ts'

/** How much goes with rows of the sheet. */
export interface Removal {
  readonly units: number
  readonly posts: number
  readonly appointments: number
  /** Of these, acting ones that are not over by the day. */
  readonly acting: number
  /** How many more hold the posts of whom only the number is known. */
  readonly unnamed: number
}

type RowId = UnitId | PostId

/**
 * Counts what goes with these rows from a day on: units with all below them, posts with their appointments; nothing
 * twice.
 */
export function removalOf(structure: Structure, ids: readonly RowId[], on: CalendarDate): Removal {
  const { units, posts } = sorted(structure, ids)
  const below = abolitionOf(structure, units, on)
  const gone = new Set([...below.postIds, ...posts])
  let appointments = 0
  let acting = 0
  for (const id of gone) {
    appointments += appointmentsOfPost(structure, id).length
    acting += actingFrom(structure, id, on).length
  }
  return {
    units: below.unitIds.length,
    posts: gone.size,
    appointments,
    acting,
    unnamed: unnamedOn(structure, gone),
  }
}

/** Takes units and posts out as one edit; the persons stay. */
export function removeRows(ids: readonly RowId[]): Edit {
  return (structure) => {
    const { units, posts } = sorted(structure, ids)
    if (units.length + posts.length === 0) return refuse('nothing-selected')
    const alone: Change = takenOut(structure, posts)
    if (units.length === 0) return ok(alone)
    const rest = abolishUnits(units)(apply(structure, alone))
    return rest.ok ? ok(squash(alone, rest.value)) : rest
  }
}

function sorted(structure: Structure, ids: readonly RowId[]) {
  const units: UnitId[] = []
  const posts: PostId[] = []
  for (const id of ids) {
    const record = get(structure, id)
    if (record?.kind === 'unit') units.push(record.id)
    if (record?.kind === 'post') posts.push(record.id)
  }
  return { units, posts }
}
