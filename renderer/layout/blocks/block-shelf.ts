import type { UnitId } from '../../domain/records/records.ts'
import type { Block, Size } from './block.ts'
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

/** So many of one unit are kept: a page is tried in some seventy ways, most of which share their branches. */
const MOST = 48

/**
 * The blocks of many layouts of one structure with the same gaps, so that a branch which comes out the same in several
 * of them is put together once. A block is found by its parts, and its children are blocks found in the same way.
 */
export class BlockShelf {
  readonly #made = new Map<UnitId, Made[]>()

  /** The block of a unit from these parts; `make` is asked where there is none yet. */
  blockOf(unitId: UnitId, parts: BlockParts, make: () => Block): Block {
    let made = this.#made.get(unitId)
    if (!made) {
      made = []
      this.#made.set(unitId, made)
    }
    const known = made.findLast((one) => sameParts(one.parts, parts))
    if (known) return known.block
    if (made.length === MOST) made.shift()
    const block = make()
    made.push({ parts, block })
    return block
  }
}

function sameParts(a: BlockParts, b: BlockParts): boolean {
  return (
    a.box.height === b.box.height &&
    a.hidden === b.hidden &&
    a.box.width === b.box.width &&
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
