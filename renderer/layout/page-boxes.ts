import type { Unit, UnitId } from '../domain/records.ts'
import { evenHeights } from './box-text.ts'
import { OFFICES } from './own-sheet.ts'
import { isTag, type PageContent, type ShownUnit } from './page-content.ts'
import type { PageSetting, Variant } from './page-setting.ts'
import { MM_PER_PT } from './paper.ts'

/** A box is not made wider than that for a long word: then the word is broken. In type sizes. */
const WIDEST_WORD = 26
/** A narrower one would hold no text worth reading: then the drawing is made smaller. */
const LEAST_BOX = 8

/**
 * The boxes of a page at the smallest type: width in type sizes, sizes and sum of areas in millimetres. No box is
 * wider than `most` millimetres, the width of the area.
 */
export function setPage(
  setting: PageSetting,
  page: PageContent,
  shown: readonly ShownUnit[],
  { boxWidth, even }: Variant,
  most: number,
) {
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
  for (const size of sizes.values()) boxArea += size.width * size.height
  const sizeOf = (unitId: UnitId) => sizes.get(unitId) ?? { width: width * mm, height: mm }
  return { width, sizeOf, boxArea }
}

/** Offices of every type stand in one row, sekretariat and KJF beside one stem; else a row is of one type. */
function rowKind(unit: Unit | undefined): string {
  if (!unit) return ''
  if (unit.type === 'kjf' || unit.type === 'sekretariat') return 'beside'
  return OFFICES.has(unit.type) ? 'office' : unit.type
}
