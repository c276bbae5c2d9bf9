import { successionRecord } from '../records/record-makers.ts'
import type { Duty, DutyId, Succession } from '../records/records.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import { get, type Structure } from '../structure/structure.ts'
import { type SuccessionDay, successionLine } from '../structure/succession-line.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { ok, refuse } from '../values/result.ts'
import { linesFrom } from './duty-edits.ts'

/**
 * Says that duties are covered by another one ("tercakup dalam"): they go, where they have not gone with their unit,
 * and each leaves a line to the one that holds what they said.
 */
export function coverDuties(
  duties: readonly Pick<Duty, 'id'>[],
  into: DutyId,
  day: SuccessionDay,
): Edit {
  return (structure) => {
    if (!get(structure, into) || duties.some(({ id }) => id === into)) return refuse('duty-gone')
    return settled(structure, duties, ({ id }) => successionLine(structure, 'merge', id, into, day))
  }
}

/** Lets duties go, with the reason that is kept and printed. Refused without one. */
export function letGoDuties(
  duties: readonly Pick<Duty, 'id'>[],
  reason: string,
  on: CalendarDate,
): Edit {
  return (structure) => {
    if (reason.trim() === '') return refuse('duty-reason-empty')
    return settled(structure, duties, ({ id }) => letGoLine(structure, id, reason.trim(), on))
  }
}

/** The line that a duty was let go. */
function letGoLine(structure: Structure, id: DutyId, basis: string, on: CalendarDate): Succession {
  const made = `succession:abolish-${id.replace(':', '-')}` as const
  let free: Succession['id'] = made
  for (let again = 2; get(structure, free); again++) free = `${made}-${again}`
  return successionRecord({ id: free, act: 'abolish', fromId: id, toId: null, on, basis })
}

/** What was said before of the same duties is said anew. */
function settled(
  structure: Structure,
  duties: readonly Pick<Duty, 'id'>[],
  line: (duty: Pick<Duty, 'id'>) => Succession,
) {
  if (duties.length === 0) return refuse('duty-gone')
  const former = linesFrom(structure, duties)
  const lines = duties.map(line)
  const gone = [...duties.map(({ id }) => id), ...former.map(({ id }) => id)]
  return ok({ ...drop(structure, gone), ...put(structure, lines) })
}

/** Takes back that duties were covered or let go, as they stood in `base`: they are without a home again. */
export function unsettleDuties(duties: readonly Pick<Duty, 'id'>[]): Edit {
  return (structure) =>
    ok(
      drop(
        structure,
        linesFrom(structure, duties).map(({ id }) => id),
      ),
    )
}
