import type { NodeProps } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { useSession, useWords } from '../../../app/session.tsx'
import { OF_NAMES } from '../../../domain/values/language.ts'
import { NamesIn } from '../../hooks/named-texts.tsx'
import { UnitNameField } from '../state/unit-name-field.tsx'
import type { BoxContent } from './box-content.ts'
import { type BoxDetail, boxLines, footText } from './box-lines.ts'
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
  /** Its place among those that hang beside it, from 1, and how many these are. */
  readonly place: number
  readonly beside: number
  /** How much is written in it, and how large. */
  readonly detail: BoxDetail
  /** In pixels at 100 %. */
  readonly height: number
  /** What the proposal in work does to it. */
  readonly mark: DraftMark | null
  /** The word for a value two wrote differently; null where none is. */
  readonly open: string | null
}

/** A unit on the chart: name, head post, holder, staffing. */
export const UnitBox = memo(function UnitBox({ data }: NodeProps) {
  const box = data as UnitBoxData
  const { content } = box
  const { unit, state } = content
  const { detail, collapsed, height } = box
  const lines = useMemo(
    () => boxLines(content, detail, collapsed, height),
    [content, detail, collapsed, height],
  )
  return (
    <div
      id={`box-${unit.id}`}
      role="treeitem"
      aria-level={box.depth + 1}
      aria-posinset={box.place}
      aria-setsize={box.beside}
      aria-expanded={box.children > 0 ? !box.collapsed : undefined}
      tabIndex={-1}
      aria-selected={box.selected}
      aria-label={[box.mark?.text, content.spoken, box.open].filter(Boolean).join(', ')}
      className={styles.box}
      style={{ height }}
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
        <Line
          isName
          className={styles.name}
          text={(lines.isShort && unit.shortName) || unit.name}
          title={unit.name}
          lines={lines.name}
        />
      )}
      <Line isName className={styles.post} text={content.post} lines={lines.post} />
      <Line
        isName={state === 'held'}
        className={styles.holder}
        text={content.holder}
        lines={lines.holder}
      />
      <Line className={styles.holder} text={content.second} lines={lines.second} />
      <Line className={styles.detail} text={content.detail} lines={lines.detail} />
      {lines.foot > 0 && <Foot box={box} />}
      {box.mark && (
        <div className={styles.mark}>
          <NamesIn text={box.mark.text} />
        </div>
      )}
      {box.open && (
        <div className={styles.open}>
          <NamesIn text={`? ${box.open}`} />
        </div>
      )}
    </div>
  )
})

/** One part of the box in the lines it was given; whole on hover where those are too few. */
function Line(props: {
  readonly className: string | undefined
  readonly text: string
  /** What is told on hover, where that is more. */
  readonly title?: string
  readonly lines: number
  readonly isName?: boolean
}) {
  const { className, text, title = text, lines, isName = false } = props
  if (text === '' || lines === 0) return null
  return (
    <div
      className={className}
      lang={isName ? OF_NAMES : undefined}
      title={title}
      data-lines={lines}
      style={lines > 1 ? { WebkitLineClamp: lines } : undefined}
    >
      {text}
    </div>
  )
}

function Foot({ box }: { box: UnitBoxData }) {
  const { view } = useSession()
  const words = useWords()
  const { content, children, hiddenChildren, collapsed, detail } = box
  const inBranch = collapsed ? hiddenChildren : children
  const count = children === 0 ? '' : `${collapsed ? '▸' : '▾'} ${inBranch}`
  if (!content.staffing && children === 0) return null
  const fold = words(collapsed ? 'chart.unfold' : 'chart.fold', { name: content.unit.name })
  function toggle() {
    view.set(({ collapsed: before }) => {
      const next = new Set(before)
      if (!next.delete(content.unit.id)) next.add(content.unit.id)
      return { collapsed: next }
    })
  }
  return (
    <div className={styles.foot}>
      <span title={content.staffing}>{footText(content, detail, count)}</span>
      {children > 0 && (
        <button
          type="button"
          tabIndex={-1}
          className={`${styles.fold} nodrag`}
          aria-label={`${fold}: ${inBranch}`}
          onClick={(event) => {
            event.stopPropagation()
            toggle()
          }}
        >
          {count}
        </button>
      )}
    </div>
  )
}
