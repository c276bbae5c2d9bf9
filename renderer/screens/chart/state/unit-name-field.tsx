import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { Unit } from '../../../domain/records/records.ts'
import { renameUnit } from '../../../domain/verbs/unit-edits.ts'
import { useAct } from '../../hooks/use-act.ts'
import { useChartUi } from './chart-ui.ts'

/** Its upper and its lower line. */
const FRAME = 2

/** The name of a unit while it is being changed: Enter keeps, Escape drops. */
export function UnitNameField(props: {
  readonly unit: Unit
  readonly className: string | undefined
}) {
  const { unit, className } = props
  const ui = useChartUi()
  const act = useAct()
  const words = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(unit.name)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  // As high as what is typed: all of a long name is seen, and no empty second line.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another height
  useLayoutEffect(() => {
    const { current } = field
    if (!current) return
    current.style.height = '0'
    current.style.height = `${current.scrollHeight + FRAME}px`
  }, [text])
  async function commit() {
    if (ui.get().renaming !== unit.id) return
    ui.set({ renaming: null })
    if (text.trim() === unit.name || text.trim() === '') return
    const label = { code: 'rename-unit', params: { from: unit.name, to: text.trim() } } as const
    await act(label, renameUnit(unit.id, text))
  }
  return (
    <textarea
      ref={field}
      autoComplete="off"
      className={className}
      aria-label={words('chart.name-of', { name: unit.name })}
      rows={1}
      value={text}
      data-typed
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
