import { get, recordCount, recordsOf } from '../structure/structure.ts'
import type { SharedState } from './shared-state.ts'

/**
 * Whether two sides are of one organisation: they began as one, or have at least half of their records in common.
 * Tables of one office that were imported apart, at whatever time, give the same ids.
 */
export function areOfOneOrganisation(a: SharedState, b: SharedState): boolean {
  if (a.beginnings.some((name) => b.beginnings.includes(name))) return true
  const common = recordsOf(b.structure).filter(({ id }) => get(a.structure, id)).length
  return common * 2 >= Math.min(recordCount(a.structure), recordCount(b.structure))
}
