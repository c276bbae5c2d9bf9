import { memo } from 'react'
import { useWords } from '../../../app/session.tsx'
import { type BoxMark, unitOfBox } from '../../../domain/acts/overlay.ts'
import type { Unit } from '../../../domain/records/records.ts'
import { get, headOf } from '../../../domain/structure/structure.ts'
import type { ChartBox } from '../../../layout/blocks/chart-layout.ts'
import { grownLines } from '../../chart/view/box-lines.ts'
import { PX_PER_MM } from '../../chart/view/geometry.ts'
import styles from '../../drawing/drawing.module.css'
import type { ChartView } from './chart-view.ts'

/** A box of the drawing with what happens to it: number, letter, word, border, hatching. */
export const MarkedBox = memo(function MarkedBox(props: {
  readonly box: ChartBox
  readonly view: ChartView
  readonly hatch: string
  /** 1: as large as on the chart itself. */
  readonly zoom: number
  readonly selected: boolean
}) {
  const { box, view, hatch, zoom, selected } = props
  const { overlay, marks } = view
  const id = unitOfBox(box.unitId)
  const former = overlay.former.has(box.unitId)
  const source = former || view.side === 'before' ? view.base : view.next
  const unit = get(source, id)
  if (!unit) return null
  const mark = marks.get(id)
  const gone = former && !view.next.tables.unit.has(id)
  const head = headOf(source, id)
  const { x, y, width, height } = box
  const place = { x, y, width, height, rx: 1.2 }
  const state = gone ? 'gone' : former ? 'ghost' : mark ? mark.act : 'same'
  const eselon = (head && get(source, head)?.eselon) ?? null
  const formerName = source === view.next ? (mark?.from ?? null) : null
  return (
    <g className={styles.box} data-state={state} data-selected={selected}>
      <rect {...place} />
      {gone && <rect {...place} fill={`url(#${hatch})`} className={styles.hatched} />}
      {zoom >= TINY && (
        <>
          <foreignObject
            transform={`translate(${x + PAD} ${y + PAD}) scale(${1 / PX_PER_MM})`}
            width={(width - 2 * PAD) * PX_PER_MM}
            height={(height - 2 * PAD) * PX_PER_MM}
          >
            {zoom < FAR ? (
              <FarText unit={unit} box={box} zoom={zoom} whole={mark?.act === 'rename'} />
            ) : (
              <NearText
                unit={unit}
                lines={NEAR_LINES + grownLines(height * PX_PER_MM)}
                eselon={eselon}
                mark={mark}
                formerName={formerName}
              />
            )}
          </foreignObject>
          {mark && <Badge x={x} y={y} zoom={zoom} text={mark.numbers.join(',')} />}
          {mark && <Badge x={x + width} y={y} zoom={zoom} text={mark.letters.join('')} />}
          {box.hiddenChildren > 0 && (
            <text x={x + width - 2} y={y + height - 1.5} className={styles.folded}>
              ▸ {box.hiddenChildren}
            </text>
          )}
        </>
      )}
    </g>
  )
})

/** Space between border and text, in millimetres. */
const PAD = 1
/** Below this the usual type is too small to read, and the name alone fills the box. */
const FAR = 0.75
/** Below this a box is a speck: its border and colour alone tell what happens to it. */
const TINY = 0.1
/** The smallest type on the screen, in pixels, as long as the box has room for it. */
const SMALLEST = 9

function FarText(props: {
  readonly unit: Unit
  readonly box: ChartBox
  readonly zoom: number
  /** The full name in any case. */
  readonly whole: boolean
}) {
  const { unit, box, zoom, whole } = props
  const size = Math.min(26, SMALLEST / zoom)
  const [width, height] = [box.width - 2 * PAD, box.height - 2 * PAD]
  const lines = Math.max(1, Math.floor((height * PX_PER_MM) / (size * LINE)))
  const room = lines * Math.floor((width * PX_PER_MM) / (size * LETTER))
  const name = whole || unit.name.length <= room ? unit.name : (unit.shortName ?? unit.name)
  return (
    <div className={styles.boxText} style={{ fontSize: size, lineHeight: LINE }}>
      <span className={styles.boxName} style={{ WebkitLineClamp: lines }}>
        {name}
      </span>
    </div>
  )
}

/** Height of a line and width of a letter, by type size. */
const LINE = 1.1
const LETTER = 0.6

/** Of the name, in a box of the usual height. */
const NEAR_LINES = 3

function NearText(props: {
  readonly unit: Unit
  readonly lines: number
  readonly eselon: string | null
  readonly mark: BoxMark | undefined
  readonly formerName: string | null
}) {
  const { unit, lines, eselon, mark, formerName } = props
  const words = useWords()
  return (
    <div className={styles.boxText}>
      <span className={styles.boxName} style={{ WebkitLineClamp: lines }}>
        {unit.name}
      </span>
      {eselon && <span className={styles.boxPost}>{eselon}</span>}
      {mark && (
        <span className={styles.boxMark}>
          {words(`act.${mark.act}`).toUpperCase()}
          {mark.act === 'rename' && formerName ? ` · ${formerName}` : ''}
        </span>
      )}
    </div>
  )
}

/** Numbers and letters stay readable where the boxes grow small. */
function Badge(props: {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly text: string
}) {
  const { x, y, zoom, text } = props
  const width = Math.max(5, 2.2 * text.length + 2.4)
  const scale = Math.max(1, Math.min(2.4, FAR / zoom))
  return (
    <g className={styles.badge} transform={`translate(${x} ${y}) scale(${scale})`}>
      <rect x={-width / 2} y={-2.5} width={width} height={5} rx={2.5} />
      <text y={1.15}>{text}</text>
    </g>
  )
}
