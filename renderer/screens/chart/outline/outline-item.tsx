import type { CSSProperties, MouseEvent } from 'react'
import { useShownDate, useWords } from '../../../app/session.tsx'
import { OF_NAMES } from '../../../domain/values/language.ts'
import { useExpected } from '../../hooks/use-expected.ts'
import { useChartUiState } from '../state/chart-ui.ts'
import type { OutlineRow } from '../state/outline-rows.ts'
import { UnitNameField } from '../state/unit-name-field.tsx'
import { boxContent } from '../view/box-content.ts'
import styles from './outline.module.css'

/** One unit in the indented list. */
export function OutlineItem(props: {
  readonly row: OutlineRow
  /** Its line, from 0, and where it begins. */
  readonly index: number
  readonly top: number
  /** Says how high it is: as high as its name needs. */
  readonly measure: (element: HTMLElement | null) => void
  readonly selected: boolean
  readonly current: boolean
  onSelect(keys: MouseEvent): void
  onFold(): void
  onRename(): void
}) {
  const { row, index, top, measure, selected, current } = props
  const structure = useExpected()
  const date = useShownDate()
  const words = useWords()
  const { renaming, cut } = useChartUiState()
  const content = boxContent(structure, row.unitId, date, words)
  if (!content) return null
  const indent = 8 + (row.level - 1) * 20
  const mark = row.children === 0 ? '' : row.open ? '▾' : '▸'
  return (
    <div
      id={`row-${row.unitId}`}
      className={styles.row}
      ref={measure}
      data-index={index}
      style={{ top, '--indent': `${indent + 20}px` } as CSSProperties}
      role="treeitem"
      tabIndex={-1}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={selected}
      aria-expanded={row.children > 0 ? row.open : undefined}
      aria-label={content.spoken}
      data-current={current}
      data-cut={cut.includes(row.unitId)}
      onPointerDown={(event) => props.onSelect(event)}
      onDoubleClick={props.onRename}
    >
      <span className={styles.name} style={{ paddingLeft: indent }}>
        <span
          className={styles.mark}
          aria-hidden
          onPointerDown={(event) => {
            event.stopPropagation()
            props.onFold()
          }}
        >
          {mark}
        </span>
        {renaming === row.unitId ? (
          <UnitNameField unit={content.unit} className={styles.field} />
        ) : (
          <span className={styles.text} lang={OF_NAMES} title={content.unit.name}>
            {content.unit.name}
          </span>
        )}
      </span>
      <span className={`${styles.muted} ${styles.post}`} lang={OF_NAMES}>
        {content.post}
      </span>
      <span className={styles.holder} data-state={content.state}>
        {[content.holder, content.second].filter(Boolean).join(' / ')}
        {content.state === 'acting-late' && ` ${content.detail}`}
      </span>
      <span className={styles.staffing}>{content.staffing}</span>
    </div>
  )
}
