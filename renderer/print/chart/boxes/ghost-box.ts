import type { ChartBox } from '../../../layout/blocks/chart-layout.ts'
import type { BoxMark, Colour } from '../../marks/mark.ts'
import { boxFrame } from './box-frame.ts'

/** Dark enough to read, lighter than what is there. */
export const GHOST_INK: Colour = '#444'

/** Where a unit stood that has moved: a thin dashed outline without lines to it, told apart from a vacant box by both. */
export function ghostOutline(box: ChartBox, mm: number, rounded: boolean): BoxMark {
  const stroke = { width: GHOST_LINE * mm, colour: GHOST_INK, dash: ghostDashes(mm) }
  return boxFrame(box, mm, rounded, { stroke })
}

/** In parts of the type size. */
export const GHOST_LINE = 0.07

export function ghostDashes(mm: number): readonly [number, number] {
  return [0.32 * mm, 0.24 * mm]
}
