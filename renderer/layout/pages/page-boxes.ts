import { OFFICE_TYPES } from '../../domain/readings/offices.ts'
import type { Unit, UnitId } from '../../domain/records/records.ts'
import type { Size } from '../blocks/block.ts'
import { evenHeights } from '../text/box-text.ts'
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
  /** Sum of their areas in square millimetres: no drawing of them is smaller. */
  readonly boxArea: number
  /** Millimetres of the highest branch: what is below a unit is always drawn below it. */
  readonly branchHeight: number
}

/** The boxes for a box width and a way to even them; none is wider than `most` millimetres, the width of the area. */
export function setPage(
  setting: PageSetting,
  page: PageContent,
  shown: readonly ShownUnit[],
  { boxWidth, even }: Pick<Variant, 'boxWidth' | 'even'>,
  most: number,
): PageBoxes {
  const { structure, setter } = setting
  const mm = setting.minType * MM_PER_PT
  const widest = Math.max(LEAST_BOX, Math.min(WIDEST_WORD, most / mm))
  const width = shown.reduce(
    (sofar, { unitId }) => Math.max(sofar, setter.leastWidth(unitId, widest)),
    Math.min(boxWidth, widest),
  )
  const rows = shown.map(({ unitId, depth }) => {
    const notes = setting.notesOf(unitId, page)
    const boxes = setter.boxes(unitId, width, isTag(page, unitId), notes)
    const height = Math.max(...boxes.map((box) => box.height))
    const unit = structure.tables.unit.get(unitId)
    const group = `${even === 'level' ? depth : unit?.parentId} ${rowKind(unit)}`
    return { unitId, group, height: height * mm }
  })
  const sizes = evenHeights(rows, width * mm)
  let boxArea = 0
  let branchHeight = 0
  const above: number[] = []
  for (const { unitId, depth } of shown) {
    const height = sizes.get(unitId)?.height ?? 0
    boxArea += width * mm * height
    above[depth] = (above[depth - 1] ?? 0) + height
    branchHeight = Math.max(branchHeight, above[depth] ?? 0)
  }
  const sizeOf = (unitId: UnitId) => sizes.get(unitId) ?? { width: width * mm, height: mm }
  return { width, sizeOf, boxArea, branchHeight }
}

/** Offices of every type stand in one row, sekretariat and KJF beside one stem; else a row is of one type. */
function rowKind(unit: Unit | undefined): string {
  if (!unit) return ''
  if (unit.type === 'kjf' || unit.type === 'sekretariat') return 'beside'
  return OFFICE_TYPES.has(unit.type) ? 'office' : unit.type
}
