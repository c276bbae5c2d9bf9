import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useSession, useWords } from '../../../app/session.tsx'
import { UnitNameField } from '../state/unit-name-field.tsx'
import type { BoxContent } from './box-content.ts'
import styles from './unit-box.module.css'
import type { DraftMark } from './use-draft-marks.ts'

export interface UnitBoxData extends Record<string, unknown> {
  readonly content: BoxContent
  readonly selected: boolean
  /** The one the panel shows, among several selected. */
  readonly current: boolean
  readonly renaming: boolean
  readonly cut: boolean
  readonly dimmed: boolean
  readonly collapsed: boolean
  readonly hiddenChildren: number
  readonly children: number
  readonly depth: number
  /** What the proposal in work does to it. */
  readonly mark: DraftMark | null
}

/** A unit on the chart: name, head post, holder, staffing. */
export const UnitBox = memo(function UnitBox({ data }: NodeProps) {
  const box = data as UnitBoxData
  const { content } = box
  const { unit, state } = content
  return (
    <div
      id={`box-${unit.id}`}
      role="treeitem"
      aria-level={box.depth + 1}
      aria-expanded={box.children > 0 ? !box.collapsed : undefined}
      tabIndex={-1}
      aria-selected={box.selected}
      aria-label={box.mark ? `${box.mark.text}, ${content.spoken}` : content.spoken}
      className={styles.box}
      data-state={state}
      data-line={unit.line}
      data-selected={box.selected}
      data-current={box.current}
      data-cut={box.cut}
      data-dimmed={box.dimmed}
      data-act={box.mark?.act}
    >
      {box.renaming ? (
        <UnitNameField unit={unit} className={`${styles.nameField} nodrag`} />
      ) : (
        <Name text={unit.name} />
      )}
      {content.post && <div className={styles.post}>{content.post}</div>}
      {content.holder && (
        <div className={styles.holder} title={content.holder}>
          {content.holder}
        </div>
      )}
      {content.second && (
        <div className={styles.holder} title={content.second}>
          {content.second}
        </div>
      )}
      {content.detail && <div className={styles.detail}>{content.detail}</div>}
      <Foot box={box} />
      {box.mark && <div className={styles.mark}>{box.mark.text}</div>}
    </div>
  )
})

function Name({ text }: { text: string }) {
  return (
    <div className={styles.name} title={text}>
      {text}
    </div>
  )
}

function Foot({ box }: { box: UnitBoxData }) {
  const { view } = useSession()
  const words = useWords()
  const { content, children, hiddenChildren, collapsed } = box
  if (!content.staffing && children === 0) return null
  function toggle() {
    view.set(({ collapsed: before }) => {
      const next = new Set(before)
      if (!next.delete(content.unit.id)) next.add(content.unit.id)
      return { collapsed: next }
    })
  }
  return (
    <div className={styles.foot}>
      <span>{content.staffing}</span>
      {children > 0 && (
        <button
          type="button"
          tabIndex={-1}
          className={`${styles.fold} nodrag`}
          aria-label={words(collapsed ? 'chart.unfold' : 'chart.fold', { name: content.unit.name })}
          onClick={(event) => {
            event.stopPropagation()
            toggle()
          }}
        >
          {collapsed ? `▸ ${hiddenChildren}` : `▾ ${children}`}
        </button>
      )}
    </div>
  )
}
