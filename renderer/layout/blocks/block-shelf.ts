import type { UnitId } from '../../domain/records/records.ts'
import { type Block, type Size, slotOf } from './block.ts'
import type { Shape } from './shape.ts'

/** What a block is made of: with the same gaps between boxes, the same parts give the same block. */
export interface BlockParts {
  readonly box: Size
  /** Children that are not drawn. */
  readonly hidden: number
  readonly left: readonly Block[]
  readonly right: readonly Block[]
  readonly groups: readonly ShapedGroup[]
}

/** Children of one place of the form, and how they are set out. */
export interface ShapedGroup {
  readonly shape: Shape
  readonly blocks: readonly Block[]
}

interface Made {
  readonly parts: BlockParts
  readonly block: Block
}

interface OfUnit {
  /** By `sumOf` their parts, in the order they were made. */
  readonly bySum: Map<number, Made[]>
  count: number
}

/** So many of one unit are kept: a page is tried in some seventy ways, most of which share their branches. */
const MOST = 192

/**
 * The blocks of many layouts of one structure with the same gaps, so that a branch which comes out the same in several
 * of them is put together once. A block is found by its parts, and its children are blocks found in the same way.
 */
export class BlockShelf {
  readonly #units = new Map<UnitId, OfUnit>()

  /** The block of a unit from these parts; `make` is asked where there is none yet. */
  blockOf(unitId: UnitId, parts: BlockParts, make: () => Block): Block {
    const sum = sumOf(parts)
    let unit = this.#units.get(unitId)
    if (!unit || unit.count >= MOST) {
      unit = { bySum: new Map(), count: 0 }
      this.#units.set(unitId, unit)
    }
    const made = unit.bySum.get(sum)
    const known = made?.find((one) => sameParts(one.parts, parts))
    if (known) return known.block
    const block = make()
    unit.count++
    if (made) made.push({ parts, block })
    else unit.bySum.set(sum, [{ parts, block }])
    return block
  }
}

/** Of parts that differ hardly ever the same: sizes tell most of them apart. */
function sumOf({ box, hidden, left, right, groups }: BlockParts): number {
  let sum = withBlocks(withBlocks(mixed(mixed(hidden, box.height), slotOf(box)), left), right)
  for (const { shape, blocks } of groups) {
    sum = withBlocks(mixed(sum, shape.kind === 'rows' ? shape.perRow : -shape.columns), blocks)
  }
  return sum
}

function withBlocks(sum: number, blocks: readonly Block[]): number {
  let found = sum
  for (const { width, height } of blocks) found = mixed(found, width + 3 * height)
  return found
}

function mixed(sum: number, part: number): number {
  return (Math.imul(sum, 31) + Math.round(part * 512)) | 0
}

function sameParts(a: BlockParts, b: BlockParts): boolean {
  return (
    a.box.height === b.box.height &&
    a.hidden === b.hidden &&
    a.box.width === b.box.width &&
    slotOf(a.box) === slotOf(b.box) &&
    a.groups.length === b.groups.length &&
    sameBlocks(a.left, b.left) &&
    sameBlocks(a.right, b.right) &&
    a.groups.every((group, at) => sameGroup(group, b.groups[at] as ShapedGroup))
  )
}

function sameGroup(a: ShapedGroup, b: ShapedGroup): boolean {
  return sameShape(a.shape, b.shape) && sameBlocks(a.blocks, b.blocks)
}

function sameShape(a: Shape, b: Shape): boolean {
  if (a.kind === 'rows') return b.kind === 'rows' && a.perRow === b.perRow
  return b.kind === 'list' && a.hang === b.hang && a.columns === b.columns
}

function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return a.length === b.length && a.every((block, at) => block === b[at])
}
