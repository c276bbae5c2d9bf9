import { OFFICE_TYPES } from '../../domain/readings/offices.ts'
import type { Unit, UnitId } from '../../domain/records/records.ts'
import type { Size } from '../blocks/block.ts'
import type { ChartGaps } from '../blocks/chart-options.ts'
import { isTag, type PageContent, type ShownUnit } from './page-content.ts'
import type { PageSetting, Variant } from './page-setting.ts'
import { MM_PER_PT } from './paper.ts'

/** A box is not made wider than that for a long word: then the word is broken. In type sizes. */
const WIDEST_WORD = 26
/** A narrower one would hold no text worth reading: then the drawing is made smaller. */
const LEAST_BOX = 8

/** The boxes of a page at the smallest type. */
export interface PageBoxes {
  /** In type sizes. */
  readonly width: number
  /** Millimetres. */
  readonly sizeOf: (unitId: UnitId) => Size
  readonly gaps: ChartGaps
  /** Sum of their areas in square millimetres, each wider by the gap to a neighbour and higher by that of a list. */
  readonly spacedArea: number
  /** Millimetres of the highest branch: what is below a unit is always drawn below it. */
  readonly branchHeight: number
}

/** The boxes of a page at one width, each as high as its own text. */
export interface PageTexts {
  /** In type sizes. */
  readonly width: number
  readonly rows: readonly (ShownUnit & {
    readonly unit: Unit | undefined
    /** Offices of every type stand in one row, sekretariat and KJF beside one stem; else a row is of one type. */
    readonly rowKind: string
    readonly height: number
  })[]
}

/** For a box width, or a larger one that some word needs; none is wider than `most` millimetres, that of the area. */
export function widthOn(
  { setter, minType }: PageSetting,
  shown: readonly ShownUnit[],
  boxWidth: number,
  most: number,
): number {
  const widest = Math.max(LEAST_BOX, Math.min(WIDEST_WORD, most / (minType * MM_PER_PT)))
  return shown.reduce(
    (sofar, { unitId }) => Math.max(sofar, setter.leastWidth(unitId, widest)),
    Math.min(boxWidth, widest),
  )
}

export function textsOn(
  setting: PageSetting,
  page: PageContent,
  shown: readonly ShownUnit[],
  width: number,
): PageTexts {
  const { structure, setter, minType } = setting
  const rows = shown.map(({ unitId, depth }) => {
    const notes = setting.notesOf(unitId, page)
    const height = setter.height(unitId, width, isTag(page, unitId), notes) * minType * MM_PER_PT
    const unit = structure.tables.unit.get(unitId)
    return { unitId, depth, unit, rowKind: rowKind(unit), height }
  })
  return { width, rows }
}

/** The same boxes evened: all of a level as high as the highest, or only brothers. */
export function evenPage(
  { minType }: PageSetting,
  { width, rows }: PageTexts,
  even: Variant['even'],
): PageBoxes {
  const mm = minType * MM_PER_PT
  const sizes = evenSizes(rows, width * mm, even)
  const gaps = gapsFor(mm)
  let spacedArea = 0
  let branchHeight = 0
  const above: number[] = []
  for (const { unitId, depth } of rows) {
    const height = sizes.get(unitId)?.height ?? 0
    spacedArea += (width * mm + gaps.sibling) * (height + gaps.stack)
    above[depth] = (above[depth - 1] ?? 0) + height
    branchHeight = Math.max(branchHeight, above[depth] ?? 0)
  }
  const sizeOf = (unitId: UnitId) => sizes.get(unitId) ?? { width: width * mm, height: mm }
  return { width, sizeOf, gaps, spacedArea, branchHeight }
}

/** Boxes of one height where they stand in one row: the highest of their group decides. They share one size. */
function evenSizes(
  rows: PageTexts['rows'],
  width: number,
  even: Variant['even'],
): ReadonlyMap<UnitId, Size> {
  const groups = new Map<unknown, Map<string, { readonly width: number; height: number }>>()
  const sizes = new Map<UnitId, Size>()
  for (const { unitId, depth, unit, rowKind, height } of rows) {
    const level = even === 'level' ? depth : unit?.parentId
    let kinds = groups.get(level)
    if (!kinds) {
      kinds = new Map()
      groups.set(level, kinds)
    }
    let size = kinds.get(rowKind)
    if (!size) {
      size = { width, height }
      kinds.set(rowKind, size)
    } else if (height > size.height) size.height = height
    sizes.set(unitId, size)
  }
  return sizes
}

function rowKind(unit: Unit | undefined): string {
  if (!unit) return ''
  if (unit.type === 'kjf' || unit.type === 'sekretariat') return 'beside'
  return OFFICE_TYPES.has(unit.type) ? 'office' : unit.type
}

/** Free space between boxes for a type of that many millimetres. */
function gapsFor(mm: number): ChartGaps {
  return {
    sibling: 1.1 * mm,
    level: 2.2 * mm,
    stack: 0.8 * mm,
    indent: 1.3 * mm,
    side: 2 * mm,
    top: 3 * mm,
  }
}
