import type { ReactElement } from 'react'
import { MM_PER_PT, type Paper } from '../../layout/pages/paper.ts'
import type { Mark } from './drawing.ts'
import { SANS, SERIF } from './paper-css.ts'
import { Picture } from './picture.tsx'

interface Props {
  /** What the sheet is, for who cannot see it. */
  readonly label: string
  readonly paper: Paper
  readonly marks: readonly Mark[]
}

/** A sheet as one drawing whose unit is the millimetre: text stays text. */
export function DrawnSheet({ label, paper, marks }: Props): ReactElement {
  const { widthMm, heightMm } = paper
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={`${widthMm}mm`}
      height={`${heightMm}mm`}
      viewBox={`0 0 ${widthMm} ${heightMm}`}
      role="img"
      aria-label={label}
    >
      <rect width={widthMm} height={heightMm} fill="#fff" />
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        <Drawn key={index} mark={mark} />
      ))}
    </svg>
  )
}

function Drawn({ mark }: { readonly mark: Mark }): ReactElement {
  switch (mark.kind) {
    case 'text':
      return (
        <text
          x={short(mark.x)}
          y={short(mark.y)}
          fontFamily={mark.family === 'serif' ? SERIF : SANS}
          fontSize={short(mark.sizePt * MM_PER_PT)}
          fontWeight={mark.bold ? 700 : 400}
          textAnchor={mark.anchor === 'start' ? undefined : mark.anchor}
        >
          {mark.lead ? <tspan fontWeight={700}>{mark.lead} </tspan> : null}
          {mark.text}
        </text>
      )
    case 'line':
      return (
        <line
          x1={short(mark.x1)}
          y1={short(mark.y1)}
          x2={short(mark.x2)}
          y2={short(mark.y2)}
          stroke="#000"
          strokeWidth={mark.width}
          strokeDasharray={mark.dotted ? '0.3 0.9' : undefined}
        />
      )
    case 'box':
      return (
        <rect
          x={short(mark.x)}
          y={short(mark.y)}
          width={short(mark.width)}
          height={short(mark.height)}
          fill={mark.ground ? '#eee' : 'none'}
          stroke={mark.line > 0 ? '#000' : 'none'}
          strokeWidth={mark.line}
        />
      )
    case 'ring':
      return (
        <circle
          cx={short(mark.x)}
          cy={short(mark.y)}
          r={mark.radius}
          fill="none"
          stroke="#000"
          strokeWidth={0.35}
        />
      )
    case 'picture':
      return (
        <Picture
          href={mark.href}
          x={short(mark.x)}
          y={short(mark.y)}
          width={short(mark.width)}
          height={short(mark.height)}
        />
      )
    case 'shape':
      return <path d={mark.path} fill="#000" />
  }
}

/** Hundredths of a millimetre are enough for any printer, and keep the file small and the same each time. */
function short(value: number): number {
  return Math.round(value * 1000) / 1000
}
