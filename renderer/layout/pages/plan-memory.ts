import { BlockShelf } from '../blocks/block-shelf.ts'
import { BoxSetter, type TextsOf } from '../text/box-text.ts'
import type { Family } from '../text/text-measure.ts'

/**
 * What all plans of the same boxes of one structure share, on whatever paper: their texts, once they are measured, and
 * the branches as they were put together for the type that was planned last.
 */
export class PlanMemory {
  readonly setter: BoxSetter
  #shelf = new BlockShelf()
  #minType = 0

  constructor(textsOf: TextsOf, family: Family) {
    this.setter = new BoxSetter(textsOf, family)
  }

  /** The branches of boxes whose type is that many points. */
  shelfFor(minType: number): BlockShelf {
    if (this.#minType !== minType) this.#shelf = new BlockShelf()
    this.#minType = minType
    return this.#shelf
  }
}
