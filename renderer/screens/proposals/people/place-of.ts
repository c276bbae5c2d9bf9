import type { Post } from '../../../domain/records/records.ts'
import { get, type Structure } from '../../../domain/structure/structure.ts'

/** The unit of a post; functional groups share their name, so they are told apart by the unit above. */
export function placeOf(structure: Structure, { unitId }: Pick<Post, 'unitId'>): string {
  const unit = get(structure, unitId)
  const above = unit?.type === 'kjf' && unit.parentId ? get(structure, unit.parentId) : undefined
  return [unit?.name, above?.shortName ?? above?.name].filter(Boolean).join(', ')
}
