import { type PastId, type PastStructure, pastOn } from '../../domain/proposal/in-force/past.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { plannedOn, type Waiting } from '../../domain/proposal/road/schedule.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import type { FormerStructure } from '../../domain/reports/movements.ts'
import { asOf } from '../../domain/structure/as-of.ts'
import { referencesOf } from '../../domain/structure/references.ts'
import { type Structure, structureOf } from '../../domain/structure/structure.ts'
import { addDays, type CalendarDate } from '../../domain/values/calendar-date.ts'
import { spareRecords } from '../../exchange/look/spare-records.ts'
import { pastStructureOf, readDocuments } from '../../storage/proposal-store.ts'
import type { InputContent } from '../files/read-input.ts'

/** A structure with what stood before it and what waits to come after it. */
export interface Standing {
  readonly live: Structure
  readonly pasts: readonly PastStructure[]
  readonly proposals: readonly Proposal[]
  past(id: PastId): Structure | null | Promise<Structure | null>
}

/** The structure of a day, and why it is that one: it stood before a reform, it will after one, or it stands now. */
export interface StructureOn {
  readonly structure: Structure
  readonly past: PastStructure | null
  readonly planned: Waiting | null
}

/**
 * The structure in force on a day with its holders and cases as on that day: one once in force, the present one, or
 * on a day to come what waits for it. Null where a structure once in force cannot be read.
 */
export async function structureOn(
  { live, pasts, proposals, past }: Standing,
  date: CalendarDate,
  today: CalendarDate,
): Promise<StructureOn | null> {
  const former = pastOn(pasts, date)
  if (former) {
    const structure = await past(former.id)
    return structure && { structure: asOf(structure, date), past: former, planned: null }
  }
  const planned = date > today ? plannedOn(live, proposals, date) : null
  const structure = asOf(planned?.structure ?? live, date)
  return { structure, past: null, planned: planned?.proposal ?? null }
}

/**
 * A file as one side of a comparison: as it is, or as on a day. Rows that share the id of an earlier one are left
 * out: the first row of an id counts. Null where a structure once in force cannot be read.
 */
export async function contentOn(
  content: InputContent,
  date: CalendarDate | null,
  today: CalendarDate,
): Promise<Structure | null> {
  const live = countedOf(content)
  if (date === null) return live
  return (await structureOn(standingIn(content, live), date, today))?.structure ?? null
}

/**
 * The structure of a file that papers of a day show: one once in force, on a day to come what waits for it, else the
 * one that is there. Null where a structure once in force cannot be read.
 */
export function structureInForce(
  { documents }: Pick<InputContent, 'documents'>,
  live: Structure,
  date: CalendarDate,
  today: CalendarDate,
): Structure | null {
  const { pasts, proposals } = readDocuments(documents)
  const former = pastOn(pasts, date)
  if (former) {
    const structure = pastStructureOf(documents.find(({ id }) => id === former.id))
    return structure && asOf(structure, date)
  }
  const planned = date > today ? plannedOn(live, proposals, date) : null
  return planned?.structure ?? live
}

/**
 * The structure that stood on the eve of a span, where another stands on its last day: one once in force, or the present
 * one before what waits. Null where it is the same; told apart where one once in force cannot be read.
 */
export async function formerAtEve(
  { live, pasts, proposals, past }: Standing,
  eve: CalendarDate,
  on: CalendarDate,
  today: CalendarDate,
): Promise<FormerStructure | 'unreadable' | null> {
  const then = pastOn(pasts, eve)
  if (then) {
    if (then.id === pastOn(pasts, on)?.id) return null
    const structure = await past(then.id)
    return structure ? { structure, until: then.until } : 'unreadable'
  }
  const next = on > today ? plannedOn(live, proposals, on) : null
  const before = next && eve > today ? plannedOn(live, proposals, eve) : null
  if (!next || before?.proposal.id === next.proposal.id) return null
  return { structure: before?.structure ?? live, until: addDays(next.proposal.inForceFrom, -1) }
}

/** What a file says of its structures by day; `live` as it is counted. */
export function standingIn(
  { documents }: Pick<InputContent, 'documents'>,
  live: Structure,
): Standing {
  const past = (id: PastId) => pastStructureOf(documents.find((row) => row.id === id))
  return { ...readDocuments(documents), live, past }
}

function countedOf({ records }: InputContent): Structure {
  const left: ReadonlySet<string> = spareRecords(records)
  if (left.size === 0) return structureOf(records)
  const kept = (record: StructureRecord) =>
    !left.has(record.id) && !referencesOf(record).some(({ id }) => left.has(id))
  return structureOf(records.filter(kept))
}
