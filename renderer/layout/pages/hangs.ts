import type { UnitId } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { type BranchArrangement, styleOf } from '../blocks/chart-options.ts'
import { childrenOn, type PageContent, type ShownUnit } from './page-content.ts'
import type { PageSetting } from './page-setting.ts'

/** No list hangs but where the user, or the shape of a branch, has it so. */
export const NO_HANG = Number.POSITIVE_INFINITY
const HANGS = [NO_HANG, 2, 1]
/** What stands on the sheet below the tag of its unit hangs too, where that saves a sheet of two versions. */
const HANGS_OF_TAGS = [...HANGS, 0]

/** The depths from which on lists hang, without those that hang the very same units as one before. */
export function hangsFor(
  { structure, hangsTags = false }: PageSetting,
  page: PageContent,
  shown: readonly ShownUnit[],
  few: boolean,
): readonly number[] {
  const children = childrenOn(structure, page)
  const hung = (from: number) =>
    shown.filter(({ unitId, depth }) => {
      if (depth < from || page.cut.has(unitId) || children(unitId).length === 0) return false
      return styleOf(structure, unitId).arrangement === 'auto'
    }).length
  const hangs =
    hangsTags && page.tops.every(({ tag }) => tag) ? HANGS_OF_TAGS : HANGS.slice(0, few ? 2 : 3)
  const counts = hangs.map(hung)
  return hangs.filter((_, at) => counts.indexOf(counts[at] as number) === at)
}

/** How a branch is set out where lists hang from that depth on. */
export function arrangementFrom(
  structure: Structure,
  depths: ReadonlyMap<UnitId, number>,
  hangFrom: number,
) {
  return (unitId: UnitId): BranchArrangement => {
    const own = styleOf(structure, unitId)
    const hung = own.arrangement === 'auto' && (depths.get(unitId) ?? 0) >= hangFrom
    return hung ? { arrangement: 'hang-right', columns: own.columns } : own
  }
}
