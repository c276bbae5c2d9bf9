import { MM_PER_PT, middleOf } from '../layout/paper.ts'
import type { ChartFrame } from './chart-frame.ts'

const LINE = 1.3

/** The block of the regulation top right and the title; a later sheet has one line that says what it shows. */
export function ChartHeader({
  frame,
  first,
  heading,
}: {
  readonly frame: ChartFrame
  readonly first: boolean
  readonly heading: string
}) {
  const mm = frame.type * MM_PER_PT
  const middle = middleOf(frame.paper, frame.margins)
  if (!first) {
    return (
      <text
        x={middle}
        y={frame.margins.top + mm}
        fontSize={mm}
        fontWeight={700}
        textAnchor="middle"
      >
        {heading}
      </text>
    )
  }
  const title = frame.titleType * MM_PER_PT
  return (
    <g>
      <g fontSize={mm}>
        {frame.header.map((line, i) => (
          <text key={line} x={frame.headerX} y={frame.margins.top + mm * (0.85 + LINE * i)}>
            {line}
          </text>
        ))}
      </g>
      <g fontSize={title} fontWeight={700} textAnchor="middle">
        {frame.title.map((line, i) => (
          <text key={line} x={middle} y={frame.titleY + title * (0.85 + LINE * i)}>
            {line}
          </text>
        ))}
      </g>
      {frame.subtitle && (
        <text
          x={middle}
          y={frame.titleY + title * LINE * frame.title.length + mm * 0.85}
          fontSize={mm}
          textAnchor="middle"
        >
          {frame.subtitle}
        </text>
      )}
    </g>
  )
}

/** Office, room to sign, name; bottom right of the first sheet. */
export function ChartSignature({ frame }: { readonly frame: ChartFrame }) {
  const { signature, first } = frame
  if (!signature) return null
  const mm = frame.type * MM_PER_PT
  const middle = first.x + first.width - signature.width / 2
  const top = first.y + first.height - signature.height + mm
  return (
    <g fontSize={mm} textAnchor="middle">
      {signature.office.map((line, i) => (
        <text key={line} x={middle} y={top + mm * (0.85 + LINE * i)}>
          {line}
        </text>
      ))}
      <text
        x={middle}
        y={top + mm * (0.85 + LINE * (signature.office.length + 3))}
        fontWeight={700}
      >
        {signature.name}
      </text>
    </g>
  )
}
