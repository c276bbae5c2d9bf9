import type { UnitId } from '../../domain/records/records.ts'
import type { SheetRow } from './sheet-rows.ts'

/** The rows in the order of the tree without those below a folded unit: its posts and all units under it. */
export function unfolded(
  rows: readonly SheetRow[],
  folded: ReadonlySet<string>,
): readonly SheetRow[] {
  if (folded.size === 0) return rows
  let hiddenBelow = Number.POSITIVE_INFINITY
  return rows.filter(({ id, depth }) => {
    if (depth > hiddenBelow) return false
    hiddenBelow = folded.has(id) ? depth : Number.POSITIVE_INFINITY
    return true
  })
}

/** Units with something below them whose own depth is `depth` or more; the top has depth 0. */
export function foldable(rows: readonly SheetRow[], depth: number): UnitId[] {
  return rows.flatMap((row, index) => {
    const below = rows[index + 1]
    return row.post === null && row.depth >= depth && below && below.depth > row.depth
      ? [row.unit.id]
      : []
  })
}

/** Folded units that hide a row: those above it. Empty where it shows or is no row. */
export function foldsOver(
  rows: readonly SheetRow[],
  folded: ReadonlySet<string>,
  id: string,
): string[] {
  const at = rows.findIndex((row) => row.id === id)
  const over: string[] = []
  let depth = rows[at]?.depth ?? 0
  for (let i = at - 1; i >= 0 && depth > 0; i--) {
    const row = rows[i]
    if (!row || row.post !== null || row.depth >= depth) continue
    depth = row.depth
    if (folded.has(row.id)) over.push(row.id)
  }
  return over
}
