import type { ChartBox } from '../../layout/blocks/chart-layout.ts'
import type { SetBox } from '../../layout/text/box-text.ts'
import { BoxFrame } from './box-frame.tsx'
import { round } from './hatching.ts'

/** Dark enough to read, lighter than what is there. */
const INK = '#444'

/** Where a unit stood that has moved: a thin dashed outline without lines to it, told apart from a vacant box by both. */
export function GhostBox({
  box,
  set,
  mm,
  rounded,
}: {
  readonly box: ChartBox
  readonly set: SetBox | undefined
  readonly mm: number
  readonly rounded: boolean
}) {
  const middle = round(box.x + box.width / 2)
  const top = box.y + (box.height - (set?.height ?? 0) * mm) / 2
  return (
    <>
      <BoxFrame
        box={box}
        mm={mm}
        tag={rounded}
        fill="none"
        stroke={INK}
        line={round(GHOST_LINE * mm)}
        dashes={ghostDashes(mm)}
      />
      {set?.lines.map(({ text, bold, baseline }) => (
        <text
          key={baseline}
          x={middle}
          y={round(top + baseline * mm)}
          fill={INK}
          fontWeight={bold ? 700 : undefined}
        >
          {text}
        </text>
      ))}
    </>
  )
}

/** In parts of the type size. */
export const GHOST_LINE = 0.07

export function ghostDashes(mm: number): string {
  return `${round(0.32 * mm)} ${round(0.24 * mm)}`
}
