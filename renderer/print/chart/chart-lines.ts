import type { ChartLine } from '../../layout/blocks/chart-layout.ts'
import type { Mark } from '../marks/mark.ts'

/** Solid lines of command and dashed lines of coordination, one path per unit and kind. */
export function lineMarks(lines: readonly ChartLine[], mm: number): Mark[] {
  return lines.map(({ kind, segments }) => ({
    kind: 'path',
    path: pathOf(segments),
    stroke: { width: 0.1 * mm, ...(kind === 'koordinasi' ? { dash: dashes(mm) } : {}) },
  }))
}

export function dashes(mm: number): readonly [number, number] {
  return [0.5 * mm, 0.3 * mm]
}

function pathOf(segments: readonly number[]): string {
  let path = ''
  for (let i = 0; i < segments.length; i += 4) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = segments.slice(i, i + 4).map(round)
    path += `M${x1} ${y1}${y1 === y2 ? `H${x2}` : `V${y2}`}`
  }
  return path
}

/** Three places behind the point: a thousandth of a millimetre is finer than any printer. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
