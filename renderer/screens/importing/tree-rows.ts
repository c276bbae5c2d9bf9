import type { Previewed } from '../../app/files/import-terms.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { childrenOf, get, type Structure, trayOf } from '../../domain/structure/structure.ts'

/** A line of the tree that would come of an import. */
export interface TreeRow {
  readonly id: string
  readonly depth: number
  readonly name: string
  readonly posts: number
  readonly people: number
  /** Waits in the tray itself. */
  readonly tray: boolean
}

/** All units from the top down, then those in the tray with what hangs from them. */
export function treeRows(structure: Structure, inUnit: Previewed['inUnit']): TreeRow[] {
  const rows: TreeRow[] = []
  const add = (id: UnitId, depth: number, tray: boolean) => {
    const { posts = 0, people = 0 } = inUnit[id] ?? {}
    rows.push({ id, depth, name: get(structure, id)?.name ?? '', posts, people, tray })
    for (const child of childrenOf(structure, id)) add(child, depth + 1, false)
  }
  for (const id of childrenOf(structure, null)) add(id, 0, false)
  for (const id of trayOf(structure)) add(id, 0, true)
  return rows
}
