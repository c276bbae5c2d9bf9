import { apply, invert } from '../../domain/structure/change.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { entriesAfter } from '../../storage/structure-store.ts'
import type { OpenWorkspace } from './open-workspace.ts'

/**
 * The structure as this file had it at the end of that day: every later entry of its journal is taken back. Unlike
 * the structure in force on a day it knows nothing that was entered afterwards, and everything that was changed
 * without a proposal. Empty before the file began.
 */
export async function recordedOn(
  { database, workspace }: Pick<OpenWorkspace, 'database' | 'workspace'>,
  day: CalendarDate,
): Promise<Structure> {
  await workspace.settled()
  const { structure, lastSeq } = workspace.getState()
  const later = await entriesAfter(database, day)
  let at = structure
  for (const { seq, change } of later) if (seq <= lastSeq) at = apply(at, invert(change))
  return at
}
