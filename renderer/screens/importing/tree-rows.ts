import type { StructureRecord, UnitId } from '../../domain/records/records.ts'
import {
  all,
  childrenOf,
  get,
  postsOf,
  type Structure,
  structureOf,
  trayOf,
} from '../../domain/structure/structure.ts'

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
export function treeRows(records: readonly StructureRecord[]): TreeRow[] {
  const structure = structureOf(records)
  const held = new Map<string, number>()
  for (const { postId } of all(structure, 'appointment')) {
    held.set(postId, (held.get(postId) ?? 0) + 1)
  }
  const rows: TreeRow[] = []
  const add = (id: UnitId, depth: number, tray: boolean) => {
    rows.push(rowOf(structure, held, id, depth, tray))
    for (const child of childrenOf(structure, id)) add(child, depth + 1, false)
  }
  for (const id of childrenOf(structure, null)) add(id, 0, false)
  for (const id of trayOf(structure)) add(id, 0, true)
  return rows
}

function rowOf(
  structure: Structure,
  held: ReadonlyMap<string, number>,
  id: UnitId,
  depth: number,
  tray: boolean,
): TreeRow {
  const posts = postsOf(structure, id)
  const people = posts.reduce((sum, post) => sum + (held.get(post) ?? 0), 0)
  return { id, depth, name: get(structure, id)?.name ?? '', posts: posts.length, people, tray }
}
