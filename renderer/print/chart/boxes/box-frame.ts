import type { ChartBox } from '../../../layout/blocks/chart-layout.ts'
import type { BoxMark } from '../../marks/mark.ts'

/** The outline of a box; that of a tag, from which a branch goes on, is rounded. */
export function boxFrame(
  { x, y, width, height }: ChartBox,
  mm: number,
  tag: boolean,
  look: Pick<BoxMark, 'fill' | 'stroke'>,
): BoxMark {
  return { kind: 'box', x, y, width, height, ...(tag ? { radius: mm } : {}), ...look }
}

/** Dashes of the border of a vacant box. */
export function vacantDashes(mm: number): readonly [number, number] {
  return [0.55 * mm, 0.35 * mm]
}
