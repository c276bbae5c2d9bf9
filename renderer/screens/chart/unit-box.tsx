import type { NodeProps } from '@xyflow/react'
import { memo, useEffect, useRef, useState } from 'react'
import { useSession, useWords } from '../../app/session.tsx'
import { renameUnit } from '../../domain/unit-edits.ts'
import { useAct } from '../use-act.ts'
import type { BoxContent } from './box-content.ts'
import { useChartUi } from './chart-ui.ts'
import styles from './unit-box.module.css'

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
}

/** A unit on the chart: name, head post, holder, staffing. */
export const UnitBox = memo(function UnitBox({ data }: NodeProps) {
  const box = data as UnitBoxData
  const { content } = box
  const { unit, state } = content
  return (
    <div
      id={`box-${unit.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={box.selected}
      aria-label={content.spoken}
      className={styles.box}
      data-state={state}
      data-line={unit.line}
      data-selected={box.selected}
      data-current={box.current}
      data-cut={box.cut}
      data-dimmed={box.dimmed}
    >
      {box.renaming ? <NameField content={content} /> : <Name text={unit.name} />}
      {content.post && <div className={styles.post}>{content.post}</div>}
      {content.holder && (
        <div className={styles.holder} title={content.holder}>
          {content.holder}
        </div>
      )}
      {content.detail && <div className={styles.detail}>{content.detail}</div>}
      <Foot box={box} />
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

function NameField({ content }: { content: BoxContent }) {
  const ui = useChartUi()
  const act = useAct()
  const words = useWords()
  const { unit } = content
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(unit.name)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  async function commit() {
    ui.set({ renaming: null })
    if (text.trim() === unit.name || text.trim() === '') return
    const label = { code: 'rename-unit', params: { from: unit.name, to: text.trim() } }
    await act(label, renameUnit(unit.id, text))
  }
  return (
    <textarea
      ref={field}
      className={`${styles.nameField} nodrag`}
      aria-label={words('chart.name-of', { name: unit.name })}
      rows={2}
      value={text}
      onChange={(event) => setText(event.currentTarget.value.replace(/\n/g, ' '))}
      onBlur={() => void commit()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') void commit()
        if (event.key === 'Escape') ui.set({ renaming: null })
        if (event.key === 'Enter' || event.key === 'Escape') {
          event.preventDefault()
          document.getElementById('bagan-kanvas')?.focus({ preventScroll: true })
        }
      }}
    />
  )
}
