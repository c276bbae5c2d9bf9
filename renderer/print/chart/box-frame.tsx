import type { ChartBox } from '../../layout/blocks/chart-layout.ts'
import { round } from './hatching.ts'

/** The frame of a box on paper; the tag of a branch that goes on elsewhere has round corners. */
export function BoxFrame(props: {
  readonly box: ChartBox
  /** Millimetres of the type before the drawing is enlarged. */
  readonly mm: number
  readonly tag: boolean
  readonly fill: string
  readonly stroke: string
  /** Width of the line, rounded. */
  readonly line: number
  readonly dashes: string | undefined
}) {
  const { box, mm, tag, fill, stroke, line, dashes } = props
  return (
    <rect
      x={round(box.x)}
      y={round(box.y)}
      width={round(box.width)}
      height={round(box.height)}
      rx={tag ? mm : undefined}
      fill={fill}
      stroke={stroke}
      strokeWidth={line}
      strokeDasharray={dashes}
    />
  )
}

/** Dashes of a vacant post. */
export function vacantDashes(mm: number): string {
  return `${0.55 * mm} ${0.35 * mm}`
}
