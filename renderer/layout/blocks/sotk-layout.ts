import type { UnitId } from '../../domain/records/records.ts'
import { childrenOf, type Structure } from '../../domain/structure/structure.ts'
import type { Block, Size } from './block.ts'
import { branchBlock } from './branch-block.ts'
import type { ChartBox, ChartLayout, ChartLine } from './chart-layout.ts'
import { type BranchArrangement, type ChartOptions, styleOf } from './chart-options.ts'
import { drawBlock } from './draw-block.ts'
import type { LayoutCache } from './layout-cache.ts'
import { placeTops } from './place-tops.ts'

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
        plain: this.#options.plain ?? false,
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
