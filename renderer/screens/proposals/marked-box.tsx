import { useWords } from '../../app/session.tsx'
import type { ActKind } from '../../domain/proposal/act.ts'
import { unitOfBox } from '../../domain/proposal/overlay.ts'
import { get, headOf } from '../../domain/structure.ts'
import type { ChartBox } from '../../layout/chart-layout.ts'
import { PX_PER_MM } from '../chart/geometry.ts'
import type { ChartView } from './chart-view.ts'
import styles from './drawing.module.css'

/** The sign in the corner that tells a kind of act without colour. */
const SIGNS: Readonly<Partial<Record<ActKind, string>>> = {
  create: '+',
  abolish: '×',
  move: '→',
  rename: '≈',
  merge: '»',
  split: '«',
}

/** A box of the drawing with what happens to it: number, sign, word, border, hatching. */
export function MarkedBox(props: {
  readonly box: ChartBox
  readonly view: ChartView
  readonly hatch: string
  readonly selected: boolean
}) {
  const { box, view, hatch, selected } = props
  const words = useWords()
  const { overlay, marks } = view
  const id = unitOfBox(box.unitId)
  const former = overlay.former.has(box.unitId)
  const source = former || view.side === 'before' ? view.base : view.next
  const unit = get(source, id)
  if (!unit) return null
  const mark = marks.get(id)
  const gone = former && !view.next.tables.unit.has(id)
  const head = headOf(source, id)
  const post = head && get(source, head)
  const { x, y, width, height } = box
  const state = gone ? 'gone' : former ? 'ghost' : mark ? mark.act : 'same'
  return (
    <g className={styles.box} data-state={state} data-selected={selected}>
      <rect x={x} y={y} width={width} height={height} rx={1.2} />
      {gone && (
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          rx={1.2}
          fill={`url(#${hatch})`}
          className={styles.hatched}
        />
      )}
      <foreignObject
        transform={`translate(${x + 1.5} ${y + 1.5}) scale(${1 / PX_PER_MM})`}
        width={(width - 3) * PX_PER_MM}
        height={(height - 3) * PX_PER_MM}
      >
        <div className={styles.boxText}>
          <span className={styles.boxName}>{unit.name}</span>
          {post?.eselon && <span className={styles.boxPost}>{post.eselon}</span>}
          {mark && (
            <span className={styles.boxMark}>
              {words(`act.${mark.act}`).toUpperCase()}
              {mark.act === 'rename' && source === view.next && mark.from ? ` · ${mark.from}` : ''}
            </span>
          )}
        </div>
      </foreignObject>
      {mark && <Badge x={x} y={y} text={mark.numbers.join(',')} />}
      {mark && SIGNS[mark.act] && <Badge x={x + width} y={y} text={SIGNS[mark.act] ?? ''} />}
      {box.hiddenChildren > 0 && (
        <text x={x + width - 2} y={y + height - 1.5} className={styles.folded}>
          ▸ {box.hiddenChildren}
        </text>
      )}
    </g>
  )
}

function Badge({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }) {
  const width = Math.max(5, 2.2 * text.length + 2.4)
  return (
    <g className={styles.badge}>
      <rect x={x - width / 2} y={y - 2.5} width={width} height={5} rx={2.5} />
      <text x={x} y={y + 1.15}>
        {text}
      </text>
    </g>
  )
}
