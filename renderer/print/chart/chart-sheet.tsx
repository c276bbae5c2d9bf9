import type { UnitId } from '../../domain/records/records.ts'
import { MM_PER_PT, middleOf } from '../../layout/pages/paper.ts'
import type { PlannedSheet } from '../../layout/pages/sheet-plan.ts'
import type { ChartWords } from '../../words/papers/chart-words.ts'
import { PaperSvg } from '../sheet/paper-svg.tsx'
import { ChartBoxDrawing } from './chart-box.tsx'
import type { ChartFrame } from './chart-frame.ts'
import { ChartHeader, ChartSignature } from './chart-header.tsx'
import { ChartInitials } from './chart-initials.tsx'
import { ChartLegend } from './chart-legend.tsx'
import { ChartLines } from './chart-lines.tsx'
import type { BoxLook } from './chart-look.ts'
import { type LegendItem, legendOf } from './legend-items.ts'
import { legendTop } from './legend-place.ts'

export interface ChartSheetProps {
  readonly sheet: PlannedSheet
  /** Its number on paper, where that is not the planned one: of a sheet drawn twice. */
  readonly no?: number
  readonly count: number
  readonly basePt: number
  readonly frame: ChartFrame
  readonly lookOf: (unitId: UnitId) => BoxLook
  readonly words: ChartWords
  /** What the sheet shows, where it is not the whole: the name of the unit it goes on with. */
  readonly heading: string
  /** What is explained, where that is not what is on the sheet. */
  readonly legend?: readonly LegendItem[] | null
  /** Which of the boxes' texts; 0 where there is one. */
  readonly version?: number
  /** How much larger the heading is set. */
  readonly headingScale?: number
  /** What the sheet belongs to, at its foot. */
  readonly note?: string
}

/** One sheet as a drawing whose user unit is a millimetre of the paper. */
export function ChartSheet(props: ChartSheetProps) {
  const { sheet, count, frame, words, lookOf } = props
  const { paper, margins } = frame
  const { no = sheet.no } = props
  const mm = frame.type * MM_PER_PT
  const items = props.legend ?? legendOf(sheet, lookOf)
  const foot = paper.heightMm - margins.bottom
  return (
    <PaperSvg paper={paper} title={`${frame.title.join(' ')} · ${no}`}>
      <ChartHeader
        frame={frame}
        first={sheet.no === 1}
        heading={props.heading}
        scale={props.headingScale ?? 1}
      />
      <ChartDrawing {...props} />
      <ChartLegend
        items={items}
        words={words}
        x={margins.left}
        y={legendTop(frame, items.length)}
        mm={mm}
      />
      {sheet.no === 1 && <ChartSignature frame={frame} />}
      {sheet.no === 1 && frame.initials && (
        <ChartInitials {...frame.initials} heading={words('initials')} mm={mm} />
      )}
      {(count > 1 || props.note) && (
        <text x={middleOf(paper, margins)} y={foot} fontSize={mm} textAnchor="middle">
          {[...(count > 1 ? [words('sheetOf', { no, count })] : []), props.note ?? []]
            .flat()
            .join(' · ')}
        </text>
      )}
    </PaperSvg>
  )
}

/** Lines and boxes where the plan puts them; of a sheet drawn twice those that are there in that version. */
function ChartDrawing({
  sheet,
  basePt,
  lookOf,
  version = 0,
}: Pick<ChartSheetProps, 'sheet' | 'basePt' | 'lookOf' | 'version'>) {
  const mm = basePt * MM_PER_PT
  return (
    <g
      transform={`translate(${sheet.x} ${sheet.y}) scale(${sheet.scale})`}
      fontSize={mm}
      textAnchor="middle"
    >
      <ChartLines lines={sheet.layout.lines} mm={mm} />
      {sheet.layout.boxes.map((box) => {
        const planned = sheet.boxes.get(box.unitId)
        if (!planned) return null
        return (
          <ChartBoxDrawing
            key={box.unitId}
            box={box}
            planned={planned}
            look={lookOf(box.unitId)}
            mm={mm}
            version={version}
          />
        )
      })}
    </g>
  )
}
