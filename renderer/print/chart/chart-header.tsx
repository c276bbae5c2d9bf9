import { MM_PER_PT, middleOf } from '../../layout/pages/paper.ts'
import { wrapText } from '../../layout/text/text-measure.ts'
import { Picture } from '../sheet/picture.tsx'
import { type ChartFrame, FRAME_LINE as LINE } from './chart-frame.ts'

interface Props {
  readonly frame: ChartFrame
}

/** The block of the regulation top right and the title; a later sheet has one line that says what it shows. */
export function ChartHeader({
  frame,
  first,
  heading,
  scale = 1,
}: Props & {
  readonly first: boolean
  readonly heading: string
  /** Of a heading of one short line: how much larger it is set. */
  readonly scale?: number
}) {
  const mm = frame.type * MM_PER_PT
  if (first) {
    return (
      <g>
        <ChartLogo frame={frame} />
        <ChartDecree frame={frame} />
        <ChartTitle frame={frame} />
      </g>
    )
  }
  const { paper, margins } = frame
  return (
    <>
      {headingLines(heading, (paper.widthMm - margins.left - margins.right) / mm / scale).map(
        (line, i) => (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
            key={i}
            x={middleOf(paper, margins)}
            y={margins.top + mm * scale * (1 + LINE * i)}
            fontSize={mm * scale}
            fontWeight={700}
            textAnchor="middle"
          >
            {line}
          </text>
        ),
      )}
    </>
  )
}

/** There is room for so many lines; the tag below has the whole name. */
const HEADING_LINES = 2

function headingLines(heading: string, width: number): string[] {
  const lines = wrapText(heading, { family: 'serif', bold: true }, width - 1)
  if (lines.length <= HEADING_LINES) return lines
  return [...lines.slice(0, HEADING_LINES - 1), `${lines[HEADING_LINES - 1]} …`]
}

/** The office's logo, where it has one. */
export function ChartLogo({ frame: { logo } }: Props) {
  if (!logo) return null
  const { href, x, y, width, height } = logo
  return <Picture {...{ href, x, y, width, height }} />
}

/** LAMPIRAN, which regulation, its number and what it is about. */
export function ChartDecree({ frame }: Props) {
  const mm = frame.type * MM_PER_PT
  return (
    <g fontSize={mm}>
      {frame.header.map((line, i) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
          key={i}
          x={frame.headerX}
          y={frame.margins.top + mm * (0.85 + LINE * i)}
        >
          {line}
        </text>
      ))}
    </g>
  )
}

export function ChartTitle({ frame }: Props) {
  const mm = frame.type * MM_PER_PT
  const title = frame.titleType * MM_PER_PT
  const middle = frame.titleX
  return (
    <>
      <g fontSize={title} fontWeight={700} textAnchor="middle">
        {frame.title.map((line, i) => (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
            key={i}
            x={middle}
            y={frame.titleY + title * (0.85 + LINE * i)}
          >
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
    </>
  )
}

/** Office, room to sign, name; bottom right of the first sheet. */
export function ChartSignature({ frame }: Props) {
  const { signature, first } = frame
  if (!signature) return null
  const mm = frame.type * MM_PER_PT
  const middle = first.x + first.width - signature.width / 2
  const top = first.y + first.height - signature.height + mm
  const line = (i: number) => top + mm * (0.85 + LINE * i)
  return (
    <g fontSize={mm} textAnchor="middle">
      {signature.office.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        <text key={i} x={middle} y={line(i)}>
          {text}
        </text>
      ))}
      {signature.name.map((text, i) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
          key={i}
          x={middle}
          y={line(signature.office.length + 3 + i)}
          fontWeight={700}
        >
          {text}
        </text>
      ))}
    </g>
  )
}
