import type { ChartBox } from '../layout/chart-layout.ts'
import type { PageArea } from '../layout/fit-page.ts'
import { evenMargins, type Margins, MM_PER_PT, type Paper } from '../layout/paper.ts'
import type { PlannedSheet, Tile } from '../layout/sheet-plan.ts'
import { wrapText } from '../layout/text-measure.ts'
import { ChartBoxDrawing } from './chart-box.tsx'
import { type LegendItem, LegendRow, legendFlow, legendOf } from './chart-legend.tsx'
import { ChartLines } from './chart-lines.tsx'
import type { ChartSheetProps } from './chart-sheet.tsx'
import type { ChartWords } from './chart-words.ts'
import { PaperSvg } from './paper-svg.tsx'

/** Where no margins are asked for: what a printer cannot reach, and crop marks. */
const EDGES = evenMargins(8)

/** Room for the drawing of a tile: the paper without its edge and the strip with title, legend, ruler and map. */
export function posterArea(
  paper: Paper,
  minType: number,
  items: readonly LegendItem[],
  words: ChartWords,
  edges: Margins = EDGES,
): PageArea {
  const width = paper.widthMm - edges.left - edges.right
  const mm = Math.max(8.5, minType) * MM_PER_PT
  const flow = legendFlow(items, words, width / mm)
  const strip = (2.2 + 1.4 * (3 + (flow.at(-1)?.row ?? 0))) * mm
  return {
    x: edges.left,
    y: edges.top,
    width,
    height: paper.heightMm - edges.top - edges.bottom - strip,
    corners: [],
  }
}

type Props = Omit<ChartSheetProps, 'heading'> & { readonly sheets: readonly PlannedSheet[] }

/** One tile of a poster: boxes that are whole on it, crop marks, where the next sheet is laid over, ruler and map. */
export function PosterSheet({ sheet, sheets, count, basePt, frame, lookOf, words }: Props) {
  const { tile, area } = sheet
  if (!tile) return null
  const mm = basePt * MM_PER_PT
  const own = { ...sheet.layout, boxes: sheet.layout.boxes.filter((box) => isWhole(box, tile)) }
  const clip = `tile-${sheet.no}`
  return (
    <PaperSvg paper={frame.paper} title={`${frame.title.join(' ')} · ${sheet.no}`}>
      <clipPath id={clip}>
        <rect x={area.x} y={area.y} width={area.width} height={area.height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <g transform={`translate(${sheet.x} ${sheet.y})`} fontSize={mm} textAnchor="middle">
          <ChartLines lines={linesNear(sheet.layout.lines, tile)} mm={mm} />
          {own.boxes.map((box) => {
            const planned = sheet.boxes.get(box.unitId)
            return planned ? (
              <ChartBoxDrawing
                key={box.unitId}
                box={box}
                planned={planned}
                look={lookOf(box.unitId)}
                mm={mm}
                version={0}
              />
            ) : null
          })}
        </g>
      </g>
      <CropMarks area={area} />
      <NextSheets sheet={sheet} sheets={sheets} words={words} mm={frame.type * MM_PER_PT} />
      <PosterFoot
        sheet={sheet}
        sheets={sheets}
        count={count}
        frame={frame}
        words={words}
        items={legendOf({ layout: sheet.layout, boxes: sheet.boxes }, lookOf)}
      />
    </PaperSvg>
  )
}

export function isWhole(box: ChartBox, tile: Tile): boolean {
  const slack = 1e-6
  return (
    box.x >= tile.left - slack &&
    box.y >= tile.top - slack &&
    box.x + box.width <= tile.left + tile.width + slack &&
    box.y + box.height <= tile.top + tile.height + slack
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

/** Where the sheets to the right and below are glued. */
function NextSheets({
  sheet,
  sheets,
  words,
  mm,
}: Pick<Props, 'sheet' | 'sheets' | 'words'> & { readonly mm: number }) {
  const { tile, area } = sheet
  if (!tile) return null
  const at = (column: number, row: number) =>
    sheets.find((one) => one.tile?.column === column && one.tile.row === row)?.no ?? 0
  const x = tile.nextLeft === null ? null : area.x + tile.nextLeft - tile.left
  const y = tile.nextTop === null ? null : area.y + tile.nextTop - tile.top
  const right = area.x + area.width
  const bottom = area.y + area.height
  return (
    <g fontSize={mm} stroke="none" fill="#444">
      {x !== null && (
        <>
          <path
            d={`M${x} ${area.y}V${bottom}`}
            stroke="#999"
            strokeWidth={0.15}
            strokeDasharray="2 2"
          />
          <text
            transform={`translate(${right - 0.4 * mm} ${area.y + 3}) rotate(-90)`}
            textAnchor="end"
          >
            {words('overlap', { no: at(tile.column + 1, tile.row) })}
          </text>
        </>
      )}
      {y !== null && (
        <>
          <path
            d={`M${area.x} ${y}H${right}`}
            stroke="#999"
            strokeWidth={0.15}
            strokeDasharray="2 2"
          />
          <text x={area.x + 3} y={bottom - 0.4 * mm}>
            {words('overlap', { no: at(tile.column, tile.row + 1) })}
          </text>
        </>
      )}
    </g>
  )
}

function PosterFoot({
  sheet,
  sheets,
  count,
  frame,
  words,
  items,
}: Pick<Props, 'sheet' | 'sheets' | 'count' | 'frame' | 'words'> & {
  readonly items: ReturnType<typeof legendOf>
}) {
  const { tile, area } = sheet
  if (!tile) return null
  const mm = frame.type * MM_PER_PT
  const top = area.y + area.height + 1.6 * mm
  const right = area.x + area.width
  const place = words('tile', { row: tile.row + 1, column: tile.column + 1 })
  const room = area.width - 100 - 12 * mm
  const title = wrapText(frame.title.join(' '), { family: 'serif', bold: true }, room / mm)
  const line = (i: number) => top + i * 1.4 * mm
  return (
    <g fontSize={mm}>
      {title.slice(0, 2).map((text, i) => (
        <text key={text} x={area.x} y={line(i)} fontWeight={700}>
          {text}
        </text>
      ))}
      <text x={area.x} y={line(2)}>
        {`${words('sheetOf', { no: sheet.no, count })} · ${place}`}
      </text>
      {sheet.no === 1 &&
        legendFlow(items, words, area.width / mm).map(({ item, x, row }) => (
          <LegendRow
            key={item}
            item={item}
            words={words}
            x={area.x + x * mm}
            y={line(3 + row)}
            mm={mm}
          />
        ))}
      {sheet.no !== 1 && (
        <text x={area.x} y={line(3)}>
          {words('rulerNote')}
        </text>
      )}
      <Ruler x={right - 100} y={top + 1.2 * mm} label={words('ruler')} mm={mm} />
      <SheetMap sheets={sheets} no={sheet.no} right={right - 104} bottom={top + 2.4 * mm} mm={mm} />
    </g>
  )
}

function Ruler({
  x,
  y,
  label,
  mm,
}: {
  readonly x: number
  readonly y: number
  readonly label: string
  readonly mm: number
}) {
  const ticks = Array.from(
    { length: 11 },
    (_, i) => `M${x + i * 10} ${y}v${i % 5 === 0 ? -2 : -1.2}`,
  )
  return (
    <g>
      <path d={`M${x} ${y}h100${ticks.join('')}`} stroke="#000" strokeWidth={0.2} fill="none" />
      <text x={x + 50} y={y + 1.1 * mm} textAnchor="middle">
        {label}
      </text>
    </g>
  )
}

/** All sheets as they lie, this one black. */
function SheetMap({
  sheets,
  no,
  right,
  bottom,
  mm,
}: {
  readonly sheets: readonly PlannedSheet[]
  readonly no: number
  readonly right: number
  readonly bottom: number
  readonly mm: number
}) {
  const columns = 1 + Math.max(...sheets.map((one) => one.tile?.column ?? 0))
  const rows = 1 + Math.max(...sheets.map((one) => one.tile?.row ?? 0))
  const size = Math.min(1.6 * mm, (4 * mm) / rows)
  return (
    <g stroke="#000" strokeWidth={0.15}>
      {sheets.map((one) => (
        <rect
          key={one.no}
          x={right - (columns - (one.tile?.column ?? 0)) * size * 1.3}
          y={bottom - (rows - (one.tile?.row ?? 0)) * size}
          width={size * 1.3}
          height={size}
          fill={one.no === no ? '#000' : '#fff'}
        />
      ))}
    </g>
  )
}
