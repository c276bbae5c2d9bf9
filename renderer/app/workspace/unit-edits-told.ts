import type { Unit, UnitId } from '../../domain/records/records.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import { type CalendarDate, parseIsoDate } from '../../domain/values/calendar-date.ts'
import type { OpenWorkspace } from './open-workspace.ts'

/** An edit that gave a unit another name, place or kind; its identity stayed. */
export interface ToldEdit {
  readonly seq: number
  /** The day it was written down. */
  readonly on: CalendarDate | null
  readonly field: 'name' | 'parentId' | 'type'
  readonly from: string | null
  readonly to: string | null
}

const FIELDS = ['name', 'parentId', 'type'] as const

/** So far back the journal is read. */
const LATEST = 1000

/**
 * What the journal tells of a unit's name, place and kind, the newest first; what was taken back is left out, and what
 * came in force by a proposal has its own line of descent.
 */
export async function unitEditsTold(
  { database, workspace }: Pick<OpenWorkspace, 'database' | 'workspace'>,
  unitId: UnitId,
): Promise<readonly ToldEdit[]> {
  await workspace.settled()
  // The first entry is how the file came to be: all of it, and no edit.
  const entries = await database.journal.where('seq').above(1).reverse().limit(LATEST).toArray()
  const takenBack = takenBackIn(entries)
  return entries
    .filter(({ kind, seq }) => kind === 'edit' && !takenBack.has(seq))
    .flatMap((entry) => told(entry, unitId))
}

function takenBackIn(newestFirst: readonly JournalEntry[]): ReadonlySet<number> {
  const settled = new Set<number>()
  const takenBack = new Set<number>()
  for (const { kind, target } of newestFirst) {
    if ((kind !== 'undo' && kind !== 'redo') || target === null || settled.has(target)) continue
    settled.add(target)
    if (kind === 'undo') takenBack.add(target)
  }
  return takenBack
}

function told({ seq, at, change }: JournalEntry, unitId: UnitId): ToldEdit[] {
  const { before, after } = change[unitId] ?? {}
  if (before?.kind !== 'unit' || after?.kind !== 'unit') return []
  const [was, is]: [Unit, Unit] = [before, after]
  const on = parseIsoDate(at.slice(0, 10))
  return FIELDS.filter((field) => was[field] !== is[field]).map((field) => ({
    seq,
    on,
    field,
    from: was[field],
    to: is[field],
  }))
}
