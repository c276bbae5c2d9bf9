import type { Unit, UnitId } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { type Block, leafBlock, type Placed, type Size } from './block.ts'
import type { BlockShelf } from './block-shelf.ts'
import { branchBlock } from './branch-block.ts'
import { type Branch, type Branches, branchesBy, branchesOf } from './branches.ts'
import type { ChartBox, ChartLayout, ChartLine } from './chart-layout.ts'
import {
  AUTO,
  type BranchArrangement,
  type ChartOptions,
  styleOf,
  wideStyleOf,
} from './chart-options.ts'
import { drawBlock } from './draw-block.ts'
import type { LayoutCache } from './layout-cache.ts'
import { placeTops } from './place-tops.ts'

const ASPECT = 1.6

/** So many levels are drawn; an office has ten. What lies below is counted at the last of them, as a folded branch is. */
export const LEVELS_DRAWN = 300

/**
 * Boxes and lines of a structure in the form of a Lampiran: sekretariat and KJF beside the stem, bidang in a row,
 * seksi hung on a spine, UPTD below. Boxes come in drawing order, parents first. Pure: the same input gives the same
 * numbers. A `cache` kept from one call to the next shares every branch in which nothing changed; boxes and lines of
 * a branch that did not even move are the same objects as before.
 */
export function layoutChart(
  structure: Structure,
  options: ChartOptions,
  cache?: LayoutCache,
): ChartLayout {
  return drawnChart(arrangeChart(structure, options, null, cache))
}

/** Every block at its place, nothing drawn yet. Millimetres. */
export interface ArrangedChart {
  readonly places: readonly Placed[]
  readonly width: number
  readonly height: number
  /** True where one of the other aspects asked about may arrange something in another way. */
  readonly swayed: boolean
}

/**
 * The first half of `layoutChart`: enough to tell how large a drawing is. A `shelf` has the blocks of other layouts of
 * the same structure with the same gaps.
 */
export function arrangeChart(
  structure: Structure,
  options: ChartOptions,
  shelf: BlockShelf | null,
  cache?: LayoutCache,
): ArrangedChart {
  cache?.prepare(structure, options)
  const { aspect = ASPECT, otherAspects = [], gaps, maxWidth } = options
  const tops = options.tops.filter((top) => structure.tables.unit.has(top))
  const aspects = [aspect, ...otherAspects]
  const maker = new BlockMaker(structure, options, aspects, new Set(tops), shelf, cache)
  const blocks = maker.blocksOf(tops)
  const placed = placeTops(blocks, gaps, aspect, maxWidth)
  const sameRows = otherAspects.every((other) =>
    placeTops(blocks, gaps, other, maxWidth).places.every(
      ({ x, y }, at) => x === placed.places[at]?.x && y === placed.places[at]?.y,
    ),
  )
  return { ...placed, swayed: maker.swayed || !sameRows }
}

/** The second half: boxes and lines. */
export function drawnChart({ places, width, height }: Omit<ArrangedChart, 'swayed'>): ChartLayout {
  const boxes: ChartBox[] = []
  const lines: ChartLine[] = []
  for (const { block, x, y } of places) {
    drawBlock(block, x, y, 0, boxes, lines)
  }
  return { boxes, lines, width, height }
}

class BlockMaker {
  swayed = false
  readonly #sway = () => {
    this.swayed = true
  }
  readonly #options: ChartOptions
  readonly #aspects: readonly number[]
  readonly #tops: ReadonlySet<UnitId>
  readonly #shelf: BlockShelf | null
  readonly #cache: LayoutCache | undefined
  readonly #sizeOf: (unitId: UnitId) => Size
  readonly #styleOf: (unitId: UnitId) => BranchArrangement
  readonly #branches: Branches
  /** Levels above the block that is being made. */
  #depth = 0
  /** Branches that were not drawn to their end. */
  #cuts = 0

  constructor(
    structure: Structure,
    options: ChartOptions,
    aspects: readonly number[],
    tops: ReadonlySet<UnitId>,
    shelf: BlockShelf | null,
    cache: LayoutCache | undefined,
  ) {
    this.#options = options
    this.#aspects = aspects
    this.#tops = tops
    this.#shelf = shelf
    this.#cache = cache
    const { boxSize } = options
    this.#sizeOf = typeof boxSize === 'function' ? boxSize : () => boxSize
    const { childrenOf } = options
    this.#branches = childrenOf ? branchesBy(structure, childrenOf) : branchesOf(structure)
    const style = options.wideSecretariat ? wideStyleOf : styleOf
    this.#styleOf = options.arrangementOf ?? ((unitId) => style(structure, unitId))
  }

  blocksOf(tops: readonly UnitId[]): Block[] {
    return tops.map((top) => this.#blockOf(this.#branches.of(top)))
  }

  readonly #blockOf = (branch: Branch): Block => {
    const { unit } = branch
    const known = this.#cache?.get(unit.id)
    if (known) return known
    const { children } = branch
    const isCut = this.#depth >= LEVELS_DRAWN - 1 && children.length > 0
    const cutsBefore = this.#cuts
    if (isCut) this.#cuts++
    this.#depth++
    const hidden = isCut || this.#options.collapsed.has(unit.id) ? children.length : 0
    const block = this.#made(unit, hidden > 0 ? NONE : children, hidden)
    this.#depth--
    // Where a branch ends there, it may go on when it stands elsewhere.
    if (this.#cuts === cutsBefore) this.#cache?.put(block)
    return block
  }

  #made(unit: Unit, children: readonly Branch[], hidden: number): Block {
    const box = this.#sizeOf(unit.id)
    const shelf = this.#shelf
    if (children.length === 0 && !shelf) return leafBlock(unit.id, unit.line, box, hidden)
    return branchBlock(
      {
        unit,
        box,
        hidden,
        children,
        style: children.length === 0 ? AUTO : this.#styleOf(unit.id),
        plain: this.#options.plain ?? false,
        oneRow: this.#options.oneRow ?? false,
        gaps: this.#options.gaps,
        aspects: this.#aspects,
        swayed: this.#sway,
        top: this.#tops.has(unit.id),
        shelf,
      },
      this.#blockOf,
    )
  }
}

const NONE: readonly never[] = []
