import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '../../app/session.tsx'
import styles from './sheet.module.css'
import { cellText, columnName, type SheetColumn } from './sheet-columns.ts'
import type { SheetRow } from './sheet-rows.ts'

export type AfterEdit = 'down' | 'up' | 'right' | 'left' | 'stay'

interface Props {
  readonly row: SheetRow
  readonly column: SheetColumn
  /** What the key that opened it typed; null: the text that is there. */
  readonly typed: string | null
  onDone(text: string | null, after: AfterEdit): void
}

/** The field inside the active cell. Enter and Tab take the text and go on, Escape leaves the cell as it was. */
export function CellEditor({ row, column, typed, onDone }: Props) {
  const words = useWords()
  const before = cellText(row, column, words)
  const choices = column.choices(row, words)
  const current = choices?.find(({ label, value }) => label === before || value === before)
  const [text, setText] = useState(choices ? (current?.value ?? '') : (typed ?? before))
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null)
  const done = useRef(false)
  useEffect(() => {
    field.current?.focus()
    if (typed === null) field.current?.select?.()
  }, [typed])

  function finish(value: string | null, after: AfterEdit) {
    if (done.current) return
    done.current = true
    onDone(value, after)
  }
  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    const { key, shiftKey } = event
    if (key === 'Escape') finish(null, 'stay')
    else if (key === 'Enter') finish(text, shiftKey ? 'up' : 'down')
    else if (key === 'Tab') finish(text, shiftKey ? 'left' : 'right')
    else return
    event.preventDefault()
  }
  const shared = {
    ref: field,
    value: text,
    className: styles.editor,
    'data-typed': true,
    'aria-label': `${columnName(column.id, words)}: ${row.post?.title ?? row.unit.name}`,
    onKeyDown,
    onBlur: () => finish(text, 'stay'),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setText(event.currentTarget.value),
  }
  if (!choices) return <input {...shared} autoComplete="off" spellCheck={false} />
  return (
    <select {...shared}>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
