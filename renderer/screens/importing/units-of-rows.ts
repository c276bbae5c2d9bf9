import type { ImportLook } from '../../app/files/import-terms.ts'
import type { UnitId } from '../../domain/records/records.ts'

/** A unit somebody asked to see; each time it is asked for is one of its own. */
export interface ShownUnit {
  readonly unitId: UnitId
}

/**
 * Finds the unit a row became, or the unit of the post it became; null where a row became none, and always where
 * several tables were read, since rows of different tables bear the same numbers.
 */
export function unitsOfRows({
  records,
  report,
}: ImportLook['outcome']): (row: number) => UnitId | null {
  if (report.tables.length !== 1) return () => null
  const found = new Map<number, UnitId>()
  for (const one of records) {
    if (one.kind === 'post' && !found.has(one.order)) found.set(one.order, one.unitId)
  }
  for (const one of records) if (one.kind === 'unit') found.set(one.order, one.id)
  return (row) => found.get(row) ?? null
}
