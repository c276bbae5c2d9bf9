import type { UnitId } from '../../../domain/records/records.ts'
import { childrenOf, type Structure } from '../../../domain/structure/structure.ts'

export interface OutlineRow {
  readonly unitId: UnitId
  readonly level: number
  readonly position: number
  readonly siblings: number
  readonly children: number
  readonly open: boolean
}

/** The units of an indented list in drawing order; children of folded units are left out. */
export function outlineRows(structure: Structure, collapsed: ReadonlySet<string>): OutlineRow[] {
  const rows: OutlineRow[] = []
  function add(ids: readonly UnitId[], level: number) {
    for (const [index, unitId] of ids.entries()) {
      const below = childrenOf(structure, unitId)
      const open = below.length > 0 && !collapsed.has(unitId)
      const position = index + 1
      rows.push({ unitId, level, position, siblings: ids.length, children: below.length, open })
      if (open) add(below, level + 1)
    }
  }
  add(childrenOf(structure, null), 1)
  return rows
}
