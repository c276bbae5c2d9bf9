import type { StructureRecord, UnitId } from '../../domain/records/records.ts'
import type { ImportOutcome } from '../read/import-report.ts'
import type { ImportLook } from './look.ts'

/** What is shown of an outcome. Its records stay where they were read until they are taken. */
export interface ImportPreview
  extends Pick<ImportOutcome, 'report' | 'reason' | 'readable' | 'regulations'> {
  /** What boxes are drawn from: units, their head posts, and who holds these. */
  readonly drawn: readonly StructureRecord[]
  /** Posts and people of each unit that has any, without those below it. */
  readonly inUnit: Readonly<Record<UnitId, InUnit>>
  /** How many units and posts wait in the tray. */
  readonly tray: number
  /** The unit that a row with a problem became, or the unit of its post; none where several tables were read. */
  readonly unitOfRow: Readonly<Record<number, UnitId>>
}

export type InUnit = Readonly<Record<'posts' | 'people', number>>

/** How files are understood, without the records that would come of them. */
export interface ShownLook {
  readonly sheets: ImportLook['sheets']
  readonly outcome: ImportPreview
  readonly wish: ImportLook['wish']
}

/** What of a look is shown. */
export function shownLook({ sheets, outcome, wish }: ImportLook): ShownLook {
  const { report, reason, readable, records, regulations } = outcome
  const told = regulations ? { regulations } : {}
  const shown = {
    report,
    reason,
    readable,
    ...told,
    drawn: drawnOf(records),
    inUnit: countsOf(records),
  }
  const preview = { ...shown, tray: trayCount(records), unitOfRow: unitsOfRows(outcome) }
  return { sheets, outcome: preview, wish }
}

/** How many units and posts wait in the tray: each of them hangs from a unit of its own there. */
export function trayCount(records: readonly StructureRecord[]): number {
  return records.filter((record) => record.kind === 'unit' && record.unplaced !== null).length
}

/** What boxes are drawn from: a table has many posts to a unit, and most records are no part of any box. */
export function drawnOf(records: readonly StructureRecord[]): StructureRecord[] {
  const heads = new Set<string>()
  const holders = new Set<string>()
  for (const one of records) if (one.kind === 'post' && one.head) heads.add(one.id)
  for (const one of records) {
    if (one.kind === 'appointment' && heads.has(one.postId)) holders.add(one.personId)
  }
  return records.filter((one) => {
    if (one.kind === 'unit') return true
    if (one.kind === 'post') return one.head
    if (one.kind === 'appointment') return heads.has(one.postId)
    return one.kind === 'person' && holders.has(one.id)
  })
}

/** Posts and people of each unit that has any. */
export function countsOf(records: readonly StructureRecord[]): Record<UnitId, InUnit> {
  const counts: Record<UnitId, { posts: number; people: number }> = {}
  const unitOf = new Map<string, UnitId>()
  for (const one of records) {
    if (one.kind !== 'post') continue
    unitOf.set(one.id, one.unitId)
    counts[one.unitId] ??= { posts: 0, people: 0 }
    const count = counts[one.unitId]
    if (count) count.posts++
  }
  for (const one of records) {
    const unit = one.kind === 'appointment' ? unitOf.get(one.postId) : undefined
    const count = unit && counts[unit]
    if (count) count.people++
  }
  return counts
}

function unitsOfRows({ records, report }: ImportOutcome): Record<number, UnitId> {
  const found: Record<number, UnitId> = {}
  // Rows of different tables bear the same numbers.
  if (report.tables.length !== 1) return found
  const asked = new Set(report.problems.flatMap(({ row }) => row ?? []))
  for (const one of records) {
    if (one.kind === 'post' && asked.has(one.order)) found[one.order] ??= one.unitId
  }
  for (const one of records) {
    if (one.kind === 'unit' && asked.has(one.order)) found[one.order] = one.id
  }
  return found
}
