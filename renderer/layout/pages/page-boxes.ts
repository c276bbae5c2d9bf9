import { OFFICE_TYPES } from '../../domain/readings/offices.ts'
import type { Unit, UnitId } from '../../domain/records/records.ts'
import { type Size, slotOf } from '../blocks/block.ts'
import { besideGap, type ChartGaps } from '../blocks/chart-options.ts'
import { LINE, PAD_Y } from '../text/box-text.ts'
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
  { minType, signs, stepped = false }: PageSetting,
  { width, rows }: PageTexts,
  even: Variant['even'],
): PageBoxes {
  const mm = minType * MM_PER_PT
  const sizes = evenSizes(rows, width * mm, even, stepped ? (slot) => slotOnGrid(slot, mm) : same)
  const gaps = stepped ? gapsOnGrid(mm, signs) : gapsFor(mm, signs)
  let spacedArea = 0
  let branchHeight = 0
  const above: number[] = []
  for (const { unitId, depth } of rows) {
    const size = sizes.get(unitId)
    const height = size ? slotOf(size) : 0
    spacedArea += (width * mm + gaps.sibling) * (height + gaps.stack)
    above[depth] = (above[depth - 1] ?? 0) + height
    branchHeight = Math.max(branchHeight, above[depth] ?? 0)
  }
  const sizeOf = (unitId: UnitId) => sizes.get(unitId) ?? { width: width * mm, height: mm }
  return { width, sizeOf, gaps, spacedArea, branchHeight }
}

/** From so many on a list may stand in several columns, whose rows begin level by themselves. */
const LONG_LIST = 9

/**
 * Each box is as high as its own lines, and is given what the highest of its row takes, so that rows begin level: of a
 * list the first of each list on the level, then the second; else all of a level, or only brothers.
 */
function evenSizes(
  rows: PageTexts['rows'],
  width: number,
  even: Variant['even'],
  slotFor: (height: number) => number,
): ReadonlyMap<UnitId, Size> {
  const lists = listsOf(rows)
  const slots = new Map<string, number>()
  const keys = rows.map(({ unitId, depth, unit, rowKind, height }) => {
    const place = lists.get(unitId)
    const level = even === 'level' || place !== undefined ? depth : (unit?.parentId ?? '')
    const key = place === 'own' ? unitId : `${rowKind}|${place ?? ''}|${level}`
    slots.set(key, Math.max(slots.get(key) ?? 0, height))
    return key
  })
  return new Map(
    rows.map(({ unitId, height }, at) => [
      unitId,
      { width, height, slot: slotFor(slots.get(keys[at] ?? '') ?? height) },
    ]),
  )
}

/** The place of each unit among its brothers of one kind where none has anything below it; `own` in a long list. */
function listsOf(rows: PageTexts['rows']): ReadonlyMap<UnitId, number | 'own'> {
  const brothers = new Map<string, { readonly ids: UnitId[]; leaves: boolean }>()
  rows.forEach(({ unitId, depth, unit, rowKind }, at) => {
    const key = `${unit?.parentId}|${rowKind}`
    const list = brothers.get(key) ?? { ids: [], leaves: true }
    list.ids.push(unitId)
    if ((rows[at + 1]?.depth ?? 0) > depth) list.leaves = false
    brothers.set(key, list)
  })
  return new Map(
    [...brothers.values()]
      .filter(({ leaves }) => leaves)
      .flatMap(({ ids }) =>
        ids.map((id, at) => [id, ids.length < LONG_LIST ? at : ('own' as const)] as const),
      ),
  )
}

/** They stand beside the stem of a government, in no row with other offices. */
const BESIDE_TOP: ReadonlySet<Unit['type']> = new Set(['setda', 'setwan', 'inspektorat'])

function rowKind(unit: Unit | undefined): string {
  if (!unit) return ''
  if (unit.type === 'kjf' || unit.type === 'sekretariat') return 'beside'
  if (BESIDE_TOP.has(unit.type)) return unit.type
  return OFFICE_TYPES.has(unit.type) ? 'office' : unit.type
}

function same(slot: number): number {
  return slot
}

/**
 * Half a line, in type sizes: where a set lies on one grid, every row of every sheet begins at a whole number of them
 * below the first.
 */
const STEP = LINE / 2

/** What a row of that height takes on the grid; with either gap below it, it is a whole number of steps. */
function slotOnGrid(height: number, mm: number): number {
  const lines = height / mm - 2 * PAD_Y
  return (Math.ceil(lines / STEP - 1e-6) * STEP + 2 * PAD_Y) * mm
}

/** The gaps nearest to the usual ones that bring the row below onto the grid. */
function gapsOnGrid(mm: number, signs: boolean): ChartGaps {
  const usual = gapsFor(mm, signs)
  const onto = (gap: number) => (Math.round((gap / mm + 2 * PAD_Y) / STEP) * STEP - 2 * PAD_Y) * mm
  return {
    ...usual,
    level: onto(usual.level),
    beside: onto(besideGap(usual)),
    stack: onto(usual.stack),
    top: onto(usual.top),
  }
}

/** Free space between boxes for a type of that many millimetres; `signs`: with rings above the boxes. */
function gapsFor(mm: number, signs: boolean): ChartGaps {
  return {
    sibling: 1.1 * mm,
    level: (signs ? 2.6 : 2.2) * mm,
    stack: (signs ? 2 : 0.8) * mm,
    // A ring stands above what is beside a stem too.
    ...(signs ? { beside: 2 * mm } : {}),
    indent: 1.3 * mm,
    side: 2 * mm,
    top: 3 * mm,
  }
}
