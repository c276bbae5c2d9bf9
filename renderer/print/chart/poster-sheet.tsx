import type { PageArea } from '../../layout/pages/page-setting.ts'
import { MM_PER_PT, type Paper } from '../../layout/pages/paper.ts'
import type { PlannedSheet, Tile } from '../../layout/pages/sheet-plan.ts'
import { textWidth } from '../../layout/text/text-measure.ts'
import { PaperSvg } from '../sheet/paper-svg.tsx'
import { ChartBoxDrawing } from './chart-box.tsx'
import { ChartLines } from './chart-lines.tsx'
import type { ChartSheetProps } from './chart-sheet.tsx'
import { isWhole } from './is-whole.ts'
import { PosterFoot } from './poster-foot.tsx'
import { PosterParts } from './poster-parts.tsx'

type Props = Omit<ChartSheetProps, 'heading' | 'count'> & {
  readonly sheets: readonly PlannedSheet[]
  /** Of one sheet. */
  readonly paper: Paper
  /** Points of what stands around the tile. */
  readonly footType: number
}

/**
 * One tile of a poster: what is whole on it of boxes, header, title, legend and signature, crop marks, where the next
 * sheet is laid over, ruler and map.
 */
export function PosterSheet(props: Props) {
  const { sheet, sheets, basePt, frame, lookOf, words, paper, footType } = props
  const { tile, area } = sheet
  if (!tile) return null
  const mm = basePt * MM_PER_PT
  const clip = `tile-${sheet.no}`
  return (
    <PaperSvg paper={paper} title={`${frame.title.join(' ')} · ${sheet.no}`}>
      <clipPath id={clip}>
        <rect x={area.x} y={area.y} width={area.width} height={area.height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <g transform={`translate(${sheet.x} ${sheet.y})`}>
          <g fontSize={mm} textAnchor="middle">
            <ChartLines lines={linesNear(sheet.layout.lines, tile)} mm={mm} />
            {sheet.layout.boxes.map((box) => {
              const planned = sheet.boxes.get(box.unitId)
              if (!planned || !isWhole(box, tile)) return null
              return (
                <ChartBoxDrawing
                  key={box.unitId}
                  box={box}
                  planned={planned}
                  look={lookOf(box.unitId)}
                  mm={mm}
                  version={0}
                />
              )
            })}
          </g>
          <PosterParts {...{ sheet, sheets, frame, lookOf, words }} />
        </g>
      </g>
      <CropMarks area={area} />
      <NextSheets sheet={sheet} sheets={sheets} words={words} mm={footType * MM_PER_PT} />
      <PosterFoot {...{ sheet, sheets, words }} title={frame.title} type={footType} />
    </PaperSvg>
  )
}

function linesNear(lines: PlannedSheet['layout']['lines'], tile: Tile) {
  return lines.filter(({ segments }) => {
    for (let i = 0; i < segments.length; i += 4) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = segments.slice(i, i + 4)
      if (
        Math.max(x1, x2) >= tile.left &&
        Math.min(x1, x2) <= tile.left + tile.width &&
        Math.max(y1, y2) >= tile.top &&
        Math.min(y1, y2) <= tile.top + tile.height
      )
        return true
    }
    return false
  })
}

function CropMarks({ area }: { readonly area: PageArea }) {
  const right = area.x + area.width
  const bottom = area.y + area.height
  const marks = [
    [area.x, area.y, -1, -1],
    [right, area.y, 1, -1],
    [area.x, bottom, -1, 1],
    [right, bottom, 1, 1],
  ] as const
  const d = marks
    .map(([x, y, dx, dy]) => `M${x + dx} ${y}h${dx * 4}M${x} ${y + dy}v${dy * 4}`)
    .join('')
  return <path d={d} stroke="#000" strokeWidth={0.2} fill="none" />
}

const PLAIN = { family: 'serif', bold: false } as const

/** Where the sheets to the right and below are glued. */
function NextSheets({
  sheet,
  sheets,
  words,
  mm,
}: Pick<Props, 'sheet' | 'sheets' | 'words'> & { readonly mm: number }) {
  const { tile, area } = sheet
  if (!tile) return null
  /** Where the whole sentence is longer than the side, the number of the sheet alone. */
  const label = (column: number, row: number, side: number) => {
    const next = sheets.find((one) => one.tile?.column === column && one.tile.row === row)
    const no = next?.no ?? 0
    const text = words('overlap', { no })
    return textWidth(text, PLAIN) * mm < side - 6 ? text : String(no)
  }
  const right = area.x + area.width
  const bottom = area.y + area.height
  const x = tile.nextLeft === null ? null : area.x + tile.nextLeft - tile.left
  const y = tile.nextTop === null ? null : area.y + tile.nextTop - tile.top
  return (
    <g fontSize={mm}>
      {x !== null && (
        <>
          <GlueLine path={`M${x} ${area.y}V${bottom}`} />
          <g transform={`translate(${right - 0.4 * mm} ${bottom - 3}) rotate(-90)`}>
            <GlueLabel text={label(tile.column + 1, tile.row, area.height)} mm={mm} />
          </g>
        </>
      )}
      {y !== null && (
        <>
          <GlueLine path={`M${area.x} ${y}H${right}`} />
          <g transform={`translate(${area.x + 3} ${bottom - 0.4 * mm})`}>
            <GlueLabel text={label(tile.column, tile.row + 1, area.width)} mm={mm} />
          </g>
        </>
      )}
    </g>
  )
}

function GlueLine({ path }: { readonly path: string }) {
  return <path d={path} stroke="#999" strokeWidth={0.15} strokeDasharray="2 2" fill="none" />
}

/** On white, so that no line runs through it. */
function GlueLabel({ text, mm }: { readonly text: string; readonly mm: number }) {
  const width = textWidth(text, PLAIN) * mm
  return (
    <>
      <rect x={-0.3 * mm} y={-0.9 * mm} width={width + 0.6 * mm} height={1.2 * mm} fill="#fff" />
      <text fill="#444">{text}</text>
    </>
  )
}
