import type { Line, UnitId } from '../domain/records.ts'
import { childrenOf, type Structure } from '../domain/structure.ts'
import type { Block, Size } from './block.ts'
import { branchBlock } from './branch-block.ts'
import { type BranchArrangement, type ChartOptions, styleOf } from './chart-options.ts'
import { drawBlock } from './draw-block.ts'
import type { LayoutCache } from './layout-cache.ts'
import { placeTops } from './place-tops.ts'

/** A unit's box. Millimetres from the top left corner of the drawing. */
export interface ChartBox {
  readonly unitId: UnitId
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Steps below the top of the drawing it hangs from. */
  readonly depth: number
  /** Children not drawn because the branch is collapsed. */
  readonly hiddenChildren: number
}

/** The line from a unit to those of its children that hang from it in the same way. */
export interface ChartLine {
  readonly kind: Line
  readonly parentId: UnitId
  readonly childIds: readonly UnitId[]
  /** `x1, y1, x2, y2` four by four, level or upright. */
  readonly segments: readonly number[]
}

export interface ChartLayout {
  readonly boxes: readonly ChartBox[]
  readonly lines: readonly ChartLine[]
  readonly width: number
  readonly height: number
}

const ASPECT = 1.6

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
  cache?.prepare(structure, options)
  const aspect = options.aspect ?? ASPECT
  const tops = options.tops.filter((top) => structure.tables.unit.has(top))
  const maker = new BlockMaker(structure, options, aspect, new Set(tops), cache)
  const { places, width, height } = placeTops(
    tops.map((top) => maker.blockOf(top)),
    options.gaps,
    aspect,
    options.maxWidth,
  )
  const boxes: ChartBox[] = []
  const lines: ChartLine[] = []
  for (const { block, x, y } of places) {
    drawBlock(block, x, y, 0, boxes, lines)
  }
  return { boxes, lines, width, height }
}

class BlockMaker {
  readonly #structure: Structure
  readonly #options: ChartOptions
  readonly #aspect: number
  readonly #tops: ReadonlySet<UnitId>
  readonly #cache: LayoutCache | undefined
  readonly #sizeOf: (unitId: UnitId) => Size
  readonly #styleOf: (unitId: UnitId) => BranchArrangement
  readonly #childrenOf: (unitId: UnitId) => readonly UnitId[]

  constructor(
    structure: Structure,
    options: ChartOptions,
    aspect: number,
    tops: ReadonlySet<UnitId>,
    cache: LayoutCache | undefined,
  ) {
    this.#structure = structure
    this.#options = options
    this.#aspect = aspect
    this.#tops = tops
    this.#cache = cache
    const { boxSize } = options
    this.#sizeOf = typeof boxSize === 'function' ? boxSize : () => boxSize
    this.#childrenOf = options.childrenOf ?? ((unitId) => childrenOf(structure, unitId))
    this.#styleOf = options.arrangementOf ?? ((unitId) => styleOf(structure, unitId))
  }

  readonly blockOf = (unitId: UnitId): Block => {
    const known = this.#cache?.get(unitId)
    if (known) return known
    const unit = this.#structure.tables.unit.get(unitId)
    if (!unit) throw new Error(`No unit ${unitId}`)
    const block = branchBlock(
      this.#structure,
      {
        unit,
        children: this.#childrenOf(unitId),
        box: this.#sizeOf(unitId),
        collapsed: this.#options.collapsed.has(unitId),
        style: this.#styleOf(unitId),
        gaps: this.#options.gaps,
        aspect: this.#aspect,
        top: this.#tops.has(unitId),
      },
      this.blockOf,
    )
    this.#cache?.put(block)
    return block
  }
}
